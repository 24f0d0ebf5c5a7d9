import { answersTo, type Cut, cutOf } from './cut.ts'
import { empathicAccuracy } from './empathic-accuracy.ts'
import { type Between, between, meanEstimate } from './estimate.ts'
import { type ExchangeRate, exchangeRate } from './exchange-rate.ts'
import { type Finding, found } from './finding.ts'
import { FLOORS, floorFor } from './floors.ts'
import type { History } from './history/contact.ts'
import { type Mean, meanOfSteps } from './interval.ts'
import { type Measured, prepare } from './measured.ts'
import { type CutBy, NO_KEY } from './shown-by.ts'

/** Changes when the same history would give other figures. */
export const REFIT_VERSION = 1

export type RefitInput = {
  history: History
  /** The team that an agent's part in a contact is counted for. */
  teamOf: (contactId: string, agent: string) => string | null
  /** What the brand assumes that a point is worth, money; null where it does not. */
  assumedValue: number | null
  seed: number
}

/**
 * All adjusted figures of a desk and a period, none of them a person's (§12). `desk` is the desk's own pair, null below its floor:
 * felt understood in steps 1–7, minutes of charged attention a contact. `rate` null while neither the brand nor the answers say
 * anything. `gap` is the perception gap (M10): how much more understood agents believed customers to feel, points.
 */
export type RefitFigures = {
  contacts: number
  answers: number
  desk: { feltUnderstood: Mean; minutes: Between } | null
  cuts: Record<CutBy, Cut>
  rate: ExchangeRate | null
  gap: Finding<{ pairs: number; bias: Between }>
}

/** Fits everything that is adjusted anew (§5–§8, §12, §16). Pure: the same history and seed give the same figures. */
export function refit({ history, teamOf, assumedValue, seed }: RefitInput): RefitFigures {
  const measured = prepare(history)
  const answers = measured.contacts.flatMap((_, contact) => answersTo(measured, contact))
  const rate = exchangeRate(measured, { assumed: assumedValue, seed })
  return {
    contacts: measured.contacts.length,
    answers: answers.length,
    desk: answers.length < FLOORS.desk ? null : deskOf(answers, measured.parts),
    cuts: {
      topic: cutOf(measured, ({ topic }) => topic, floorFor('topic')),
      // What a team hands over stays its own to answer for (§5), so parts count for the team of who worked.
      team: cutOf(measured, ({ id }, agent) => teamOf(id, agent) ?? NO_KEY, floorFor('topic')),
      channel: cutOf(measured, ({ channel }) => channel, floorFor('channel')),
      stage: cutOf(measured, ({ stage }) => stage ?? NO_KEY, floorFor('stage')),
    },
    rate: isKnown(rate, assumedValue) ? rate : null,
    gap: gapOf(measured, rate),
  }
}

/** As it is, since there is nothing to adjust the desk to. */
function deskOf(answers: readonly number[], parts: readonly { chargedSec: number }[]): RefitFigures['desk'] {
  const feltUnderstood = meanOfSteps(answers)
  const minutes = meanEstimate(parts.map(({ chargedSec }) => chargedSec / 60))
  return feltUnderstood && minutes ? { feltUnderstood, minutes: between(minutes) } : null
}

/** Nothing to show: the brand assumes nothing, and too few answers are linked to what came of them. */
const isKnown = ({ sd, mean, linked }: ExchangeRate, assumed: number | null): boolean =>
  Number.isFinite(mean) && Number.isFinite(sd) && (assumed !== null || (linked >= FLOORS.desk && sd > 0))

function gapOf(measured: Measured, rate: ExchangeRate): RefitFigures['gap'] {
  const predictions = measured.contacts.flatMap((contact, at) => {
    const [answered] = answersTo(measured, at)
    return answered === undefined
      ? []
      : contact.predictions.map(({ feltUnderstood }) => ({ key: 'desk', predicted: feltUnderstood, answered }))
  })
  const { desk } = empathicAccuracy(predictions, rate.reliability.at_contact)
  return desk.found ? found({ pairs: desk.found.pairs, bias: desk.found.bias }) : desk
}
