import type { Outcome } from '../../contract/conversation.ts'
import type { HistoryContact } from '../history/contact.ts'
import type { Measured } from '../measured.ts'
import { amongPeers, deviance, type SignalOfAgent, signals, tally } from './trials.ts'
import { placesOf, usualRates } from './usual.ts'

/** What an agent wrote at wrap-up; null where they left it out. */
export type WrapUp = { agent: string; topic: string | null; outcome: Outcome | null }

/**
 * Coding (§9): wrap-ups that say something else than what is known without the agent: another topic than `topicAtStart`, another
 * outcome than the one proven, or granted where the customer says that it was not solved; O − E by case mix. Null for all where
 * there are no wrap-ups to compare, under 20 wrap-ups or 8 agents.
 *
 * @param wrapUps by contact id; a history from elsewhere has none
 */
export function coding(measured: Measured, wrapUps: ReadonlyMap<string, WrapUp>): SignalOfAgent[] {
  const place = placesOf(measured)
  const seen = measured.contacts.flatMap(({ id, topic, outcome, answers }, contact) => {
    const wrapUp = wrapUps.get(id)
    const known = outcomeOf(outcome)
    const agent = place.get(wrapUp?.agent ?? '')
    if (!wrapUp || agent === undefined) return []
    const isUnsolved = Object.values(answers).some(({ solved }) => solved === 'no')
    const differs =
      (wrapUp.topic !== null && wrapUp.topic !== topic) ||
      (wrapUp.outcome !== null && known !== null && wrapUp.outcome !== known) ||
      (wrapUp.outcome === 'granted' && isUnsolved)
    return [{ agent, contact, value: Number(differs) }]
  })
  const tallies = tally(measured, usualRates(measured, seen), deviance)
  return signals(measured, tallies, amongPeers(tallies))
}

/** What touchpoints prove, in the words of a wrap-up: money back and a cancellation were granted, an order says nothing of it. */
function outcomeOf(proven: HistoryContact['outcome']): Outcome | null {
  if (proven === 'refund' || proven === 'cancellation') return 'granted'
  return proven === 'order' ? null : proven
}
