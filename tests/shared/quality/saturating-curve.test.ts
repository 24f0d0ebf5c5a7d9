import { expect, test } from 'vitest'
import { listeningCurvePoints } from '../../../shared/quality/listening-curve.ts'
import { type CurvePoint, saturatingCurve } from '../../../shared/quality/saturating-curve.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'
import { smallDesk } from '../support/small-desk.ts'

/** Points on the curve 3 + 2·(1 − e^{−m/5}), each group moved by something of its own. */
function points(standardError: number, seed: number, moved = 0): CurvePoint[] {
  const random = seededRandom(seed)
  return [1, 3, 6, 10, 16].flatMap((minutes, at) =>
    [minutes, 1.6 * minutes].map((m) => ({
      group: `${at}`,
      minutes: m,
      feltUnderstood: 3 + moved * at + 2 * (1 - Math.exp(-m / 5)) + standardError * normalFrom(random),
      standardError,
    })),
  )
}

test.each([0, -0.7])('what saturates is found, groups moved by %d', (moved) => {
  const { found } = saturatingCurve(points(0.01, 1, moved))
  expect(found?.h.mean).toBeCloseTo(5, 0)
  expect(found?.b.mean).toBeCloseTo(2, 1)
  expect(found?.a).toBeCloseTo(3 + 2 * moved, 1)
})

test('the intervals cover', () => {
  let [h, b] = [0, 0]
  for (let seed = 0; seed < 80; seed++) {
    const { found } = saturatingCurve(points(0.05, seed))
    // an h that could be anything covers too
    if (!found || (found.h.low <= 5 && 5 <= found.h.high)) h++
    if (!found || (found.b.low <= 2 && 2 <= found.b.high)) b++
  }
  expect(h / 80).toBeGreaterThan(0.7)
  expect(b / 80).toBeGreaterThan(0.75)
})

const flat = (slope: number): CurvePoint[] =>
  points(0.05, 1).map((point) => ({ ...point, feltUnderstood: 4 + slope * point.minutes }))
test.each([
  ['nothing', []],
  ['one point', points(0.1, 1).slice(0, 1)],
  ['one difference', points(0.1, 1).slice(0, 2)],
  ['groups of one', points(0.1, 1).map((point, at) => ({ ...point, group: `${at}` }))],
  ['a level', flat(0)],
  ['a line', flat(0.05)],
  ['less with time', flat(-0.05)],
  ['noise', points(3, 1)],
])('%s is not enough to say', (_, of) => {
  expect(saturatingCurve(of)).toEqual({ found: null, missing: null })
})

test('a large randomised arm shows how listening saturates, though harder matters take longer and feel worse', () => {
  const desk = smallDesk({
    contacts: 5000,
    answered: 1,
    told: 0.5,
    minutesTold: 3,
    pointsTold: 0,
    granted: 0,
    felt: (minutes) => 2.5 * (1 - Math.exp(-minutes / 4)) - 2,
  })
  const strata = listeningCurvePoints(desk)
  expect(strata).toHaveLength(16)
  const { found } = saturatingCurve(strata)
  expect(found?.h.low).toBeLessThan(6)
  expect(found?.h.high).toBeGreaterThan(3)
  expect(found?.b.high).toBeGreaterThan(1.5)
  expect(listeningCurvePoints(smallDesk({ contacts: 0 }))).toEqual([])
  expect(saturatingCurve(listeningCurvePoints(smallDesk({ told: 0 })))).toEqual({ found: null, missing: null })
})
