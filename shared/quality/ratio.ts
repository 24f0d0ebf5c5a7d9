import { type Estimate, reachOf } from './estimate.ts'
import { LEVEL } from './interval.ts'

/**
 * Fieller's interval of a ratio a/b (1954): all κ with (a − κb)² ≤ z²·(V_a − 2κC + κ²V_b). Unlike an error of the ratio itself it
 * stays honest while b is weak: null where b cannot be told from 0 at this level, and κ could be anything.
 *
 * @param covariance C, of the errors of a and b
 */
export function ratioInterval(
  a: Estimate,
  b: Estimate,
  covariance = 0,
  level = LEVEL,
): { low: number; high: number } | null {
  const z2 = reachOf(level) ** 2
  const square = b.mean ** 2 - z2 * b.sd ** 2
  const middle = a.mean * b.mean - z2 * covariance
  const discriminant = middle ** 2 - square * (a.mean ** 2 - z2 * a.sd ** 2)
  if (!(square > 0) || !(discriminant >= 0)) return null
  const reach = Math.sqrt(discriminant)
  return { low: (middle - reach) / square, high: (middle + reach) / square }
}
