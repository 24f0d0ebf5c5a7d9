import { floorFor, missingAnswers, withholdCells } from './floors.ts'
import { type Mean, meanOfDurations, meanOfSteps } from './interval.ts'

/** What the balance needs of a contact. `attentionSec` in seconds; `feltUnderstood` 1–7, null where nobody answered. */
export type ContactFigures = {
  contactId: string
  topicAtStart: string
  channel: string
  stage: string | null
  attentionSec: number
  feltUnderstood: number | null
  isDemo: boolean
}

export type BalanceDimension = 'desk' | 'topic' | 'channel' | 'stage'

/**
 * One row of the balance. `contacts` and `answers` are counts, `responseRate` answers per contact, 0–1. The pair,
 * `feltUnderstood` in steps 1–7 and `attention` in minutes a contact, is null while withheld; `missing` then says how many
 * answers lack to `floor` (0 where the cell is withheld to protect another).
 */
export type BalanceCell = {
  key: string
  contacts: number
  answers: number
  responseRate: number
  feltUnderstood: Mean | null
  attention: Mean | null
  withheld: { reason: 'floor' | 'complement'; missing: number; floor: number } | null
}

/** The key of the desk's only cell, and of contacts without a stage. */
export const DESK_KEY = 'desk'
export const NO_STAGE_KEY = 'none'

/**
 * Felt understood beside attention (§8, §12), unadjusted, with 80 % intervals and the floors of §12a; cells by key in
 * code-point order, never by value. Demo contacts are left out as soon as there are others; while there are none the
 * result is made of them and says so.
 */
export function balanceOf(
  contacts: readonly ContactFigures[],
  dimension: BalanceDimension,
): { isDemo: boolean; cells: BalanceCell[] } {
  const real = contacts.filter(({ isDemo }) => !isDemo)
  const isDemo = real.length === 0 && contacts.length > 0
  const groups = Map.groupBy(isDemo ? contacts : real, (contact) => keyOf(contact, dimension))
  const floor = floorFor(dimension)
  const counts = [...groups].map(([key, group]) => ({ key, answers: answersOf(group).length }))
  const withheld = withholdCells(counts, floor)
  const cells = [...groups].map(([key, group]) => cellOf(key, group, withheld.get(key) ?? null, floor))
  return { isDemo, cells: cells.sort((a, b) => (a.key < b.key ? -1 : 1)) }
}

function keyOf(contact: ContactFigures, dimension: BalanceDimension): string {
  switch (dimension) {
    case 'desk':
      return DESK_KEY
    case 'topic':
      return contact.topicAtStart
    case 'channel':
      return contact.channel
    case 'stage':
      return contact.stage ?? NO_STAGE_KEY
  }
}

const answersOf = (group: readonly ContactFigures[]): number[] =>
  group.flatMap(({ feltUnderstood }) => (feltUnderstood === null ? [] : [feltUnderstood]))

function cellOf(
  key: string,
  group: readonly ContactFigures[],
  reason: 'floor' | 'complement' | null,
  floor: number,
): BalanceCell {
  const answers = answersOf(group)
  return {
    key,
    contacts: group.length,
    answers: answers.length,
    responseRate: answers.length / group.length,
    feltUnderstood: reason === null ? meanOfSteps(answers) : null,
    attention: reason === null ? minutesOf(group) : null,
    withheld: reason && { reason, missing: missingAnswers(answers.length, floor), floor },
  }
}

function minutesOf(group: readonly ContactFigures[]): Mean | null {
  const seconds = meanOfDurations(group.map(({ attentionSec }) => attentionSec))
  return seconds && { n: seconds.n, mean: seconds.mean / 60, low: seconds.low / 60, high: seconds.high / 60 }
}
