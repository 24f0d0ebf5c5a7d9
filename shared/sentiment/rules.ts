import Sentiment from 'sentiment'
import { EMOJI } from './lists/emoji.ts'
import { WORD_LISTS, type WordList } from './lists/index.ts'
import { asOneWord, joinPhrases, type Phrases, phrasesOf } from './phrases.ts'
import type { Token } from './tokens.ts'

/** A listed word or phrase as it counts where it stands: negated, strengthened or weakened. −1 to 1, more where emphasised. */
export type Find = { start: number; end: number; weight: number }

/** What the lists and the rules find in a text. `score` runs from −1 to 1; `positive` and `negative` are the sums of both sides. */
export type Reading = { finds: Find[]; score: number; positive: number; negative: number }

const STRONGEST = 5
/** Words before a find, and after it, in which a negator turns it round. */
const REACH_BEFORE = 4
// VADER (Hutto and Gilbert 2014): "not good" is less bad than "bad"; −0.74 there.
const TURNED = -0.7
// "not bad" praises less than "bad" blames.
const TURNED_BLAME = -0.5
const LOUD = 1.3
const BEFORE_CONTRAST = 0.5
const AFTER_CONTRAST = 1.5
/** Each further exclamation mark strengthens by so much, up to four of them. */
const EXCLAMATION = 0.08
// sum / √(sum² + 15) spreads typical sums over −1…1 (VADER).
const SPREAD = 15
/** Stands between clauses: what lies beyond is not negated by what lies before. */
const BREAK = '|'

/** After a verb a negator follows at once, or after a pronoun: "funkar inte", "fungerar det inte", "virker den ikke". */
const PRONOUNS = new Set(
  'jag du det den de dom han hon vi ni man jeg vi dere dem hun han deg meg mig dig sig seg minä se ei'.split(' '),
)
const FOLLOWING = new Set([
  'inte',
  'ej',
  'icke',
  'ikke',
  'ikkje',
  'inget',
  'ingenting',
  'aldrig',
  'aldri',
  'knappast',
  'neppe',
])
/** "not only", "inte bara" say more, not less. */
const ONLY = new Set(['only', 'just', 'bara', 'bare', 'endast', 'kun', 'vain'])

type Reader = { code: string; phrases: Phrases; labels: Record<string, number>; contrast: ReadonlySet<string> }

const sentiment = new Sentiment()
const NOTHING: WordList = { weights: new Map(), negators: new Set(), intensifiers: new Map(), contrast: new Set() }
const wordless = readerOf('lyhord-none', NOTHING)
const readers = new Map([...WORD_LISTS].map(([language, list]) => [language, readerOf(`lyhord-${language}`, list)]))

function readerOf(code: string, list: WordList): Reader {
  // The package calls labels.hasOwnProperty and adds its emoji here, so this is a plain object of our own.
  const labels: Record<string, number> = Object.fromEntries(EMOJI)
  for (const [word, weight] of list.weights) labels[asOneWord(word)] = weight
  const apply = (words: string[], at: number, weight: number): number =>
    weight * factorBefore(words, at, weight, list) * factorAfter(words, at, weight, list)
  sentiment.registerLanguage(code, { labels, scoringStrategy: { apply } })
  return { code, phrases: phrasesOf(list.weights.keys()), labels, contrast: list.contrast }
}

function factorBefore(words: string[], at: number, weight: number, { negators, intensifiers }: WordList): number {
  let factor = 1
  for (let before = at - 1; before >= Math.max(0, at - REACH_BEFORE); before--) {
    const word = words[before] as string
    if (word === BREAK) break
    if (negators.has(word))
      return ONLY.has(words[before + 1] as string) ? factor : factor * (weight > 0 ? TURNED : TURNED_BLAME)
    if (before >= at - 2) factor *= intensifiers.get(word) ?? 1
  }
  return factor
}

function factorAfter(words: string[], at: number, weight: number, { negators }: WordList): number {
  const next = words[at + 1] ?? BREAK
  const negator = PRONOUNS.has(next) ? (words[at + 2] ?? BREAK) : next
  if (!FOLLOWING.has(negator) || !negators.has(negator)) return 1
  return weight > 0 ? TURNED : TURNED_BLAME
}

/** Reads a text's tokens with the list of a language; one without a list by its emoji alone. */
export function readWords(tokens: readonly Token[], language: string): Reading {
  const { code, phrases, labels, contrast } = readers.get(language) ?? wordless
  const joined = joinPhrases(tokens, phrases)
  const weights = weigh(joined, code, labels)
  const isShouted = joined.every(({ kind, isLoud, word }) => kind !== 'word' || isLoud || word.length < 3)
  const reading: Reading = { finds: [], score: 0, positive: 0, negative: 0 }
  const turn = lastContrast(joined, contrast)
  const exclaimed = 1 + EXCLAMATION * Math.min(4, joined.filter(({ word }) => word === '!').length)
  for (const [at, weight] of weights) {
    const { start, end, isLoud } = joined[at] as Token
    const side = turn < 0 ? 1 : at < turn ? BEFORE_CONTRAST : AFTER_CONTRAST
    const found = (weight / STRONGEST) * side * exclaimed * (isLoud && !isShouted ? LOUD : 1)
    if (found === 0) continue
    reading.finds.push({ start, end, weight: found })
    if (found > 0) reading.positive += found
    else reading.negative -= found
  }
  const sum = (reading.positive - reading.negative) * STRONGEST
  reading.score = sum / Math.sqrt(sum * sum + SPREAD)
  return reading
}

/** The weight of each listed token as the package has it from the strategy, by its place. */
function weigh(tokens: readonly Token[], code: string, labels: Record<string, number>): [at: number, weight: number][] {
  const words = tokens.map(({ kind, word }) => (kind === 'mark' ? BREAK : word))
  const { calculation } = sentiment.analyze(words.join(' '), { language: code })
  const weights: [number, number][] = []
  // The package tells what it counted from the last word back to the first.
  let next = calculation.length - 1
  for (const [at, word] of words.entries()) {
    if (!Object.hasOwn(labels, word)) continue
    weights.push([at, calculation[next]?.[word] ?? 0])
    next -= 1
  }
  return weights
}

function lastContrast(tokens: readonly Token[], contrast: ReadonlySet<string>): number {
  for (let at = tokens.length - 2; at > 0; at--) if (contrast.has((tokens[at] as Token).word)) return at
  return -1
}
