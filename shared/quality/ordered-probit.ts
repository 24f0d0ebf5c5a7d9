import cdf from '@stdlib/stats-base-dists-normal-cdf'
import { Matrix, solve } from 'ml-matrix'
import type { Estimate } from './estimate.ts'
import type { Design } from './least-squares.ts'

/** What an ordered probit found: effects of groups about their mean, on the latent scale, where answers scatter with sd 1. */
export type OrderedProbit = { groups: Estimate[]; thresholds: number[]; beta: number[]; steps: number }

const MOST_STEPS = 50
const STILL = 1e-7
/** Columns that repeat each other would have no one answer: a prior this wide on each says nothing else. */
const SLOPE_VARIANCE = 100
const LEAST_PROBABILITY = 1e-300

/**
 * Ordered probit (§3; McKelvey and Zavoina 1975): P(y ≤ k) = Φ(c_k − x'β − u_g), u_g ~ N(0, τ²), by Newton's steps on the
 * penalised likelihood, which has one top; a step that leaves the thresholds' order or does not climb is halved. Steps nobody
 * answered are passed over. Treats answers as ordered and no more, where the metric treats them as equally far apart
 * (Liddell and Kruschke 2018, V9). Null where all answers are alike, or it does not come to rest.
 *
 * @param step of each row, 1–7
 * @param group of each row, from 0
 * @param spread τ², the groups' variance on the latent scale, as τ²/σ² of the metric
 */
export function orderedProbit(
  design: Design,
  step: ArrayLike<number>,
  group: ArrayLike<number>,
  groups: number,
  spread: number,
): OrderedProbit | null {
  const levels = [...new Set(Array.from(step))].sort((a, b) => a - b)
  const cuts = levels.length - 1
  if (cuts < 1) return null
  const model: Model = {
    design,
    level: Array.from(step, (value) => levels.indexOf(value)),
    group,
    cuts,
    groups,
    spread,
  }
  let at = start(model)
  let height = climb(model, at, null)
  for (let count = 1; count <= MOST_STEPS; count++) {
    const slopes = { hessian: Matrix.zeros(at.length, at.length), gradient: new Float64Array(at.length) }
    climb(model, at, slopes)
    const move = solve(slopes.hessian, Matrix.columnVector([...slopes.gradient])).to1DArray()
    const next = farthest(model, at, move, height)
    if (!next) return null
    const moved = Math.max(...move.map(Math.abs))
    at = next.at
    height = next.height
    if (moved < STILL) return result(model, at, count)
  }
  return null
}

type Model = {
  design: Design
  level: number[]
  group: ArrayLike<number>
  cuts: number
  groups: number
  spread: number
}
type Slopes = { hessian: Matrix; gradient: Float64Array }

/** Thresholds evenly apart, all else 0. */
function start({ cuts, design, groups }: Model): Float64Array {
  const at = new Float64Array(cuts + design.names.length + groups)
  for (let cut = 0; cut < cuts; cut++) at[cut] = (2 * (cut + 1)) / (cuts + 1) - 1
  return at
}

function farthest(model: Model, at: Float64Array, move: readonly number[], height: number) {
  for (let part = 1; part > 1e-6; part /= 2) {
    const next = at.map((value, index) => value + part * (move[index] as number))
    const isOrdered = next.every(
      (cut, index) => index === 0 || index >= model.cuts || cut > (next[index - 1] as number),
    )
    const reached = isOrdered ? climb(model, next, null) : Number.NEGATIVE_INFINITY
    if (reached >= height - 1e-9) return { at: next, height: reached }
  }
  return null
}

/**
 * The penalised log likelihood; adds gradient and negative Hessian where asked. A row's part is log(Φ(a) − Φ(b)) with a and b
 * linear in all that is fitted, so both come from derivatives by a and b and the two rows of coefficients.
 */
