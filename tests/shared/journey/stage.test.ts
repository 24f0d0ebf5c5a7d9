import { expect, test } from 'vitest'
import { checkoutStepOf, LIFECYCLE_STAGES, stageOf } from '../../../shared/journey/index.ts'
import { page, visit } from './touchpoints.ts'

test.each([
  ['Promotion Viewed', 'awareness'],
  ['Products Searched', 'discovery'],
  ['Product Viewed', 'attraction'],
  ['Product Added', 'interaction'],
  ['Cart Viewed', 'interaction'],
  ['Checkout Step Viewed', 'purchase'],
  ['Payment Failed', 'purchase'],
  ['payment_failed', 'purchase'],
  ['  ORDER   COMPLETED ', 'purchase'],
  ['Help Offer Shown', 'purchase'],
  ['Order Delivered', 'use'],
  ['Invoice Overdue', 'use'],
  ['Subscription Renewed', 'cultivation'],
  ['Product Reviewed', 'advocacy'],
  ['Something Else', null],
  ['constructor', null],
  ['__proto__', null],
])('the event %j belongs to %s', (name, stage) => {
  expect(visit([[name]]).map(stageOf)).toEqual([stage])
})

test.each([
  ['Start', {}, 'discovery'],
  ['Varukorg', {}, 'interaction'],
  ['', { path: '/shop/cart' }, 'interaction'],
  ['Kassan', {}, 'purchase'],
  ['', { path: '/no/kasse/betaling' }, 'purchase'],
  ['Kassabok', {}, 'discovery'],
])('the page %j %j belongs to %s', (name, properties, stage) => {
  expect(stageOf(page(name, properties))).toBe(stage)
})

test('the stages are the eight of the lifecycle, in order', () => {
  expect(LIFECYCLE_STAGES.join()).toBe('awareness,discovery,attraction,interaction,purchase,use,cultivation,advocacy')
})

test.each([
  [
    { step: 2, steps: 4, step_name: 'Shipping' },
    { name: 'delivery', index: 2, of: 4 },
  ],
  [
    { step: '3', steps: '4', step_name: 'betalning' },
    { name: 'payment', index: 3, of: 4 },
  ],
  [{ step: 1 }, { name: 'address', index: null, of: null }],
  [
    { step: 2, steps: 2 },
    { name: 'payment', index: 2, of: 2 },
  ],
  [
    { step: 9, steps: 3, step_name: 'Adress' },
    { name: 'address', index: null, of: null },
  ],
  [
    { step: 1.5, steps: 3, step_name: 'Bekräftelse' },
    { name: 'receipt', index: null, of: null },
  ],
  [{ step_name: 'gift wrapping' }, null],
  [{}, null],
])('the step %j is %j', (properties, step) => {
  expect(visit([['Checkout Step Viewed', properties]]).map(checkoutStepOf)).toEqual([step])
})
