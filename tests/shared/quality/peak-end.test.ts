import { expect, test } from 'vitest'
import {
  ASSUMED_WEIGHTS,
  peakEnd,
  type RememberedContact,
  rememberedScore,
  type Weights,
} from '../../../shared/quality/peak-end.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'

function contacts(count: number, weights: Weights, seed = 1, comeBack = -1, scale = 3): RememberedContact[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const course = [0.4 * normalFrom(random)]
    for (let turn = 1; turn < 5; turn++) course.push(0.5 * (course.at(-1) as number) + 0.35 * normalFrom(random))
    const felt = {
      first: course[0] as number,
      mean: course.reduce((sum, score) => sum + score, 0) / 5,
      peak: course.reduce((most, score) => (Math.abs(score) > Math.abs(most) ? score : most)),
      end: course[4] as number,
    }
    const cameBack = random() < 0.12
    const remembered = 4.8 + scale * rememberedScore(weights, felt) + (cameBack ? comeBack : 0) + normalFrom(random)
    return { ...felt, cameBack, promiseBroken: false, remembered }
  })
}

test('until there are 300 answers the weights are assumed', () => {
  expect(peakEnd(contacts(299, ASSUMED_WEIGHTS))).toEqual({
    isAssumed: true,
    weights: ASSUMED_WEIGHTS,
    answers: 299,
    missing: 1,
  })
  expect(peakEnd([])).toEqual({ isAssumed: true, weights: ASSUMED_WEIGHTS, answers: 0, missing: 300 })
})

test('a brand whose customers remember the beginning learns so', () => {
  const learned = peakEnd(contacts(4000, { first: 0.6, mean: 0.3, peak: 0, end: 0.1 }))
  if (learned.isAssumed) throw new Error('there are answers enough')
  expect(learned.weights.first).toBeGreaterThan(0.45)
  expect(learned.weights.peak).toBeLessThan(0.12)
  expect(learned.coefficients.first.low).toBeGreaterThan(1)
  expect(learned.coefficients.cameBack?.mean).toBeCloseTo(-1, 0)
  expect(learned.coefficients.promiseBroken).toBeNull()
  expect(Object.values(learned.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
})

test('with few answers the prior holds, and intervals cover what lies as far from it as expected', () => {
  let covered = 0
  let off = 0
  const random = seededRandom(77)
  for (let seed = 0; seed < 40; seed++) {
    const drawn = { first: 0, mean: 0.5, peak: 0.25, end: 0.25 }
    for (const key of ['first', 'mean', 'peak', 'end'] as const) drawn[key] += 0.2 * normalFrom(random)
    const total = drawn.first + drawn.mean + drawn.peak + drawn.end
    for (const key of ['first', 'mean', 'peak', 'end'] as const) drawn[key] /= total
    const found = peakEnd(contacts(400, drawn, seed))
    if (found.isAssumed) continue
    for (const key of ['first', 'mean', 'peak', 'end'] as const) {
      const { low, high } = found.coefficients[key]
      if (low <= 3 * drawn[key] && 3 * drawn[key] <= high) covered++
      else off++
    }
  }
  expect(covered / (covered + off)).toBeGreaterThan(0.68)
})

test('answers that follow nothing felt, or are all equal, teach nothing', () => {
  const unfelt = contacts(500, ASSUMED_WEIGHTS, 3, 0, 0)
  expect(peakEnd(unfelt)).toMatchObject({ isAssumed: true, missing: null })
  expect(peakEnd(unfelt.map((one) => ({ ...one, remembered: 7 })))).toMatchObject({ isAssumed: true, missing: null })
  const flat = unfelt.map((one) => ({ ...one, first: 0, mean: 0, peak: 0, end: 0 }))
  expect(peakEnd(flat)).toMatchObject({ isAssumed: true, missing: null })
})
