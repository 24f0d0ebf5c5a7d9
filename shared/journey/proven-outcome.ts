import { readText } from './read.ts'
import { eventName } from './stage.ts'
import type { TouchpointLike } from './types.ts'

/** What came of a contact as the shop's own events show it, whatever the wrap-up says. */
export type ProvenOutcome = 'refund' | 'cancellation' | 'order'

// In the order of what the customer got their way with: a refund says more than the order it is of.
const PROOFS: readonly (readonly [ProvenOutcome, readonly string[]])[] = [
  ['refund', ['order refunded']],
  ['cancellation', ['order cancelled', 'order canceled', 'subscription cancelled', 'subscription canceled']],
  ['order', ['order completed']],
]

/**
 * The outcome that touchpoints prove (data.md), null where none does. Where the matter's order is known, events of other orders
 * prove nothing, but for a new order.
 *
 * @param touchpoints of the customer, from the opening of the contact until it settled
 * @param reference the order or invoice that the matter is about
 */
export function provenOutcome(touchpoints: readonly TouchpointLike[], reference: string | null): ProvenOutcome | null {
  for (const [outcome, names] of PROOFS) {
    const isProven = touchpoints.some(
      (touchpoint) =>
        touchpoint.kind === 'track' &&
        names.includes(eventName(touchpoint)) &&
        (outcome === 'order' || reference === null || (orderIn(touchpoint) ?? reference) === reference),
    )
    if (isProven) return outcome
  }
  return null
}

/** The order or invoice that an event is about. */
const orderIn = ({ properties }: TouchpointLike): string | null =>
  readText(properties, 'order_id') ?? readText(properties, 'invoice_id')
