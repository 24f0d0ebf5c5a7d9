import type { Word } from '../sentences.ts'
import type { Lexicon } from './lexicon.ts'

/** What a sentence is about: the stems of its words, numbers whole, `#` before a concept; and whether it denies. */
export type Matter = { stems: ReadonlySet<string>; concepts: ReadonlySet<string>; isDenied: boolean }

const MOST_STEMS = 40
const SHORTEST_STEM = 3
const SHORTEST_LAST_PART = 5
const SHORTEST_FIRST_PART = 4

/** The matter of words: those that are no stop words, without their endings, 40 at most. */
export function matterOf(words: readonly Word[], { stopWords, negators, endings, concepts }: Lexicon): Matter {
  const stems = new Set<string>()
  const about = new Set<string>()
  let isDenied = false
  for (const { word } of words) {
    if (negators.has(word)) isDenied = true
    if (stopWords.has(word) || stems.size >= MOST_STEMS) continue
    if (word.length > 1 || /\p{N}/u.test(word)) stems.add(stemOf(word, endings))
    for (const [concept, pattern] of concepts) if (pattern.test(word)) about.add(`#${concept}`)
  }
  return { stems, concepts: about, isDenied }
}

/** A word without its endings; one with a figure in it is left whole, as order numbers and codes are. */
function stemOf(word: string, endings: readonly string[]): string {
  if (/\p{N}/u.test(word)) return word
  let stem = word
  // over and over, so that `paket` and `paketet` end up alike
  for (let isCut = true; isCut; ) {
    const ending = endings.find((end) => stem.length - end.length >= SHORTEST_STEM && stem.endsWith(end))
    isCut = ending !== undefined
    stem = stem.slice(0, stem.length - (ending?.length ?? 0))
  }
  const last = stem.at(-1)
  return stem.length > SHORTEST_STEM && last === stem.at(-2) ? stem.slice(0, -1) : stem
}

/**
 * How many of the stems of `some` are among `others`, a compound counting as its last part (`orderbekräftelse`), or as any
 * part of it (`returetikett`).
 */
export function countShared(
  some: ReadonlySet<string>,
  others: ReadonlySet<string>,
  compounds: 'lastPart' | 'anyPart' = 'lastPart',
): number {
  let count = 0
  for (const stem of some) {
    const isPart = (other: string) => isPartOf(stem, other, compounds) || isPartOf(other, stem, compounds)
    if (others.has(stem) || [...others].some(isPart)) count += 1
  }
  return count
}

const isPartOf = (part: string, whole: string, compounds: 'lastPart' | 'anyPart'): boolean =>
  (part.length >= SHORTEST_LAST_PART && whole.endsWith(part)) ||
  (compounds === 'anyPart' && part.length >= SHORTEST_FIRST_PART && whole.startsWith(part))
