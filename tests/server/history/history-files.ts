import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'
import type { HistoryLine } from '../../../shared/contract/history.ts'

/** A history in a file that is gone after the test; a line that is text is written as it is. */
export function historyFile(lines: readonly (HistoryLine | string)[], { isPacked = false } = {}): string {
  const written = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  return fileOf(isPacked ? gzipSync(`${written}\n`) : Buffer.from(`${written}\n`))
}

export function fileOf(bytes: Uint8Array, name = 'history.jsonl'): string {
  const folder = mkdtempSync(join(tmpdir(), 'lyhord-history-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}
