import { createHmac, randomBytes } from 'node:crypto'

export type Pseudonym = (kind: 'agent' | 'customer' | 'contact' | 'order', id: string) => string

/** Names that are the same for the same within one export, and that nobody can lead back or compare with another export. */
export function newPseudonyms(): Pseudonym {
  const key = randomBytes(32)
  return (kind, id) => `${kind}-${createHmac('sha256', key).update(`${kind} ${id}`).digest('hex').slice(0, 16)}`
}

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu
const SHORTEST_NAME = 3

/** Takes the names of these people out of words, whole and their parts, and every e-mail address. What it does not know stays. */
export function nameHider(names: readonly string[], instead: string): (words: string) => string {
  const parts = new Set(
    names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((part) => part.length >= SHORTEST_NAME),
  )
  const longestFirst = [...parts]
    .sort((a, b) => b.length - a.length)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const known =
    longestFirst.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
      : null
  return (words) => {
    const hidden = words.replace(ADDRESS, '[e-mail]')
    return known ? hidden.replace(known, instead) : hidden
  }
}
