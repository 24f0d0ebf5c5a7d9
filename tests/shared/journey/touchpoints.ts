import type { TouchpointLike } from '../../../shared/journey/types.ts'

/** Touchpoints a second apart, newest last, the first at `from` (epoch milliseconds). */
export const visit = (events: readonly (readonly [string, Record<string, unknown>?])[], from = 0): TouchpointLike[] =>
  events.map(([name, properties = {}], at) => ({ kind: 'track', name, at: from + at * 1000, properties }))

export const page = (name: string, properties: Record<string, unknown> = {}, at = 0): TouchpointLike => ({
  kind: 'page',
  name,
  at,
  properties,
})

export const lamp = { product_id: 'L1', name: 'Lampa Lykta', price: 499, quantity: 2, variant: 'mässing' }
export const rug = { product_id: 'M1', name: 'Matta Mjuk', price: 1299.5, quantity: 1 }
export const cart = { cart_id: 'c1', currency: 'SEK', value: 2297.5, products: [lamp, rug] }

export const untilPayment: [string, Record<string, unknown>?][] = [
  ['Cart Viewed', cart],
  ['Checkout Started', cart],
  ['Checkout Step Viewed', { step: 1, steps: 3, step_name: 'address' }],
  ['Checkout Step Completed', { step: 1, steps: 3, step_name: 'address' }],
  ['Checkout Step Viewed', { step: 2, steps: 3, step_name: 'payment' }],
  ['Payment Info Entered', { payment_method: 'card' }],
]
export const failed = (reason: unknown, more: object = {}): [string, Record<string, unknown>] => [
  'Payment Failed',
  { reason, value: 2297.5, currency: 'SEK', payment_method: 'card', ...more },
]
