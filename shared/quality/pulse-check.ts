import { type Between, between, type Estimate, probabilityAbove } from './estimate.ts'
import { type Finding, found, lacking } from './finding.ts'
import { LEVEL } from './interval.ts'

/** An answer at a moment (epoch ms), on any scale: 1–7 at touchpoints, 0–10 in the relationship pulse. */
export type Dated = { at: number; value: number }

/**
 * The two trends, in standard deviations of their own answers a quarter, so that they can be held against each other.
 * `wrong_touchpoints`: what is asked about gets no worse while the relationship clearly does. `agree`: no sign that they part.
 */
export type PulseCheck = {
  touchpoints: Between
  pulse: Between
  verdict: 'wrong_touchpoints' | 'agree'
}

/** A trend needs answers over half a year at least (two waves of a quarterly pulse), and as many as a topic's floor in each half. */
export const FEWEST_IN_HALF = 15
const QUARTER_MS = (365.25 / 4) * 24 * 60 * 60 * 1000
const SHORTEST_MS = QUARTER_MS
const SURE = 0.95

/**
 * Top-down against bottom-up (§10, M9): is the relationship falling while the touchpoints look well? Both trends are least
 * squares over the time both cover. The warning asks for three things: P(pulse falls) > .95, P(touchpoints fall) ≤ .5, and
 * P(touchpoints' trend above pulse's) > .95; then what is asked about is not what customers judge by. Not enough says how many
 * answers are missing from the thinnest half of the two, null where they do not span a quarter together.
 *
 * @param touchpoints adjusted answers, where there are
 */
export function pulseCheck(touchpoints: readonly Dated[], pulse: readonly Dated[], level = LEVEL): Finding<PulseCheck> {
  const from = Math.max(first(touchpoints), first(pulse))
  const to = Math.min(last(touchpoints), last(pulse))
  const within = (all: readonly Dated[]) => all.filter(({ at }) => at >= from && at <= to)
  const both = [within(touchpoints), within(pulse)] as const
  const middle = (from + to) / 2
  const thinnest = Math.min(
    ...both.flatMap((all) => [all.filter(({ at }) => at <= middle).length, all.filter(({ at }) => at > middle).length]),
  )
  if (thinnest < FEWEST_IN_HALF) return lacking(FEWEST_IN_HALF - thinnest)
  const [asked, felt] = both.map(trendOf)
  if (!(to - from >= SHORTEST_MS) || !asked || !felt) return lacking(null)
  const apart: Estimate = { mean: asked.mean - felt.mean, sd: Math.hypot(asked.sd, felt.sd) }
  const isWrong = probabilityAbove(felt) < 1 - SURE && probabilityAbove(asked) >= 0.5 && probabilityAbove(apart) > SURE
  return found({
    touchpoints: between(asked, level),
    pulse: between(felt, level),
    verdict: isWrong ? 'wrong_touchpoints' : 'agree',
  })
}

/** Slope in standard deviations a quarter. No trend is certain: equal answers are known only to about a step. */
function trendOf(all: readonly Dated[]): Estimate | null {
  const n = all.length
  const meanAt = all.reduce((sum, { at }) => sum + at, 0) / n
  const meanValue = all.reduce((sum, { value }) => sum + value, 0) / n
  let [xx, xy, yy] = [0, 0, 0]
  for (const { at, value } of all) {
    const x = (at - meanAt) / QUARTER_MS
    xx += x * x
    xy += x * (value - meanValue)
    yy += (value - meanValue) ** 2
  }
  if (!(xx > 0) || !Number.isFinite(yy)) return null
  const slope = xy / xx
  const residual = Math.max(1, yy - slope * xy) / (n - 2)
  const spread = Math.sqrt(Math.max(1, yy) / (n - 1))
  return { mean: slope / spread, sd: Math.sqrt(residual / xx) / spread }
}

const first = (all: readonly Dated[]): number =>
  all.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY)
const last = (all: readonly Dated[]): number =>
  all.reduce((most, { at }) => Math.max(most, at), Number.NEGATIVE_INFINITY)
