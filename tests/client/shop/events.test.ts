import { expect, test } from 'vitest'
import { TEST_CARDS } from '../../../client/shop/cards.ts'
import { quantityOf, setQuantity } from '../../../client/shop/cart.ts'
import { newCheckout } from '../../../client/shop/checkout.ts'
import {
  cartChanged,
  cartViewed,
  checkoutStarted,
  orderCompleted,
  paymentFailed,
  paymentInfoEntered,
  stepCompleted,
  stepViewed,
} from '../../../client/shop/events.ts'
import { journeyNow } from '../../../shared/journey/index.ts'

const describeProduct = (id: string) => ({ name: `Name of ${id}`, variant: `Variant of ${id}` })
const checkout = { ...newCheckout('SEK'), cartId: 'cart_a', checkoutId: 'checkout_a', orderId: 'N123456' }
const throwInCart = {
  product_id: 'throw',
  sku: 'NU-FJALL-130',
  name: 'Name of throw',
  variant: 'Variant of throw',
  price: 850,
  quantity: 1,
}

test('a viewed cart tells its lines and their sum in kronor', () => {
  const [event, properties] = cartViewed(checkout, describeProduct)
  expect(event).toBe('Cart Viewed')
  expect(properties).toMatchObject({ cart_id: 'cart_a', currency: 'SEK', value: 1200, step: 1, steps: 4 })
  expect(properties.products).toEqual([throwInCart, expect.objectContaining({ product_id: 'towel', quantity: 2 })])
})

test('more of a product was added, less was removed, and the same is nothing', () => {
  const changedTo = (quantity: number) => ({ ...checkout, lines: setQuantity(checkout.lines, 'towel', quantity) })
  expect(cartChanged(checkout, changedTo(5), 'towel', describeProduct)).toMatchObject([
    'Product Added',
    { product_id: 'towel', quantity: 3, cart_id: 'cart_a', value: 1725 },
  ])
  expect(cartChanged(checkout, changedTo(0), 'towel', describeProduct)).toMatchObject([
    'Product Removed',
    { product_id: 'towel', quantity: 2, value: 850, products: [throwInCart] },
  ])
  expect(quantityOf(changedTo(2).lines, 'towel')).toBe(2)
  expect(cartChanged(checkout, changedTo(2), 'towel', describeProduct)).toBeNull()
})

test('a started checkout tells what is to be paid, shipping and tax in it', () => {
  expect(checkoutStarted(checkout, describeProduct)).toMatchObject([
    'Checkout Started',
    { checkout_id: 'checkout_a', order_id: 'N123456', value: 1249, currency: 'SEK', products: [throwInCart, {}] },
  ])
})

test('steps are counted from one to four', () => {
  expect(stepViewed(checkout, 'address', describeProduct)[1]).toMatchObject({ step: 2, steps: 4, step_name: 'address' })
  expect(stepViewed(checkout, 'payment', describeProduct)[1]).toMatchObject({ step: 3, steps: 4, step_name: 'payment' })
  expect(stepCompleted(checkout, 'delivery')[1]).toMatchObject({
    step: 2,
    step_name: 'delivery',
    shipping_method: 'pickup',
  })
  expect(stepCompleted(checkout, 'payment')[1]).toMatchObject({ step: 3, step_name: 'payment', payment_method: 'card' })
})

test('another delivery is in the sum that the payment step tells', () => {
  const home = stepViewed({ ...checkout, delivery: 'home' }, 'payment', describeProduct)[1]
  expect(home).toMatchObject({ value: 1299, products: [throwInCart, { product_id: 'towel' }] })
})

test('a failed payment tells why, how much, and which attempt', () => {
  expect(paymentFailed({ ...checkout, attempts: 2 }, 'insufficient_funds', '4000 0000 0000 9995')).toEqual([
    'Payment Failed',
    {
      checkout_id: 'checkout_a',
      order_id: 'N123456',
      value: 1249,
      currency: 'SEK',
      payment_method: 'card',
      reason: 'insufficient_funds',
      card_brand: 'visa',
      attempt: 2,
      step: 3,
      steps: 4,
    },
  ])
})

test('a completed order tells total, shipping and tax', () => {
  expect(orderCompleted(checkout, describeProduct)).toMatchObject([
    'Order Completed',
    { order_id: 'N123456', total: 1249, value: 1249, revenue: 1200, shipping: 49, tax: 249.8, currency: 'SEK' },
  ])
})

test('no event carries a digit of the card or a word of the address', () => {
  for (const { number, outcome } of TEST_CARDS) {
    const told = JSON.stringify([
      cartViewed(checkout, describeProduct),
      checkoutStarted(checkout, describeProduct),
      stepViewed(checkout, 'payment', describeProduct),
      stepCompleted(checkout, 'address'),
      stepCompleted(checkout, 'delivery'),
      paymentInfoEntered(checkout),
      ...(outcome === 'accepted' ? [] : [paymentFailed(checkout, outcome, number)]),
      orderCompleted(checkout, describeProduct),
    ])
    expect(told).toContain('Order Completed')
    for (const part of [number, number.slice(-4), number.slice(0, 6), ...Object.values(checkout.address)])
      expect(told).not.toContain(part)
  }
})

test('the desk reads cart, step and decline from what the shop tells', () => {
  const tried = { ...checkout, attempts: 1 }
  const told = [
    cartViewed(checkout, describeProduct),
    checkoutStarted(checkout, describeProduct),
    stepViewed(checkout, 'payment', describeProduct),
    paymentInfoEntered(tried),
    paymentFailed(tried, 'expired_card', '4000 0000 0000 0069'),
  ]
  const touchpoints = told.map(([name, properties], at) => ({ kind: 'track' as const, name, properties, at }))
  expect(journeyNow(touchpoints)).toMatchObject({
    place: 'checkout',
    step: { name: 'payment', index: 3, of: 4 },
    cart: { value: 1249, currency: 'SEK', itemCount: 3 },
    payment: { attempts: 1, lastReason: 'expired_card', status: 'failed' },
  })
  const [name, properties] = orderCompleted(tried, describeProduct)
  expect(journeyNow([...touchpoints, { kind: 'track', name, properties, at: 9 }])).toMatchObject({
    place: 'order',
    payment: { status: 'paid' },
    order: { id: 'N123456', state: 'completed' },
  })
})
