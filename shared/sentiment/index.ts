import { listConfidence } from './confidence.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { type Features, featuresOf } from './features.ts'
import { addEvidence, type LanguageEvidence } from './language/evidence.ts'
import { measuresOf } from './measures.ts'
import { confidenceAt, LABELS, logitsOf, readTrained, type ScoreLabel, SPOKEN, softmax, type Trained } from './model.ts'
import { readWords } from './rules.ts'
import { readTokens, type Token } from './tokens.ts'

export type { Evidence } from './evidence.ts'
export { type LanguageEvidence, likeliestLanguage, spokenOf, startEvidence } from './language/evidence.ts'
export { type ScoreLabel, SPOKEN } from './model.ts'

/**
 * A text's score. `score` runs from −1 to 1; `confidence` from 0 to 1 says how often such a label is right. `language` is the one the
 * text was read in; one that the engine does not know is read by emoji alone. `evidence` holds at most 20 words, in the order of
 * the text. Scores of different `engineVersion` are not comparable.
 */
export type TextScore = {
  score: number
  label: ScoreLabel
  confidence: number
  language: string
  evidence: Evidence[]
  engineVersion: string
}

/** UTF-16 units read of a text; a message holds no more. */
export const LONGEST_SCORED = 10_000

/** Names the lists and rules in `engineVersion`; changes with them. */
const RULES_VERSION = 'rules-4'
/** A score beyond which the lists alone call a text positive or negative. */
const CLEAR = 0.2

/** Reads texts (sentiment.md). Pure: no clock, no network, nothing kept from one text to the next. */
export type Engine = {
  version: string
  /** Whether the trained layer is there; without it the lists and rules score alone. */
  isTrained: boolean
  /**
   * Scores how a text sounds: a diagnostic, never called felt understood. Irony and polite complaints are often missed. Finite for every
   * input, linear in the length, of which `LONGEST_SCORED` is read.
   */
  score(text: string, options: { language: string }): TextScore
  /**
   * Scores a customer's next message in the language the conversation has shown to be in, with what this one adds to the evidence. Without
   * the trained layer the language stays what it was.
   */
  hear(text: string, before: LanguageEvidence): { score: TextScore; evidence: LanguageEvidence }
}

/** An engine with the weights of `weights.bin`, or with lists and rules alone. Throws where the bytes are no weights. */
export function createEngine(weights: Uint8Array | null): Engine {
  const trained = weights && readTrained(weights)
  const version = trained ? `${RULES_VERSION}+${trained.version}` : RULES_VERSION

  const scoreOf = (text: string, read: Read, language: string): TextScore => {
    const { score, label, confidence, evidence } = judge(trained, read, language)
    return {
      score,
      label,
      confidence,
      language,
      evidence: evidence.map((one) => wordOf(text, one)),
      engineVersion: version,
    }
  }
  return {
    version,
    isTrained: trained !== null,
    score: (text, { language }) => scoreOf(text, readText(text, trained !== null), language),
    hear(text, before) {
      const read = readText(text, trained !== null)
      const evidence = trained && read.features ? hearLanguage(before, trained, read.tokens, read.features) : before
      return { score: scoreOf(text, read, evidence.language), evidence }
    },
  }
}

/** A text as both the score and the language are told from. Without words or pictures there are no features. */
type Read = { tokens: Token[]; features: Features | null }

function readText(text: string, isTrained: boolean): Read {
  const tokens = readTokens(text.slice(0, LONGEST_SCORED))
  const hasWords = isTrained && tokens.some(({ kind }) => kind !== 'mark')
  return { tokens, features: hasWords ? featuresOf(tokens) : null }
}

function hearLanguage(
  before: LanguageEvidence,
  { language }: Trained,
  tokens: readonly Token[],
  features: Features,
): LanguageEvidence {
  let letters = 0
  for (const { kind, word } of tokens) if (kind === 'word') letters += word.length
  return letters === 0 ? before : addEvidence(before, softmax(logitsOf(language, SPOKEN.length, features)), letters)
}

type Place = Omit<Evidence, 'word'>
const wordOf = (text: string, { start, end, weight }: Place): Evidence => ({
  word: text.slice(start, end),
  start,
  end,
  weight: Math.round(weight * 1000) / 1000,
})

type Judged = { score: number; label: ScoreLabel; confidence: number; evidence: Place[] }

function judge(trained: Trained | null, { tokens, features }: Read, language: string): Judged {
  const reading = readWords(tokens, language)
  const model = trained?.tones.find(({ languages }) => languages.some((one) => one === language))
  if (!model || !features) {
    const { score } = reading
    const label = score > CLEAR ? 'positive' : score < -CLEAR ? 'negative' : 'neutral'
    const confidence = listConfidence(language, score, reading.finds.length)
    return { score, label, confidence, evidence: evidenceOf(reading, null, tokens) }
  }
  const shares = softmax(logitsOf(model, LABELS.length, features, measuresOf(tokens, reading)))
  const [negative = 0, neutral = 0, positive = 0] = shares
  const highest = Math.max(negative, neutral, positive)
  const label = highest === neutral ? 'neutral' : highest === negative ? 'negative' : 'positive'
  const score = positive - negative
  const learned = label === 'neutral' ? null : { model, features, score }
  return {
    score,
    label,
    confidence: confidenceAt(model.calibration, highest),
    evidence: evidenceOf(reading, learned, tokens),
  }
}
