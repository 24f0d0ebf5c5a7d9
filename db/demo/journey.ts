import type { HistoryLine } from '../../shared/contract/history.ts'
import { DAY, HOUR, MINUTE, SECOND } from './calendar.ts'
import { between, type Random } from './chance.ts'
import type { Matter } from './matter.ts'
import { MARKETS } from './shop.ts'
import { situationOf } from './situations.ts'
import type { Story } from './story.ts'

type Properties = Record<string, unknown>
/** A step of a journey, in epoch milliseconds. */
export type Step = { at: number; name: string; properties: Properties }

/** What the customer did and met in the shop until they wrote. */
export function journeyBefore(random: Random, { matter, at }: Pick<Story, 'matter' | 'at'>): Step[] {
  const { journey } = situationOf(matter.situation)
  switch (journey) {
    case 'checkout':
      return stuckCheckout(random, matter, at)
    case 'browsing':
      return browsing(matter, at - between(random, 4, 12) * MINUTE)
    case 'none':
      return []
    default:
      return [...purchase(matter), ...afterPurchase(random, matter, at)].filter((step) => step.at < at)
  }
}

/** The order at last, where the trouble was in the checkout. */
export function journeyAfter(story: Story): Step[] {
  const { matter, isSolved, closedAt } = story
  if (situationOf(matter.situation).journey === 'checkout') {
    return isSolved ? [{ at: closedAt + 2 * MINUTE, name: 'Order Completed', properties: orderOf(matter) }] : []
  }
  if (matter.situation === 'cancel' && isSolved)
    return [{ at: closedAt, name: 'Order Cancelled', properties: idOf(matter) }]
  if (matter.situation === 'waiting' && isSolved) {
    return [{ at: closedAt + 2 * DAY, name: 'Order Refunded', properties: { ...idOf(matter), ...sumOf(matter) } }]
  }
  return []
}

/** Somebody who never writes: looks, perhaps puts something in the cart, perhaps buys. */
export function silentVisit(random: Random, matter: Matter, at: number): Step[] {
  const far = random()
  const steps = browsing(matter, at)
  if (random() < 0.3) steps.unshift({ at: at - MINUTE, name: 'Email Opened', properties: {} })
  if (far < 0.5) return steps
  steps.push({ at: at + 4 * MINUTE, name: 'Product Added', properties: cartOf(matter) })
  if (far < 0.68) return steps
  steps.push({ at: at + 5 * MINUTE, name: 'Checkout Started', properties: cartOf(matter) })
  if (far < 0.76) return steps
  steps.push({ at: at + 7 * MINUTE, name: 'Payment Info Entered', properties: idOf(matter) })
  if (far < 0.79) steps.push(failure(matter, at + 8 * MINUTE, 1))
  else steps.push({ at: at + 8 * MINUTE, name: 'Order Completed', properties: orderOf(matter) })
  return steps
}

/** A line of history for a step. */
export const lineOf = (customer: string, { at, name, properties }: Step): HistoryLine => ({
  type: 'touchpoint',
  customer,
  at: new Date(Math.floor(at / SECOND) * SECOND).toISOString(),
  name,
  properties,
})

const priceOf = ({ customer, product }: Matter): number => product.price[MARKETS[customer.language].place]
const idOf = ({ order }: Matter): Properties => ({ order_id: order })

const sumOf = (matter: Matter): { value: number; currency: string } => {
  const { currency, shipping } = MARKETS[matter.customer.language]
  return { value: Math.round((priceOf(matter) + shipping) * 100) / 100, currency }
}

function productOf(matter: Matter): Properties {
  const { name, variant } = matter.product.spoken[matter.customer.language]
  return { sku: matter.product.sku, name, variant, price: priceOf(matter), quantity: 1 }
}

const cartOf = (matter: Matter): Properties => ({ ...sumOf(matter), products: [productOf(matter)] })
export const orderOf = (matter: Matter): Properties => ({
  ...idOf(matter),
  ...cartOf(matter),
  total: sumOf(matter).value,
})

export const reviewOf = (matter: Matter, at: number): Step => ({
  at,
  name: 'Product Reviewed',
  properties: { ...productOf(matter), rating: 5 },
})

