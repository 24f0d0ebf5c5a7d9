import { type Between, reachOf } from './estimate.ts'
import { type Finding, found, lacking } from './finding.ts'
import { LEVEL } from './interval.ts'

/** With fewer customers asked twice, their correlation could be nearly anything. */
export const FEWEST_PAIRS = 30

/**
 * λ, the reliability of one answer (§3): cov(T0, T3)/√(var T0·var T3) among customers who answered both times, of answers set
 * to the desk's usual case mix, with an interval by Fisher's z. What both moments share, such as the customer's mood that
 * week, counts as reliable, so this flatters (§3). Below 0 it is 0.
 */
export function answerReliability(
  pairs: readonly { atContact: number; remembered: number }[],
  level = LEVEL,
): Finding<Between & { pairs: number }> {
  if (pairs.length < FEWEST_PAIRS) return lacking(FEWEST_PAIRS - pairs.length)
  const r = correlation(pairs.map((pair) => [pair.atContact, pair.remembered]))
  if (r === null) return lacking(null)
  const [low, high] = fisherInterval(r, pairs.length, level)
  return found({ mean: Math.max(0, r), low: Math.max(0, low), high: Math.max(0, high), pairs: pairs.length })
}

/** Pearson's correlation; null under three pairs, or where one side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const n = pairs.length
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / n
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / n
  let [xx, xy, yy] = [0, 0, 0]
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2
    xy += (x - meanX) * (y - meanY)
    yy += (y - meanY) ** 2
  }
  return n >= 3 && xx > 0 && yy > 0 ? Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy))) : null
}

/** The interval of a correlation of n > 3 pairs: tanh(artanh r ± z/√(n − 3)) (Fisher 1915). */
export function fisherInterval(r: number, n: number, level = LEVEL): [number, number] {
  const middle = Math.atanh(Math.min(MOST, Math.max(-MOST, r)))
  const reach = reachOf(level) / Math.sqrt(n - 3)
  return [Math.tanh(middle - reach), Math.tanh(middle + reach)]
}
const MOST = 0.999999

/**
 * Answers needed for a mean of this reliability (§3): n = ρ/(1−ρ)·σ²/τ², rounded up. Null where groups do not differ: then no
 * number of answers tells them apart.
 *
 * @param reliability ρ wanted, in (0, 1)
 * @param within σ², the variance of answers within a group, points²
 * @param betweenGroups τ², the variance of the groups' true means, points²
 */
export function answersNeeded(reliability: number, within: number, betweenGroups: number): number | null {
  // a hair less, so that rounding asks for no answer more
  const needed = Math.max(0, Math.ceil((reliability / (1 - reliability)) * (within / betweenGroups) - 1e-9))
  return betweenGroups > 0 && Number.isFinite(needed) ? needed : null
}

/** The reliability of a mean of n answers (§3): τ²/(τ² + σ²/n), 0–1; 0 of none. */
export const meanReliability = (answers: number, within: number, betweenGroups: number): number =>
  answers > 0 && betweenGroups > 0 ? betweenGroups / (betweenGroups + within / answers) : 0

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/**
 * When a floor will be reached (§12a): how many answers are missing, how many weeks that takes at today's pace, rounded up, and
 * a moment in the week it falls in (epoch ms). `weeks` and `at` null where answers do not come.
 *
 * @param weekly answers of recent whole weeks; their mean is the pace
 * @param now epoch milliseconds
 */
export function floorReached(
  { answers, floor, weekly }: { answers: number; floor: number; weekly: readonly number[] },
  now: number,
): { missing: number; weeks: number | null; at: number | null } {
  const missing = Math.max(0, Math.ceil(floor - answers))
  if (missing === 0) return { missing, weeks: 0, at: now }
  const pace = weekly.reduce((sum, count) => sum + count, 0) / Math.max(1, weekly.length)
  if (!(pace > 0)) return { missing, weeks: null, at: null }
  const weeks = Math.ceil(missing / pace)
  return { missing, weeks, at: now + weeks * WEEK_MS }
}
