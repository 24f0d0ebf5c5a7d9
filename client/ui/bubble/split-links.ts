const ADDRESS = /https?:\/\/[^\s<>"'«»”]+/g
/** What ends a sentence rather than an address. */
const AFTER = /[.,;:!?)\]}…]+$/

interface Piece {
  text: string
  url?: string
}

/** A text in pieces: what is written as a whole http(s) address becomes a link, nothing else does. */
export function splitLinks(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(AFTER, '')
    if (!URL.canParse(address)) continue
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) })
    pieces.push({ text: address, url: address })
    end = match.index + address.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}
