import { BUCKETS, type Features } from './features.ts'

/** The classes of a text, in the order of the weights. */
export const LABELS = ['negative', 'neutral', 'positive'] as const
export type ScoreLabel = (typeof LABELS)[number]

/** The languages of the engine. Customers write Danish and Finnish too, though no screen speaks them. */
export const SPOKEN = ['en', 'sv', 'nb', 'da', 'fi'] as const
export type Spoken = (typeof SPOKEN)[number]

/**
 * A linear model: for each bucket one weight a class, as int8 of which `scale` is the unit; what is added for the measures of the
 * lists and the rules, `dense[measure][class]`, the last being the bias.
 */
export type LinearModel = { scale: number; dense: number[][]; weights: Int8Array }
/** A model of how texts sound in the languages it was trained on. `calibration`: see `confidenceAt`. */
export type ToneModel = LinearModel & { languages: Spoken[]; calibration: number[] }
/** Everything that was trained. `version` is a fingerprint of the weights. */
export type Trained = { version: string; tones: ToneModel[]; language: LinearModel }

/** Language is told by fewer buckets than tone. */
export const LANGUAGE_BUCKETS = 1 << 15

/**
 * The logits of a model, one a class: the features' weights, and the measures' where there are any. `classes` says how many there are.
 */
export function logitsOf(
  model: LinearModel,
  classes: number,
  features: Features,
  measures: readonly number[] = [],
): number[] {
  const { weights, scale, dense } = model
  const { buckets, words, ofWord, ofPiece } = features
  const mask = weights.length / classes - 1
  const logits = [...(dense.at(-1) as number[])]
  for (let c = 0; c < classes; c++) {
    let [sumOfWords, sumOfPieces] = [0, 0]
    for (let at = 0; at < words; at++) sumOfWords += weights[((buckets[at] as number) & mask) * classes + c] as number
    for (let at = words; at < buckets.length; at++)
      sumOfPieces += weights[((buckets[at] as number) & mask) * classes + c] as number
    let logit = (logits[c] as number) + scale * (ofWord * sumOfWords + ofPiece * sumOfPieces)
    for (let at = 0; at < measures.length; at++) logit += (dense[at]?.[c] as number) * (measures[at] as number)
    logits[c] = logit
  }
  return logits
}

/** Logits as shares of one. */
export function softmax(logits: readonly number[]): number[] {
  const highest = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/**
 * How often a label given at this share was right, 0 to 1: `calibration` holds that for shares spread evenly from ⅓ to 1, and what lies
 * between is interpolated.
 */
export function confidenceAt(calibration: readonly number[], share: number): number {
  const place = Math.max(0, ((share - 1 / 3) / (2 / 3)) * (calibration.length - 1))
  const below = Math.min(calibration.length - 1, Math.floor(place))
  const [low = 0, high = low] = [calibration[below], calibration[below + 1]]
  return low + (high - low) * Math.min(1, place - below)
}

type Header = {
  format: 1
  version: string
  tones: (Omit<ToneModel, 'weights'> & { length: number })[]
  language: Omit<LinearModel, 'weights'> & { length: number }
}
const MAGIC = 'LYH1'

/** The file of the weights: four letters, the header's length (uint32, little endian), the header as JSON, the int8 of all models. */
export function writeTrained({ version, tones, language }: Trained): Uint8Array {
  const strip = <M extends LinearModel>({ weights, ...rest }: M) => ({ ...rest, length: weights.length })
  const header: Header = { format: 1, version, tones: tones.map(strip), language: strip(language) }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const models = [...tones, language]
  const bytes = new Uint8Array(8 + text.length + models.reduce((sum, { weights }) => sum + weights.length, 0))
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(4, text.length, true)
  bytes.set(text, 8)
  let at = 8 + text.length
  for (const { weights } of models) {
    bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at)
    at += weights.length
  }
  return bytes
}

/** Reads what `writeTrained` wrote. Throws for anything else, so that half a file never scores. */
export function readTrained(bytes: Uint8Array): Trained {
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC)
    throw new Error('These are no weights of the text engine.')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
  const { version, tones, language }: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)))
  let at = 8 + length
  const take = <M extends { length: number }>({ length, ...rest }: M) => {
    const from = bytes.byteOffset + at
    const weights = new Int8Array(bytes.buffer.slice(from, from + length))
    at += length
    return { ...rest, weights }
  }
  const trained = { version, tones: tones.map(take), language: take(language) }
  const isWhole =
    at === bytes.length && trained.tones.every(({ weights }) => weights.length === BUCKETS * LABELS.length)
  if (!isWhole || trained.language.weights.length !== LANGUAGE_BUCKETS * SPOKEN.length)
    throw new Error('The weights of the text engine are not whole.')
  return trained
}
