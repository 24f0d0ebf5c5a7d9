import { affect } from './affect.ts'
import { sideBySide, takeRows } from './case-mix.ts'
import type { Moment } from './history/contact.ts'
import { type Design, predict, type WithinFit, withinFit } from './least-squares.ts'
import { logisticFit } from './logistic.ts'
import type { Measured } from './measured.ts'

/**
 * An agent's felt understood by one survey, in points of 1–7 about the desk's mean, its variance in points²; `sounded` is the
 * part of it that how all the agent's contacts sounded foretells. `mean` is null, and the variance infinite, without an answer.
 */
export type MomentEstimate = { mean: number | null; variance: number; sounded: number; answers: number }

/** The most that one answer counts for, and the response propensity below which it would (§6). */
const MOST_WEIGHT = 6
const WEIGHT_OF = 0.2
/** What the analytic variance understates (§6, by simulation). */
const CALIBRATION = 1.5
/** With fewer answers there is nothing to fit an outcome model on. */
const FEWEST_ANSWERS = 5

/**
 * Felt understood of each agent by one survey moment, adjusted (§6): answers given after steering are dropped (T0 only);
 * answers are weighted w = min(6, .2/q)·share by the propensity q to answer; the outcome model y = α_a + x'b + f'g is fitted
 * within agents; and θ̂ = weighted mean residual + the mean over all the agent's contacts of f'g, both about the desk's mean.
 * How a contact sounded (f, case mix taken out) is known of those who did not answer, so it fills the gaps; where it is
 * faked, the residuals take it back. Variance = 1.5·σ²/n_eff + the model's part.
 */
export function feltUnderstoodAt(measured: Measured, moment: Moment): MomentEstimate[] {
  const { agents, contacts, mix, parts } = measured
  const sound = adjustedAffect(measured)
  const known = sideBySide(mix, sound)
  const propensity = responsePropensity(measured, moment, known)
  const answered = parts.flatMap((part, row) => {
    const answer = contacts[part.contact]?.answers[moment]
    const isKept = answer !== undefined && !(moment === 'at_contact' && isSteered(measured, part.contact))
    return isKept ? [{ ...part, row, y: answer.feltUnderstood }] : []
  })
  if (answered.length < FEWEST_ANSWERS) return agents.map(() => NOTHING)

  const rows = answered.map(({ contact }) => contact)
  const design = takeRows(known, rows)
  const group = Int32Array.from(answered, ({ agent }) => agent)
  const weights = answered.map(
    ({ contact, share }) => share * Math.min(MOST_WEIGHT, WEIGHT_OF / Math.max(1e-3, propensity[contact] as number)),
  )
  const y = answered.map((one) => one.y)
  const fit = withinFit(design, y, group, agents.length, weights)
  return combine(measured, sound, fit, { design, group, weights, y })
}

const NOTHING: MomentEstimate = { mean: null, variance: Number.POSITIVE_INFINITY, sounded: 0, answers: 0 }

type Answered = { design: Design; group: Int32Array; weights: number[]; y: number[] }

