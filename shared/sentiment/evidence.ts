import type { Features } from './features.ts'
import { LABELS, type LinearModel } from './model.ts'
import type { Reading } from './rules.ts'
import type { Token } from './tokens.ts'

/** A word or phrase that counted: as written, where it stands (UTF-16 units, `end` excluded), −1 to 1. */
export type Evidence = { word: string; start: number; end: number; weight: number }
type Place = Omit<Evidence, 'word'>

const MOST = 20
/** Words shown that only the trained layer knows, and what they must have added, in nats, to be shown. */
const MOST_LEARNED = 3
const LEAST_LEARNED = 0.3
/** Shorter words are hardly ever what a text sounds by, though they go with it. */
const SHORTEST_LEARNED = 4

/** Where a model's judgement came from. */
type Learned = { model: LinearModel; features: Features; score: number }

/**
 * What the lists found, or where that does not explain the score, the words that moved the trained layer most towards it; the weightiest, in
 * the order of the text.
 */
export function evidenceOf({ finds }: Reading, learned: Learned | null, tokens: readonly Token[]): Place[] {
  const places: Place[] = finds.map(({ start, end, weight }) => ({
    start,
    end,
    weight: Math.max(-1, Math.min(1, weight)),
  }))
  // Where the lists explain the score their words suffice; what else moved the model are often words that only go with it.
  if (learned && !finds.some(({ weight }) => weight * learned.score > 0))
    places.push(...learnedWords(learned, tokens, finds))
  if (places.length > MOST) places.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).splice(MOST)
  return places.sort((a, b) => a.start - b.start)
}

/** The words beside the finds that moved the difference of positive and negative furthest towards the score's side: it is a sum over words. */
function learnedWords({ model, features, score }: Learned, tokens: readonly Token[], finds: readonly Place[]): Place[] {
  const { weights, scale } = model
  const { buckets, owners, words, ofWord, ofPiece } = features
  const moves = new Array<number>(tokens.length).fill(0)
  for (let at = 0; at < buckets.length; at++) {
    const base = (buckets[at] as number) * LABELS.length
    const difference = (weights[base + 2] as number) - (weights[base] as number)
    const owner = owners[at] as number
    moves[owner] = (moves[owner] as number) + difference * (at < words ? ofWord : ofPiece)
  }
  const moved: Place[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { kind, start, end } = tokens[at] as Token
    const weight = (moves[at] as number) * scale
    if (
      kind === 'mark' ||
      (kind === 'word' && end - start < SHORTEST_LEARNED) ||
      weight * score <= 0 ||
      Math.abs(weight) < LEAST_LEARNED
    )
      continue
    if (finds.some((find) => find.start < end && start < find.end)) continue
    moved.push({ start, end, weight: Math.tanh(weight) })
  }
  return moved.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_LEARNED)
}
