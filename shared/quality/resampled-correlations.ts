import { Matrix } from 'ml-matrix'
import { seededRandom, shuffle } from '../seeded-random.ts'

/** Correlations of predictors with each other and with the outcome; a column that does not vary has 0 with all others. */
export type Correlations = { among: Matrix; withOutcome: number[] }

/** More blocks than this add work and no precision worth it. */
const MOST_BLOCKS = 400

/**
 * Correlations of a table, and of the table drawn anew with replacement. Rows are dealt at random into at most 400 blocks whose
 * sums of products are kept, and a draw takes blocks: with up to 400 rows this is the bootstrap itself, with more it has the
 * same spread (sums over independent rows; a spread out of 400 blocks is right to 4 %), at a cost that does not grow.
 *
 * @param rows the outcome last in each, all of the same length and finite
 */
export function correlationSampler(rows: readonly (readonly number[])[], seed: number) {
  const width = rows[0]?.length ?? 0
  const random = seededRandom(seed)
  const order = Int32Array.from(rows.keys())
  shuffle(order, random)
  const means = Array.from(
    { length: width },
    (_, at) => rows.reduce((sum, row) => sum + (row[at] as number), 0) / rows.length,
  )
  const size = 1 + width + (width * (width + 1)) / 2
  const blocks = Array.from({ length: Math.min(MOST_BLOCKS, rows.length) }, () => new Float64Array(size))
  order.forEach((index, place) => {
    const centred = (rows[index] as readonly number[]).map((value, at) => value - (means[at] as number))
    addTo(blocks[place % blocks.length] as Float64Array, centred)
  })
  const pick = (choose: (at: number) => number): Correlations => {
    const total = new Float64Array(size)
    for (let at = 0; at < blocks.length; at++) {
      const block = blocks[choose(at)] as Float64Array
      for (let entry = 0; entry < size; entry++) total[entry] = (total[entry] as number) + (block[entry] as number)
    }
    return correlationsOf(total, width)
  }
  return { whole: () => pick((at) => at), draw: () => pick(() => Math.floor(random() * blocks.length)) }
}

function addTo(sums: Float64Array, row: readonly number[]): void {
  let at = 0
  sums[at] = (sums[at] as number) + 1
  for (const value of row) sums[++at] = (sums[at] as number) + value
  for (const [j, value] of row.entries())
    for (let k = 0; k <= j; k++) sums[++at] = (sums[at] as number) + value * (row[k] as number)
}

function correlationsOf(sums: Float64Array, width: number): Correlations {
  const n = sums[0] as number
  const mean = (j: number): number => (sums[1 + j] as number) / n
  const covariance = (j: number, k: number): number =>
    (sums[1 + width + (j * (j + 1)) / 2 + k] as number) / n - mean(j) * mean(k)
  const scale = Array.from({ length: width }, (_, j) => Math.sqrt(Math.max(0, covariance(j, j))))
  const correlation = (j: number, k: number): number => {
    const product = (scale[j] as number) * (scale[k] as number)
    return product > 1e-12 ? Math.min(1, Math.max(-1, covariance(j, k) / product)) : 0
  }
  const last = width - 1
  const among = Matrix.eye(last, last)
  for (let j = 0; j < last; j++)
    for (let k = 0; k < j; k++) {
      const r = correlation(j, k)
      among.set(j, k, r)
      among.set(k, j, r)
    }
  return { among, withOutcome: Array.from({ length: last }, (_, j) => correlation(last, j)) }
}
