import type { Estimate } from './estimate.ts'

/** An estimate whose error is nothing would outweigh all others. */
const LEAST_VARIANCE = 1e-9

/**
 * τ², the variance between groups beyond the errors of their estimates, in the unit squared, by the method of moments
 * (DerSimonian and Laird, Controlled Clinical Trials 7, 1986); never below 0, and 0 of fewer than two.
 */
export function varianceBetween(estimates: readonly Estimate[]): number {
  if (estimates.length < 2) return 0
  const weights = estimates.map(({ sd }) => 1 / Math.max(LEAST_VARIANCE, sd * sd))
  const total = sum(weights)
  const squares = sum(weights.map((weight) => weight * weight))
  const centre = sum(estimates.map(({ mean }, at) => mean * (weights[at] as number))) / total
  const q = sum(estimates.map(({ mean }, at) => (weights[at] as number) * (mean - centre) ** 2))
  return Math.max(0, (q - (estimates.length - 1)) / (total - squares / total))
}

/** The groups' common mean by random effects, weights 1/(τ² + s²). Null of no groups. */
export function commonMean(estimates: readonly Estimate[]): Estimate | null {
  if (estimates.length === 0) return null
  const tau2 = varianceBetween(estimates)
  const weights = estimates.map(({ sd }) => 1 / (tau2 + Math.max(LEAST_VARIANCE, sd * sd)))
  const total = sum(weights)
  return {
    mean: sum(estimates.map(({ mean }, at) => mean * (weights[at] as number))) / total,
    sd: Math.sqrt(1 / total),
  }
}

/**
 * Each group's posterior under a common normal prior learned from all of them: mean m + τ²/(τ² + s²)·(x − m), variance
 * τ²s²/(τ² + s²) plus what is not known of m itself (empirical Bayes; Efron and Morris 1975). Groups that differ by no more
 * than their errors come out as one.
 */
export function shrunk(estimates: readonly Estimate[]): Estimate[] {
  const common = commonMean(estimates)
  if (!common) return []
  const tau2 = varianceBetween(estimates)
  return estimates.map(({ mean, sd }) => {
    const variance = Math.max(LEAST_VARIANCE, sd * sd)
    const kept = tau2 / (tau2 + variance)
    return {
      mean: common.mean + kept * (mean - common.mean),
      sd: Math.sqrt(kept * variance + ((1 - kept) * common.sd) ** 2),
    }
  })
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
