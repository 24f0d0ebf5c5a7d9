import { journeyNow } from './now.ts'
import { eventName } from './stage.ts'
import type { TouchpointLike } from './types.ts'

/** What an offer of help speaks of; its texts are in words.md §2, `offer.*`. */
type HelpOffer = 'declined' | 'unconfirmed' | 'unknown'

/** A visit ends after half an hour without a touchpoint, as Segment counts sessions. */
export const VISIT_GAP_MS = 30 * 60_000
/** A failed payment older than this is no longer what the customer is doing. */
export const OFFER_WITHIN_MS = 10 * 60_000

/** The touchpoints of the latest visit, newest last: back to the last gap of half an hour. */
export function latestVisit(touchpoints: readonly TouchpointLike[]): readonly TouchpointLike[] {
  let from = touchpoints.length - 1
  for (; from > 0; from -= 1) {
    const gapMs = (touchpoints[from]?.at ?? 0) - (touchpoints[from - 1]?.at ?? 0)
    if (gapMs > VISIT_GAP_MS) break
  }
  return touchpoints.slice(Math.max(from, 0))
}

/**
 * Whether to offer help, and about what: only when the last payment of this visit failed within ten minutes before
 * `nowMs` (epoch milliseconds) and no offer was shown, accepted or dismissed during the visit. Failed payments are the
 * only sign of trouble acted on; long dwell and repeated edits are not. The widget still waits while a field has focus.
 *
 * @param touchpoints the visitor's, newest last
 */
export function helpOfferFor(touchpoints: readonly TouchpointLike[], nowMs: number): HelpOffer | null {
  const visit = latestVisit(touchpoints)
  if (visit.some((touchpoint) => eventName(touchpoint).startsWith('help offer '))) return null
  const payment = journeyNow(visit)?.payment
  if (!payment || nowMs - payment.lastAt > OFFER_WITHIN_MS) return null
  switch (payment.status) {
    case 'failed':
      return 'declined'
    case 'unconfirmed':
    case 'unknown':
      return payment.status
    default:
      return null
  }
}
