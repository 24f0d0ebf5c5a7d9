import type { ExpectedTime } from '../expected-time.ts'
import type { Measured } from '../measured.ts'
import { both } from './combine.ts'
import { amongPeers, deviance, pearson, type SignalOfAgent, signals, tally } from './trials.ts'
import { flatRates, type Seen, usualAmounts, usualRates } from './usual.ts'

/** What counts as hung up (§9): under 31 s of attention, or under 15 % of what was to be expected. */
const HUNG_UP_SEC = 31
const HUNG_UP_SHARE = 0.15
/** At the best desks too a line breaks or a customer leaves, in this share of contacts. */
const BREAKS = 0.002

/**
 * Hang-up (§9): the share of contacts worked alone with next to no attention, against the share of the agents in the middle.
 * Null under 20 contacts or 8 agents.
 *
 * @param time expected own time
 */
export function hangUp(measured: Measured, time: ExpectedTime): SignalOfAgent[] {
  const seen = alone(measured).map(({ agent, contact, row, attentionSec }) => {
    const isShort = attentionSec < HUNG_UP_SEC || attentionSec < HUNG_UP_SHARE * (time.expectedSec[row] as number)
    return { agent, contact, value: Number(isShort) }
  })
  const tallies = tally(measured, flatRates(measured, seen, BREAKS), deviance)
  return signals(measured, tallies, amongPeers(tallies))
}

/** A contact is short when the log of observed over expected time is below this (§9). */
const SHORT = -0.3

/**
 * Rush harm (§9): in contacts worked alone and short, come-backs and how the customer sounds last, against what the usual
 * agent's contacts as short would have brought: (z_come-back + z_last-score)/√2 where both point at harm. Quick work that
 * helps raises nothing. Null under 20 short contacts or 8 agents.
 *
 * @param time expected own time
 */
export function rushHarm(measured: Measured, time: ExpectedTime): SignalOfAgent[] {
  const { contacts, after, parts } = measured
  const short = alone(measured).filter(
    ({ row }) => Math.log(Math.max(1, parts[row]?.ownSec ?? 0) / (time.expectedSec[row] as number)) < SHORT,
  )
  const cameBack = short.map(({ agent, contact }) => ({ agent, contact, value: Number(after[contact]?.cameBack) }))
  const soured = short.flatMap(({ agent, contact }): Seen[] => {
    const last = contacts[contact]?.scores.at(-1)
    return last === undefined ? [] : [{ agent, contact, value: -last }]
  })
  return both(
    measured,
    tally(measured, usualRates(measured, cameBack), deviance),
    tally(measured, usualAmounts(measured, soured), pearson),
  )
}

/** Contacts that one agent worked on from beginning to end. */
function alone({ contacts, parts }: Measured) {
  return parts.flatMap(({ agent, contact }, row) => {
    const one = contacts[contact]
    const own = one?.parts[0]
    return own && one.parts.length === 1 && one.handovers.length === 0
      ? [{ agent, contact, row, attentionSec: own.attentionSec }]
      : []
  })
}
