/**
 * A proxy and T3 over the contacts of a quarter where both are known, as sums: of x the proxy, y what was remembered, their
 * squares and product.
 */
export type ProxyQuarter = { quarter: string; n: number; x: number; y: number; xx: number; yy: number; xy: number }

/**
 * `strength` is the proxy's correlation with T3, −1 to 1, null under 100 contacts or without variation; `isRetired` from the
 * quarter on in which it fell too far.
 */
export type ProxyStrength = { quarter: string; n: number; strength: number | null; isRetired: boolean }

/** With fewer a drop of a third is nothing to tell from chance. */
const FEWEST_CONTACTS = 100
/** What a proxy may lose of its first strength (§10). */
const MOST_LOST = 0.3
/** One in twenty, one-sided. */
const BEYOND_CHANCE = 1.64

/**
 * The watch's third panel (§10): how well a proxy of T3 (a text score, satisfaction, the answer at contact) still predicts it,
 * quarter by quarter. It is retired for good once it has lost more than 30 % of what it was in the first quarter that says
 * anything, by more than chance makes (Fisher's transformation).
 *
 * @param quarters of one proxy, in order
 */
export function proxyPanel(quarters: readonly ProxyQuarter[]): ProxyStrength[] {
  let first: { strength: number; n: number } | null = null
  let isRetired = false
  return quarters.map((sums) => {
    const { quarter, n } = sums
    const strength = strengthOf(sums)
    if (strength !== null) {
      first ??= { strength, n }
      isRetired ||= hasFallen(first, { strength, n })
    }
    return { quarter, n, strength, isRetired }
  })
}

function strengthOf({ n, x, y, xx, yy, xy }: ProxyQuarter): number | null {
  if (n < FEWEST_CONTACTS) return null
  const [varX, varY] = [xx - (x * x) / n, yy - (y * y) / n]
  // what rounding leaves of a constant is no variation
  if (varX <= 1e-9 * xx || varY <= 1e-9 * yy) return null
  return (xy - (x * y) / n) / Math.sqrt(varX * varY)
}

type Strength = { strength: number; n: number }

function hasFallen(first: Strength, now: Strength): boolean {
  // a proxy may predict by being low: what counts is how much of its own direction is left
  const sign = Math.sign(first.strength)
  const [was, is] = [sign * first.strength, sign * now.strength]
  const chance = Math.sqrt(1 / (first.n - 3) + 1 / (now.n - 3))
  return is < (1 - MOST_LOST) * was && fisher(was) - fisher(is) > BEYOND_CHANCE * chance
}

const fisher = (r: number): number => Math.atanh(Math.min(0.999, Math.max(-0.999, r)))
