import { seededRandom, shuffle } from '../../seeded-random.ts'
import type { Features } from '../features.ts'
import type { LinearModel } from '../model.ts'

/** One text to learn from: its features and measures, which class it is, and how much it counts. */
export type Example = { features: Features; measures: readonly number[]; label: number; weight: number }

export type Learning = {
  classes: number
  buckets: number
  measures: number
  epochs: number
  rate: number
  decay: number
  seed: number
}

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011), the weights averaged over
 * the epochs after the first (Polyak and Juditsky 1992), and made int8. The same examples and seed give the same model to the
 * byte. `buckets` is a power of two.
 */
export function learn(examples: readonly Example[], learning: Learning): LinearModel {
  const { classes, buckets, measures, epochs, rate, decay, seed } = learning
  const mask = buckets - 1
  const sparse = parametersOf(buckets * classes)
  const dense = parametersOf((measures + 1) * classes)
  const random = seededRandom(seed)
  const order = Int32Array.from(examples.keys())
  const shares = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const example = examples[at] as Example
      const { buckets: places, words, ofWord, ofPiece } = example.features
      predict(example)
      for (let c = 0; c < classes; c++) {
        const miss = ((shares[c] as number) - (c === example.label ? 1 : 0)) * example.weight
        for (let n = 0; n < places.length; n++)
          sparse.step(((places[n] as number) & mask) * classes + c, miss * (n < words ? ofWord : ofPiece), rate, decay)
        for (let n = 0; n <= measures; n++) dense.step(n * classes + c, miss * (example.measures[n] ?? 1), rate, 0)
      }
    }
    if (epoch > 0) for (const one of [sparse, dense]) one.average()
  }
  const rows = Array.from({ length: measures + 1 }, (_, n) => [
    ...dense.mean().subarray(n * classes, (n + 1) * classes),
  ])
  return { ...quantised(sparse.mean()), dense: rows }

  function predict({ features, measures: given }: Example): void {
    shares.fill(0)
    const { buckets: places, words, ofWord, ofPiece } = features
    for (let n = 0; n < places.length; n++) {
      const base = ((places[n] as number) & mask) * classes
      const value = n < words ? ofWord : ofPiece
      for (let c = 0; c < classes; c++) (shares[c] as number) += (sparse.values[base + c] as number) * value
    }
    for (let n = 0; n <= measures; n++)
      for (let c = 0; c < classes; c++)
        (shares[c] as number) += (dense.values[n * classes + c] as number) * (given[n] ?? 1)
    const highest = Math.max(...shares)
    let sum = 0
    for (let c = 0; c < classes; c++) {
      shares[c] = Math.exp((shares[c] as number) - highest)
      sum += shares[c] as number
    }
    for (let c = 0; c < classes; c++) (shares[c] as number) /= sum
  }
}

function parametersOf(length: number) {
  const values = new Float64Array(length)
  const squares = new Float64Array(length).fill(1e-8)
  const sums = new Float64Array(length)
  let averaged = 0
  return {
    values,
    step(at: number, slope: number, rate: number, decay: number): void {
      const gradient = slope + decay * (values[at] as number)
      const square = (squares[at] as number) + gradient * gradient
      squares[at] = square
      values[at] = (values[at] as number) - (rate * gradient) / Math.sqrt(square)
    },
    average(): void {
      averaged += 1
      for (let at = 0; at < length; at++) (sums[at] as number) += values[at] as number
    },
    mean: () => (averaged === 0 ? values : sums.map((sum) => sum / averaged)),
  }
}

/** The heaviest thousandth is cut to the largest step, so that one odd word does not make all others coarse. */
function quantised(values: Float64Array): { scale: number; weights: Int8Array } {
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort()
  const largest = sizes[Math.floor(sizes.length * 0.999)] ?? 1
  const scale = largest / 127
  return { scale, weights: Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))) }
}
