/** UTF-16 units quoted at most. */
export const LONGEST_QUOTE = 120

/**
 * The words to quote: those from `start` to `end`, and where they are too many, the first that fit, ended between words
 * and never within a character.
 */
export function quoteOf(text: string, start: number, end: number): { quote: string; start: number; end: number } {
  const to = end - start <= LONGEST_QUOTE ? end : cut(text, start)
  return { quote: text.slice(start, to), start, end: to }
}

function cut(text: string, start: number): number {
  const most = text.slice(start, start + LONGEST_QUOTE + 1)
  const space = most.search(/\s\S*$/)
  if (space > LONGEST_QUOTE / 2) return start + most.slice(0, space).trimEnd().length
  const last = text.charCodeAt(start + LONGEST_QUOTE - 1)
  const isHalf = last >= 0xd800 && last <= 0xdbff
  return start + LONGEST_QUOTE - (isHalf ? 1 : 0)
}
