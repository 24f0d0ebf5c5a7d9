import { digitsOf, findOutcome, passesLuhn } from './cards.ts'

export const CARD_FIELDS = ['number', 'expiry', 'cvc', 'name'] as const
export type CardField = (typeof CARD_FIELDS)[number]
export type Card = Record<CardField, string>
export type CardError = 'incomplete' | 'mistyped' | 'notTestCard' | 'expiryMissing' | 'expiryPassed' | 'cvc' | 'name'
export type CardErrors = Partial<Record<CardField, CardError>>

function findNumberError(number: string): CardError | undefined {
  const digits = digitsOf(number)
  if (digits.length < 13) return 'incomplete'
  if (!passesLuhn(digits)) return digits.length < 16 ? 'incomplete' : 'mistyped'
  return findOutcome(digits) === null ? 'notTestCard' : undefined
}

/** A card is good to the end of its month. */
function findExpiryError(expiry: string, now: Date): CardError | undefined {
  const [, month, year] = /^(0[1-9]|1[0-2])\s*\/?\s*(\d{2})$/.exec(expiry.trim()) ?? []
  if (month === undefined || year === undefined) return 'expiryMissing'
  return Date.UTC(2000 + Number(year), Number(month)) <= now.getTime() ? 'expiryPassed' : undefined
}

/** What is wrong with what was typed, before any bank is asked. */
export function findCardErrors(card: Card, now: Date): CardErrors {
  const found: Record<CardField, CardError | undefined> = {
    number: findNumberError(card.number),
    expiry: findExpiryError(card.expiry, now),
    cvc: /^\d{3}$/.test(card.cvc.trim()) ? undefined : 'cvc',
    name: card.name.trim().length >= 2 ? undefined : 'name',
  }
  const errors: CardErrors = {}
  for (const field of CARD_FIELDS) {
    const error = found[field]
    if (error) errors[field] = error
  }
  return errors
}
