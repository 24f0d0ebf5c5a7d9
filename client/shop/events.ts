import { type CardBrand, type FailureReason, findBrand } from './cards.ts'
import { type DeliveryId, type Line, quantityOf, type Sums } from './cart.ts'
import { type Checkout, STEPS, type Step, sumsOf } from './checkout.ts'
import type { Properties } from './lyhord.ts'
import { toDecimal } from './money.ts'
import { PRODUCTS, type ProductId } from './products.ts'
import type { Currency } from './settings.ts'

export type ShopEvent = [event: string, properties: Properties]
/** Gives a product's name and variant in the language of the page. */
export type Describe = (id: ProductId) => { name: string; variant: string }

const productOf = (line: Line, currency: Currency, describe: Describe) => ({
  product_id: line.productId,
  sku: PRODUCTS[line.productId].sku,
  ...describe(line.productId),
  price: toDecimal(PRODUCTS[line.productId].price[currency]),
  quantity: line.quantity,
})

const cartOf = (checkout: Checkout, describe: Describe) => ({
  cart_id: checkout.cartId,
  currency: checkout.currency,
  value: toDecimal(sumsOf(checkout, checkout.currency).goods),
  products: checkout.lines.map((line) => productOf(line, checkout.currency, describe)),
})

const idsOf = (checkout: Checkout) => ({ checkout_id: checkout.checkoutId, order_id: checkout.orderId })
const stepOf = (step: Step) => ({ step: STEPS.indexOf(step) + 1, steps: STEPS.length })
const amountOf = (checkout: Checkout) => ({
  value: toDecimal(sumsOf(checkout, checkout.currency).total),
  currency: checkout.currency,
})

export const cartViewed = (checkout: Checkout, describe: Describe): ShopEvent => [
  'Cart Viewed',
  { ...cartOf(checkout, describe), ...stepOf('cart') },
]

/** One event for a changed line, with how many came or went and the cart as it is now; null when nothing changed. */
export function cartChanged(before: Checkout, after: Checkout, id: ProductId, describe: Describe): ShopEvent | null {
  const change = quantityOf(after.lines, id) - quantityOf(before.lines, id)
  if (change === 0) return null
  const product = productOf({ productId: id, quantity: Math.abs(change) }, after.currency, describe)
  return [change > 0 ? 'Product Added' : 'Product Removed', { ...product, ...cartOf(after, describe) }]
}

export const checkoutStarted = (checkout: Checkout, describe: Describe): ShopEvent => [
  'Checkout Started',
  { ...cartOf(checkout, describe), ...idsOf(checkout), ...amountOf(checkout) },
]

export const stepViewed = (checkout: Checkout, step: 'address' | 'payment', describe: Describe): ShopEvent => [
  'Checkout Step Viewed',
  { ...cartOf(checkout, describe), ...idsOf(checkout), ...stepOf(step), step_name: step, ...amountOf(checkout) },
]

/** Delivery is chosen on the page of the address, so it counts as part of that step. */
export const stepCompleted = (checkout: Checkout, name: 'address' | 'delivery' | 'payment'): ShopEvent => [
  'Checkout Step Completed',
  {
    ...idsOf(checkout),
    ...stepOf(name === 'payment' ? 'payment' : 'address'),
    step_name: name,
    ...(name === 'delivery' && { shipping_method: checkout.delivery }),
    ...(name === 'payment' && { payment_method: 'card' }),
    ...amountOf(checkout),
  },
]

export const paymentInfoEntered = (checkout: Checkout): ShopEvent => [
  'Payment Info Entered',
  { ...idsOf(checkout), ...stepOf('payment'), payment_method: 'card', shipping_method: checkout.delivery },
]

/** Of the card it tells the brand alone: no digit of the number, no name, no date. */
export const paymentFailed = (checkout: Checkout, reason: FailureReason, number: string): ShopEvent => {
  const card_brand: CardBrand = findBrand(number)
  const attempt = { payment_method: 'card', reason, card_brand, attempt: checkout.attempts }
  return ['Payment Failed', { ...idsOf(checkout), ...amountOf(checkout), ...attempt, ...stepOf('payment') }]
}

export function orderCompleted(checkout: Checkout, describe: Describe): ShopEvent {
  const { goods, shipping, total, vat }: Sums = sumsOf(checkout, checkout.currency)
  const shipping_method: DeliveryId = checkout.delivery
  const sums = {
    total: toDecimal(total),
    revenue: toDecimal(goods),
    shipping: toDecimal(shipping),
    tax: toDecimal(vat),
  }
  return [
    'Order Completed',
    { ...cartOf(checkout, describe), ...idsOf(checkout), ...amountOf(checkout), ...sums, shipping_method },
  ]
}
