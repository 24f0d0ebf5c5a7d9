import type { Estimate } from './evaluation.ts'

const NINETY_PERCENT = 1.645

/** Share of 90 % intervals that hold the truth. Null where there are none. */
export function coverage(cases: readonly { estimate: Estimate; truth: number }[]): number | null {
  if (cases.length === 0) return null
  const held = cases.filter(({ estimate, truth }) => Math.abs(estimate.mean - truth) <= NINETY_PERCENT * estimate.sd)
  return held.length / cases.length
}
