import { adjustedBalance } from './adjusted-balance.ts'
import { answerPairs, predictionPairs } from './answer-pairs.ts'
import { type Accuracy, empathicAccuracy } from './empathic-accuracy.ts'
import { type Between, between } from './estimate.ts'
import { type Finding, lacking } from './finding.ts'
import { FEWEST_ANSWERS, FLOORS, PERSON_RELIABILITY } from './floors.ts'
import { MOMENTS } from './history/contact.ts'
import type { Measured } from './measured.ts'
import { varianceBetween } from './pooling.ts'
import { answerReliability, answersNeeded, meanReliability } from './reliability.ts'
import { answersAtUsualMix, answersOf } from './usual-mix.ts'

/**
 * An agent's figures for the agent alone. `pair` is felt understood in points of 1–7 and minutes of charged time a contact, as with
 * the desk's case mix, with 80 % intervals; null while there are fewer answers than `floor`, or they tell too little. `reliability`
 * of the mean of so many answers, 0–1 (§3), null where nobody knows. `accuracy` is how well the agent foretells answers (§16).
 */
export type OwnFigures = {
  contacts: number
  answers: number
  floor: number
  reliability: number | null
  pair: { feltUnderstood: Between; minutes: Between } | null
  accuracy: Finding<Accuracy>
}

/**
 * The figures of every agent who had a part in a contact, by id (§12a): a pair from 30 answers and a reliability of one half, of
 * which `floor` is what both take. Where agents cannot be told apart, or there is one alone, no number of answers is enough.
 */
export function ownFigures(measured: Measured): Map<string, OwnFigures> {
  const { within, betweenAgents } = spreadOf(measured)
  const needed = betweenAgents === null ? null : answersNeeded(PERSON_RELIABILITY, within, betweenAgents)
  const floor = Math.max(FLOORS.person, needed ?? FLOORS.person)
  const lambda = answerReliability(answerPairs(measured))
  const accuracy = empathicAccuracy(predictionPairs(measured, 'agent'), lambda.found?.mean ?? null).groups
  const answers = answersOfAgents(measured)
  return new Map(
    adjustedBalance(measured).flatMap(({ key, contacts, pair }, agent): [string, OwnFigures][] => {
      if (contacts === 0) return []
      const own = answers[agent] as number
      const reliability = betweenAgents === null ? null : meanReliability(own, within, betweenAgents)
      const isShown = own >= floor && (reliability ?? 0) >= PERSON_RELIABILITY
      return [
        [
          key,
          {
            contacts,
            answers: own,
            floor,
            reliability,
            pair:
              isShown && pair
                ? { feltUnderstood: within1To7(between(pair.feltUnderstood)), minutes: above0(between(pair.minutes)) }
                : null,
            accuracy: accuracy.get(key) ?? lacking(FEWEST_ANSWERS),
          },
        ],
      ]
    }),
  )
}

/** σ² of answers within agents and τ² between them (§3), points², at the usual case mix; τ² null with fewer than two agents to tell. */
function spreadOf(measured: Measured): { within: number; betweenAgents: number | null } {
  const answers = answersAtUsualMix(measured, () => false)
  const byAgent = [...Map.groupBy(answers, ({ agent }) => agent)].filter(
    ([agent, own]) => agent >= 0 && own.length >= FEWEST_ANSWERS,
  )
  const means = byAgent.map(([, own]) => own.reduce((sum, { value }) => sum + value, 0) / own.length)
  let squares = 0
  let freedom = 0
  for (const [at, [, own]] of byAgent.entries()) {
    squares += own.reduce((sum, { value }) => sum + (value - (means[at] as number)) ** 2, 0)
    freedom += own.length - 1
  }
  const within = squares / Math.max(1, freedom)
  if (byAgent.length < 2 || within === 0) return { within, betweenAgents: null }
  return {
    within,
    betweenAgents: varianceBetween(
      byAgent.map(([, own], at) => ({ mean: means[at] as number, sd: Math.sqrt(within / own.length) })),
    ),
  }
}

/** Answers to contacts each agent had a part in, of either moment, those set aside left out. */
function answersOfAgents(measured: Measured): number[] {
  const counts = new Map<number, number>()
  for (const moment of MOMENTS)
    for (const { contact } of answersOf(measured, moment)) counts.set(contact, (counts.get(contact) ?? 0) + 1)
  const sums = measured.agents.map(() => 0)
  for (const { agent, contact } of measured.parts) sums[agent] = (sums[agent] ?? 0) + (counts.get(contact) ?? 0)
  return sums
}

const within1To7 = ({ mean, low, high }: Between): Between => ({ mean, low: Math.max(1, low), high: Math.min(7, high) })
const above0 = ({ mean, low, high }: Between): Between => ({ mean, low: Math.max(0, low), high })
