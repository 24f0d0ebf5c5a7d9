import { takeRows } from './case-mix.ts'
import { isSteered } from './felt-understood.ts'
import { MOMENTS, type Moment } from './history/contact.ts'
import { withinFit } from './least-squares.ts'
import type { Measured } from './measured.ts'

/**
 * A figure of a contact as it would be at the desk's usual case mix. `value` keeps what its agent does to it, `beside` is set to
 * the mean agent too. `contact` and `agent` are places in `Measured`; the agent is the first who worked on it, −1 where nobody.
 */
export type AtUsualMix = { contact: number; agent: number; value: number; beside: number; weight: number }

/** With fewer rows a column the fit would follow chance: nothing is adjusted then. */
const FEWEST_PER_COLUMN = 10

/**
 * Sets a figure of contacts to the desk's usual case mix: y − Σ(x_j − x̄_j)·β_j, β from within-agent variation (§5), x̄ over all
 * contacts, j over the columns not kept. With under ten rows a column it stays as it is.
 *
 * @param rows contacts by place, each with its figure, and what it weighs in the fit
 * @param keeps which columns of the case mix stay, by name, such as `outcome declined`
 */
export function atUsualMix(
  measured: Measured,
  rows: readonly { contact: number; y: number; weight?: number }[],
  keeps: (column: string) => boolean,
): AtUsualMix[] {
  const { mix, agents } = measured
  const agentOf = firstAgents(measured)
  const group = Int32Array.from(
    rows,
    ({ contact }) => ((agentOf[contact] as number) + agents.length + 1) % (agents.length + 1),
  )
  const y = rows.map((row) => row.y)
  const design = takeRows(
    mix,
    rows.map(({ contact }) => contact),
  )
  const isAdjusted = rows.length >= FEWEST_PER_COLUMN * (mix.names.length + 1)
  const fit = isAdjusted
    ? withinFit(
        design,
        y,
        group,
        agents.length + 1,
        rows.map(({ weight }) => weight ?? 1),
      )
    : null
  const usual = columnMeans(measured)
  const effect = (row: number): number => fit?.effects[group[row] as number] as number
  const meanEffect = fit ? rows.reduce((sum, _, row) => sum + effect(row), 0) / rows.length : 0
  return rows.map(({ contact, weight = 1 }, row) => {
    let value = y[row] as number
    mix.names.forEach((name, j) => {
      if (!fit || keeps(name)) return
      value -= ((design.values[row * mix.names.length + j] as number) - (usual[j] as number)) * (fit.beta[j] as number)
    })
    const beside = fit ? value - effect(row) + meanEffect : value
    return { contact, agent: agentOf[contact] as number, value, beside, weight }
  })
}

/**
 * The answers of contacts at the desk's usual case mix (§6), one a contact, in points of 1–7 on the scale of T3 where anybody
 * answered then: T0 is moved by the mean difference of the moments, and who answered both times counts with the mean. T0
 * answers given after steering are set aside.
 *
 * @param weightOf how much an answer counts for, by contact and moment, as by its response propensity; 1 each where left out
 */
export function answersAtUsualMix(
  measured: Measured,
  keeps: (column: string) => boolean,
  weightOf: (contact: number, moment: Moment) => number = () => 1,
): AtUsualMix[] {
  const [atContact, remembered] = MOMENTS.map((moment) =>
    atUsualMix(measured, answersOf(measured, moment, weightOf), keeps),
  ) as [AtUsualMix[], AtUsualMix[]]
  const shift = remembered.length > 0 && atContact.length > 0 ? meanOf(remembered) - meanOf(atContact) : 0
  const moved = atContact.map((one) => ({ ...one, value: one.value + shift, beside: one.beside + shift }))
  const later = new Map(remembered.map((one) => [one.contact, one]))
  const both = moved.map((one) => {
    const other = later.get(one.contact)
    later.delete(one.contact)
    if (!other) return one
    const middle = (a: number, b: number) => (a + b) / 2
    return {
      ...one,
      value: middle(one.value, other.value),
      beside: middle(one.beside, other.beside),
      weight: middle(one.weight, other.weight),
    }
  })
  return [...both, ...later.values()]
}

/** Answers by contact, of T0 those not set aside. */
export function answersOf(
  measured: Measured,
  moment: Moment,
  weightOf: (contact: number, moment: Moment) => number = () => 1,
): { contact: number; y: number; weight: number }[] {
  return measured.contacts.flatMap(({ answers }, contact) => {
    const answer = answers[moment]
    if (!answer || (moment === 'at_contact' && isSteered(measured, contact))) return []
    return [{ contact, y: answer.feltUnderstood, weight: weightOf(contact, moment) }]
  })
}

/** Who worked on each contact first; −1 where nobody did. */
export function firstAgents({ contacts, parts }: Measured): Int32Array {
  const first = new Int32Array(contacts.length).fill(-1)
  for (const { contact, agent, isFirst } of parts) if (isFirst) first[contact] = agent
  return first
}

function columnMeans({ mix }: Measured): Float64Array {
  const p = mix.names.length
  const means = new Float64Array(p)
  for (let at = 0; at < mix.values.length; at++)
    means[at % p] = (means[at % p] as number) + (mix.values[at] as number) / mix.rows
  return means
}

const meanOf = (rows: readonly AtUsualMix[]): number =>
  rows.reduce((sum, { value, weight }) => sum + value * weight, 0) / rows.reduce((sum, { weight }) => sum + weight, 0)
