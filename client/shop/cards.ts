export type FailureReason =
  | 'insufficient_funds'
  | 'expired_card'
  | 'authentication_failed'
  | 'processing_error'
  | 'card_declined'
export type Outcome = 'accepted' | FailureReason
export type CardBrand = 'visa' | 'mastercard' | 'amex' | 'unknown'

/** The numbers that payment providers publish for trying things out, offered on the page in this order. */
export const TEST_CARDS = [
  { number: '4242424242424242', outcome: 'accepted' },
  { number: '4000000000009995', outcome: 'insufficient_funds' },
  { number: '4000000000000069', outcome: 'expired_card' },
  { number: '4000008400001629', outcome: 'authentication_failed' },
  { number: '4000000000000119', outcome: 'processing_error' },
] as const satisfies readonly { number: string; outcome: Outcome }[]

/** Declined without a reason; not offered on the page, known to those who know it. */
export const DECLINED_CARD = '4000000000000002'

export const digitsOf = (number: string): string => number.replace(/\D/g, '')

/** What the bank answers to a test card; null for any other card, which the demo refuses to take. */
export function findOutcome(number: string): Outcome | null {
  const digits = digitsOf(number)
  if (digits === DECLINED_CARD) return 'card_declined'
  return TEST_CARDS.find((card) => card.number === digits)?.outcome ?? null
}

/** The check digit of ISO/IEC 7812-1 (Luhn). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return digits.length > 0 && sum % 10 === 0
}

export function findBrand(number: string): CardBrand {
  const digits = digitsOf(number)
  if (/^4/.test(digits)) return 'visa'
  if (/^(5[1-5]|2[2-7])/.test(digits)) return 'mastercard'
  return /^3[47]/.test(digits) ? 'amex' : 'unknown'
}

export const formatNumber = (typed: string): string =>
  digitsOf(typed)
    .slice(0, 19)
    .replace(/(.{4})(?=.)/g, '$1 ')

export function formatExpiry(typed: string): string {
  const digits = digitsOf(typed).slice(0, 4)
  const padded = /^[2-9]/.test(digits) ? `0${digits}`.slice(0, 4) : digits
  return padded.length > 2 ? `${padded.slice(0, 2)} / ${padded.slice(2)}` : padded
}

/** An expiry two years ahead: what a test card is filled in with, and what an example shows. */
export const expiryAhead = (now: Date): string => `10 / ${String((now.getUTCFullYear() + 2) % 100).padStart(2, '0')}`