function browsing(matter: Matter, at: number): Step[] {
  return [
    { at, name: 'Product List Viewed', properties: {} },
    { at: at + 2 * MINUTE, name: 'Product Viewed', properties: productOf(matter) },
  ]
}

const REASONS = ['card_declined', 'insufficient_funds', 'card_declined', 'expired_card'] as const

function failure(matter: Matter, at: number, attempt: number): Step {
  const isUnconfirmed = matter.situation === 'unconfirmed'
  const reason = isUnconfirmed ? 'authentication_failed' : (REASONS[matter.customer.index % 4] ?? 'card_declined')
  return { at, name: 'Payment Failed', properties: { ...idOf(matter), ...sumOf(matter), reason, attempt } }
}

function stuckCheckout(random: Random, matter: Matter, at: number): Step[] {
  const from = at - between(random, 9, 16) * MINUTE
  const step = (minutes: number, name: string, properties: Properties): Step => ({
    at: from + minutes * MINUTE,
    name,
    properties,
  })
  const steps = [
    step(0, 'Product Viewed', productOf(matter)),
    step(1, 'Product Added', cartOf(matter)),
    step(1.5, 'Cart Viewed', cartOf(matter)),
    step(2, 'Checkout Started', { ...idOf(matter), ...cartOf(matter) }),
    step(2.5, 'Checkout Step Viewed', { step: 2, steps: 3, step_name: 'address' }),
    step(4, 'Checkout Step Completed', { step: 2, steps: 3, step_name: 'address' }),
  ]
  if (matter.situation === 'discount') return [...steps, step(5, 'Coupon Denied', { coupon: 'NORDAN' })]
  steps.push(step(5, 'Payment Info Entered', idOf(matter)), failure(matter, from + 6 * MINUTE, 1))
  if (random() < 0.6) steps.push(failure(matter, from + 7.5 * MINUTE, 2))
  if (random() < 0.35) steps.push(step(8, 'Help Offer Shown', {}), step(8.3, 'Help Offer Accepted', {}))
  return steps
}

function purchase(matter: Matter): Step[] {
  const { orderedAt } = matter
  return [
    { at: orderedAt - 3 * MINUTE, name: 'Checkout Started', properties: cartOf(matter) },
    { at: orderedAt - MINUTE, name: 'Payment Info Entered', properties: idOf(matter) },
    { at: orderedAt, name: 'Order Completed', properties: orderOf(matter) },
  ]
}

function afterPurchase(random: Random, matter: Matter, at: number): Step[] {
  const { orderedAt, carrier, customer, situation } = matter
  const id = idOf(matter)
  const road = { ...id, carrier, region: customer.region, city: customer.city }
  const shipped: Step = { at: orderedAt + 20 * HOUR, name: 'Order Shipped', properties: road }
  const delivered = (afterDays: number): Step => ({
    at: orderedAt + afterDays * DAY,
    name: 'Order Delivered',
    properties: road,
  })
  switch (situationOf(situation).journey) {
    case 'delivery':
      if (situation === 'missing')
        return [shipped, { at: at - between(random, 3, 40) * HOUR, name: 'Order Delivered', properties: road }]
      if (situation === 'pickup') return [shipped]
      return [shipped, { at: orderedAt + 4 * DAY, name: 'Delivery Delayed', properties: road }]
    case 'delivered':
      return [shipped, delivered(between(random, 2, 5))]
    case 'returned': {
      const returned = { at: at - matter.days * DAY, name: 'Order Returned', properties: id }
      const refunded = { at: at - 2 * DAY, name: 'Order Refunded', properties: { ...id, ...sumOf(matter) } }
      return [shipped, delivered(3), returned, ...(situation === 'tooLittle' ? [refunded] : [])]
    }
    case 'invoice': {
      const sent: Step = { at: orderedAt + DAY, name: 'Invoice Sent', properties: { ...id, ...sumOf(matter) } }
      const overdue: Step = { at: orderedAt + 32 * DAY, name: 'Invoice Overdue', properties: id }
      return [shipped, sent, ...(situation === 'reminder' ? [overdue] : [])]
    }
    default:
      return []
  }
}
