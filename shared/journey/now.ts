import { changeCart, readCart } from './cart.ts'
import { declineReasonOf, statusAfter } from './decline-reason.ts'
import { readNumber, readText, readWebAddress } from './read.ts'
import { checkoutStepOf, eventName } from './stage.ts'
import type { Cart, CheckoutStep, JourneyNow, Payment, TouchpointLike } from './types.ts'

const MOST_ATTEMPTS = 99

/**
 * What the customer has open this minute: page, cart, checkout step, payment and order, from their touchpoints, newest
 * last. Knows Segment's e-commerce events; passes over all others. Null without touchpoints. Whether it is still this
 * minute, `at` tells the caller.
 */
export function journeyNow(touchpoints: readonly TouchpointLike[]): JourneyNow | null {
  const [first] = touchpoints
  if (first === undefined) return null
  const empty = { place: 'browsing', page: null, cart: null, step: null, payment: null, order: null } as const
  return touchpoints.reduce<JourneyNow>(afterTouchpoint, { ...empty, at: first.at })
}

function afterTouchpoint(before: JourneyNow, touchpoint: TouchpointLike): JourneyNow {
  const { properties, at } = touchpoint
  const now = { ...before, at }
  if (touchpoint.kind === 'page') return { ...now, page: readPage(touchpoint) }
  const next = forNewOrder(now)
  switch (eventName(touchpoint)) {
    case 'product viewed':
    case 'products searched':
    case 'product list viewed':
      return { ...now, place: 'browsing', step: null }
    case 'product added':
      return { ...next, cart: changeCart(next.cart, properties, 1) }
    case 'product removed':
      return { ...now, cart: changeCart(now.cart, properties, -1) }
    case 'cart viewed':
      return { ...next, cart: cartAfter(next, properties), place: 'cart', step: stepAfter(next, touchpoint) }
    case 'checkout started':
      return { ...next, cart: cartAfter(next, properties), place: 'checkout', step: null }
    case 'checkout step viewed':
      // the receipt may be shown as the last step after the order it belongs to
      if (now.order !== null && checkoutStepOf(touchpoint)?.name === 'receipt') return now
      return { ...next, cart: cartAfter(next, properties), place: 'checkout', step: stepAfter(next, touchpoint) }
    case 'payment info entered':
      return { ...inPayment(next, touchpoint), payment: next.payment ?? notTried(at) }
    case 'payment failed':
      return { ...inPayment(next, touchpoint), payment: afterFailure(next.payment, properties, at) }
    case 'order completed':
      return afterOrder(now, touchpoint)
    case 'order cancelled':
    case 'order refunded': {
      const state = eventName(touchpoint) === 'order cancelled' ? 'cancelled' : 'refunded'
      const id = readOrderId(properties)
      // something done to an older order says nothing of the one at hand
      return now.order !== null && (id === null || id === now.order.id)
        ? { ...now, order: { ...now.order, state } }
        : now
    }
    default:
      return now
  }
}

function readPage({ name, properties }: TouchpointLike): JourneyNow['page'] {
  const url = readWebAddress(properties, 'url')
  const title = readText(properties, 'title') ?? readText({ name }, 'name') ?? readText(properties, 'path') ?? url
  return title === null ? null : { title, url }
}

/** Once an order stands, the next cart or checkout begins anew. */
const forNewOrder = (now: JourneyNow): JourneyNow =>
  now.order === null ? now : { ...now, place: 'browsing', cart: null, step: null, payment: null, order: null }

function cartAfter({ cart }: JourneyNow, properties: unknown): Cart | null {
  const told = readCart(properties) ?? cart
  return told?.lines.length === 0 ? null : told
}

/** The step, keeping the shop's numbers where the same step is told again without them. */
function stepAfter(now: JourneyNow, touchpoint: TouchpointLike): CheckoutStep | null {
  const step = checkoutStepOf(touchpoint) ?? now.step
  return step?.name === now.step?.name && step?.index === null ? now.step : step
}

const inPayment = (now: JourneyNow, touchpoint: TouchpointLike): JourneyNow => ({
  ...now,
  place: 'checkout',
  step: stepAfter(now, touchpoint),
})

const notTried = (at: number): Payment => ({ attempts: 0, lastReason: null, lastAt: at, status: 'none' })

function afterFailure(before: Payment | null, properties: unknown, at: number): Payment {
  const told = Math.floor(readNumber(properties, 'attempt', 1, MOST_ATTEMPTS) ?? 0)
  const earlier = before?.attempts ?? 0
  const lastReason = declineReasonOf(properties)
  return {
    // a shop that numbers its attempts may tell one twice, as when its outcome was unknown at first
    attempts: Math.min(told > 0 ? Math.max(earlier, told) : earlier + 1, MOST_ATTEMPTS),
    lastReason,
    lastAt: at,
    status: statusAfter(lastReason),
  }
}

function afterOrder(now: JourneyNow, touchpoint: TouchpointLike): JourneyNow {
  const id = readOrderId(touchpoint.properties)
  // the same order told twice is one order
  const earlier = now.order === null ? (now.payment?.attempts ?? 0) : (now.payment?.attempts ?? 1) - 1
  const payment: Payment = {
    attempts: Math.min(earlier + 1, MOST_ATTEMPTS),
    lastReason: null,
    lastAt: touchpoint.at,
    status: 'paid',
  }
  const cart = readCart(touchpoint.properties) ?? now.cart
  return { ...now, place: 'order', cart, step: stepAfter(now, touchpoint), payment, order: { id, state: 'completed' } }
}

const readOrderId = (properties: unknown): string | null => readText(properties, 'order_id', 100)
