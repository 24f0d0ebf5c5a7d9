import { expect, test } from 'vitest'
import { type Dated, pulseCheck } from '../../../shared/quality/pulse-check.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'

const QUARTER = (365.25 / 4) * 24 * 3600 * 1000

/** Answers over two quarters, about `middle`, changing by `slope` a quarter. */
function answers(count: number, middle: number, slope: number, sd: number, seed: number, quarters = 2): Dated[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, at) => {
    const time = (quarters * (at + 0.5)) / count
    return { at: time * QUARTER, value: middle + slope * (time - quarters / 2) + sd * normalFrom(random) }
  })
}

test.each([
  ['touchpoints well, relationship falling', 0.1, -1.5, 'wrong_touchpoints'],
  ['both falling', -0.6, -1.5, 'agree'],
  ['both well', 0.1, 0.2, 'agree'],
  ['touchpoints falling, relationship well', -0.6, 0.5, 'agree'],
])('%s', (_, asked, felt, verdict) => {
  const check = pulseCheck(answers(800, 5, asked, 1.2, 1), answers(200, 8, felt, 2, 2))
  expect(check.found?.verdict).toBe(verdict)
})

test('a trend is told in standard deviations a quarter', () => {
  const { found } = pulseCheck(answers(4000, 5, 0.6, 1.2, 1), answers(4000, 8, -1, 2, 2))
  expect(found?.touchpoints.mean).toBeCloseTo(0.5, 1)
  expect(found?.pulse.mean).toBeCloseTo(-0.5, 1)
  expect(found?.pulse.high).toBeLessThan(-0.4)
})

test('without a trend the warning is rare', () => {
  let warned = 0
  for (let seed = 0; seed < 400; seed++)
    if (
      pulseCheck(answers(300, 5, 0, 1.2, seed), answers(80, 8, 0, 2, 1000 + seed)).found?.verdict ===
      'wrong_touchpoints'
    )
      warned++
  expect(warned).toBeGreaterThan(0)
  expect(warned / 400).toBeLessThan(0.05)
})

test.each([
  ['nothing', [], [], 15],
  ['no pulse', answers(800, 5, 0, 1, 1), [], 15],
  ['a thin pulse', answers(800, 5, 0, 1, 1), answers(20, 8, 0, 2, 2), 5],
  ['a month', answers(800, 5, 0, 1, 1, 0.3), answers(200, 8, -9, 2, 2, 0.3), null],
  ['a moment', answers(800, 5, 0, 1, 1, 0), answers(200, 8, 0, 2, 2, 0), 15],
])('%s is not enough to say', (_, asked, felt, missing) => {
  expect(pulseCheck(asked, felt)).toEqual({ found: null, missing })
})

test('equal answers have no trend, and no certainty', () => {
  const equal = (count: number, value: number) => answers(count, value, 0, 0, 1)
  const { found } = pulseCheck(equal(300, 7), equal(100, 10))
  expect(found).toMatchObject({ verdict: 'agree', pulse: { mean: 0 }, touchpoints: { mean: 0 } })
  expect(found?.pulse.high).toBeGreaterThan(0)
})
