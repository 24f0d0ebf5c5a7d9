import { expect, test } from 'vitest'
import { between, meanEstimate, probabilityAbove, reachOf } from '../../../shared/quality/estimate.ts'
import { falseDiscovery } from '../../../shared/quality/false-discovery.ts'
import { commonMean, shrunk, varianceBetween } from '../../../shared/quality/pooling.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'

test('the normal by table', () => {
  expect(reachOf(0.8)).toBeCloseTo(1.281552, 5)
  expect(reachOf(0.95)).toBeCloseTo(1.959964, 5)
  expect(between({ mean: 2, sd: 3 }, 0.8).low).toBeCloseTo(2 - 3 * 1.281552, 4)
  expect(probabilityAbove({ mean: 1.644854, sd: 1 })).toBeCloseTo(0.95, 5)
})

test.each([
  [{ mean: 0, sd: 0 }, 0.5],
  [{ mean: -1, sd: 0 }, 0],
  [{ mean: 1e-9, sd: 0 }, 1],
])('the probability above nothing of %j, known for sure, is %d', (estimate, expected) => {
  expect(probabilityAbove(estimate)).toBe(expected)
})

test('a mean by weights has the doubt of fewer values', () => {
  expect(meanEstimate([1, 2, 3, 4, 5])).toEqual({ mean: 3, sd: Math.sqrt(2.5 / 5) })
  expect(meanEstimate([1, 2, 3, 4, 5], [2, 2, 2, 2, 2])).toEqual({ mean: 3, sd: Math.sqrt(2.5 / 5) })
  expect(meanEstimate([1, 9, 1, 9], [1, 1, 0, 0])).toEqual({ mean: 5, sd: 4 })
  for (const few of [[], [4]]) expect(meanEstimate(few)).toBeNull()
  expect(meanEstimate([4, 5], [1, 0])).toBeNull()
})

test('groups that differ no more than their errors are pulled to one', () => {
  const alike = [1, 1.1, 0.9, 1].map((mean) => ({ mean, sd: 0.5 }))
  expect(varianceBetween(alike)).toBe(0)
  for (const { mean } of shrunk(alike)) expect(mean).toBeCloseTo(1, 9)
  expect(varianceBetween([])).toBe(0)
  expect(varianceBetween([{ mean: 4, sd: 1 }])).toBe(0)
  expect(commonMean([])).toBeNull()
  expect(shrunk([])).toEqual([])
  expect(
    shrunk([
      { mean: 3, sd: 0 },
      { mean: 3, sd: 0 },
    ]).every(({ mean, sd }) => mean === 3 && sd >= 0),
  ).toBe(true)
})

test('the variance between 400 groups is found, and shrunken means lie nearer the truth', () => {
  const random = seededRandom(3)
  const truths = Array.from({ length: 400 }, () => 0.6 * normalFrom(random))
  const seen = truths.map((truth, at) => {
    const sd = at % 2 === 0 ? 0.3 : 0.9
    return { mean: truth + sd * normalFrom(random), sd }
  })
  expect(varianceBetween(seen)).toBeGreaterThan(0.28)
  expect(varianceBetween(seen)).toBeLessThan(0.44)
  const posterior = shrunk(seen)
  const error = (means: { mean: number }[]) =>
    means.reduce((sum, { mean }, at) => sum + (mean - (truths[at] as number)) ** 2, 0) / 400
  expect(error(posterior)).toBeLessThan(0.55 * error(seen))
  const covered = posterior.filter((one, at) => {
    const { low, high } = between(one)
    return low <= (truths[at] as number) && (truths[at] as number) <= high
  })
  expect(covered.length / 400).toBeGreaterThan(0.75)
  expect(covered.length / 400).toBeLessThan(0.86)
})

// the fifteen probabilities of Benjamini and Hochberg's own example (1995, §4.1): four are kept at .05
test('false discoveries by the published example', () => {
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ]
  expect(falseDiscovery(published).filter((q) => q < 0.05)).toHaveLength(4)
  const turned = falseDiscovery(published.toReversed())
  expect(turned.toReversed()).toEqual(falseDiscovery(published))
  expect(falseDiscovery([])).toEqual([])
  expect(falseDiscovery([0.03])).toEqual([0.03])
})
