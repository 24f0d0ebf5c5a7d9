import { expect, test } from 'vitest'
import { valueLines } from '../../../client/lead/balance/equal-value.ts'
import type { Scale } from '../../../client/lead/balance/scale.ts'

const across: Scale = { min: 0, max: 10, ticks: [] }
const up: Scale = { min: 1, max: 7, ticks: [] }
const middle = { minutes: 5, feltUnderstood: 4 }

test('along a line a minute more costs what it brings, and one line goes through the desk', () => {
  const lines = valueLines({ costPerMinute: 6, valuePerPoint: 20 }, middle, across, up)
  expect(lines.length).toBeGreaterThan(2)
  for (const { from, to } of lines)
    expect((to.feltUnderstood - from.feltUnderstood) / (to.minutes - from.minutes)).toBeCloseTo(0.3, 9)
  const atMiddle = lines.map(({ from }) => from.feltUnderstood + 0.3 * (middle.minutes - from.minutes))
  expect(atMiddle.some((felt) => Math.abs(felt - middle.feltUnderstood) < 1e-9)).toBe(true)
})

test('no line leaves the drawing', () => {
  for (const valuePerPoint of [0.1, 3, 20, 1000])
    for (const { from, to } of valueLines({ costPerMinute: 6, valuePerPoint }, middle, across, up))
      for (const { minutes, feltUnderstood } of [from, to]) {
        expect(minutes).toBeGreaterThanOrEqual(across.min - 1e-9)
        expect(minutes).toBeLessThanOrEqual(across.max + 1e-9)
        expect(feltUnderstood).toBeGreaterThanOrEqual(up.min - 1e-9)
        expect(feltUnderstood).toBeLessThanOrEqual(up.max + 1e-9)
      }
})

test.each([
  ['a minute that costs nothing makes level lines', 0, 20, 0],
  ['a step that is worth nothing makes none', 6, 0, null],
])('%s', (_, costPerMinute, valuePerPoint, slope) => {
  const lines = valueLines({ costPerMinute, valuePerPoint }, middle, across, up)
  if (slope === null) expect(lines).toEqual([])
  else for (const { from, to } of lines) expect(to.feltUnderstood).toBe(from.feltUnderstood)
})
