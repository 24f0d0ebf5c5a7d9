import type { JourneyNow } from './types.ts'

/** Where the customer is, as the list shows it; each has a text under `stages` in the catalogues. */
export const CHIP_STAGES = ['browsing', 'cart', 'checkout', 'address', 'delivery', 'payment', 'order'] as const
type ChipStage = (typeof CHIP_STAGES)[number]

/** What happened there; the reason of a decline is for the context, not for the list. */
export const CHIP_DETAILS = [
  'card_declined',
  'not_confirmed',
  'outcome_unknown',
  'paid',
  'cancelled',
  'refunded',
] as const
type ChipDetail = (typeof CHIP_DETAILS)[number]

export type StageChip = { stage: ChipStage; detail: ChipDetail | null }

/**
 * The stage chip of a conversation (`Payment · card declined`), as codes. A payment in trouble stands above where the
 * customer has gone since: it is why they write.
 */
export function stageChip(now: JourneyNow | null): StageChip | null {
  if (now === null) return null
  if (now.order !== null) {
    return { stage: 'order', detail: now.order.state === 'completed' ? 'paid' : now.order.state }
  }
  switch (now.payment?.status) {
    case 'failed':
      return { stage: 'payment', detail: 'card_declined' }
    case 'unconfirmed':
      return { stage: 'payment', detail: 'not_confirmed' }
    case 'unknown':
      return { stage: 'payment', detail: 'outcome_unknown' }
    default:
      return { stage: placeStage(now), detail: null }
  }
}

function placeStage({ place, step }: JourneyNow): ChipStage {
  if (place !== 'checkout' || step === null) return place
  return step.name === 'receipt' ? 'order' : step.name
}
