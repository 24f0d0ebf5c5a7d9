import { describe, expect, it } from 'vitest'
import { formatUntil } from '../../../client/lib/format.ts'

describe('a moment to come, as short as it can be told', () => {
  const now = new Date(2026, 2, 12, 14, 0).getTime()
  it.each([
    ['later today', new Date(2026, 2, 12, 17, 30), '17:30'],
    ['tonight, past midnight', new Date(2026, 2, 13, 1, 0), '01:00'],
    ['tomorrow morning', new Date(2026, 2, 13, 9, 0), 'Fri'],
    ['within a week', new Date(2026, 2, 18, 9, 0), 'Wed'],
    ['on the same weekday next week', new Date(2026, 2, 19, 9, 0), '19 Mar'],
    ['next year', new Date(2027, 0, 7, 9, 0), '7 Jan 2027'],
    ['past already', new Date(2026, 2, 12, 13, 0), '13:00'],
  ])('%s', (_, at, said) => {
    expect(formatUntil(at.getTime(), now)).toBe(said)
  })
})
