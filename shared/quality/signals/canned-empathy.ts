import cdf from '@stdlib/stats-base-dists-normal-cdf'
import type { Measured } from '../measured.ts'
import { amongPeers, deviance, mapScores, NOTHING, type Scores, type SignalOfAgent, signals, tally } from './trials.ts'
import { flatRates, placesOf, type Seen } from './usual.ts'

/** Words said this often by one agent are a template. */
const REPEATED = 3
/** Some comfort said by rote is common; more than this is not, though the whole desk does it. */
const MOST_USUAL = 0.2
const LEAST_USUAL = 0.05
/** In standard deviations: from here on felt understood is clearly above the desk's. */
const CLEARLY = 1.64

/**
 * Canned empathy (§9): contacts in which the agent says how well they understand, or how sorry they are, in the same words as
 * in at least two others, against the share of the agents in the middle; but never against more than a fifth, so that a
 * desk where all do it does not hide it. It fades by Φ(1.64−θ/sd) where the agent's customers clearly feel more understood
 * than the desk's: words that help are no matter. Null under 20 contacts with messages, 8 agents, or where felt understood is unknown.
 *
 * @param feltUnderstood by agent, about the desk's mean, with its standard deviation; null where unknown
 */
export function cannedEmpathy(
  measured: Measured,
  feltUnderstood: readonly ({ mean: number; sd: number } | null)[],
): SignalOfAgent[] {
  const trials = flatRates(measured, repeated(measured), LEAST_USUAL, MOST_USUAL)
  const tallies = tally(measured, trials, deviance)
  const isUsual = (trials[0]?.expected ?? 0) >= MOST_USUAL
  const scaled = isUsual ? tallies.map(({ scores }) => scores) : amongPeers(tallies)
  return signals(
    measured,
    tallies,
    scaled.map((row, agent): Scores => {
      const felt = feltUnderstood[agent]
      if (!felt || !(felt.sd > 0)) return NOTHING
      const notBetter = cdf(CLEARLY - felt.mean / felt.sd, 0, 1)
      return mapScores(row, (z) => z * notBetter)
    }),
  )
}

function repeated(measured: Measured): Seen[] {
  const place = placesOf(measured)
  const counts = new Map<string, number>()
  const keyOf = (agent: string, template: string): string => `${agent}\n${template}`
  for (const { agentMessages } of measured.contacts) {
    for (const { agent, template, takesUpFeeling } of agentMessages) {
      if (template === null || !takesUpFeeling) continue
      const key = keyOf(agent, template)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return measured.contacts.flatMap(({ agentMessages }, contact) => {
    const byAgent = new Map<string, boolean>()
    for (const { agent, template, takesUpFeeling } of agentMessages) {
      if (template === null) continue
      const isCanned = takesUpFeeling && (counts.get(keyOf(agent, template)) ?? 0) >= REPEATED
      byAgent.set(agent, (byAgent.get(agent) ?? false) || isCanned)
    }
    return [...byAgent].flatMap(([id, isCanned]) => {
      const agent = place.get(id)
      return agent === undefined ? [] : [{ agent, contact, value: Number(isCanned) }]
    })
  })
}