function climb({ design, level, group, cuts, spread }: Model, at: Float64Array, slopes: Slopes | null): number {
  const p = design.names.length
  const places = new Int32Array(p + 3)
  const ofA = new Float64Array(p + 3)
  const ofB = new Float64Array(p + 3)
  let height = 0
  for (let i = 0; i < design.rows; i++) {
    const k = level[i] as number
    const mine = cuts + p + (group[i] as number)
    let eta = at[mine] as number
    for (let j = 0; j < p; j++) eta += (design.values[i * p + j] as number) * (at[cuts + j] as number)
    const a = k < cuts ? (at[k] as number) - eta : Number.POSITIVE_INFINITY
    const b = k > 0 ? (at[k - 1] as number) - eta : Number.NEGATIVE_INFINITY
    // the smaller tail keeps its digits
    const probability = Math.max(LEAST_PROBABILITY, b > 0 ? cdf(-b, 0, 1) - cdf(-a, 0, 1) : cdf(a, 0, 1) - cdf(b, 0, 1))
    height += Math.log(probability)
    if (!slopes) continue
    places.fill(0)
    ofA.fill(0)
    ofB.fill(0)
    for (let j = 0; j < p; j++) {
      places[j] = cuts + j
      ofA[j] = ofB[j] = -(design.values[i * p + j] as number)
    }
    places[p] = mine
    ofA[p] = ofB[p] = -1
    if (k < cuts) {
      places[p + 1] = k
      ofA[p + 1] = 1
    }
    if (k > 0) {
      places[p + 2] = k - 1
      ofB[p + 2] = 1
    }
    addRow(slopes, places, ofA, ofB, derivatives(a, b, probability))
  }
  for (let place = cuts; place < at.length; place++) {
    const precision = 1 / (place < cuts + p ? SLOPE_VARIANCE : Math.max(1e-6, spread))
    const value = at[place] as number
    height -= (precision * value * value) / 2
    if (!slopes) continue
    slopes.gradient[place] = (slopes.gradient[place] as number) - precision * value
    slopes.hessian.set(place, place, slopes.hessian.get(place, place) + precision)
  }
  return height
}

function derivatives(a: number, b: number, probability: number) {
  const da = density(a) / probability
  const db = density(b) / probability
  return {
    a: da,
    b: -db,
    aa: -(Number.isFinite(a) ? a * da : 0) - da * da,
    bb: (Number.isFinite(b) ? b * db : 0) - db * db,
    ab: da * db,
  }
}

function addRow(
  { hessian, gradient }: Slopes,
  places: Int32Array,
  ofA: Float64Array,
  ofB: Float64Array,
  d: ReturnType<typeof derivatives>,
): void {
  for (let i = 0; i < places.length; i++) {
    const ai = ofA[i] as number
    const bi = ofB[i] as number
    if (ai === 0 && bi === 0) continue
    const row = places[i] as number
    gradient[row] = (gradient[row] as number) + d.a * ai + d.b * bi
    for (let j = 0; j < places.length; j++) {
      const aj = ofA[j] as number
      const bj = ofB[j] as number
      if (aj === 0 && bj === 0) continue
      const bend = d.aa * ai * aj + d.ab * (ai * bj + bi * aj) + d.bb * bi * bj
      const column = places[j] as number
      hessian.set(row, column, hessian.get(row, column) - bend)
    }
  }
}

function result(model: Model, at: Float64Array, steps: number): OrderedProbit {
  const { cuts, design } = model
  const p = design.names.length
  const slopes = { hessian: Matrix.zeros(at.length, at.length), gradient: new Float64Array(at.length) }
  climb(model, at, slopes)
  const covariance = solve(slopes.hessian, Matrix.eye(at.length))
  const effects = [...at.subarray(cuts + p)]
  const middle = meanOf(effects)
  // about the mean of the groups: what all share is the thresholds' doubt, not theirs
  const shared = effects.map((_, one) =>
    meanOf(effects.map((__, other) => covariance.get(cuts + p + one, cuts + p + other))),
  )
  return {
    groups: effects.map((mean, index) => {
      const variance =
        covariance.get(cuts + p + index, cuts + p + index) - 2 * (shared[index] as number) + meanOf(shared)
      return { mean: mean - middle, sd: Math.sqrt(Math.max(0, variance)) }
    }),
    thresholds: [...at.subarray(0, cuts)],
    beta: [...at.subarray(cuts, cuts + p)],
    steps,
  }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const density = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)
