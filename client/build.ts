// `node client/build.ts`: builds what browsers run into dist/, when its sources have changed since last time.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hashSources } from './build/sources.ts'

process.chdir(join(import.meta.dirname, '..'))

const hash = hashSources()
if (!isBuilt()) await buildAll()

function isBuilt(): boolean {
  const made = ['loader/manifest.json', 'pages', ...(existsSync('client/desk/index.html') ? ['desk'] : [])]
  return (
    existsSync('dist/.built') &&
    readFileSync('dist/.built', 'utf8').trim() === hash &&
    made.every((path) => existsSync(join('dist', path)))
  )
}

async function buildAll(): Promise<void> {
  // Vite is loaded only here: a start with nothing to build should not wait for it.
  const [{ buildTarget, targets }, { compressFolder }, { publishFolder, publishLoader, writeWhole }] =
    await Promise.all([import('./build/targets.ts'), import('./build/compress.ts'), import('./build/publish.ts')])
  const startedAt = performance.now()
  mkdirSync('dist', { recursive: true })
  const workshop = mkdtempSync('dist/.building-')
  try {
    for (const target of targets()) {
      const folder = join(workshop, target.name)
      await buildTarget(target, join(process.cwd(), folder))
      await compressFolder(folder)
      if (target.name === 'loader') publishLoader(folder, 'dist/loader')
      else publishFolder(folder, join('dist', target.name))
    }
    writeWhole('dist/.built', hash)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
  const { describeWeights } = await import('./build/weights.ts')
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`Built what browsers run in ${seconds} s: ${describeWeights('dist')}.`)
}
