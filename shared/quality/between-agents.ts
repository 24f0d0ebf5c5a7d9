/** A figure of one agent about the mean of all, and the variance of its error. */
export type Estimate = { mean: number; variance: number }

/**
 * τ², the variance between agents beyond their errors, by the method of moments (DerSimonian and Laird, Controlled Clinical
 * Trials 7, 1986); never below 0, and 0 of fewer than two.
 */
export function spreadBetween(estimates: readonly Estimate[]): number {
  if (estimates.length < 2) return 0
  const weights = estimates.map(({ variance }) => 1 / Math.max(1e-12, variance))
  const total = sum(weights)
  const squares = sum(weights.map((weight) => weight * weight))
  const centre = sum(estimates.map(({ mean }, at) => mean * (weights[at] as number))) / total
  const q = sum(estimates.map(({ mean }, at) => (weights[at] as number) * (mean - centre) ** 2))
  return Math.max(0, (q - (estimates.length - 1)) / (total - squares / total))
}

/** Each estimate drawn to their common mean by how much of their spread is noise: τ²/(τ² + s²)·(x − x̄) (§5). Null stays null. */
export function shrink(estimates: readonly (Estimate | null)[]): (Estimate | null)[] {
  const known = estimates.filter((estimate) => estimate !== null)
  const spread = spreadBetween(known)
  const weights = known.map(({ variance }) => 1 / Math.max(1e-12, spread + variance))
  const centre = sum(known.map(({ mean }, at) => mean * (weights[at] as number))) / Math.max(1e-12, sum(weights))
  return estimates.map((estimate) => {
    if (!estimate) return null
    const trust = spread > 0 ? spread / (spread + estimate.variance) : 0
    return { mean: trust * (estimate.mean - centre), variance: trust * estimate.variance }
  })
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