function combine(measured: Measured, sound: Design, fit: WithinFit, answered: Answered): MomentEstimate[] {
  const { agents, mix, parts } = measured
  const from = mix.names.length
  const gamma = fit.beta.subarray(from)
  const sums = agents.map(() => ({ weight: 0, squares: 0, residual: 0, answers: 0 }))
  answered.group.forEach((agent, row) => {
    const sum = sums[agent]
    if (!sum) return
    const weight = answered.weights[row] as number
    sum.weight += weight
    sum.squares += weight * weight
    sum.residual += weight * ((answered.y[row] as number) - predict(answered.design, row, fit.beta))
    sum.answers++
  })
  const { means: sounds, overall } = agentMeans(sound, parts, agents.length)
  const usual = weightedMean(
    sums.flatMap((s) => (s.weight > 0 ? [{ value: s.residual / s.weight, weight: s.weight }] : [])),
  )
  // Equal answers say that the spread is small, not that it is none: as if one of them lay a step off.
  const sigma2 = Math.max(fit.sigma2, 1 / answered.y.length)
  return sums.map((sum, agent) => {
    const off = sounds[agent]?.map((value, at) => value - (overall[at] as number)) ?? []
    const sounded = off.reduce((total, value, at) => total + value * (gamma[at] as number), 0)
    if (sum.weight === 0) return { ...NOTHING, sounded }
    const effective = sum.weight ** 2 / sum.squares
    let spread = 0
    for (const [j, a] of off.entries())
      for (const [k, b] of off.entries()) spread += a * b * fit.covariance.get(from + j, from + k)
    return {
      mean: sum.residual / sum.weight - usual + sounded,
      variance: (CALIBRATION * sigma2) / effective + spread,
      sounded,
      answers: sum.answers,
    }
  })
}

/** The probability that who was asked answered, by contact; 1 where nobody was asked, which no answer can have. */
function responsePropensity({ contacts }: Measured, moment: Moment, known: Design): Float64Array {
  const asked = contacts.flatMap(({ surveys, answers }, index) =>
    answers[moment] || (surveys[moment] && surveys[moment].suppressedBy === null) ? [index] : [],
  )
  const fitted = logisticFit(
    takeRows(known, asked),
    asked.map((index) => (contacts[index]?.answers[moment] ? 1 : 0)),
  )
  const propensity = new Float64Array(contacts.length).fill(1)
  asked.forEach((index, row) => {
    propensity[index] = fitted[row] as number
  })
  return propensity
}

/** Somebody told the customer what to answer: what was answered then is set aside, not held against anybody (§6). */
export const isSteered = ({ contacts }: Measured, contact: number): boolean =>
  contacts[contact]?.agentMessages.some(({ steers }) => steers) === true ||
  contacts[contact]?.answers.at_contact?.wasAskedForScore === true

/** How contacts sounded beyond what their case mix lets expect: hard cases sound worse, and that is nobody's doing. */
function adjustedAffect({ agents, contacts, after, mix, parts }: Measured): Design {
  const sound = affect(contacts, after)
  const p = sound.names.length
  const rows = parts.map(({ contact }) => contact)
  const design = takeRows(mix, rows)
  const group = Int32Array.from(parts, ({ agent }) => agent)
  const values = sound.values.slice()
  for (let at = 0; at < p; at++) {
    const y = rows.map((contact) => sound.values[contact * p + at] as number)
    const { beta } = withinFit(design, y, group, agents.length)
    for (let contact = 0; contact < sound.rows; contact++)
      values[contact * p + at] = (sound.values[contact * p + at] as number) - predict(mix, contact, beta)
  }
  return { ...sound, values }
}

function agentMeans(design: Design, parts: Measured['parts'], agents: number) {
  const p = design.names.length
  const sums = Array.from({ length: agents }, () => new Float64Array(p))
  const counts = new Float64Array(agents)
  const overall = new Float64Array(p)
  for (const { agent, contact, share } of parts) {
    counts[agent] = (counts[agent] as number) + share
    for (let at = 0; at < p; at++) {
      const value = share * (design.values[contact * p + at] as number)
      const sum = sums[agent] as Float64Array
      sum[at] = (sum[at] as number) + value
      overall[at] = (overall[at] as number) + value
    }
  }
  const all = counts.reduce((sum, count) => sum + count, 0)
  return {
    means: sums.map((sum, agent) => [...sum.map((value) => value / Math.max(1e-9, counts[agent] as number))]),
    overall: overall.map((value) => value / Math.max(1e-9, all)),
  }
}

function weightedMean(items: { value: number; weight: number }[]): number {
  const weight = items.reduce((sum, item) => sum + item.weight, 0)
  return weight > 0 ? items.reduce((sum, item) => sum + item.value * item.weight, 0) / weight : 0
}
