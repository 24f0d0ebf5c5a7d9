import cdf from '@stdlib/stats-base-dists-normal-cdf'
import quantile from '@stdlib/stats-base-dists-normal-quantile'
import { LEVEL } from './interval.ts'

/** A figure as a normal distribution: its mean and its standard deviation, in the figure's unit. */
export type Estimate = { mean: number; sd: number }

/** A figure with the interval about it. */
export type Between = { mean: number; low: number; high: number }

/** How many standard deviations an interval of this coverage reaches to either side. */
export const reachOf = (level = LEVEL): number => quantile(1 - (1 - level) / 2, 0, 1)

/** The interval of an estimate: mean ± z·sd. */
export function between({ mean, sd }: Estimate, level = LEVEL): Between {
  const reach = reachOf(level) * sd
  return { mean, low: mean - reach, high: mean + reach }
}

/** The probability that the figure lies above 0; one half where nothing is known either way. */
export function probabilityAbove({ mean, sd }: Estimate): number {
  if (sd > 0) return cdf(mean / sd, 0, 1)
  return mean === 0 ? 0.5 : Number(mean > 0)
}

/** The mean of values with its standard error, weighted; with weights, n is effective, (Σw)²/Σw² (Kish). Null under two values. */
export function meanEstimate(values: readonly number[], weights: readonly number[] | null = null): Estimate | null {
  let total = 0
  let squares = 0
  let sum = 0
  for (const [at, value] of values.entries()) {
    const weight = weights?.[at] ?? 1
    total += weight
    squares += weight * weight
    sum += weight * value
  }
  const effective = squares > 0 ? (total * total) / squares : 0
  if (effective <= 1 || !Number.isFinite(sum)) return null
  const mean = sum / total
  let spread = 0
  for (const [at, value] of values.entries()) spread += (weights?.[at] ?? 1) * (value - mean) ** 2
  return { mean, sd: Math.sqrt(spread / total / (effective - 1)) }
}
