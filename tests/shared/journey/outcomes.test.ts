import { expect, test } from 'vitest'
import { laterOutcome } from '../../../shared/journey/later-outcome.ts'
import { provenOutcome } from '../../../shared/journey/proven-outcome.ts'
import { page, visit } from './touchpoints.ts'

const of = (order_id: string) => ({ order_id })

test.each([
  ['nothing', [], null, null],
  ['an order', [['Order Completed']], null, 'order'],
  ['a refund says more than the order', [['Order Refunded'], ['Order Completed']], null, 'refund'],
  ['a cancellation, however it is spelt', [['order_canceled']], null, 'cancellation'],
  ['a refund of the order it is about', [['Order Refunded', of('A-1')]], 'A-1', 'refund'],
  ['a refund of another order', [['Order Refunded', of('B-2')]], 'A-1', null],
  ['a refund that names no order', [['Order Refunded']], 'A-1', 'refund'],
  ['a new order', [['Order Completed', of('B-2')]], 'A-1', 'order'],
  ['events that prove nothing', [['Order Delivered'], ['Cart Viewed']], null, null],
] as [string, [string, Record<string, unknown>?][], string | null, string | null][])(
  '%s',
  (_, events, about, proven) => {
    expect(provenOutcome(visit(events), about)).toBe(proven)
  },
)

test('a page called so proves nothing', () => {
  expect(provenOutcome([page('Order Refunded')], null)).toBeNull()
})

test.each([
  ['nobody tells', [], false, { orders: 0, refunds: 0, isRetained: null, margin: null }],
  [
    'no order where orders are told',
    [['Cart Viewed']],
    true,
    { orders: 0, refunds: 0, isRetained: false, margin: null },
  ],
  [
    'margins add up, where there are any',
    [['Order Completed', { margin: 120.5 }], ['Order Completed', { margin: '-20' }], ['Order Completed']],
    true,
    { orders: 3, refunds: 0, isRetained: true, margin: 100.5 },
  ],
  [
    'nonsense is no margin',
    [
      ['Order Completed', { margin: 'much' }],
      ['Order Refunded', { margin: 5 }],
    ],
    true,
    { orders: 1, refunds: 1, isRetained: true, margin: null },
  ],
] as [string, [string, Record<string, unknown>?][], boolean, object][])('%s', (_, events, tells, expected) => {
  expect(laterOutcome(visit(events), tells)).toEqual(expected)
})
