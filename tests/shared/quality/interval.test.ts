import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanOfDurations, meanOfSteps, meanWithInterval } from '../../../shared/quality/interval.ts'
import { mean } from '../../../shared/quality/mean.ts'
import { seededRandom } from '../../../shared/seeded-random.ts'
import { normalFrom } from '../support/normal.ts'

describe('the interval by Student', () => {
  // t(.90; 4) = 1.533206, t(.975; 4) = 2.776445 by table
  test.each([
    [[1, 2, 3, 4, 5], 0.8, 3, 1.533206 * Math.sqrt(2.5 / 5)],
    [[1, 2, 3, 4, 5], 0.95, 3, 2.776445 * Math.sqrt(2.5 / 5)],
    [[10, 20], 0.8, 15, 3.077684 * Math.sqrt(50 / 2)],
    [[4, 4, 4], 0.8, 4, 0],
  ])('%j at %d', (values, level, middle, reach) => {
    const found = meanWithInterval(values, level)
    expect(found?.mean).toBeCloseTo(middle, 9)
    expect(found?.high).toBeCloseTo(middle + reach, 4)
    expect(found?.low).toBeCloseTo(middle - reach, 4)
    expect(found?.n).toBe(values.length)
  })

  test.each([[[]], [[5]], [[1, Number.NaN]], [[1, Number.POSITIVE_INFINITY]]])('%j is too little to say', (values) => {
    expect(meanWithInterval(values)).toBeNull()
    expect(meanOfSteps(values)).toBeNull()
    expect(meanOfDurations(values)).toBeNull()
  })

  test('nothing has no mean', () => {
    expect(mean([])).toBeNull()
  })
})

test('equal answers leave some doubt, within 1 to 7', () => {
  const sevens = meanOfSteps([7, 7, 7, 7, 7])
  expect(sevens).toMatchObject({ n: 5, mean: 7, high: 7 })
  expect(sevens?.low).toBeCloseTo(7 - 1.533206 / 5, 4)
  expect(meanOfSteps([1, 1])?.low).toBe(1)
})

test('no time at all is no time at all', () => {
  expect(meanOfDurations([0, 0, 0])).toEqual({ n: 3, mean: 0, low: 0, high: 0 })
})

test('every interval holds its mean, and one of durations never falls below nothing', () => {
  const times = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 2, maxLength: 60 })
  const steps = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 60 })
  fc.assert(
    fc.property(times, steps, (seconds, answers) => {
      for (const found of [meanOfDurations(seconds), meanWithInterval(seconds), meanOfSteps(answers)]) {
        if (found === null) throw new Error('two values are enough')
        expect(found.low).toBeLessThanOrEqual(found.mean + 1e-9)
        expect(found.high).toBeGreaterThanOrEqual(found.mean - 1e-9)
      }
      expect(meanOfDurations(seconds)?.low).toBeGreaterThanOrEqual(0)
      expect(meanOfSteps(answers)?.low).toBeGreaterThanOrEqual(1)
      expect(meanOfSteps(answers)?.high).toBeLessThanOrEqual(7)
    }),
    { numRuns: 1000 },
  )
})

describe('an 80 % interval, on 4,000 simulated desks, covers the true mean', () => {
  const random = seededRandom(20)
  const waiting = () => -200 * Math.log(1 - random())
  const logNormal = (middle: number, spread: number) => () => Math.exp(middle + spread * normalFrom(random))
  const short = logNormal(3.5, 0.5)
  const long = logNormal(6, 0.6)
  const durations: [string, () => number, number][] = [
    ['log-normal, even', logNormal(5, 0.5), Math.exp(5.125)],
    ['log-normal, uneven', logNormal(5, 0.8), Math.exp(5.32)],
    ['log-normal, very uneven', logNormal(5, 1.1), Math.exp(5.605)],
    ['like waiting', waiting, 200],
    ['of two kinds', () => (random() < 0.3 ? short() : long()), 0.3 * Math.exp(3.625) + 0.7 * Math.exp(6.18)],
  ]
  const covered = (draw: () => number, n: number, truth: number, interval: typeof meanOfDurations) => {
    let hits = 0
    for (let desk = 0; desk < 4000; desk += 1) {
      const found = interval(Array.from({ length: n }, draw))
      if (found !== null && found.low <= truth && truth <= found.high) hits += 1
    }
    return hits / 4000
  }

  for (const [name, draw, truth] of durations) {
    test.each([5, 15, 30, 100])(`attention ${name}, n = %d`, (n) => {
      const share = covered(draw, n, truth, meanOfDurations)
      expect(share).toBeGreaterThan(0.7)
      expect(share).toBeLessThan(0.87)
    })
  }

  const answers: [string, number[]][] = [
    ['spread evenly', [1, 1, 1, 1, 1, 1, 1]],
    ['half of them at the top', [2, 3, 5, 8, 12, 22, 48]],
    ['at both ends', [25, 5, 5, 5, 5, 5, 50]],
  ]
  for (const [name, weights] of answers) {
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const truth = weights.reduce((sum, weight, at) => sum + (weight * (at + 1)) / total, 0)
    const upTo = weights.map((_, at) => weights.slice(0, at + 1).reduce((sum, weight) => sum + weight / total, 0))
    const draw = () => {
      const u = random()
      return 1 + upTo.slice(0, 6).filter((edge) => edge <= u).length
    }
    test.each([5, 15, 30, 100])(`answers ${name}, n = %d`, (n) => {
      const share = covered(draw, n, truth, meanOfSteps)
      expect(share).toBeGreaterThan(0.72)
      expect(share).toBeLessThan(0.84)
    })
  }
})
