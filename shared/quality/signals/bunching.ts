import type { Measured } from '../measured.ts'
import { amongPeers, deviance, type SignalOfAgent, signals, tally } from './trials.ts'
import { flatRates } from './usual.ts'

/** Seconds about the target (§9): just below it, and what lies beside to compare with. */
const JUST_BELOW = 30
const BEFORE = 90
const AFTER = 60
/** What a smooth distribution has just below the target, of the 150 s looked at. */
const SMOOTH = JUST_BELOW / (BEFORE + AFTER)

/**
 * Bunching (§9): of contacts whose attention ended within 90 s before to 60 s after the agent's handle-time target T, how many
 * fell in [T−30, T), against the share of the agents in the middle and at least what a smooth distribution has; large desks
 * may look closer by McCrary's test. Null without a target, under 20 such contacts or 8 agents.
 */
export function bunching(measured: Measured): SignalOfAgent[] {
  const { contacts, agents, targetSecs, parts } = measured
  const seen = parts.flatMap(({ agent, contact }) => {
    const target = targetSecs[agent] ?? null
    const sec = contacts[contact]?.parts.find((part) => part.agent === agents[agent])?.attentionSec
    if (target === null || sec === undefined || sec < target - BEFORE || sec >= target + AFTER) return []
    return [{ agent, contact, value: Number(sec >= target - JUST_BELOW && sec < target) }]
  })
  const tallies = tally(measured, flatRates(measured, seen, SMOOTH), deviance)
  return signals(measured, tallies, amongPeers(tallies))
}
