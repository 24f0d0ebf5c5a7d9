import type { Estimate } from './estimate.ts'
import type { MomentEstimate } from './felt-understood.ts'
import { varianceBetween } from './pooling.ts'

/** The least spread between agents that is believed in, points²: else everybody were drawn to one point. */
const LEAST_SPREAD = 0.01
/** What the posterior's sd understates where agents differ in kind rather than by degree (by simulation). */
const CALIBRATION = 1.2
/** With fewer agents nothing can be learned about how well sounding foretells feeling; then it counts as it is. */
const FEWEST_AGENTS = 8

/**
 * Felt understood about the desk's mean, points of 1–7, out of the two moments (§6). T3 = θ + e₃ and T0 = θ + δ + e₀: θ is what persists, δ what memory does not
 * confirm. The prior of θ is what the agent's contacts sounded like, κ·A_a with the spread τ²_θ that agents have about it: how
 * contacts sounded is known of all of them, answers are few. κ is how much of A the answers confirm between agents, so that
 * faked affect loses its say. τ²_θ from the cross-covariance of the moments and the variance of T3; τ²_δ = max(0, Var T0 −
 * τ²_θ). The guard is one-sided: where T0 lies above T3, δ² = max(τ²_δ, (T0 − T3)² − s₀² − s₃²), so weight flows to memory
 * when answers are bought in the moment. The posterior is weighted by precision; without answers it is the prior.
 */
export function combineMoments(at: readonly MomentEstimate[], remembered: readonly MomentEstimate[]): Estimate[] {
  const prior = priorMeans(at, remembered)
  const off = (estimates: readonly MomentEstimate[]) =>
    estimates.map(({ mean, variance }, agent) =>
      mean === null ? null : { mean: mean - (prior[agent] as number), variance },
    )
  const [now, later] = [off(at), off(remembered)]
  const spread = persistentSpread(now, later)
  const ofMoment = Math.max(0, beyondErrors(now) - spread)
  return prior.map((expected, agent) => {
    const t0 = now[agent]
    const t3 = later[agent]
    let precision = 1 / spread
    let weighted = 0
    if (t3) {
      precision += 1 / t3.variance
      weighted += t3.mean / t3.variance
    }
    if (t0) {
      const gap = t3 && t0.mean > t3.mean ? (t0.mean - t3.mean) ** 2 - t0.variance - t3.variance : 0
      const variance = t0.variance + Math.max(ofMoment, gap)
      precision += 1 / variance
      weighted += t0.mean / variance
    }
    return { mean: expected + weighted / precision, sd: CALIBRATION * Math.sqrt(1 / precision) }
  })
}

/** κ·A by agent: A from both moments' models by their answers, κ by weighted least squares of the estimates on A. */
function priorMeans(at: readonly MomentEstimate[], remembered: readonly MomentEstimate[]): number[] {
  const weight = [at, remembered].map((estimates) => estimates.reduce((sum, { answers }) => sum + answers, 0))
  const total = Math.max(1, sum(weight))
  const sounded = at.map(
    ({ sounded }, agent) =>
      (sounded * (weight[0] as number) + (remembered[agent]?.sounded ?? 0) * (weight[1] as number)) / total,
  )
  let moment = 0
  let square = 0
  for (const estimates of [at, remembered])
    for (const [agent, { mean, variance }] of estimates.entries()) {
      if (mean === null) continue
      const a = sounded[agent] as number
      moment += (mean * a) / variance
      square += (a * a) / variance
    }
  const kappa = at.length < FEWEST_AGENTS || square === 0 ? 1 : Math.max(0, moment / square)
  return sounded.map((a) => kappa * a)
}

type Off = { mean: number; variance: number } | null

/** τ²_θ: the cross-covariance of the moments and the variance of T3 beyond its errors, halfway. */
function persistentSpread(now: readonly Off[], later: readonly Off[]): number {
  const pairs = now.flatMap((t0, agent) => {
    const t3 = later[agent]
    return t0 && t3 ? [{ product: t0.mean * t3.mean, weight: 1 / ((t0.variance + 1) * (t3.variance + 1)) }] : []
  })
  const own = beyondErrors(later)
  if (pairs.length === 0) return Math.max(LEAST_SPREAD, own, beyondErrors(now))
  const cross = sum(pairs.map(({ product, weight }) => product * weight)) / sum(pairs.map(({ weight }) => weight))
  return Math.max(LEAST_SPREAD, (cross + own) / 2)
}

const beyondErrors = (estimates: readonly Off[]): number =>
  varianceBetween(estimates.flatMap((one) => (one ? [{ mean: one.mean, sd: Math.sqrt(one.variance) }] : [])))

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
