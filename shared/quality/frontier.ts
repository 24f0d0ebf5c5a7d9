import { normalFrom, seededRandom } from '../seeded-random.ts'
import type { Pair } from './ellipse.ts'
import type { Between } from './estimate.ts'
import { type Finding, found, lacking } from './finding.ts'
import { COMPARABLE_AGENTS } from './floors.ts'
import { LEVEL } from './interval.ts'

type Point = { minutes: number; feltUnderstood: number }

/**
 * What agents could reach. `sameInLess`: the probability that others show the same felt understood to be possible in less
 * time (by the margin at least), `moreInSame` more of it in the same; the gains are how many minutes, or points.
 */
export type Frontier = {
  hull: Point[]
  agents: { key: string; sameInLess: number; moreInSame: number; minutesSaved: Between; pointsGained: Between }[]
}

/** Less than this is no question worth asking: half a minute, a tenth of a step. */
const MARGIN: Point = { minutes: 0.5, feltUnderstood: 0.1 }
const DRAWS = 500

/**
 * The efficiency frontier of one topic (§8): the upper concave hull of (minutes, felt understood), which says what a mixture of
 * the agents' ways reaches, and each agent's distance to it, straight left and straight up, over draws of the posteriors. Whose
 * ways the hull is made of is settled once, by the posterior means (`hull`), and in every draw it goes through where they are
 * drawn: the best of forty draws is always someone's luck, and against it nearly everybody would seem wasteful. A question for
 * coaching, no grade: agents come in the order given. Asks for five comparable agents (§12a); `missing` counts agents.
 *
 * @param agents pairs shrunk before, as by `topicPairs`
 */
export function frontier(
  agents: readonly { key: string; pair: Pair }[],
  {
    seed = 1,
    draws = DRAWS,
    margin = MARGIN,
    level = LEVEL,
  }: { seed?: number; draws?: number; margin?: Point; level?: number } = {},
): Finding<Frontier> {
  if (agents.length < COMPARABLE_AGENTS) return lacking(COMPARABLE_AGENTS - agents.length)
  const random = seededRandom(seed)
  const saved = agents.map(() => new Float64Array(draws))
  const gained = agents.map(() => new Float64Array(draws))
  const means = agents.map(({ pair }) => ({ minutes: pair.minutes.mean, feltUnderstood: pair.feltUnderstood.mean }))
  const best = new Set(upperHull(means))
  for (let draw = 0; draw < draws; draw++) {
    const points = agents.map(({ pair }) => drawn(pair, random))
    const hull = upperHull(points.filter((_, at) => best.has(means[at] as Point)))
    for (const [at, point] of points.entries()) {
      ;(saved[at] as Float64Array)[draw] = point.minutes - leastMinutes(hull, point.feltUnderstood)
      ;(gained[at] as Float64Array)[draw] = mostFelt(hull, point.minutes) - point.feltUnderstood
    }
  }
  return found({
    hull: [...best],
    agents: agents.map(({ key }, at) => {
      const minutes = (saved[at] as Float64Array).sort()
      const points = (gained[at] as Float64Array).sort()
      return {
        key,
        sameInLess: shareFrom(minutes, margin.minutes),
        moreInSame: shareFrom(points, margin.feltUnderstood),
        minutesSaved: summary(minutes, level),
        pointsGained: summary(points, level),
      }
    }),
  })
}

/**
 * The upper concave hull from the quickest point to the one most understood (Andrew's monotone chain), in order of minutes;
 * beyond its end more time brings nothing.
 */
export function upperHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.minutes - b.minutes || b.feltUnderstood - a.feltUnderstood)
  const hull: Point[] = []
  for (const point of sorted) {
    if (hull.length > 0 && point.feltUnderstood <= (hull.at(-1) as Point).feltUnderstood) continue
    while (hull.length > 1 && !turnsRight(hull.at(-2) as Point, hull.at(-1) as Point, point)) hull.pop()
    hull.push(point)
  }
  return hull
}

const turnsRight = (a: Point, b: Point, c: Point): boolean =>
  (b.minutes - a.minutes) * (c.feltUnderstood - a.feltUnderstood) <
  (b.feltUnderstood - a.feltUnderstood) * (c.minutes - a.minutes)

/** The least minutes in which the hull has at least this much felt understood; its last where it never has. */
function leastMinutes(hull: readonly Point[], felt: number): number {
  const at = hull.findIndex(({ feltUnderstood }) => feltUnderstood >= felt)
  if (at < 0) return hull.at(-1)?.minutes ?? 0
  const above = hull[at] as Point
  const below = hull[at - 1]
  if (!below) return above.minutes
  const part = (felt - below.feltUnderstood) / (above.feltUnderstood - below.feltUnderstood)
  return below.minutes + part * (above.minutes - below.minutes)
}

/** The most felt understood that the hull has within these minutes. */
function mostFelt(hull: readonly Point[], minutes: number): number {
  const at = hull.findIndex((point) => point.minutes > minutes)
  if (at < 0) return hull.at(-1)?.feltUnderstood ?? 0
  const after = hull[at] as Point
  const before = hull[at - 1]
  if (!before) return after.feltUnderstood
  const part = (minutes - before.minutes) / (after.minutes - before.minutes)
  return before.feltUnderstood + part * (after.feltUnderstood - before.feltUnderstood)
}

function drawn({ minutes, feltUnderstood, correlation }: Pair, random: () => number): Point {
  const one = normalFrom(random)
  const other = correlation * one + Math.sqrt(Math.max(0, 1 - correlation ** 2)) * normalFrom(random)
  return { minutes: minutes.mean + minutes.sd * one, feltUnderstood: feltUnderstood.mean + feltUnderstood.sd * other }
}

const shareFrom = (sorted: Float64Array, least: number): number =>
  sorted.reduce((count, value) => count + Number(value >= least), 0) / sorted.length

function summary(sorted: Float64Array, level: number): Between {
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))] ?? 0
  return {
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    low: at((1 - level) / 2),
    high: at((1 + level) / 2),
  }
}
