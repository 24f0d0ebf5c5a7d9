import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** Unpacks the browser apart from any other version, once for all runs; whoever comes second finds it whole. */
export default function setUp(project: TestProject): void {
  const folder = join(tmpdir(), `lyhord-chromium-${installedVersion()}`)
  if (!existsSync(folder)) unpackTo(folder)
  project.provide('chromium', {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  })
}

function installedVersion(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version }: { version: string } = JSON.parse(readFileSync(join(main, '../../package.json'), 'utf8'))
  return version
}

function unpackTo(folder: string): void {
  const unfinished = `${folder}-${process.pid}`
  mkdirSync(unfinished)
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, 'unpack-chromium.ts')], {
      // Said to be there, the package also unpacks the libraries that a bare machine lacks.
      env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
      stdio: 'inherit',
    })
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}
