import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { journeyNow, stageChip, type TouchpointLike } from '../../../shared/journey/index.ts'
import { cart, failed, lamp, page, rug, untilPayment, visit } from './touchpoints.ts'

const now = (events: Parameters<typeof visit>[0]) => journeyNow(visit(events))

test('a declined card shows cart, step, reason and attempts', () => {
  expect(now([...untilPayment, failed('insufficient_funds', { attempt: 1 }), failed('card_declined')])).toEqual({
    place: 'checkout',
    page: null,
    cart: {
      currency: 'SEK',
      value: 2297.5,
      itemCount: 3,
      lines: [
        { name: 'Lampa Lykta', quantity: 2, price: 499, variant: 'mässing' },
        { name: 'Matta Mjuk', quantity: 1, price: 1299.5, variant: null },
      ],
    },
    step: { name: 'payment', index: 2, of: 3 },
    payment: { attempts: 2, lastReason: 'card_declined', lastAt: 7000, status: 'failed' },
    order: null,
    at: 7000,
  })
})

test('without touchpoints there is nothing to show', () => {
  expect(journeyNow([])).toBeNull()
  expect(stageChip(null)).toBeNull()
})

describe('the stage chip', () => {
  const bought: typeof untilPayment = [
    ...untilPayment,
    failed('expired_card'),
    ['Order Completed', { ...cart, order_id: '10042' }],
  ]
  test.each<[string, typeof untilPayment, string, string | null]>([
    ['a page', [['Signed Up']], 'browsing', null],
    ['a product', [['Product Viewed', lamp]], 'browsing', null],
    ['the cart', untilPayment.slice(0, 1), 'cart', null],
    ['the start of checkout', untilPayment.slice(0, 2), 'checkout', null],
    ['the address', untilPayment.slice(0, 3), 'address', null],
    ['a delivery step in Norwegian', [['Checkout Step Viewed', { step_name: 'Velg levering' }]], 'delivery', null],
    ['a step by its number alone', [['Checkout Step Viewed', { step: 3, steps: 4 }]], 'payment', null],
    ['payment begun', untilPayment, 'payment', null],
    ['no money', [...untilPayment, failed('insufficient_funds')], 'payment', 'card_declined'],
    ['an old card', [...untilPayment, failed('expired_card')], 'payment', 'card_declined'],
    ['a code nobody listed', [...untilPayment, failed('do_not_honor')], 'payment', 'card_declined'],
    ['no code', [...untilPayment, failed(undefined)], 'payment', 'card_declined'],
    ['3-D Secure broken off', [...untilPayment, failed('authentication_required')], 'payment', 'not_confirmed'],
    ['an outcome left open', [...untilPayment, failed('Processing Error')], 'payment', 'outcome_unknown'],
    [
      'looking round after a decline',
      [...untilPayment, failed('expired_card'), ['Product Viewed', lamp]],
      'payment',
      'card_declined',
    ],
    [
      'trying again after a decline',
      [...untilPayment, failed('expired_card'), ['Payment Info Entered']],
      'payment',
      'card_declined',
    ],
    ['an order', bought, 'order', 'paid'],
    [
      'an order whose receipt is the last step',
      [...bought, ['Checkout Step Viewed', { step_name: 'receipt' }]],
      'order',
      'paid',
    ],
    ['an order cancelled', [...bought, ['Order Cancelled', { order_id: '10042' }]], 'order', 'cancelled'],
    ['an order refunded', [...bought, ['Order Refunded', { order_id: 10042 }]], 'order', 'refunded'],
    ['an older order refunded', [...bought, ['Order Refunded', { order_id: '9' }]], 'order', 'paid'],
    ['a new cart after an order', [...bought, ['Product Added', rug], ['Cart Viewed']], 'cart', null],
  ])('%s', (_, events, stage, detail) => {
    expect(stageChip(now(events))).toEqual({ stage, detail })
  })
})

test('an order is paid on the third try, and a new cart forgets it', () => {
  const bought: typeof untilPayment = [
    ...untilPayment,
    failed('x'),
    failed('x'),
    ['Order Completed', { order_id: '7' }],
  ]
  expect(now(bought)?.payment).toEqual({ attempts: 3, lastReason: null, lastAt: 8000, status: 'paid' })
  expect(now([...bought, ['Order Completed', { order_id: '7' }]])?.payment?.attempts).toBe(3)
  const next = now([...bought, ['Product Viewed', rug], ['Product Added', rug]])
  expect(next).toMatchObject({ order: null, payment: null, cart: { itemCount: 1, value: 1299.5 } })
})

