// `node client/build.ts`: builds what browsers run into dist/, when its sources have changed since last time.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hashSources } from './build/sources.ts'

process.chdir(join(import.meta.dirname, '..'))

const hash = hashSources()
if (!isBuilt()) {
  await buildAll().catch((error: unknown) => {
    console.error(`The build failed. ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  })
}

function isBuilt(): boolean {
  const made = ['loader/manifest.json', 'pages', ...(existsSync('client/index.html') ? ['desk'] : [])]
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
    const wanted = targets()
    for (const name of ['loader', 'pages', 'desk'] as const) {
      const folder = join(process.cwd(), workshop, name)
      const own = wanted.filter((target) => target.folder === name)
      for (const target of own) await buildTarget(target, folder)
      if (own.length === 0) continue
      await compressFolder(folder)
      if (name === 'loader') publishLoader(folder, 'dist/loader')
      else publishFolder(folder, join('dist', name))
    }
    writeWhole('dist/.built', hash)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
  const { describeWeights } = await import('./build/weights.ts')
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`Built what browsers run in ${seconds} s: ${describeWeights('dist')}.`)
}
