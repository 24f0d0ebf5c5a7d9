import { Matrix, solve } from 'ml-matrix'
import { type Design, predict } from './least-squares.ts'

const MOST_STEPS = 25
const STILL = 1e-8

/**
 * Logistic regression with a constant and a small ridge, by Newton's steps (iteratively reweighted least squares); returns
 * the fitted probabilities by row. The ridge, one observation's weight a column, keeps separable data finite; the constant
 * is free. Where all outcomes are alike every probability is near that outcome, never on it.
 *
 * @param outcome 0 or 1 by row
 */
export function logisticFit(design: Design, outcome: ArrayLike<number>): Float64Array {
  const p = design.names.length + 1
  const share = (total(outcome) + 0.5) / (design.rows + 1)
  let beta = new Float64Array(p)
  beta[0] = Math.log(share / (1 - share))
  for (let step = 0; step < MOST_STEPS; step++) {
    const { hessian, gradient } = derivatives(design, outcome, beta)
    const change = solve(hessian, Matrix.columnVector([...gradient])).to1DArray()
    beta = beta.map((value, at) => value + (change[at] ?? 0))
    if (Math.max(...change.map(Math.abs)) < STILL) break
  }
  return Float64Array.from({ length: design.rows }, (_, row) => probability(design, row, beta))
}

function derivatives(design: Design, outcome: ArrayLike<number>, beta: Float64Array) {
  const p = beta.length
  const columns = p - 1
  const hessian = Matrix.zeros(p, p)
  const gradient = new Float64Array(p)
  const row = new Float64Array(p)
  row[0] = 1
  for (let i = 0; i < design.rows; i++) {
    row.set(design.values.subarray(i * columns, (i + 1) * columns), 1)
    const fitted = probability(design, i, beta)
    const weight = Math.max(1e-9, fitted * (1 - fitted))
    const off = (outcome[i] as number) - fitted
    for (let j = 0; j < p; j++) {
      const value = row[j] as number
      if (value === 0) continue
      gradient[j] = (gradient[j] as number) + value * off
      for (let k = 0; k <= j; k++) hessian.set(j, k, hessian.get(j, k) + weight * value * (row[k] as number))
    }
  }
  for (let j = 0; j < p; j++) for (let k = j + 1; k < p; k++) hessian.set(j, k, hessian.get(k, j))
  hessian.set(0, 0, hessian.get(0, 0) + 1e-9)
  for (let j = 1; j < p; j++) {
    hessian.set(j, j, hessian.get(j, j) + 1)
    gradient[j] = (gradient[j] as number) - (beta[j] as number)
  }
  return { hessian, gradient }
}

function probability(design: Design, row: number, beta: Float64Array): number {
  const logit = (beta[0] as number) + predict(design, row, beta.subarray(1))
  return 1 / (1 + Math.exp(-logit))
}

function total(values: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at] as number
  return sum
}
