import type { TimelineEntry } from '../../../shared/contract/conversation.ts'
import { CHECKOUT_STEPS } from '../../../shared/journey/types.ts'
import type { T } from '../../lib/i18n.ts'

/** The events that have a name in every language here; others keep the name the shop gave them. */
const KNOWN = [
  'page',
  'product_viewed',
  'product_added',
  'product_removed',
  'products_searched',
  'product_list_viewed',
  'cart_viewed',
  'checkout_started',
  'checkout_step_viewed',
  'checkout_step_completed',
  'payment_info_entered',
  'payment_failed',
  'order_completed',
  'order_cancelled',
  'order_refunded',
  'order_shipped',
  'order_delivered',
  'invoice_sent',
  'contact_started',
  'survey_answered',
  'help_offer_shown',
  'help_offer_accepted',
  'help_offer_dismissed',
  'signed_up',
] as const

const REASONS = [
  'insufficient_funds',
  'expired_card',
  'authentication_failed',
  'processing_error',
  'card_declined',
] as const

/** A touchpoint in words: `Payment failed · the card has expired`, `Checkout: address done`. */
export function touchpointName({ name, detail }: Pick<TimelineEntry, 'name' | 'detail'>, t: T): string {
  const code = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '_')
  const known = KNOWN.find((one) => one === code)
  if (known === 'page') return detail ?? t('desk.touchpoint.page')
  const reason = REASONS.find((one) => one === detail)
  if (known === 'payment_failed' && reason) return t(`desk.declineShort.${reason}`)
  const step = CHECKOUT_STEPS.find((one) => one === detail)
  if (known === 'checkout_step_viewed' && step) return t(`desk.checkoutStep.${step}`)
  if (known === 'checkout_step_completed' && step) return t(`desk.checkoutStepDone.${step}`)
  const words = known ? t(`desk.touchpoint.${known}`) : name
  return detail ? `${words} · ${detail}` : words
}
