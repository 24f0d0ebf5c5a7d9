import { type Address, findAddressErrors } from './address.ts'
import { type DeliveryId, FIRST_LINES, type Line, type Sums, sumUp } from './cart.ts'
import { MARKETS } from './markets.ts'
import type { Currency } from './settings.ts'

export const STEPS = ['cart', 'address', 'payment', 'receipt'] as const
export type Step = (typeof STEPS)[number]

export interface PlacedOrder {
  orderId: string
  lines: readonly Line[]
  address: Address
  delivery: DeliveryId
}

/** One purchase from the first look at the cart to the receipt. The card is not in it and is never kept. */
export interface Checkout {
  currency: Currency
  cartId: string
  checkoutId: string
  orderId: string
  isStarted: boolean
  lines: readonly Line[]
  address: Address
  hasAddress: boolean
  delivery: DeliveryId
  attempts: number
  /** How often the bank was asked about a payment whose outcome is unknown; null when none is. */
  unknownChecks: number | null
  placed: PlacedOrder | null
}

const DIGITS = '0123456789'
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

// not crypto.randomUUID: the shop may be opened over plain http on a local network, where browsers leave that out
function randomText(length: number, alphabet: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length] ?? '').join('')
}

export const newCheckout = (currency: Currency, lines: readonly Line[] = FIRST_LINES): Checkout => ({
  currency,
  cartId: `cart_${randomText(12, LETTERS)}`,
  checkoutId: `checkout_${randomText(12, LETTERS)}`,
  orderId: `N${randomText(6, DIGITS)}`,
  isStarted: false,
  lines,
  address: MARKETS[currency].demoAddress,
  hasAddress: false,
  delivery: 'pickup',
  attempts: 0,
  unknownChecks: null,
  placed: null,
})

export const sumsOf = (of: { lines: readonly Line[]; delivery: DeliveryId }, currency: Currency): Sums =>
  sumUp(of.lines, MARKETS[currency].shipping[of.delivery], MARKETS[currency].vatBasisPoints, currency)

/** Where a visitor may be: a link into the middle leads to the furthest step that makes sense. */
export function allowedStep(wanted: Step, checkout: Checkout): Step {
  if (wanted === 'receipt') return checkout.placed ? 'receipt' : 'cart'
  if (checkout.lines.length === 0) return 'cart'
  return wanted === 'payment' && !checkout.hasAddress ? 'address' : wanted
}

export const readStep = (hash: string): Step => STEPS.find((step) => `#${step}` === hash) ?? 'cart'

/** After a finished purchase the cart is empty and everything that comes has new numbers. */
export const placeOrder = (checkout: Checkout): Checkout => {
  const { orderId, lines, address, delivery } = checkout
  return { ...newCheckout(checkout.currency, []), address, placed: { orderId, lines, address, delivery } }
}

export const addressErrorsOf = (checkout: Checkout) =>
  findAddressErrors(checkout.address, MARKETS[checkout.currency].postcodeDigits)
