/** A word as it is compared, where it stands in the text (UTF-16 units, `end` excluded), and whether a pause is before it. */
export type Word = { word: string; start: number; end: number; isAfterComma: boolean }

/** Words in order, and the same as one line with a space on either side of each, on which phrases are looked up. */
export type Line = { words: readonly Word[]; line: string; places: readonly number[] }

/** A piece of a text. `isAsked` where it ends in a question mark. */
export type Sentence = Line & { start: number; end: number; isAsked: boolean }

/** UTF-16 units read of a message; it holds no more. */
export const LONGEST_READ = 10_000
const MOST_SENTENCES = 80

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’´`][\p{L}\p{M}\p{N}]+)*/gu
const ENDS = /[!?]+|[.…]+(?=[\s)"'”»]|$)|\n+/gu
const COMMA = /[,;:(–—]|\s-/
const ABBREVIATED = /(?:^|[\s(.])(?:kl|ca|nr|no|st|mr|mrs|ms|dr|eks|ex|bl|evt|ev|tlf|tel|osv|mvh)$/i
const DATE = /(?:^|\s)\d{1,2}$/

/**
 * The sentences of a text's first {@link LONGEST_READ} units, 80 at most, parted at full stops, question and exclamation
 * marks and line breaks.
 *
 * @param spellings words written otherwise, each with the words that are looked up in its place
 */
export function sentencesOf(text: string, spellings: ReadonlyMap<string, string>): Sentence[] {
  const read = text.slice(0, LONGEST_READ)
  const sentences: Sentence[] = []
  let from = 0
  const add = (to: number, isAsked: boolean) => {
    const raw = read.slice(from, to)
    const start = from + raw.length - raw.trimStart().length
    const end = start + raw.trim().length
    from = to
    const line = lineOf(read, start, end, spellings)
    if (line.words.length > 0) sentences.push({ ...line, start, end, isAsked })
  }
  for (const { 0: mark, index } of read.matchAll(ENDS)) {
    if (sentences.length >= MOST_SENTENCES) return sentences
    if (mark !== '.' || !isWithin(read, index)) add(index + mark.length, mark.includes('?'))
  }
  add(read.length, false)
  return sentences
}

/** A full stop after an abbreviation or in a date like `7. mars`. */
function isWithin(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at)
  return ABBREVIATED.test(before) || (DATE.test(before) && /^\. \p{Ll}/u.test(text.slice(at, at + 3)))
}

function lineOf(text: string, from: number, to: number, spellings: ReadonlyMap<string, string>): Line {
  const words: Word[] = []
  let last = from
  for (const { 0: raw, index } of text.slice(from, to).matchAll(WORDS)) {
    const start = from + index
    let isAfterComma = COMMA.test(text.slice(last, start))
    for (const word of spelled(raw, spellings)) {
      words.push({ word, start, end: start + raw.length, isAfterComma })
      isAfterComma = false
    }
    last = start + raw.length
  }
  return joined(words)
}

/** The line that these words make. */
export function joined(words: readonly Word[]): Line {
  const places: number[] = []
  let line = ' '
  for (const { word } of words) {
    places.push(line.length - 1)
    line += `${word} `
  }
  return { words, line, places }
}

function spelled(raw: string, spellings: ReadonlyMap<string, string>): string[] {
  const word = raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’´`]/g, "'")
    // `sååå`, `neeej`
    .replace(/(\p{L})\1{2,}/gu, '$1')
  const plain = spellings.get(word)
  if (plain !== undefined) return plain === '' ? [] : plain.split(' ')
  const contracted = /^(\S+?)('m|'re|'ve|'ll|'d|n't|'s)$/.exec(word)
  if (contracted === null) return [word.replaceAll("'", '')]
  const [, stem = '', ending = ''] = contracted
  return [stem.replaceAll("'", ''), CONTRACTIONS.get(ending) ?? ending]
}

const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["n't", 'not'],
  ["'s", 's'],
])

/**
 * One expression out of phrases, one a line, each a source looked up on a {@link Line}. `*` stands for the rest of a word,
 * `…` for up to three words; all else is as in regular expressions, but of bounded length.
 */
export const phrases = (list: string): RegExp => {
  const sources = list
    .split('\n')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.replaceAll(' … ', '(?: \\S+){0,3} ').replaceAll('*', '\\S*'))
  return new RegExp(` (?:${sources.join('|')})(?= )`, 'u')
}

/** Where a phrase stands: the first and the last of the words it took. Null where it is not said. */
export function find(line: Line, phrase: RegExp): { from: number; to: number; start: number; end: number } | null {
  const match = phrase.exec(line.line)
  if (match === null) return null
  const from = wordAt(line.places, match.index)
  const to = wordAt(line.places, match.index + match[0].length - 1)
  return { from, to, start: line.words[from]?.start ?? 0, end: line.words[to]?.end ?? 0 }
}

/** The last word that begins at or before a place of the line. */
function wordAt(places: readonly number[], place: number): number {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((places[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** The words of a string as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''))
