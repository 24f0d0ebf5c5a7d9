import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { HistoryEvent } from '../../shared/contract/history.ts'
import { jsonOf, type Line, LONGEST_LINE, readLines, wrongIn } from './lines.ts'

/** A history cannot be used, for a reason that somebody can act on. */
export class HistoryError extends Error {}

/** More than this share of its lines wrong, and the whole file is doubted. */
const MOST_BAD = 0.01

export interface Reading {
  /** Hears of each line that is left out and why; never what it says. */
  onBadLine?: (number: number, reason: string) => void
  /** Hears of progress: after every so many lines, of those read. */
  onLines?: (lines: number) => void
}

const EVERY = 100_000

/**
 * The events of a history, as JSONL or packed with gzip, in the order of the file and never more than a line at a time. Bad lines
 * are left out. Throws a `HistoryError` where there is nothing to read, and at the end where over one in a hundred lines was bad.
 */
export async function* readHistory(file: string, { onBadLine, onLines }: Reading = {}): AsyncGenerator<HistoryEvent> {
  let lines = 0
  let bad = 0
  for await (const line of readLines(bytesOf(file), LONGEST_LINE)) {
    if (line.bytes?.length === 0) continue
    lines += 1
    const read = eventOf(line)
    if (read.event) yield read.event
    else {
      bad += 1
      onBadLine?.(line.number, read.reason)
    }
    if (lines % EVERY === 0) onLines?.(lines)
  }
  if (lines === 0) throw new HistoryError('The history is empty: there is not one line in it.')
  if (bad > lines * MOST_BAD)
    throw new HistoryError(
      `${bad} of ${lines} lines could not be read. With more than one in a hundred bad nothing of a history is used.`,
    )
}

function eventOf(line: Line): { event: HistoryEvent } | { event: null; reason: string } {
  try {
    const result = HistoryEvent.safeParse(jsonOf(line))
    return result.success ? { event: result.data } : { event: null, reason: wrongIn(result.error) }
  } catch (error) {
    return { event: null, reason: error instanceof Error ? error.message : String(error) }
  }
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  const isPacked = await isGzip(file)
  const stored = createReadStream(file, { highWaterMark: 256 * 1024 })
  if (!isPacked) {
    yield* stored
    return
  }
  const unpacked = createGunzip()
  stored.on('error', (error) => unpacked.destroy(error)).pipe(unpacked)
  try {
    yield* unpacked
  } catch (error) {
    const isBroken = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
    throw isBroken ? new HistoryError(`${file} is damaged: it cannot be unpacked to its end.`) : error
  } finally {
    stored.destroy()
  }
}

/** By its first bytes, whatever it is called. */
async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new HistoryError(error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be opened.`)
  })
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0).catch(() => {
      throw new HistoryError(`${file} cannot be read.`)
    })
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await handle.close()
  }
}
