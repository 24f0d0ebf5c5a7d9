import { seededRandom } from '../../../shared/seeded-random.ts'
import type { MeasuredText } from './datasets.ts'

/** A text with what an engine said of it. */
export type Judged = Pick<MeasuredText, 'label'> & {
  graded: number | undefined
  score: number
  said: 'neg' | 'neu' | 'pos'
}

/**
 * Macro-F1 of negative and positive among the texts that are one of them, by the score's sign: a score of 0 counts as wrong.
 */
export function twoClass(texts: readonly Judged[]): number {
  const felt = texts.filter(({ label }) => label !== 'neu')
  const signed = felt.map(({ label, score }) => ({ label, said: score > 0 ? 'pos' : score < 0 ? 'neg' : 'none' }))
  return (f1(signed, 'neg') + f1(signed, 'pos')) / 2
}

/** Macro-F1 of all three by the label given. */
export const threeClass = (texts: readonly Judged[]): number =>
  (f1(texts, 'neg') + f1(texts, 'neu') + f1(texts, 'pos')) / 3

function f1(texts: readonly { label: string; said: string }[], label: string): number {
  let [hits, said, there] = [0, 0, 0]
  for (const text of texts) {
    if (text.said === label) said += 1
    if (text.label === label) there += 1
    if (text.said === label && text.label === label) hits += 1
  }
  return said + there === 0 ? 0 : (2 * hits) / (said + there)
}

/** Spearman's rank correlation of the scores with what raters gave; ties share their mean rank. */
export function rankCorrelation(texts: readonly Judged[]): number {
  const ours = ranks(texts.map(({ score }) => score))
  const theirs = ranks(texts.map(({ graded }) => graded ?? 0))
  const middle = (texts.length - 1) / 2
  let [both, one, other] = [0, 0, 0]
  for (const [at, rank] of ours.entries()) {
    const [x, y] = [rank - middle, (theirs[at] ?? 0) - middle]
    both += x * y
    one += x * x
    other += y * y
  }
  return both / Math.sqrt(one * other || 1)
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const found = new Array<number>(values.length).fill(0)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1
    for (let n = from; n < to; n++) found[order[n]?.at ?? 0] = (from + to - 1) / 2
    from = to
  }
  return found
}

const DRAWS = 400

/** 95 % of what the figure is for sets drawn anew from the same texts (bootstrap percentiles, seeded). */
export function interval<T>(texts: readonly T[], figure: (texts: T[]) => number): [low: number, high: number] {
  const random = seededRandom(7)
  const figures = Array.from({ length: DRAWS }, () =>
    figure(Array.from(texts, () => texts[Math.floor(random() * texts.length)] as T)),
  ).sort((a, b) => a - b)
  return [figures[Math.floor(DRAWS * 0.025)] ?? 0, figures[Math.floor(DRAWS * 0.975)] ?? 0]
}
