import { describe, expect, test } from 'vitest'
import { DEFAULT_SHARES, SMALL_DESK_SHARES, sharesFor } from '../../../shared/quality/arms.ts'
import { isSmallDesk } from '../../../shared/quality/floors.ts'
import { answerReliability, answersNeeded, floorReached, meanReliability } from '../../../shared/quality/reliability.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'

const asked = (count: number, shared: number, seed = 1) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const felt = Math.sqrt(shared) * normalFrom(random)
    const answer = () => felt + Math.sqrt(1 - shared) * normalFrom(random)
    return { atContact: 5.2 + answer(), remembered: 5 + answer() }
  })
}

test('the reliability of an answer is what two answers share', () => {
  const finding = answerReliability(asked(2000, 0.6))
  expect(finding.found?.mean).toBeGreaterThan(0.57)
  expect(finding.found?.mean).toBeLessThan(0.63)
  expect(finding.found?.pairs).toBe(2000)
})

test('its interval covers', () => {
  let covered = 0
  for (let seed = 0; seed < 400; seed++) {
    const { found } = answerReliability(asked(60, 0.6, seed))
    if (found && found.low <= 0.6 && 0.6 <= found.high) covered++
  }
  expect(covered / 400).toBeGreaterThan(0.74)
  expect(covered / 400).toBeLessThan(0.86)
})

test.each([
  ['nothing', [], 30],
  ['a few', asked(12, 0.6), 18],
  ['equal answers', Array.from({ length: 50 }, () => ({ atContact: 5, remembered: 5 })), null],
])('%s is not enough to say', (_, pairs, missing) => {
  expect(answerReliability(pairs)).toEqual({ found: null, missing })
})

test.each([
  [0.5, 1.2, 0.12, 10],
  [0.8, 1.2, 0.12, 40],
  [0.5, 0, 0.12, 0],
  [0.5, 1.2, 0, null],
  [0.5, Number.NaN, 0.1, null],
])('for a reliability of %d with σ² %d and τ² %d it takes %d answers', (reliability, within, spread, needed) => {
  expect(answersNeeded(reliability, within, spread)).toBe(needed)
  if (needed !== null && needed > 0) expect(meanReliability(needed, within, spread)).toBeCloseTo(reliability)
})

test('no answers have no reliability', () => {
  expect(meanReliability(0, 1, 1)).toBe(0)
  expect(meanReliability(30, 1, 0)).toBe(0)
})

const WEEK = 7 * 24 * 3600 * 1000
describe('a floor', () => {
  test.each<[string, { answers: number; floor: number; weekly: number[] }, ReturnType<typeof floorReached>]>([
    ['reached', { answers: 30, floor: 30, weekly: [] }, { missing: 0, weeks: 0, at: 5 }],
    ['near', { answers: 27, floor: 30, weekly: [8, 10] }, { missing: 3, weeks: 1, at: 5 + WEEK }],
    ['at nine a week', { answers: 9, floor: 30, weekly: [9, 8, 10, 9] }, { missing: 21, weeks: 3, at: 5 + 3 * WEEK }],
    ['without answers', { answers: 3, floor: 30, weekly: [0, 0] }, { missing: 27, weeks: null, at: null }],
    ['without weeks', { answers: 3, floor: 30, weekly: [] }, { missing: 27, weeks: null, at: null }],
  ])('%s', (_, of, expected) => {
    expect(floorReached(of, 5)).toEqual(expected)
  })
})

test('a small desk asks everybody', () => {
  expect(isSmallDesk(99)).toBe(true)
  expect(sharesFor(99)).toBe(SMALL_DESK_SHARES)
  expect(sharesFor(100)).toBe(DEFAULT_SHARES)
  expect(SMALL_DESK_SHARES).toEqual({ t0: 60, t3: 20, both: 20, none: 0 })
})
