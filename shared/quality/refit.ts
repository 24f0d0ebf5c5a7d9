import type { Outcome } from '../contract/conversation.ts'
import { answersTo, type Cut, cutOf } from './cut.ts'
import { empathicAccuracy } from './empathic-accuracy.ts'
import { type Between, between, meanEstimate } from './estimate.ts'
import { type ExchangeRate, exchangeRate } from './exchange-rate.ts'
import { type Finding, found } from './finding.ts'
import { FLOORS, floorFor } from './floors.ts'
import type { History } from './history/contact.ts'
import { type Mean, meanOfSteps } from './interval.ts'
import { type Measured, prepare } from './measured.ts'
import { type CutBy, DESK_KEY, NO_KEY } from './shown-by.ts'
import { takeYourTimeEffect } from './take-your-time.ts'
import { type UnderstoodByOutcome, understoodWhenDeclined } from './understood-when-declined.ts'
import { firstAgents } from './usual-mix.ts'

/** Changes when the same history would give other figures. */
export const REFIT_VERSION = 3

export type RefitInput = {
  history: History
  /** The team that an agent's part in a contact is counted for. */
  teamOf: (contactId: string, agent: string) => string | null
  /** What the wrap-up said came of a contact: for *understood when declined* alone, never for case mix (data.md). */
  outcomeSaid: (contactId: string) => Outcome | null
  /** What the brand assumes that a point is worth, money; null where it does not. */
  assumedValue: number | null
  seed: number
}

/**
 * All adjusted figures of a desk and a period, none of them a person's (§12). `desk` is the desk's own pair, null below its floor:
 * felt understood in steps 1–7, minutes of charged attention a contact. `rate` null while neither the brand nor the answers say
 * anything. `gap` is the perception gap (M10): how much more understood agents believed customers to feel, points. `declined`
 * beside granted (§16) by desk, topic and team. `takeYourTime` is what the arm of that name did (§8); null where nobody was told.
 */
export type RefitFigures = {
  contacts: number
  answers: number
  desk: { feltUnderstood: Mean; minutes: Between } | null
  cuts: Record<CutBy, Cut>
  rate: ExchangeRate | null
  gap: Finding<{ pairs: number; bias: Between }>
  declined: { desk: UnderstoodByOutcome | null; topic: UnderstoodByOutcome[]; team: UnderstoodByOutcome[] }
  takeYourTime: ReturnType<typeof takeYourTimeEffect> | null
}

/** Fits everything that is adjusted anew (§5–§8, §12, §16). Pure: the same history and seed give the same figures. */
export function refit({ history, teamOf, outcomeSaid, assumedValue, seed }: RefitInput): RefitFigures {
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
    declined: declinedOf(measured, outcomeSaid, teamOf),
    takeYourTime: measured.contacts.some(({ isTakeYourTime }) => isTakeYourTime) ? takeYourTimeEffect(measured) : null,
  }
}

/** Of teams, an answer counts for that of who worked on the contact first. */
function declinedOf(
  measured: Measured,
  outcomeSaid: RefitInput['outcomeSaid'],
  teamOf: RefitInput['teamOf'],
): RefitFigures['declined'] {
  const said = { ...measured, contacts: measured.contacts.map((one) => ({ ...one, outcome: outcomeSaid(one.id) })) }
  const first = firstAgents(measured)
  const team = (at: number) => teamOf(said.contacts[at]?.id ?? '', measured.agents[first[at] ?? -1] ?? '') ?? NO_KEY
  const [desk = null] = understoodWhenDeclined(said, () => DESK_KEY, { floor: floorFor('desk') })
  const floor = floorFor('topic')
  return {
    desk,
    topic: understoodWhenDeclined(said, (at) => said.contacts[at]?.topic ?? null, { floor, byTopic: true }),
    team: understoodWhenDeclined(said, team, { floor }),
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
