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
