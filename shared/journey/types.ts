/** What these functions need of a touchpoint. `at` is epoch milliseconds; `properties` come from outside, so doubt them. */
export type TouchpointLike = {
  name: string
  kind: 'page' | 'track'
  at: number
  properties: Record<string, unknown>
}

/** The lifecycle of mission.md (M1), in its order. */
export const LIFECYCLE_STAGES = [
  'awareness',
  'discovery',
  'attraction',
  'interaction',
  'purchase',
  'use',
  'cultivation',
  'advocacy',
] as const
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number]

/** The steps from cart to receipt, in their order. */
export const CHECKOUT_STEPS = ['cart', 'address', 'delivery', 'payment', 'receipt'] as const
export type CheckoutStepName = (typeof CHECKOUT_STEPS)[number]

/** Why a payment failed, as far as the shop may tell: see `declineReasonOf`. */
export const DECLINE_REASONS = [
  'insufficient_funds',
  'expired_card',
  'authentication_failed',
  'processing_error',
  'card_declined',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/**
 * How the payment stands. `none`: begun, no outcome. `failed`: the bank said no. `unconfirmed`: the customer did not
 * finish confirming, nothing is paid. `unknown`: it may have gone through. `paid`: an order followed.
 */
export type PaymentStatus = 'none' | 'failed' | 'unconfirmed' | 'unknown' | 'paid'

/** One line of a cart. `price` is per piece, in the cart's currency; null where the shop did not say. */
export type CartLine = { name: string; quantity: number; price: number | null; variant: string | null }

/** `value` is the sum in `currency` (ISO 4217) by the shop, else of the lines, else null. `itemCount` counts pieces. */
export type Cart = { lines: CartLine[]; value: number | null; currency: string | null; itemCount: number }

/** `index` counts from 1 among the shop's own `of` steps; both null where the shop does not number them. */
export type CheckoutStep = { name: CheckoutStepName; index: number | null; of: number | null }

/** `attempts` counts failed tries and the one that succeeded. `lastAt` is epoch milliseconds. */
export type Payment = {
  attempts: number
  lastReason: DeclineReason | null
  lastAt: number
  status: PaymentStatus
}

/** What the customer has open this minute; built by `journeyNow`. `at` is the last touchpoint's, epoch milliseconds. */
export type JourneyNow = {
  place: 'browsing' | 'cart' | 'checkout' | 'order'
  page: { title: string; url: string | null } | null
  cart: Cart | null
  step: CheckoutStep | null
  payment: Payment | null
  order: { id: string | null; state: 'completed' | 'cancelled' | 'refunded' } | null
  at: number
}
