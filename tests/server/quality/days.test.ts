import { expect, test } from 'vitest'
import { wholeWeeksOf } from '../../../server/quality/days.ts'

test.each([
  ['from a Monday to a Sunday', '2026-03-02', '2026-03-15', '2026-03-01T23:00:00Z', 1],
  ['from a Monday to a Monday', '2026-03-02', '2026-03-16', '2026-03-01T23:00:00Z', 2],
  ['from a Tuesday', '2026-03-03', '2026-03-16', '2026-03-08T23:00:00Z', 1],
  ['over the beginning of summer time', '2026-03-16', '2026-04-13', '2026-03-15T23:00:00Z', 4],
  ['from summer time', '2026-03-30', '2026-04-06', '2026-03-29T22:00:00Z', 1],
  ['within one week', '2026-03-03', '2026-03-06', '2026-03-08T23:00:00Z', 0],
])('whole weeks %s', (_, fromDay, toDay, from, count) => {
  expect(wholeWeeksOf('Europe/Stockholm', { fromDay, toDay })).toEqual({ from: Date.parse(from), count })
})
