import quantile from '@stdlib/stats-base-dists-t-quantile'
import { mean } from './mean.ts'

/** A mean of `n` values and the interval about it, all in the unit of the values. */
export type Mean = { n: number; mean: number; low: number; high: number }

/** How sure the intervals on screen are (§8): in eight of ten repetitions the true mean lies within. */
export const LEVEL = 0.8

/**
 * The mean with an interval by Student's t: x̄ ± t(1−α/2; n−1)·s/√n. Null under two values, or when one is not finite.
 *
 * @param level the interval's coverage, in (0, 1)
 */
export function meanWithInterval(values: readonly number[], level = LEVEL): Mean | null {
  return withVariance(values, varianceOf(values), level)
}

/**
 * The mean of answers by step 1–7 (§12a) with an interval by Student's t, kept within 1–7. Equal answers say that the
 * spread is small, not that it is none: the variance counts as if one answer lay a step off, which is 1/n, the least that
 * n answers by whole steps can have otherwise. Null under two answers.
 */
export function meanOfSteps(answers: readonly number[], level = LEVEL): Mean | null {
  const found = withVariance(answers, Math.max(varianceOf(answers), 1 / answers.length), level)
  return found && { ...found, low: Math.max(1, found.low), high: Math.min(7, found.high) }
}

/**
 * The mean of durations, none negative, with an interval on the logarithmic scale: ln x̄ has by the delta method the bias
 * −c²/2n and the variance c²/n·(1 + c²/2n), where c = s/x̄; so low = x̄·e^−h and high = x̄·e^(h + c²/2n), with
 * h = t·√variance. Never below 0, longer upwards, and always about the arithmetic mean, which adds up. Null under two
 * values, or when one is not finite.
 *
 * Cox's interval (Olsson, Journal of Statistics Education 13:1, 2005) holds its 80 % on log-normal times, but on waiting-like
 * and mixed times it covers 56–58 % at n = 100. This one covers 72–84 % on all of them from n = 5 on (simulated).
 */
export function meanOfDurations(values: readonly number[], level = LEVEL): Mean | null {
  const middle = mean(values)
  const n = values.length
  if (middle === null || n < 2 || !Number.isFinite(middle)) return null
  if (middle === 0) return { n, mean: 0, low: 0, high: 0 }
  const relative = varianceOf(values.map((value) => value / middle))
  const skew = relative / (2 * n)
  const reach = tFor(level, n) * Math.sqrt((relative / n) * (1 + skew))
  return { n, mean: middle, low: middle * Math.exp(-reach), high: middle * Math.exp(reach + skew) }
}

function withVariance(values: readonly number[], variance: number, level: number): Mean | null {
  const n = values.length
  const middle = mean(values)
  if (middle === null || n < 2 || !Number.isFinite(variance)) return null
  const reach = tFor(level, n) * Math.sqrt(variance / n)
  return { n, mean: middle, low: middle - reach, high: middle + reach }
}

/** The sample variance, over n − 1. */
function varianceOf(values: readonly number[]): number {
  const middle = mean(values) ?? 0
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1)
}

/** How many standard errors an interval of this coverage about a mean of n values reaches, by Student's t. */
export const tFor = (level: number, n: number): number => quantile(1 - (1 - level) / 2, n - 1)
