import { Matrix, solve } from 'ml-matrix'
import type { Design } from '../least-squares.ts'

/** How far a standard deviation of a column may move the log odds, as a prior's standard deviation (Gelman et al. 2008). */
const PRIOR_SD = 2.5
/** The same for a group's level about the levels' mean: wide, so that it is all but a fixed effect. */
const LEVEL_SD = 2.5
const STEPS = 12
const CLOSE = 1e-4

/**
 * Logistic regression with a level for each group, so that what groups differ in cannot leak into beta (§5, §9). Newton's
 * steps on the log posterior with weak normal priors (Gelman, Jakulin, Pittau, Su, Annals of Applied Statistics 2:4, 2008):
 * where an event is so rare that a group or a level of a column has none, odds stay finite.
 *
 * @param y 0 or 1 by row
 * @param group of each row, from 0
 * @returns `slopes`, xβ by row without any level, and `levels` by group
 */
export function logisticWithin(
  design: Design,
  y: ArrayLike<number>,
  group: Int32Array,
  groups: number,
): { slopes: Float64Array; levels: Float64Array } {
  const p = design.names.length
  const n = design.rows
  const x = standardised(design)
  const beta = new Float64Array(p)
  const share = Array.from(y).reduce((sum, one) => sum + one, 0) / Math.max(1, n)
  const start = Math.log((share + 0.5 / Math.max(1, n)) / (1 - share + 0.5 / Math.max(1, n)))
  const levels = new Float64Array(groups).fill(start)
  const slopes = new Float64Array(n)
  for (let step = 0; step < STEPS; step++) {
    const moved = newtonStep(x, p, y, group, slopes, beta, levels)
    for (let i = 0; i < n; i++) slopes[i] = dot(x, i * p, beta)
    if (moved < CLOSE) break
  }
  return { slopes, levels }
}

/** One step of Newton for beta and levels together; the levels' part of the Hessian is diagonal, so it is eliminated first. */
function newtonStep(
  x: Float64Array,
  p: number,
  y: ArrayLike<number>,
  group: Int32Array,
  slopes: Float64Array,
  beta: Float64Array,
  levels: Float64Array,
): number {
  const groups = levels.length
  const middle = levels.reduce((sum, level) => sum + level, 0) / Math.max(1, groups)
  const curve = Float64Array.from(levels, () => 1 / LEVEL_SD ** 2)
  const slope = Float64Array.from(levels, (level) => (middle - level) / LEVEL_SD ** 2)
  const mixed = new Float64Array(groups * p)
  const hessian = new Float64Array(p * p)
  const gradient = Float64Array.from(beta, (one) => -one / PRIOR_SD ** 2)
  for (let j = 0; j < p; j++) hessian[j * p + j] = 1 / PRIOR_SD ** 2
  for (let i = 0; i < slopes.length; i++) {
    const g = group[i] as number
    const odds = logistic((slopes[i] as number) + (levels[g] as number))
    const weight = odds * (1 - odds)
    const residual = (y[i] as number) - odds
    curve[g] = (curve[g] as number) + weight
    slope[g] = (slope[g] as number) + residual
    for (let j = 0; j < p; j++) {
      const xj = x[i * p + j] as number
      if (xj === 0) continue
      gradient[j] = (gradient[j] as number) + residual * xj
      mixed[g * p + j] = (mixed[g * p + j] as number) + weight * xj
      for (let k = 0; k <= j; k++)
        hessian[j * p + k] = (hessian[j * p + k] as number) + weight * xj * (x[i * p + k] as number)
    }
  }
  for (let g = 0; g < groups; g++) {
    for (let j = 0; j < p; j++) {
      const part = (mixed[g * p + j] as number) / (curve[g] as number)
      gradient[j] = (gradient[j] as number) - part * (slope[g] as number)
      for (let k = 0; k <= j; k++)
        hessian[j * p + k] = (hessian[j * p + k] as number) - part * (mixed[g * p + k] as number)
    }
  }
  for (let j = 0; j < p; j++) for (let k = 0; k < j; k++) hessian[k * p + j] = hessian[j * p + k] as number
  const change = p > 0 ? solve(Matrix.from1DArray(p, p, hessian), Matrix.columnVector(gradient)).to1DArray() : []
  let moved = 0
  for (let j = 0; j < p; j++) {
    beta[j] = (beta[j] as number) + (change[j] as number)
    moved = Math.max(moved, Math.abs(change[j] as number))
  }
  for (let g = 0; g < groups; g++) {
    let rise = slope[g] as number
    for (let j = 0; j < p; j++) rise -= (mixed[g * p + j] as number) * (change[j] as number)
    // a step of more than two on the log odds has left the region where the curve is known
    const step = Math.max(-2, Math.min(2, rise / (curve[g] as number)))
    levels[g] = (levels[g] as number) + step
    moved = Math.max(moved, Math.abs(step))
  }
  return moved
}

/** Columns about their mean, in standard deviations; a column that does not vary is 0. */
function standardised({ names, rows, values }: Design): Float64Array {
  const p = names.length
  const scaled = new Float64Array(values.length)
  for (let j = 0; j < p; j++) {
    let sum = 0
    let squares = 0
    for (let i = 0; i < rows; i++) sum += values[i * p + j] as number
    const mean = sum / Math.max(1, rows)
    for (let i = 0; i < rows; i++) squares += ((values[i * p + j] as number) - mean) ** 2
    const sd = Math.sqrt(squares / Math.max(1, rows))
    if (sd < 1e-9) continue
    for (let i = 0; i < rows; i++) scaled[i * p + j] = ((values[i * p + j] as number) - mean) / sd
  }
  return scaled
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

function dot(x: Float64Array, from: number, beta: Float64Array): number {
  let sum = 0
  for (let j = 0; j < beta.length; j++) sum += (x[from + j] as number) * (beta[j] as number)
  return sum
}
