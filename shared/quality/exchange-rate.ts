import { seededRandom } from '../seeded-random.ts'
import { takeRows } from './case-mix.ts'
import { isSteered } from './felt-understood.ts'
import { MOMENTS, type Moment } from './history/contact.ts'
import { withinFit } from './least-squares.ts'
import type { Measured } from './measured.ts'

/**
 * Money per point of felt understood (§8). `mean`, `sd` and the 80 % interval `low`–`high` after shrinking to what the brand
 * assumes; `linked` answers with a known outcome; `isAssumed` until 400 are linked and the interval lies above 0.
 * `reliability` λ of a single answer at each moment, 0–1. `margin` money of a retained customer; `comeBack` money that a
 * come-back costs beside what was felt, never below 0.
 */
export type ExchangeRate = {
  mean: number
  sd: number
  low: number
  high: number
  linked: number
  isAssumed: boolean
  reliability: Record<Moment, number>
  margin: number
  comeBack: number
}

const DRAWS = 400
const ENOUGH_LINKED = 400
/** λ under this would blow up what little is known; over 1 it is noise. */
const LEAST_RELIABLE = 0.3
/** λ while there are too few pairs to say, and how many pairs that belief counts for. */
const USUAL_RELIABILITY = 0.6
const PAIRS_OF_BELIEF = 30
/** How sure a brand is of what it assumes, as a share of it. */
const ASSUMED_SPREAD = 0.5
const Z80 = 1.2816

type Sums = {
  [moment in Moment]: { n: number; xy: number; xx: number }
} & { pairs: number; cross: number }

/**
 * The exchange rate v (§8): retained at 90 days regressed on felt understood within topic × segment, with case mix and
 * come-backs taken out of both, divided by λ and multiplied with the margin of the retained; T0 and T3 pooled by precision.
 * The spread is a bootstrap over customers, since the analytic error is too small. It prices association: warm customers answer
 * warmly and stay.
 *
 * @param assumed what the brand assumes, money per point; null where it does not
 */
export function exchangeRate(
  measured: Measured,
  { assumed, seed }: { assumed: number | null; seed: number },
): ExchangeRate {
  const { customers, comeBackEffect } = sumsByCustomer(measured)
  const total = customers.reduce(add, empty())
  const linked = total.at_contact.n + total.remembered.n
  const margin = meanMargin(measured)
  const draws = bootstrap(customers, seed)
  const weights = precisions(draws)
  const found = pooled(total, weights) * margin
  const variance = varianceOf(draws.map((draw) => pooled(draw, weights) * margin))
  const { mean, sd } = shrunk(found, variance, linked, assumed)
  const [low, high] = [mean - Z80 * sd, mean + Z80 * sd]
  return {
    mean,
    sd,
    low,
    high,
    linked,
    isAssumed: linked < ENOUGH_LINKED || low <= 0,
    reliability: { at_contact: reliability(total, 'at_contact'), remembered: reliability(total, 'remembered') },
    margin,
    comeBack: Math.max(0, -comeBackEffect * margin),
  }
}

/** What a customer who stayed brought, money; 0 where nobody knows. */
function meanMargin({ contacts }: Measured): number {
  const margins = contacts.flatMap(({ later }) => (later?.isRetained && later.margin !== null ? [later.margin] : []))
  return margins.length > 0 ? margins.reduce((sum, margin) => sum + margin, 0) / margins.length : 0
}

function shrunk(found: number, variance: number, linked: number, assumed: number | null): { mean: number; sd: number } {
  const isKnown = linked > 0 && Number.isFinite(found) && variance > 0
  if (assumed === null) return isKnown ? { mean: found, sd: Math.sqrt(variance) } : { mean: 0, sd: 0 }
  const prior = (ASSUMED_SPREAD * Math.max(Math.abs(assumed), 1e-9)) ** 2
  if (!isKnown) return { mean: assumed, sd: Math.sqrt(prior) }
  const precision = 1 / variance + 1 / prior
  return { mean: (found / variance + assumed / prior) / precision, sd: Math.sqrt(1 / precision) }
}

