import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  placeOn,
  STEP_SCALE,
  scaleAround,
  scaleFromZero,
  scaleOfMinutes,
  spreadLabels,
} from '../../../client/lead/balance/scale.ts'

test.each([
  [[6.2, 7.5], 8, [0, 2, 4, 6, 8]],
  [[0.4], 0.4, [0, 0.1, 0.2, 0.3, 0.4]],
  [[10], 10, [0, 2, 4, 6, 8, 10]],
  [[41], 50, [0, 10, 20, 30, 40, 50]],
  [[], 1, [0, 1]],
])('a scale for %j ends at %d', (values, max, ticks) => {
  expect(scaleFromZero(values)).toEqual({ min: 0, max, ticks })
})

test('every value lies on its scale, and the scale has two to six marks more than nought', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
      const { max, ticks } = scaleFromZero(values)
      expect(max * (1 + 1e-9)).toBeGreaterThanOrEqual(Math.max(...values))
      expect(ticks.length).toBeGreaterThanOrEqual(3)
      expect(ticks.length).toBeLessThanOrEqual(6)
    }),
  )
})

test('the steps lie from end to end, and nothing is drawn outside', () => {
  expect([1, 4, 7, 0, 9].map((step) => placeOn(STEP_SCALE, step))).toEqual([0, 0.5, 1, 0, 1])
})

test('labels keep apart and keep their order', () => {
  expect(spreadLabels([10, 12, 40, 11], 14)).toEqual([10, 38, 52, 24])
  expect(spreadLabels([10, 40], 14)).toEqual([10, 40])
})

test('the bars of a table share one scale of minutes, and withheld cells do not stretch it', () => {
  const cells = [7.4, null, 31].map((high) => ({ pair: high === null ? null : { minutes: { high } } }))
  expect(scaleOfMinutes(cells).max).toBe(40)
  expect(scaleOfMinutes([{ pair: null }]).max).toBe(1)
})

test.each([
  ['far from nought', [8.1, 14.2], {}, [8, 10, 12, 14, 16]],
  ['kept within the steps', [5.2, 6.9], { least: 1, most: 7 }, [5, 5.5, 6, 6.5, 7]],
  ['nothing at all', [], {}, [0, 1]],
  ['one value', [4.6], { least: 1, most: 7 }, [4.6, 4.7]],
])('a drawing shows what differs: %s', (_, values, limits, ticks) => {
  expect(scaleAround(values, limits).ticks).toEqual(ticks)
})
