import { expect, test } from 'vitest'
import { customerTurns, handleSec, shareOf } from '../../../shared/quality/facts.ts'

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
