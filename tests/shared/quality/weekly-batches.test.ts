import { expect, test } from 'vitest'
import { weeklyBatches } from '../../../shared/quality/weekly-batches.ts'

const answersOf = (weeks: Record<string, number>) =>
  Object.entries(weeks).flatMap(([week, count]) => Array.from({ length: count }, () => ({ week })))

test.each<[name: string, weeks: Record<string, number>, batches: [string, number][], waiting: number]>([
  ['nothing', {}, [], 0],
  ['four', { '2026-01-05': 4 }, [], 4],
  ['five', { '2026-01-05': 5 }, [['2026-01-05', 5]], 0],
  ['few a week', { '2026-01-05': 2, '2026-01-12': 2, '2026-01-19': 3, '2026-01-26': 1 }, [['2026-01-19', 7]], 1],
  [
    'many, in no order',
    { '2026-01-26': 6, '2026-01-05': 9 },
    [
      ['2026-01-05', 9],
      ['2026-01-26', 6],
    ],
    0,
  ],
  ['five of which one is of this week', { '2026-01-26': 4, '2026-02-02': 1 }, [], 4],
])('of %s come batches of five or more, weeks whole', (_, weeks, batches, waiting) => {
  const found = weeklyBatches(answersOf(weeks), '2026-02-02')
  expect(found.batches.map(({ week, answers }) => [week, answers.length])).toEqual(batches)
  expect(found.waiting).toBe(waiting)
})
