import type { ZodError } from 'zod'

/** A line of the input: its bytes without the end of the line, or null for one that is longer than is read. */
export type Line = { number: number; bytes: Uint8Array | null }

const NEWLINE = 10
const RETURN = 13

/** The lines of a stream, counted from 1, of which never more than one is held, and none beyond `longest` bytes. */
export async function* readLines(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const take = (): Line => {
    const bytes = length > longest ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return { number: number++, bytes: bytes?.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes }
  }
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    hold(chunk.subarray(from))
  }
  if (length > 0) yield take()

  function hold(part: Uint8Array): void {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts = []
  }
}

/** Longer lines are not read, in bytes. */
export const LONGEST_LINE = 1_000_000

/** What a line says. Throws an Error that says what is wrong with it, without a word of it. */
export function jsonOf({ bytes }: Line): unknown {
  if (!bytes) throw new Error(`The line is longer than ${LONGEST_LINE} bytes.`)
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch (error) {
    throw new Error(error instanceof SyntaxError ? 'The line is no JSON.' : 'The line is no UTF-8.')
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** What is wrong with a line that was checked against a schema: the field alone, never what stands in it. */
export function wrongIn({ issues }: ZodError): string {
  const [field] = issues[0]?.path ?? []
  return field === undefined ? 'The line is no object.' : `“${String(field)}” is missing or of another kind.`
}
