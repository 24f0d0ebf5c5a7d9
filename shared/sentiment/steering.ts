import { LEXICONS } from './cues/languages/lexicons.ts'
import { find, joined, type Sentence, sentencesOf } from './sentences.ts'
import { english } from './steering/english.ts'
import { norwegian } from './steering/norwegian.ts'
import { swedish } from './steering/swedish.ts'
import type { SteeringWords } from './steering/words.ts'

export type SteeringKind = 'asks_for_score' | 'names_score' | 'names_consequence' | 'veiled'

/** How an agent's message steers the customer's answer, and the words that do it, as written (UTF-16 units). */
export type Steering = { kinds: SteeringKind[]; evidence: { start: number; end: number; text: string }[] }

const WORDS: ReadonlyMap<string, SteeringWords> = new Map([
  ['en', english],
  ['sv', swedish],
  ['nb', norwegian],
])

/**
 * Whether an agent's message steers what the customer will answer when asked how it was (quality-metrics.md §6, §9
 * "begging"): `asks_for_score`, a good one or one for oneself; `names_score`, which one; `names_consequence`, what hangs on
 * it for the agent; `veiled`, none of it said (`you know how important it is for me`). Null where it does not. That a
 * question comes and may be answered as one likes is no steering, nor are scores of wares. It raises questions and drops
 * answers, and judges nobody. Careful rather than complete; pure; reads the first 10,000 units.
 *
 * @param language `en`, `sv` or `nb`; null in any other
 */
export function steeringIn(text: string, { language }: { language: string }): Steering | null {
  const words = WORDS.get(language)
  const spellings = LEXICONS.get(language)?.spellings
  if (words === undefined || spellings === undefined) return null
  const sentences = sentencesOf(text, spellings)
  const isAbout = sentences.some((sentence) => isOfSurvey(sentence, words))
  // what begins in one sentence may end in the next: `You get a survey. It means a lot to me.`
  const hits = sentences.flatMap((sentence) => steeringOf(sentence, isAbout, words))
  if (hits.length === 0) return null
  const kinds = KINDS.filter((kind) => hits.some((hit) => hit.kind === kind))
  const evidence = new Map(
    hits.map(({ start, end }) => [`${start} ${end}`, { start, end, text: text.slice(start, end) }]),
  )
  return { kinds, evidence: [...evidence.values()].slice(0, MOST_EVIDENCE) }
}

/** Whether a message speaks of a survey or a score of the talk itself, steering or not. Pure; in `en`, `sv` and `nb`. */
export function speaksOfSurvey(text: string, { language }: { language: string }): boolean {
  const words = WORDS.get(language)
  const spellings = LEXICONS.get(language)?.spellings
  if (words === undefined || spellings === undefined) return false
  return sentencesOf(text, spellings).some((sentence) => isOfSurvey(sentence, words))
}

const KINDS: readonly SteeringKind[] = ['asks_for_score', 'names_score', 'names_consequence', 'veiled']
const MOST_EVIDENCE = 10

type Hit = { kind: SteeringKind; start: number; end: number }

const isOfSurvey = (sentence: Sentence, words: SteeringWords): boolean =>
  find(sentence, words.survey) !== null && find(sentence, words.elsewhere) === null

function steeringOf(sentence: Sentence, isAbout: boolean, words: SteeringWords): Hit[] {
  const hit = (kind: SteeringKind, ...patterns: RegExp[]): Hit[] => {
    const found = patterns.map((pattern) => find(sentence, pattern)).find((one) => one !== null)
    return found == null ? [] : [{ kind, start: found.start, end: found.end }]
  }
  const { asks, asksAbout, names, namesAbout, consequence, consequenceAbout, veiled, veiledAbout } = words
  const isOwn = find(sentence, words.agent) !== null
  if (!isOwn && find(sentence, words.elsewhere)) return []
  const isUrged = find(sentence, words.urging) !== null
  const isLimit = isAbout || find(sentence, words.limitAbout) !== null
  const told = [
    ...hit('names_score', names, ...(isAbout && isOwn ? [namesAbout] : []), ...(isLimit ? [words.limit] : [])),
    ...hit('names_consequence', consequence, ...(isAbout || find(sentence, words.limit) ? [consequenceAbout] : [])),
  ]
  const asked = hit(
    'asks_for_score',
    asks,
    names,
    ...(isUrged && isOwn ? [words.goodScore] : []),
    ...(isAbout ? [asksAbout] : []),
    ...(isAbout && isOwn && find(sentence, words.pleading) ? [namesAbout] : []),
  )
  // what is said openly in the same sentence is not veiled by the rest of it
  const isOpen = told.length > 0 || asked.length > 0
  const wished = [...asked, ...hit('veiled', veiled, ...(isAbout && !isOpen ? [veiledAbout] : []))]
  return isLeftFree(sentence, words) ? [] : [...told, ...wished]
}

/** `Answer as you like`, without a but after it. */
function isLeftFree(sentence: Sentence, { honest, but }: SteeringWords): boolean {
  const found = find(sentence, honest)
  return found !== null && find(joined(sentence.words.slice(found.to + 1)), but) === null
}
