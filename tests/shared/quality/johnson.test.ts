import { inverse, Matrix } from 'ml-matrix'
import { expect, test } from 'vitest'
import { relativeWeights } from '../../../shared/quality/johnson.ts'
import { correlation } from '../../../shared/quality/reliability.ts'
import { correlationSampler } from '../../../shared/quality/resampled-correlations.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'

const symmetric = (lower: number[][]) =>
  new Matrix(lower.map((_, i) => lower.map((_, j) => (i === j ? 1 : (lower[Math.max(i, j)]?.[Math.min(i, j)] ?? 0)))))

// Motor Trend 1974 (R's mtcars): fuel use by cylinders, displacement, power and weight; weights as the R package rwa prints them
test('the published example', () => {
  const among = symmetric([[], [0.9020329], [0.8324475, 0.7909486], [0.7824958, 0.8879799, 0.6587479]])
  const weights = relativeWeights(among, [-0.852162, -0.8475514, -0.7761684, -0.8676594])
  for (const [at, published] of [0.2096904, 0.1883043, 0.179959, 0.2706812].entries())
    expect(weights[at]).toBeCloseTo(published, 5)
})

/** Shapley's values of R², exact, over all orders in which predictors could have come. */
function shapley(among: Matrix, withOutcome: number[]): number[] {
  const p = withOutcome.length
  const explained = (set: number): number => {
    const chosen = withOutcome.flatMap((_, at) => (set & (1 << at) ? [at] : []))
    if (chosen.length === 0) return 0
    const r = Matrix.columnVector(chosen.map((at) => withOutcome[at] as number))
    return r
      .transpose()
      .mmul(inverse(among.selection(chosen, chosen)))
      .mmul(r)
      .get(0, 0)
  }
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
  return withOutcome.map((_, at) => {
    let value = 0
    for (let set = 0; set < 1 << p; set++) {
      if (set & (1 << at)) continue
      const size = set.toString(2).replaceAll('0', '').length
      const weight = (factorial(size) * factorial(p - size - 1)) / factorial(p)
      value += weight * (explained(set | (1 << at)) - explained(set))
    }
    return value
  })
}

/** Six predictors that share something, with an outcome made of them. */
function table(rows: number, seed: number): number[][] {
  const random = seededRandom(seed)
  const slopes = Array.from({ length: 6 }, () => random())
  return Array.from({ length: rows }, () => {
    const shared = normalFrom(random)
    const predictors = slopes.map((_, at) => 0.25 * at * shared + normalFrom(random))
    const outcome =
      predictors.reduce((sum, value, at) => sum + value * (slopes[at] as number), 0) + 2 * normalFrom(random)
    return [...predictors, outcome]
  })
}

test('close to Shapley, and together R²', () => {
  for (let seed = 0; seed < 10; seed++) {
    const { among, withOutcome } = correlationSampler(table(400, seed), 1).whole()
    const weights = relativeWeights(among, withOutcome)
    const exact = shapley(among, withOutcome)
    expect(correlation(weights.map((weight, at) => [weight, exact[at] as number]))).toBeGreaterThan(0.99)
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
    expect(sum(weights)).toBeCloseTo(sum(exact), 9)
  }
})

test('predictors that repeat each other, or never vary, share and take nothing', () => {
  const rows = table(100, 1).map(([x, y, , , , , outcome]) => [x, x, y, 3, outcome].map(Number))
  const { among, withOutcome } = correlationSampler(rows, 1).whole()
  const [one, same, other, constant] = relativeWeights(among, withOutcome)
  expect(one).toBeCloseTo(same as number, 9)
  expect(other).toBeGreaterThan(0)
  expect(constant).toBe(0)
  expect(relativeWeights(Matrix.zeros(0, 0), [])).toEqual([])
})

test('correlations are those of the whole table, and drawn in blocks they spread as single rows do', () => {
  const rows = table(2000, 5)
  const spreadOf = (draws: number[]) => {
    const mean = draws.reduce((sum, r) => sum + r, 0) / draws.length
    return Math.sqrt(draws.reduce((sum, r) => sum + (r - mean) ** 2, 0) / draws.length)
  }
  const sampler = correlationSampler(rows, 3)
  const r = sampler.whole().withOutcome[5] as number
  expect(r).toBeCloseTo(correlation(rows.map((row) => [row[5] as number, row[6] as number])) ?? 0, 9)
  const spread = spreadOf(Array.from({ length: 1000 }, () => sampler.draw().withOutcome[5] as number))
  // the error of a normal correlation, (1 − r²)/√n
  const expected = (1 - r * r) / Math.sqrt(2000)
  expect(spread / expected).toBeGreaterThan(0.85)
  expect(spread / expected).toBeLessThan(1.15)
})
