import { takeRows } from '../case-mix.ts'
import type { Moment } from '../history/contact.ts'
import { predict, withinFit } from '../least-squares.ts'
import type { Measured } from '../measured.ts'

/** In points of 1–7: mean felt understood at contact less mean remembered, its standard error, and their ratio. */
export type MomentGap = { gap: number; standardError: number; z: number }

const FEWEST_ANSWERS = 30

/**
 * T0–T3 gap of the desk (§9): how much better customers say it was at once than they remember, both at the desk's mean case
 * mix, the standard error of both. It has no power for a person, so nobody has one. Null under 30 answers of either.
 */
export function momentGap(measured: Measured): MomentGap | null {
  const atContact = levelOf(measured, 'at_contact')
  const remembered = levelOf(measured, 'remembered')
  if (!atContact || !remembered) return null
  const gap = atContact.mean - remembered.mean
  const standardError = Math.sqrt(atContact.variance + remembered.variance)
  return standardError > 0 ? { gap, standardError, z: gap / standardError } : null
}

/** The desk's level: answers moved to the mean case mix of all its contacts. */
function levelOf({ contacts, mix, parts, agents }: Measured, moment: Moment) {
  const answered = parts.flatMap(({ agent, contact, isFirst }) => {
    const y = contacts[contact]?.answers[moment]?.feltUnderstood
    return isFirst && y !== undefined ? [{ agent, contact, y }] : []
  })
  if (answered.length < FEWEST_ANSWERS) return null
  const rows = answered.map(({ contact }) => contact)
  const y = answered.map((one) => one.y)
  const group = Int32Array.from(answered, ({ agent }) => agent)
  const { beta } = withinFit(takeRows(mix, rows), y, group, agents.length)
  let usual = 0
  for (let row = 0; row < mix.rows; row++) usual += predict(mix, row, beta) / mix.rows
  const moved = rows.map((row, at) => (y[at] as number) - predict(mix, row, beta) + usual)
  const mean = moved.reduce((sum, value) => sum + value, 0) / moved.length
  const squares = moved.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, variance: squares / (moved.length - 1) / moved.length }
}
