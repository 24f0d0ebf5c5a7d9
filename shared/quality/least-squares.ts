import { Matrix, pseudoInverse } from 'ml-matrix'

/** A table of numbers, a row an observation: `values` row by row. */
export type Design = { names: string[]; rows: number; values: Float64Array }

/**
 * `beta` by column; `covariance` of beta, σ²(X'WX)⁻¹; `effects` by group, α_a, NaN where it has no observation; `residuals`
 * y − xβ − α; `sigma2` the residual variance on n − p − groups degrees of freedom.
 */
export type WithinFit = {
  beta: Float64Array
  covariance: Matrix
  effects: Float64Array
  residuals: Float64Array
  sigma2: number
}

/**
 * Weighted least squares with a constant for each group (fixed effects), fitted on deviations from the group's mean: what
 * groups differ in on average cannot leak into beta (§5). Columns that do not vary within groups, or repeat others, get the
 * shortest solution (Moore and Penrose) instead of none.
 *
 * @param group of each row, from 0
 * @param weights of each row, none negative; 1 each where left out
 */
export function withinFit(
  design: Design,
  y: ArrayLike<number>,
  group: Int32Array,
  groups: number,
  weights: ArrayLike<number> | null = null,
): WithinFit {
  const p = design.names.length
  const { means, meanY, total } = groupMeans(design, y, group, groups, weights)
  const cross = Matrix.zeros(p, p)
  const moment = new Float64Array(p)
  const row = new Float64Array(p)
  let used = 0
  for (let i = 0; i < design.rows; i++) {
    const w = weights?.[i] ?? 1
    if (w <= 0) continue
    used++
    const g = group[i] as number
    for (let j = 0; j < p; j++) row[j] = (design.values[i * p + j] as number) - (means[g * p + j] as number)
    const deviation = (y[i] as number) - (meanY[g] as number)
    for (let j = 0; j < p; j++) {
      const weighted = w * (row[j] as number)
      if (weighted === 0) continue
      moment[j] = (moment[j] as number) + weighted * deviation
      for (let k = 0; k <= j; k++) cross.set(j, k, cross.get(j, k) + weighted * (row[k] as number))
    }
  }
  for (let j = 0; j < p; j++) for (let k = j + 1; k < p; k++) cross.set(j, k, cross.get(k, j))
  const inverse = p > 0 ? pseudoInverse(cross) : cross
  const beta = new Float64Array(p)
  for (let j = 0; j < p; j++)
    for (let k = 0; k < p; k++) beta[j] = (beta[j] as number) + inverse.get(j, k) * (moment[k] as number)

  const effects = new Float64Array(groups).fill(Number.NaN)
  for (let g = 0; g < groups; g++) {
    if ((total[g] as number) <= 0) continue
    let effect = meanY[g] as number
    for (let j = 0; j < p; j++) effect -= (means[g * p + j] as number) * (beta[j] as number)
    effects[g] = effect
  }
  const residuals = new Float64Array(design.rows)
  let squares = 0
  for (let i = 0; i < design.rows; i++) {
    const residual = (y[i] as number) - predict(design, i, beta) - (effects[group[i] as number] as number)
    residuals[i] = residual
    const w = weights?.[i] ?? 1
    if (w > 0) squares += w * residual * residual
  }
  const filled = total.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0)
  const sigma2 = squares / Math.max(1, used - p - filled)
  return { beta, covariance: inverse.mul(sigma2), effects, residuals, sigma2 }
}

/** xβ of a row. */
export function predict(design: Design, row: number, beta: Float64Array): number {
  const p = design.names.length
  let sum = 0
  for (let j = 0; j < p; j++) sum += (design.values[row * p + j] as number) * (beta[j] as number)
  return sum
}

function groupMeans(
  design: Design,
  y: ArrayLike<number>,
  group: Int32Array,
  groups: number,
  weights: ArrayLike<number> | null,
) {
  const p = design.names.length
  const means = new Float64Array(groups * p)
  const meanY = new Float64Array(groups)
  const total = new Float64Array(groups)
  for (let i = 0; i < design.rows; i++) {
    const w = weights?.[i] ?? 1
    if (w <= 0) continue
    const g = group[i] as number
    total[g] = (total[g] as number) + w
    meanY[g] = (meanY[g] as number) + w * (y[i] as number)
    for (let j = 0; j < p; j++)
      means[g * p + j] = (means[g * p + j] as number) + w * (design.values[i * p + j] as number)
  }
  for (let g = 0; g < groups; g++) {
    const all = total[g] as number
    if (all <= 0) continue
    meanY[g] = (meanY[g] as number) / all
    for (let j = 0; j < p; j++) means[g * p + j] = (means[g * p + j] as number) / all
  }
  return { means, meanY, total }
}
