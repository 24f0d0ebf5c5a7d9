import { expect, test } from 'vitest'
import { byDay, daysBetween, nameDay } from '../../../client/lead/voices/by-day.ts'

process.env.TZ = 'Europe/Stockholm'

const at = (text: string) => new Date(text).getTime()

test('answers of one day stand together, in the order they came', () => {
  const times = ['2025-03-08T09:00', '2025-03-07T23:59', '2025-03-07T00:00', '2025-03-06T23:59'].map(at)
  expect(byDay(times, (time) => time).map(({ items }) => items.length)).toEqual([1, 2, 1])
  expect(byDay([], (time: number) => time)).toEqual([])
})

test('a minute before midnight is yesterday, and the day the clocks change is one day', () => {
  expect(daysBetween(at('2025-03-07T23:59'), at('2025-03-08T00:01'))).toBe(1)
  expect(daysBetween(at('2025-03-29T12:00'), at('2025-03-31T12:00'))).toBe(2)
})

test.each([
  ['sv-SE', '2025-03-08T09:00', 'I dag'],
  ['sv-SE', '2025-03-07T23:00', 'I går'],
  ['nb-NO', '2025-03-07T23:00', 'I går'],
  ['en-GB', '2025-03-08T00:00', 'Today'],
  ['sv-SE', '2025-03-05T12:00', 'onsdag 5 mars'],
  ['nb-NO', '2025-03-05T12:00', 'onsdag 5. mars'],
  ['en-GB', '2024-12-31T12:00', 'Tuesday, 31 December 2024'],
])('in %s, %s is called %s', (locale, then, name) => {
  expect(nameDay(at(then), at('2025-03-08T10:00'), locale)).toBe(name)
})
