import { BUCKETS, type Features, featuresOf } from '../features.ts'
import { MEASURES, measuresOf } from '../measures.ts'
import {
  LABELS,
  LANGUAGE_BUCKETS,
  type LinearModel,
  logitsOf,
  SPOKEN,
  type Spoken,
  softmax,
  type ToneModel,
  writeTrained,
} from '../model.ts'
import { readWords } from '../rules.ts'
import { readTokens } from '../tokens.ts'
import { type Example, learn } from './learn.ts'

/** A labelled text: where it comes from decides how much it counts. */
export type LabelledText = { lang: Spoken; source: string; text: string; label: 'neg' | 'neu' | 'pos' }

type Prepared = LabelledText & { features: Features; measures: number[] }

/**
 * Swedish, Norwegian and Danish learn from each other: they share most stems, and alone each has too few labelled texts. What the same
 * word means in one of them is told by its list, whose findings are measures.
 */
const FAMILIES: readonly Spoken[][] = [['en'], ['sv', 'nb', 'da'], ['fi']]
/** What the engine is for counts more than its many stand-ins, and what raters agreed on more than what was projected from subtitles. */
const COUNTS: Record<string, number> = { support: 3, en_vader_tweets: 4, en_vader_amazon: 4, nb_norec: 2 }
const TONE = { classes: LABELS.length, buckets: BUCKETS, measures: MEASURES, epochs: 5, rate: 0.05, decay: 1e-4 }
const LANGUAGE = { classes: SPOKEN.length, buckets: LANGUAGE_BUCKETS, measures: 0, epochs: 4, rate: 0.1, decay: 0 }
const FOLDS = 4
const STEPS = 12

/** Trains all models, and gives the file of the weights. Bytes repeat for the same texts, order and seed. */
export function trainEngine(texts: readonly LabelledText[], seed: number): Uint8Array {
  const prepared = texts.map((text): Prepared => {
    const tokens = readTokens(text.text)
    return { ...text, features: featuresOf(tokens), measures: measuresOf(tokens, readWords(tokens, text.lang)) }
  })
  const tones = FAMILIES.map((languages) => {
    const examples = balanced(prepared.filter(({ lang }) => languages.includes(lang)))
    return {
      languages,
      ...learn(examples, { ...TONE, seed }),
      calibration: calibrate(examples, seed),
    } satisfies ToneModel
  })
  const language = learn(ofLanguages(prepared), { ...LANGUAGE, seed })
  return writeTrained({ version: fingerprint([...tones, language]), tones, language })
}

/** In each set the labels count alike, as a model must not guess by what was commonest among subtitles. */
function balanced(texts: readonly Prepared[]): Example[] {
  const counts = new Map<string, number>()
  const labels = new Map<string, Set<string>>()
  for (const { lang, source, label } of texts) {
    for (const key of [`${lang} ${source}`, `${lang} ${source} ${label}`]) counts.set(key, (counts.get(key) ?? 0) + 1)
    labels.set(`${lang} ${source}`, (labels.get(`${lang} ${source}`) ?? new Set()).add(label))
  }
  return texts.map(({ lang, source, label, features, measures }) => {
    const set = `${lang} ${source}`
    const share = (counts.get(`${set} ${label}`) ?? 1) / (counts.get(set) ?? 1)
    const weight = (COUNTS[source] ?? 1) / share / (labels.get(set)?.size ?? 1)
    return { features, measures, label: ['neg', 'neu', 'pos'].indexOf(label), weight }
  })
}

/** Rare languages count more, though not all the way: their few texts are not worth as much as many. */
function ofLanguages(texts: readonly Prepared[]): Example[] {
  const counts = new Map<string, number>()
  for (const { lang } of texts) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  const even = texts.length / SPOKEN.length
  return texts.map(({ lang, features }) => ({
    features,
    measures: [],
    label: SPOKEN.indexOf(lang),
    weight: (even / (counts.get(lang) ?? 1)) ** 0.75,
  }))
}

/**
 * How often a label was right by the share it was given, among texts the model had not seen (cross-validation), never falling: pooled
 * adjacent violators (Ayer et al. 1955), read off at even steps from ⅓ to 1.
 */
function calibrate(examples: readonly Example[], seed: number): number[] {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = learn(
      examples.filter((_, at) => at % FOLDS !== fold),
      { ...TONE, seed },
    )
    return examples.filter((_, at) => at % FOLDS === fold).map((example) => judge(model, example))
  }).flat()
  judged.sort((a, b) => a.share - b.share)
  const pools: { share: number; right: number; weight: number }[] = []
  for (const one of judged) {
    pools.push({ ...one })
    for (;;) {
      const [before, last] = pools.slice(-2)
      if (!before || !last || before.right / before.weight < last.right / last.weight) break
      pools.splice(-2, 2, { share: last.share, right: before.right + last.right, weight: before.weight + last.weight })
    }
  }
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const share = 1 / 3 + (step / STEPS) * (2 / 3)
    const pool = pools.find((one) => one.share >= share) ?? pools.at(-1)
    return Math.round(((pool?.right ?? 0) / (pool?.weight ?? 1)) * 1000) / 1000
  })
}

function judge(model: LinearModel, { features, measures, label, weight }: Example) {
  const shares = softmax(logitsOf(model, LABELS.length, features, measures))
  const share = Math.max(...shares)
  return { share, right: shares.indexOf(share) === label ? weight : 0, weight }
}

/** FNV-1a over all weights, in eight letters. */
function fingerprint(models: readonly LinearModel[]): string {
  let hash = 0x811c9dc5
  for (const { weights } of models) for (const weight of weights) hash = Math.imul(hash ^ (weight & 255), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
