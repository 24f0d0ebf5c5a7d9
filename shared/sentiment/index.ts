import Sentiment from 'sentiment'
import { confidenceOf } from './confidence.ts'
import { WORD_LISTS, type WordList } from './lists/index.ts'
import { asOneWord, joinPhrases, type Phrases, phrasesOf, readTokens, type Token } from './tokens.ts'

export type ScoreLabel = 'negative' | 'neutral' | 'positive'

/** A word or phrase that was counted: as written, where it stands (UTF-16 units, `end` excluded), −1 to 1. */
export type Evidence = { word: string; start: number; end: number; weight: number }

/**
 * A text's score. `score` runs from −1 to 1, `confidence` from 0 to 1: how often the label is right at this score in this
 * language. `language` is the one asked for; one without a list is scored by emoji alone, at confidence 0. `evidence`
 * holds at most the 20 weightiest finds, in the order of the text. Scores of different `engineVersion` are not comparable.
 */
export type TextScore = {
  score: number
  label: ScoreLabel
  confidence: number
  language: string
  evidence: Evidence[]
  engineVersion: string
}

/** Names what made a score; changes with the lists and the rules. */
export const ENGINE_VERSION = 'sentiment-5/lists-2'
/** UTF-16 units read of a text; a message holds no more. */
export const LONGEST_SCORED = 10_000

const MOST_EVIDENCE = 20
const NEGATION_REACH = 3
const STRONGEST = 5
// Hutto and Gilbert (2014), VADER: sum / √(sum² + 15) spreads typical sums over −1…1
const SPREAD = 15

type Engine = { code: string; phrases: Phrases; labels: Record<string, number> }

const sentiment = new Sentiment()
const engines = new Map<string, Engine>()
for (const [language, list] of WORD_LISTS) engines.set(language, engineOf(`lyhord-${language}`, list))
const wordless = engineOf('lyhord-none', { weights: new Map(), negators: new Set() })

function engineOf(code: string, { weights, negators }: Pick<WordList, 'weights' | 'negators'>): Engine {
  // the package calls labels.hasOwnProperty and adds its emoji here, so this is a plain object of our own
  const labels: Record<string, number> = {}
  for (const [word, weight] of weights) labels[asOneWord(word)] = weight
  const apply = (tokens: string[], at: number, weight: number): number =>
    tokens.slice(Math.max(0, at - NEGATION_REACH), at).some((word) => negators.has(word)) ? -weight / 2 : weight
  sentiment.registerLanguage(code, { labels, scoringStrategy: { apply } })
  return { code, phrases: phrasesOf(weights.keys()), labels }
}

/**
 * Scores how a text sounds (sentiment.md): a diagnostic, never called felt understood. English by AFINN through the
 * `sentiment` package, Swedish and Norwegian by short lists of our own, so that most of their messages are neutral and
 * none is trusted much. Irony and polite complaints are missed. Pure, finite for every input, linear in the length.
 */
export function scoreText(text: string, { language }: { language: string }): TextScore {
  const { code, phrases, labels } = engines.get(language) ?? wordless
  const tokens = joinPhrases(readTokens(text.slice(0, LONGEST_SCORED)), phrases)
  const evidence = findEvidence(text, tokens, code, labels)
  const sum = evidence.reduce((total, { weight }) => total + weight, 0) * STRONGEST
  const score = sum / Math.sqrt(sum * sum + SPREAD)
  const label = labelOf(score)
  return {
    score,
    label,
    confidence: confidenceOf(language, score, evidence.length),
    language,
    evidence: weightiest(evidence),
    engineVersion: ENGINE_VERSION,
  }
}

function findEvidence(
  text: string,
  tokens: readonly Token[],
  code: string,
  labels: Record<string, number>,
): Evidence[] {
  const { calculation } = sentiment.analyze(tokens.map(({ word }) => word).join(' '), { language: code })
  const evidence: Evidence[] = []
  let next = calculation.length - 1
  // the package tells what it counted from the last word back to the first
  for (const { word, start, end } of tokens) {
    if (!Object.hasOwn(labels, word)) continue
    const weight = calculation[next]?.[word] ?? 0
    next -= 1
    if (weight !== 0) evidence.push({ word: text.slice(start, end), start, end, weight: weight / STRONGEST })
  }
  return evidence
}

function labelOf(score: number): ScoreLabel {
  if (score > 0.2) return 'positive'
  return score < -0.2 ? 'negative' : 'neutral'
}

function weightiest(evidence: Evidence[]): Evidence[] {
  if (evidence.length <= MOST_EVIDENCE) return evidence
  const kept = new Set([...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_EVIDENCE))
  return evidence.filter((found) => kept.has(found))
}
