import fc from 'fast-check'
import { expect, test } from 'vitest'
import { customerTurns, handleSec, shareOf, trajectory } from '../../../shared/quality/facts.ts'

test.each([
  [120, 30, 150],
  [120, 3600, 1020],
  [0, 0, 0],
  [60, -5, 60],
])('%d s of attention and %d s of wrap-up are %d s of handle time', (attentionSec, wrapUpSec, seconds) => {
  expect(handleSec({ attentionSec, wrapUpSec })).toBe(seconds)
})

test('an answer is shared among those who wrote', () => {
  expect([0, 1, 2, 4].map(shareOf)).toEqual([0, 1, 0.5, 0.25])
})

test('messages written in a row are one turn, and messages without a score none', () => {
  const customer = (score: number | null) => ({ author: 'customer' as const, score })
  const agent = { author: 'agent' as const, score: null }
  const system = { author: 'system' as const, score: null }
  expect(
    customerTurns([customer(-1), system, customer(0), agent, customer(null), agent, agent, customer(0.5)]),
  ).toEqual([-0.5, 0.5])
  expect(customerTurns([agent])).toEqual([])
})

test.each([[[]], [[0.5]], [[0.5, -0.5]]])('%j is too short to tell', (turns) => {
  expect(trajectory(turns)).toBeNull()
})

test('a contact that begins badly and ends well is lifted', () => {
  const path = trajectory([-0.8, -0.6, 0, 0.6, 0.8])
  expect(path?.start).toBeCloseTo(-0.7)
  expect(path?.end).toBeCloseTo(0.7)
  expect(path?.lift).toBeCloseTo(1.4)
  expect(path?.mean).toBeCloseTo(0)
})

test('one word makes no peak', () => {
  expect(trajectory([0, 0, 0.9, 0, 0])?.peak).toBeCloseTo(0.3)
})

test('start, end and mean lie between trough and peak', () => {
  const turns = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 50 })
  fc.assert(
    fc.property(turns, (scores) => {
      const t = trajectory(scores)
      if (t === null) throw new Error('three turns are enough')
      for (const value of [t.start, t.end]) {
        expect(value).toBeGreaterThanOrEqual(t.trough)
        expect(value).toBeLessThanOrEqual(t.peak)
      }
      expect(t.peak).toBeLessThanOrEqual(1 + 1e-12)
      expect(t.lift).toBeCloseTo(t.end - t.start, 12)
    }),
  )
})
