import { expect, test } from 'vitest'
import { isoWeek } from '../../../client/lib/iso-week.ts'

test.each([
  ['2026-01-01T12:00:00Z', 1],
  ['2025-12-29T12:00:00Z', 1],
  ['2025-12-28T12:00:00Z', 52],
  ['2027-01-03T12:00:00Z', 53],
  ['2027-01-04T12:00:00Z', 1],
  // Monday already in Stockholm, also when the clocks have just changed.
  ['2026-03-29T22:30:00Z', 14],
  ['2026-03-29T21:30:00Z', 13],
])('%s is in week %i', (at, week) => {
  expect(isoWeek(Date.parse(at), 'Europe/Stockholm')).toBe(week)
})
