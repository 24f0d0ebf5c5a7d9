import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Cell,
  FEWEST_ANSWERS,
  FLOORS,
  floorFor,
  missingAnswers,
  SIGNAL_AGENTS,
  SMALL_DESK_WEEKS,
  withheldFromPerson,
  withholdCells,
} from '../../../shared/quality/floors.ts'

test('the floors are those of §12a', () => {
  expect(FLOORS).toEqual({ voices: 1, desk: 5, topic: 15, channel: 15, stage: 15, person: 30 })
  expect(floorFor('desk')).toBe(5)
  expect({ SIGNAL_AGENTS, SMALL_DESK_WEEKS }).toEqual({ SIGNAL_AGENTS: 8, SMALL_DESK_WEEKS: 12 })
})

test.each([
  [0, 5, 5],
  [1, 5, 4],
  [5, 5, 0],
  [40, 15, 0],
])('%d answers of %d lack %d', (answers, floor, missing) => {
  expect(missingAnswers(answers, floor)).toBe(missing)
})

test.each<[ReturnType<typeof withheldFromPerson>, number, number | null, number]>([
  [null, 30, 0.5, 5],
  ['answers', 29, 0.9, 20],
  ['reliability', 30, 0.49, 5],
  ['reliability', 300, null, 5],
  ['reliability', 300, Number.NaN, 5],
  ['comparable_agents', 300, 0.9, 4],
])(
  'a person is withheld for %s with %d answers, reliability %d, %d comparable agents',
  (reason, answers, reliability, comparableAgents) => {
    expect(withheldFromPerson({ answers, reliability, comparableAgents })).toBe(reason)
  },
)

const cells = (counts: Record<string, number>): Cell[] =>
  Object.entries(counts).map(([key, answers]) => ({ key, answers }))
const withheld = (counts: Record<string, number>) => Object.fromEntries(withholdCells(cells(counts), 15))

describe('withheld', () => {
  test.each<[string, Record<string, number>, Record<string, string>]>([
    ['nothing where all have enough', { a: 15, b: 20 }, {}],
    ['nothing of nothing', {}, {}],
    ['a lone small cell, and the smallest beside it', { a: 3, b: 40, c: 20 }, { a: 'floor', c: 'complement' }],
    ['a lone cell just under its floor, and one beside it', { a: 14, b: 40, c: 20 }, { a: 'floor', c: 'complement' }],
    [
      'two small cells with too few answers together, and one more',
      { a: 1, b: 3, c: 20, d: 30 },
      { a: 'floor', b: 'floor', c: 'complement' },
    ],
    ['two small cells with enough answers together, alone', { a: 4, b: 3, c: 20 }, { a: 'floor', b: 'floor' }],
    ['a cell without answers, alone', { a: 0, b: 20, c: 20 }, { a: 'floor' }],
    [
      'a small cell that an empty one cannot protect',
      { a: 0, b: 6, c: 20, d: 30 },
      { a: 'floor', b: 'floor', c: 'complement' },
    ],
    ['everything where only one was large', { a: 3, b: 40 }, { a: 'floor', b: 'complement' }],
    ['among equals the first by key', { z: 20, a: 3, b: 20 }, { a: 'floor', b: 'complement' }],
  ])('%s', (_, counts, expected) => {
    expect(withheld(counts)).toEqual(expected)
  })
})

/** Whether a reader who knows the sums of `known` sets of cells can solve for the sum of one cell: Gaussian elimination. */
function canDerive(target: number, length: number, known: readonly (readonly number[])[]): boolean {
  const rows = known.map((row) => [...row])
  const want = row(target, length)
  for (let column = 0, top = 0; column < want.length; column += 1) {
    const pivot = rows.findIndex((candidate, at) => at >= top && Math.abs(candidate[column] ?? 0) > 1e-9)
    if (pivot < 0) continue
    const [chosen = []] = rows.splice(pivot, 1)
    rows.splice(top, 0, chosen)
    for (const other of [...rows.slice(top + 1), want]) {
      const times = (other[column] ?? 0) / (chosen[column] ?? 1)
      for (let at = 0; at < other.length; at += 1) other[at] = (other[at] ?? 0) - times * (chosen[at] ?? 0)
    }
    top += 1
  }
  return want.every((value) => Math.abs(value) < 1e-9)
}
const row = (at: number, length: number): number[] => Array.from({ length }, (_, column) => (column === at ? 1 : 0))

test('from what is shown no withheld mean can be solved for, and no difference is of fewer than five answers', () => {
  const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 60 })), { maxLength: 12 })
  fc.assert(
    fc.property(counts, (list) => {
      const all = list.map((answers, at) => ({ key: String.fromCharCode(97 + at), answers }))
      const answered = all.filter(({ answers }) => answers > 0)
      const reasons = withholdCells(all, 15)
      const desk = answered.map(() => 1)
      const shown = answered.flatMap(({ key }, at) => (reasons.has(key) ? [] : [row(at, answered.length)]))
      const isDeskShown = answered.reduce((sum, { answers }) => sum + answers, 0) >= FLOORS.desk
      const known = isDeskShown ? [desk, ...shown] : shown
      const hidden = answered.filter(({ key }) => reasons.has(key))
      const left = hidden.reduce((sum, { answers }) => sum + answers, 0)
      // with one cell only, the desk's own mean is that cell's, and its floor is the desk's
      if (answered.length > 1) {
        for (const [at, { key }] of answered.entries())
          if (reasons.has(key)) expect(canDerive(at, answered.length, known)).toBe(false)
        if (isDeskShown && left > 0) expect(left).toBeGreaterThanOrEqual(FEWEST_ANSWERS)
      }
      for (const { key, answers } of all) if (!reasons.has(key)) expect(answers).toBeGreaterThanOrEqual(15)
    }),
    { numRuns: 3000 },
  )
})

test('no more is withheld than it takes', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(counts, (list) => {
      const all = list.map((answers, at) => ({ key: String.fromCharCode(97 + at), answers }))
      const reasons = withholdCells(all, 15)
      const complements = all.filter(({ key }) => reasons.get(key) === 'complement')
      // one cell of fifteen is two cells with the small one, and five answers: more is never needed
      expect(complements.length).toBeLessThanOrEqual(1)
      const least = Math.min(...all.filter(({ answers }) => answers >= 15).map(({ answers }) => answers))
      for (const { answers } of complements) expect(answers).toBe(least)
    }),
  )
})
