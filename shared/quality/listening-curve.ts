import { meanEstimate } from './estimate.ts'
import { predict, withinFit } from './least-squares.ts'
import type { Measured } from './measured.ts'
import type { CurvePoint } from './saturating-curve.ts'
import { minutesOf } from './take-your-time.ts'
import { answersAtUsualMix, atUsualMix, firstAgents } from './usual-mix.ts'

const STRATA = 8

/**
 * Points for the saturating curve (§8) out of the randomised arm: contacts are cut into eight strata by the minutes to be
 * expected of them (case mix alone, fitted within agents on the logarithm), and each stratum gives two, told to take the time
 * it needs and not. A stratum's minutes tell where on the curve it stands, the draw what a little more there brings. Strata in
 * which a group has under two answers are left out.
 */
export function listeningCurvePoints(measured: Measured): CurvePoint[] {
  const { contacts } = measured
  const stratum = strataOf(measured)
  const keeps = (column: string): boolean => column === 'take your time'
  const cells = new Map<string, { group: string; minutes: number[]; answers: number[] }>()
  const cellOf = (contact: number) => {
    const key = `${stratum[contact]} ${contacts[contact]?.isTakeYourTime}`
    const cell = cells.get(key) ?? { group: `${stratum[contact]}`, minutes: [], answers: [] }
    cells.set(key, cell)
    return cell
  }
  // minutes stay those of the stratum: only answers are set to the usual mix
  for (const { contact, value } of atUsualMix(measured, minutesOf(measured), () => true))
    cellOf(contact).minutes.push(value)
  for (const { contact, beside } of answersAtUsualMix(measured, keeps)) cellOf(contact).answers.push(beside)
  return [...cells.values()].flatMap(({ group, minutes, answers }) => {
    const time = meanEstimate(minutes)
    const felt = meanEstimate(answers)
    return time && felt ? [{ group, minutes: time.mean, feltUnderstood: felt.mean, standardError: felt.sd }] : []
  })
}

/** The stratum of each contact, from 0, by expected minutes with nobody told anything. */
function strataOf(measured: Measured): Int32Array {
  const { mix, agents } = measured
  const rows = minutesOf(measured)
  const first = firstAgents(measured)
  const told = mix.names.indexOf('take your time')
  const y = new Float64Array(mix.rows)
  const weights = new Float64Array(mix.rows)
  for (const { contact, y: minutes } of rows) {
    y[contact] = Math.log(Math.max(1 / 60, minutes))
    weights[contact] = 1
  }
  const group = Int32Array.from(first, (agent) => Math.max(0, agent))
  const { beta } = withinFit(mix, y, group, agents.length, weights)
  if (told >= 0) beta[told] = 0
  const expected = Float64Array.from({ length: mix.rows }, (_, row) => predict(mix, row, beta))
  const order = [...expected.keys()].sort((a, b) => (expected[a] as number) - (expected[b] as number))
  const stratum = new Int32Array(mix.rows)
  for (const [place, contact] of order.entries()) stratum[contact] = Math.floor((place * STRATA) / mix.rows)
  return stratum
}
