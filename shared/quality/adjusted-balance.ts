import type { Pair } from './ellipse.ts'
import { type Estimate, meanEstimate } from './estimate.ts'
import { type ExpectedTime, expectedTime } from './expected-time.ts'
import { feltUnderstoodAt, isSteered } from './felt-understood.ts'
import { MOMENTS } from './history/contact.ts'
import type { Measured } from './measured.ts'
import { combineMoments } from './two-moments.ts'

/**
 * One group's adjusted pair (§8): minutes of charged time a contact and felt understood in points of 1–7, as they were if the
 * group had the desk's case mix. `difference` is the same about the desk's mean. `answers` counts those of either moment that
 * are not set aside; the pair is null where there are none.
 */
export type AdjustedGroup = {
  key: string
  contacts: number
  answers: number
  pair: Pair | null
  difference: { minutes: Estimate; feltUnderstood: Estimate } | null
}

/** The desk's own pair, unadjusted as there is nothing to adjust it to; null without two answers. */
export function deskPair(measured: Measured): Pair | null {
  const answers = measured.contacts.flatMap((contact, index) =>
    MOMENTS.flatMap((moment) => {
      const answer = contact.answers[moment]
      return answer && !(moment === 'at_contact' && isSteered(measured, index)) ? [answer.feltUnderstood] : []
    }),
  )
  const felt = meanEstimate(answers)
  const minutes = meanEstimate(chargedMinutes(measured))
  return felt && minutes ? { feltUnderstood: felt, minutes, correlation: 0 } : null
}

/**
 * The adjusted pair of every group of `measured` (its agents, or what `regroup` put in their place), in its order: felt
 * understood as §6 has it, minutes as the desk's mean times O/E of the charged cost (§5), whose error is that of the mean
 * excess. The two errors are taken as independent: different contacts answer than make a mean of times.
 */
export function adjustedBalance(measured: Measured): AdjustedGroup[] {
  const desk = deskPair(measured)
  const [at, remembered] = [feltUnderstoodAt(measured, 'at_contact'), feltUnderstoodAt(measured, 'remembered')]
  const felt = combineMoments(at, remembered)
  const time = expectedTime(measured, 'charged')
  const contacts = contactsByGroup(measured)
  return measured.agents.map((key, group) => {
    const answers = (at[group]?.answers ?? 0) + (remembered[group]?.answers ?? 0)
    const minutes = minutesOf(time, group)
    const feltUnderstood = felt[group]
    const isKnown = desk !== null && minutes !== null && feltUnderstood !== undefined && answers > 0
    return {
      key,
      contacts: contacts[group] ?? 0,
      answers,
      pair: isKnown
        ? {
            minutes: { mean: desk.minutes.mean + minutes.mean, sd: minutes.sd },
            feltUnderstood: {
              mean: withinSteps(desk.feltUnderstood.mean + feltUnderstood.mean),
              sd: feltUnderstood.sd,
            },
            correlation: 0,
          }
        : null,
      difference: isKnown ? { minutes, feltUnderstood } : null,
    }
  })
}

/** How many minutes a contact more than the desk, had the group the desk's cases: (O/E − 1) times the desk's mean. */
function minutesOf({ byAgent }: ExpectedTime, group: number): Estimate | null {
  const mine = byAgent[group]
  if (!mine || mine.parts < 2 || mine.expectedSec <= 0) return null
  const usualMin = total(byAgent.map(({ expectedSec }) => expectedSec)) / total(byAgent.map(({ parts }) => parts)) / 60
  const scale = usualMin / (mine.expectedSec / mine.parts / 60)
  return { mean: mine.excessMin * scale, sd: mine.standardError * scale }
}

function chargedMinutes({ parts }: Measured): number[] {
  return parts.map(({ chargedSec }) => chargedSec / 60)
}

function contactsByGroup({ agents, parts }: Measured): number[] {
  const found = agents.map(() => new Set<number>())
  for (const { agent, contact } of parts) found[agent]?.add(contact)
  return found.map(({ size }) => size)
}

const withinSteps = (points: number): number => Math.min(7, Math.max(1, points))
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