test('lines are added, counted together and removed', () => {
  const added: typeof untilPayment = [
    ['Product Added', lamp],
    ['Product Added', { ...lamp, quantity: 1 }],
    ['Product Added', { ...lamp, variant: 'svart', quantity: 1 }],
    ['Product Removed', { ...lamp, quantity: 2 }],
  ]
  expect(now(added)?.cart).toMatchObject({ itemCount: 2, value: 998, lines: [{ quantity: 1 }, { variant: 'svart' }] })
  expect(
    now([
      ['Product Added', lamp],
      ['Product Removed', lamp],
    ])?.cart,
  ).toBeNull()
  expect(now([['Product Removed', lamp]])?.cart).toBeNull()
  expect(
    now([
      ['Cart Viewed', cart],
      ['Cart Viewed', { products: [] }],
    ])?.cart,
  ).toBeNull()
})

test('a sum is left out where a price is unknown, and exact where it is known', () => {
  expect(now([['Cart Viewed', { products: [lamp, { name: 'Okänd' }] }]])?.cart?.value).toBeNull()
  expect(now([['Cart Viewed', { products: [{ name: 'Kopp', price: '33.1', quantity: 3 }] }]])?.cart?.value).toBe(99.3)
})

describe('the page', () => {
  test.each([
    [page('Kassa', { url: 'https://shop.example/kassa' }), { title: 'Kassa', url: 'https://shop.example/kassa' }],
    [page('', { title: 'Lampor\u202E', path: '/lampor' }), { title: 'Lampor', url: null }],
    [page('x', { url: 'javascript:alert(1)' }), { title: 'x', url: null }],
    [page('x', { url: 'data:text/html,hej' }), { title: 'x', url: null }],
    [page('x', { url: '//evil.example' }), { title: 'x', url: null }],
    [page('x', { url: 'https://me:secret@shop.example/' }), { title: 'x', url: 'https://shop.example/' }],
    [page('', {}), null],
  ])('%j', (touchpoint, shown) => {
    expect(journeyNow([touchpoint])?.page).toEqual(shown)
  })
})

describe('hostile properties', () => {
  test('huge carts and texts are cut', () => {
    const products = Array.from({ length: 5000 }, (_, at) => ({
      name: `${at} ${'å'.repeat(5000)}`,
      price: 1e300,
      quantity: -4,
    }))
    const shown = now([['Cart Viewed', { products, value: Number.POSITIVE_INFINITY, currency: 'kronor' }]])?.cart
    expect(shown).toMatchObject({ value: null, currency: null, itemCount: 100 })
    expect(shown?.lines).toHaveLength(100)
    expect(shown?.lines[0]?.name).toHaveLength(200)
  })

  test('inherited properties are never read', () => {
    const inherited: Record<string, unknown> = Object.create({ order_id: 'stolen', products: [lamp] })
    expect(now([['Order Completed', inherited]])).toMatchObject({ cart: null, order: { id: null } })
    expect(now([['constructor'], ['__proto__'], ['toString']])).toMatchObject({ place: 'browsing', cart: null })
  })

  test('whatever the properties, the answer is finite, bounded and plain data', () => {
    const names = [
      ...untilPayment.map(([name]) => name),
      'Payment Failed',
      'Order Completed',
      'Order Refunded',
      'Product Added',
    ]
    const touchpoint = fc.record<TouchpointLike>({
      name: fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary' })),
      kind: fc.constantFrom('page', 'track'),
      at: fc.nat(),
      properties: fc.dictionary(
        fc.constantFrom(
          'products',
          'value',
          'currency',
          'step',
          'steps',
          'step_name',
          'reason',
          'attempt',
          'url',
          'title',
          'name',
          'price',
          'quantity',
          'order_id',
          '__proto__',
        ),
        fc.oneof(
          fc.jsonValue(),
          fc.double(),
          fc.array(fc.record({ name: fc.jsonValue(), price: fc.double(), quantity: fc.double() })),
        ),
      ),
    })
    fc.assert(
      fc.property(fc.array(touchpoint, { maxLength: 12 }), (touchpoints) => {
        const answer = journeyNow(touchpoints)
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
        stageChip(answer)
      }),
      { numRuns: 1000 },
    )
  })
})
