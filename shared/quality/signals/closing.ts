import type { HistoryContact } from '../history/contact.ts'
import type { Measured } from '../measured.ts'
import { either } from './combine.ts'
import { amongPeers, deviance, NOTHING, type SignalOfAgent, signals, tally } from './trials.ts'
import { constantRates, placesOf, type Seen, usualRates } from './usual.ts'

/**
 * Early closing (§9): contacts closed without the customer's word that it is done, by whoever closed, against the usual agent's
 * **with the same come-backs**. Where a matter was hard, or help did not help, customers both come back and confirm less: that
 * is no early close, and whom it happens to is not accused of it. Who closes early is short of confirmations among
 * those too who never wrote again. Or, of the customers who came back, those who had to begin a new contact, since what
 * was closed stayed closed; the stronger of both. Null where no close says whether it was confirmed, under 20 closes or
 * 8 agents.
 *
 * This parts early closers from honest agents better than the sum of unconfirmed and come-back, which accused the agents
 * with the most unsolved matters.
 */
export function earlyClosing(measured: Measured): SignalOfAgent[] {
  const { after, contacts } = measured
  const closed = closes(measured)
  const known = closed.filter(({ isConfirmed }) => isConfirmed !== null)
  const cameBack = { name: 'came back', values: known.map(({ contact }) => Number(after[contact]?.cameBack)) }
  const unconfirmed = known.map(({ agent, contact, isConfirmed }) => ({ agent, contact, value: Number(!isConfirmed) }))
  const anew = closed.flatMap(({ agent, contact }): Seen[] =>
    after[contact]?.cameBack ? [{ agent, contact, value: Number(contacts[contact]?.reopens.length === 0) }] : [],
  )
  const first = tally(measured, usualRates(measured, unconfirmed, [cameBack]), deviance)
  const second = tally(measured, usualRates(measured, anew), deviance)
  const peers = [first, second].map((tallies) => amongPeers(tallies))
  return signals(
    measured,
    first,
    first.map((_, agent) => either(peers[0]?.[agent] ?? NOTHING, peers[1]?.[agent] ?? NOTHING)),
  )
}

/** Agents rightly open a second contact on a matter now and then, as to keep a promise. */
const OPENED = 0.02

/**
 * Splitting ★ (§9): contacts after which an agent opened another on the same matter, by whoever closed the first, against 2 %.
 * Null under 20 closes.
 */
export function splitting(measured: Measured): SignalOfAgent[] {
  const { after } = measured
  const seen = closes(measured).map(({ agent, contact }) => ({
    agent,
    contact,
    value: Number(after[contact]?.wasFollowedUpByAgent),
  }))
  const tallies = tally(measured, constantRates(seen, OPENED), deviance)
  return signals(
    measured,
    tallies,
    tallies.map(({ scores }) => scores),
  )
}

/** Whose close it was: who is told to have closed it first, else who worked on it last. */
function closes(measured: Measured) {
  const place = placesOf(measured)
  return measured.contacts.flatMap((one, contact) => {
    const agent = place.get(closerOf(one) ?? '')
    return agent === undefined ? [] : [{ agent, contact, isConfirmed: one.closes[0]?.isConfirmed ?? null }]
  })
}

const closerOf = ({ closes, parts }: HistoryContact): string | undefined => closes[0]?.agent ?? parts.at(-1)?.agent
