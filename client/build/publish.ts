import { createHash, randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Puts a finished folder where the server reads it. Another build may be doing the same: the last one stays. */
export function publishFolder(from: string, to: string): void {
  for (let attempt = 0; ; attempt++) {
    const old = `${to}.${randomUUID()}.old`
    try {
      if (existsSync(to)) renameSync(to, old)
      renameSync(from, to)
      return
    } catch (error) {
      if (attempt > 20) throw error
    } finally {
      rmSync(old, { recursive: true, force: true })
    }
  }
}

/**
 * Adds the loader to those published before. They stay, because shops pin a loader by its address and its integrity hash,
 * and a payment page may not break when the desk is upgraded.
 */
export function publishLoader(from: string, to: string): void {
  const file = readdirSync(from).find((name) => /^loader\..+\.js$/.test(name))
  if (!file) throw new Error('The loader build made no loader.')
  const digest = createHash('sha384')
    .update(readFileSync(join(from, file)))
    .digest('base64')
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) if (name.startsWith(file)) cpSync(join(from, name), join(to, name))
  writeWhole(join(to, 'manifest.json'), JSON.stringify({ file: basename(file), integrity: `sha384-${digest}` }))
}

/** A reader sees the old file or the new one, never half of one. */
export function writeWhole(file: string, content: string): void {
  const fresh = `${file}.${randomUUID()}`
  writeFileSync(fresh, `${content}\n`)
  renameSync(fresh, file)
}
