import { readText } from './read.ts'
import type { DeclineReason, PaymentStatus } from './types.ts'

// Stripe's decline codes (docs.stripe.com/declines/codes) and the words other providers and shops use for the same.
const REASONS: ReadonlyMap<string, DeclineReason> = new Map([
  ['insufficient_funds', 'insufficient_funds'],
  ['card_velocity_exceeded', 'insufficient_funds'],
  ['withdrawal_count_limit_exceeded', 'insufficient_funds'],
  ['expired_card', 'expired_card'],
  ['card_expired', 'expired_card'],
  ['invalid_expiry_month', 'expired_card'],
  ['invalid_expiry_year', 'expired_card'],
  ['authentication_failed', 'authentication_failed'],
  ['authentication_required', 'authentication_failed'],
  ['authentication_not_handled', 'authentication_failed'],
  ['authentication_failure', 'authentication_failed'],
  ['payment_intent_authentication_failure', 'authentication_failed'],
  ['three_d_secure_failed', 'authentication_failed'],
  ['3ds_failed', 'authentication_failed'],
  ['mobile_device_authentication_required', 'authentication_failed'],
  ['approve_with_id', 'authentication_failed'],
  ['processing_error', 'processing_error'],
  ['issuer_not_available', 'processing_error'],
  ['reenter_transaction', 'processing_error'],
  ['try_again_later', 'processing_error'],
  ['timeout', 'processing_error'],
  ['no_response', 'processing_error'],
  ['network_error', 'processing_error'],
  ['unknown', 'processing_error'],
])

/**
 * Why a `Payment Failed` failed, from its `reason`, `decline_code` or `code`. A code nobody listed is `card_declined`:
 * the bank said no, and why is not ours to guess.
 */
export function declineReasonOf(properties: unknown): DeclineReason {
  for (const key of ['reason', 'decline_code', 'code']) {
    const code = readText(properties, key)
    const reason = code === null ? undefined : REASONS.get(code.toLowerCase().replaceAll(/[\s-]/g, '_'))
    if (reason !== undefined) return reason
  }
  return 'card_declined'
}

/**
 * What a failure means for the customer's money. A processing error leaves it open whether they have paid, so that
 * nobody is told to try again.
 */
export function statusAfter(reason: DeclineReason): PaymentStatus {
  if (reason === 'authentication_failed') return 'unconfirmed'
  return reason === 'processing_error' ? 'unknown' : 'failed'
}