/** What each customer adds to the sums, with case mix taken out of outcome and answers (Frisch, Waugh and Lovell). */
function sumsByCustomer(measured: Measured): { customers: Sums[]; comeBackEffect: number } {
  const { contacts, after, mix } = measured
  const known = [...contacts.keys()].filter((index) => after[index]?.later !== null)
  const cells = new Map<string, number>()
  const cellOf = (index: number): number => {
    const key = `${contacts[index]?.topic}\n${contacts[index]?.segment}`
    const cell = cells.get(key) ?? cells.size
    cells.set(key, cell)
    return cell
  }
  const residualsOf = (rows: number[], y: (index: number) => number) => {
    const group = Int32Array.from(rows, cellOf)
    const cameBack = { name: 'came back', values: rows.map((index) => Number(after[index]?.cameBack)) }
    return withinFit(takeRows(mix, rows, [cameBack]), rows.map(y), group, cells.size)
  }
  const retained = residualsOf(known, (index) => Number(after[index]?.later?.isRetained))
  const place = new Map(known.map((index, row) => [index, row]))
  const byCustomer = new Map<string, Sums>()
  const felt = new Map<Moment, Map<number, number>>()
  for (const moment of MOMENTS) {
    const rows = known.filter(
      (index) => contacts[index]?.answers[moment] && !(moment === 'at_contact' && isSteered(measured, index)),
    )
    const { residuals } = residualsOf(rows, (index) => contacts[index]?.answers[moment]?.feltUnderstood ?? 0)
    felt.set(moment, new Map(rows.map((index, row) => [index, residuals[row] as number])))
  }
  for (const index of known) {
    const contact = contacts[index]
    if (!contact) continue
    const [at, later] = MOMENTS.map((moment) => felt.get(moment)?.get(index))
    if (at === undefined && later === undefined) continue
    const sums = byCustomer.get(contact.customer) ?? empty()
    byCustomer.set(contact.customer, sums)
    const stayed = retained.residuals[place.get(index) as number] as number
    for (const [moment, value] of [
      ['at_contact', at],
      ['remembered', later],
    ] as const) {
      if (value === undefined) continue
      sums[moment].n++
      sums[moment].xy += value * stayed
      sums[moment].xx += value * value
    }
    if (at !== undefined && later !== undefined) {
      sums.pairs++
      sums.cross += at * later
    }
  }
  return { customers: [...byCustomer.values()], comeBackEffect: retained.beta.at(-1) ?? 0 }
}

function bootstrap(customers: readonly Sums[], seed: number): Sums[] {
  if (customers.length === 0) return []
  const random = seededRandom(seed)
  return Array.from({ length: DRAWS }, () => {
    const draw = empty()
    for (let at = 0; at < customers.length; at++) add(draw, customers[Math.floor(random() * customers.length)] as Sums)
    return draw
  })
}

/** λ = cov(T0, T3)/var after case mix (§3), drawn to what is usual while there are few pairs. */
function reliability({ pairs, cross, ...moments }: Sums, moment: Moment): number {
  const { n, xx } = moments[moment]
  if (n === 0 || xx <= 0) return USUAL_RELIABILITY
  const found = pairs > 0 ? cross / pairs / (xx / n) : USUAL_RELIABILITY
  const drawn = (pairs * found + PAIRS_OF_BELIEF * USUAL_RELIABILITY) / (pairs + PAIRS_OF_BELIEF)
  return Math.min(1, Math.max(LEAST_RELIABLE, drawn))
}

const slope = (sums: Sums, moment: Moment): number =>
  sums[moment].xx > 0 ? sums[moment].xy / sums[moment].xx / reliability(sums, moment) : 0

function precisions(draws: readonly Sums[]): Record<Moment, number> {
  const of = (moment: Moment): number => {
    const variance = varianceOf(draws.map((draw) => slope(draw, moment)))
    return variance > 0 ? 1 / variance : 0
  }
  return { at_contact: of('at_contact'), remembered: of('remembered') }
}

function pooled(sums: Sums, weights: Record<Moment, number>): number {
  const total = weights.at_contact + weights.remembered
  if (total <= 0) return 0
  return MOMENTS.reduce((sum, moment) => sum + weights[moment] * slope(sums, moment), 0) / total
}

const empty = (): Sums => ({
  at_contact: { n: 0, xy: 0, xx: 0 },
  remembered: { n: 0, xy: 0, xx: 0 },
  pairs: 0,
  cross: 0,
})

function add(sums: Sums, more: Sums): Sums {
  for (const moment of MOMENTS) {
    sums[moment].n += more[moment].n
    sums[moment].xy += more[moment].xy
    sums[moment].xx += more[moment].xx
  }
  sums.pairs += more.pairs
  sums.cross += more.cross
  return sums
}

function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return 0
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}
