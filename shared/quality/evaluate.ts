import type { Estimate } from './estimate.ts'
import { exchangeRate } from './exchange-rate.ts'
import { expectedTime } from './expected-time.ts'
import { feltUnderstoodAt } from './felt-understood.ts'
import type { History } from './history/contact.ts'
import { prepare } from './measured.ts'
import { netValues } from './net-value.ts'
import { alarmsOf, largestSignals, type Signal, signalsOf } from './signals/index.ts'
import { takeYourTimeEffect } from './take-your-time.ts'
import { combineMoments } from './two-moments.ts'
import { watchDesk } from './watch/index.ts'

/** What evaluating a history takes from the brand (§15). Money in one currency, `costPerMinute` of an agent's attention. */
export type EvaluationSettings = {
  costPerMinute: number
  /** Money per point of felt understood; null to take it from the history alone. */
  assumedValue: number | null
  /** 0–2. */
  policyWeight: number
  seed: number
}

/**
 * What a history says of a desk (the JSON of `lyhord evaluate`). Means are relative to the desk: felt understood in points of
 * 1–7, net value in money per contact. Ratios are observed over expected, of the agent's own time and of the charged cost.
 * `signals` are the z of §9, those that say something; `alarms` the ones left after the two-period and false-discovery rules.
 * `valuePerPoint` money; `marginalMinute` what the take-your-time arm did, null where nobody knows. Null: not enough to say.
 */
export type Evaluation = {
  agents: Record<string, AgentEvaluation>
  valuePerPoint: Estimate | null
  marginalMinute: { minutes: number; feltUnderstood: number } | null
  watch: { alarmWeek: number | null; max: number }
}

export type AgentEvaluation = {
  feltUnderstood: Estimate | null
  netExperienceValue: Estimate | null
  handleTimeRatio: number | null
  episodeTimeRatio: number | null
  largestSignal: number | null
  signals: Partial<Record<Signal, number>>
  alarms: Signal[]
}

/** Evaluates a whole history, to validate the method. Nothing of it per agent is for a screen or an API (§12). */
export function evaluate(history: History, settings: EvaluationSettings): Evaluation {
  const measured = prepare(history)
  const moments = [feltUnderstoodAt(measured, 'at_contact'), feltUnderstoodAt(measured, 'remembered')] as const
  const felt = combineMoments(...moments)
  const own = expectedTime(measured, 'own')
  const charged = expectedTime(measured, 'charged')
  const rate = exchangeRate(measured, { assumed: settings.assumedValue, seed: settings.seed })
  const net = netValues(measured, felt, charged, rate, settings)
  const hasAnswers = moments.some((estimates) => estimates.some(({ mean }) => mean !== null))
  const signals = signalsOf(
    measured,
    felt.map((one) => (hasAnswers ? one : null)),
  )
  const [largest, alarms] = [largestSignals(signals), alarmsOf(signals)]
  const { found: arm } = takeYourTimeEffect(measured).pooled
  const { alarmWeek, max } = watchDesk(measured).desk
  return {
    agents: Object.fromEntries(
      measured.agents.map((id, agent): [string, AgentEvaluation] => {
        const { mean, sd } = net[agent] ?? { mean: 0, sd: 0 }
        const worked = (own.byAgent[agent]?.parts ?? 0) > 0
        return [
          id,
          {
            feltUnderstood: (hasAnswers && worked && felt[agent]) || null,
            netExperienceValue: hasAnswers && worked ? { mean, sd } : null,
            handleTimeRatio: ratioOf(own.byAgent[agent]),
            episodeTimeRatio: ratioOf(charged.byAgent[agent]),
            largestSignal: largest[agent]?.z ?? null,
            signals: Object.fromEntries(
              Object.entries(signals).flatMap(([name, ofAgents]) => {
                const z = ofAgents[agent]?.z ?? null
                return z === null ? [] : [[name, z]]
              }),
            ),
            alarms: alarms[agent] ?? [],
          },
        ]
      }),
    ),
    valuePerPoint: rate.linked > 0 || settings.assumedValue !== null ? { mean: rate.mean, sd: rate.sd } : null,
    marginalMinute: arm ? { minutes: arm.minutes.mean, feltUnderstood: arm.feltUnderstood.mean } : null,
    watch: { alarmWeek, max },
  }
}

const ratioOf = (time: { observedSec: number; expectedSec: number } | undefined): number | null =>
  time && time.expectedSec > 0 ? time.observedSec / time.expectedSec : null
