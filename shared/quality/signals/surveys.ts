import { MOMENTS } from '../history/contact.ts'
import type { Measured } from '../measured.ts'
import { deviance, type SignalOfAgent, signals, tally } from './trials.ts'
import { constantRates, placesOf, type Seen } from './usual.ts'

/** Words that only sound like begging, and customers who answer the question about it wrongly. */
const BEGS_BY_CHANCE = 0.01
const TOLD_BY_CHANCE = 0.03

/**
 * Begging ★ (§9): contacts in which the agent spoke of the survey and steered its answer, against 1 %, and customers who say
 * that somebody asked them for a particular score (§3), against 3 %. Null under 20 contacts.
 */
export function begging(measured: Measured): SignalOfAgent[] {
  const place = placesOf(measured)
  const written: Seen[] = []
  const told: Seen[] = []
  measured.contacts.forEach(({ agentMessages, answers, parts }, contact) => {
    const steers = new Map<string, boolean>()
    for (const message of agentMessages)
      steers.set(message.agent, (steers.get(message.agent) ?? false) || (message.asksAboutSurvey && message.steers))
    for (const [id, value] of steers) {
      const agent = place.get(id)
      if (agent !== undefined) written.push({ agent, contact, value: Number(value) })
    }
    const asked = MOMENTS.flatMap((moment) => answers[moment]?.wasAskedForScore ?? [])
    const agent = place.get(parts.at(-1)?.agent ?? '')
    if (asked.length > 0 && agent !== undefined) told.push({ agent, contact, value: Number(asked.includes(true)) })
  })
  return absolute(measured, [...constantRates(written, BEGS_BY_CHANCE), ...constantRates(told, TOLD_BY_CHANCE)])
}

/** No agent can keep a survey from being sent here; in a history from elsewhere, one slip in ten thousand. */
const SLIPS = 1e-4

/** Blocking ★ (§9): surveys that the agent kept from being sent, against none. Null under 20 surveys. */
export function blocking(measured: Measured): SignalOfAgent[] {
  const place = placesOf(measured)
  const seen = measured.contacts.flatMap(({ surveys, parts }, contact) =>
    MOMENTS.flatMap((moment): Seen[] => {
      const survey = surveys[moment]
      const agent = place.get(survey?.suppressedBy ?? parts.at(-1)?.agent ?? '')
      return survey && agent !== undefined ? [{ agent, contact, value: Number(survey.suppressedBy !== null) }] : []
    }),
  )
  return absolute(measured, constantRates(seen, SLIPS))
}

function absolute(measured: Measured, trials: Parameters<typeof tally>[1]): SignalOfAgent[] {
  const tallies = tally(measured, trials, deviance)
  return signals(
    measured,
    tallies,
    tallies.map(({ scores }) => scores),
  )
}
