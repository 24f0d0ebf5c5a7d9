import cdf from '@stdlib/stats-base-dists-normal-cdf'
import quantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Measured } from '../measured.ts'
import { amongPeers, NOTHING, type Scores, type SignalOfAgent, signals, type Tally } from './trials.ts'

/**
 * Two kinds of evidence that must agree (§9), each over its own √φ̂: (z₁+z₂)/√2 where both are above 0, else the smaller one.
 * Over √φ̂ once more, since the two go together among honest agents. Examples are the contacts where both were seen first.
 */
export function both(measured: Measured, first: readonly Tally[], second: readonly Tally[]): SignalOfAgent[] {
  const [a, b] = [amongPeers(first), amongPeers(second)]
  const joined = first.map((one, agent) => ({
    ...one,
    scores: agreed(a[agent] ?? NOTHING, b[agent] ?? NOTHING),
    trials: [...one.trials, ...(second[agent]?.trials ?? [])],
  }))
  return signals(measured, joined, amongPeers(joined))
}

const agreed = (first: Scores, second: Scores): Scores => {
  const joined = (at: 0 | 1 | 2): number | null => {
    const [a, b] = [first[at], second[at]]
    if (a === null || b === null) return null
    return a > 0 && b > 0 ? (a + b) / Math.SQRT2 : Math.min(a, b)
  }
  return [joined(0), joined(1), joined(2)]
}

/** From here on looking twice costs less than a hundredth of z. */
const FAR = 8

/**
 * The stronger of two kinds of evidence either of which is enough, with the price of having looked twice: z of Φ(max)², null
 * only where both are.
 */
export function either(a: Scores, b: Scores): Scores {
  const stronger = (at: 0 | 1 | 2): number | null => {
    if (a[at] === null || b[at] === null) return a[at] ?? b[at]
    const z = Math.max(a[at], b[at])
    return z > FAR ? z : quantile(cdf(z, 0, 1) ** 2, 0, 1)
  }
  return [stronger(0), stronger(1), stronger(2)]
}
