import { ADDRESS_FIELDS } from './address.ts'
import { DELIVERIES, MAX_QUANTITY } from './cart.ts'
import { type Checkout, newCheckout } from './checkout.ts'
import { isProductId } from './products.ts'
import type { Currency } from './settings.ts'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isAddress = (value: unknown): boolean =>
  isRecord(value) && ADDRESS_FIELDS.every((field) => typeof value[field] === 'string')

const isLine = (value: unknown): boolean =>
  isRecord(value) &&
  isProductId(value.productId) &&
  Number.isInteger(value.quantity) &&
  Number(value.quantity) >= 1 &&
  Number(value.quantity) <= MAX_QUANTITY

/** What a purchase and a placed order have in common. */
const isOrder = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) &&
  typeof value.orderId === 'string' &&
  Array.isArray(value.lines) &&
  value.lines.every(isLine) &&
  isAddress(value.address) &&
  DELIVERIES.some((delivery) => delivery === value.delivery)

function isCheckout(value: unknown, currency: Currency): value is Checkout {
  const { placed, unknownChecks, ...rest } = newCheckout(currency)
  if (!isOrder(value) || value.currency !== currency) return false
  const hasSameTypes = Object.entries(rest).every(([key, fresh]) => typeof value[key] === typeof fresh)
  const isUnknownOrCount = value.unknownChecks === unknownChecks || typeof value.unknownChecks === 'number'
  return hasSameTypes && isUnknownOrCount && (value.placed === placed || isOrder(value.placed))
}

const keyOf = (currency: Currency) => `nordan.checkout.${currency}`

/** The purchase this tab was in the middle of, or a new one: also where storage is blocked or holds something else. */
export function loadCheckout(currency: Currency): Checkout {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(currency)) ?? 'null')
    if (isCheckout(stored, currency)) return stored
  } catch {
    // no storage: the purchase lives as long as the page
  }
  return newCheckout(currency)
}

export function saveCheckout(checkout: Checkout): void {
  try {
    sessionStorage.setItem(keyOf(checkout.currency), JSON.stringify(checkout))
  } catch {
    // as above
  }
}
