import { covarianceOf, type Pair } from './ellipse.ts'
import { falseDiscovery } from './false-discovery.ts'

/** Groups drawn as one cloud: their keys in order, and a pair that covers them. */
export type Cloud = { keys: string[]; pair: Pair }

/** Two groups are told apart where their difference would be this rare of none, after the false-discovery rule (§12). */
const DOUBT = 0.05

/**
 * Which groups cannot be told apart and are drawn as one (§12). Two groups are told apart where d'(S₁ + S₂)⁻¹d, χ² on two
 * degrees of freedom, is rare enough after Benjamini and Hochberg over all pairs of groups. Telling apart is not transitive:
 * clouds grow from the most alike, and two join only while no group of the one is told apart from any of the other
 * (complete linkage), so that every difference the figures support stays visible. A joint pair has the mean of the groups'
 * and their mean covariance plus that of their means. Clouds stand by their first key.
 *
 * @param groups with independent errors
 */
export function drawnAsOne(groups: readonly { key: string; pair: Pair }[]): Cloud[] {
  const sorted = groups.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const couples = sorted.flatMap((one, i) =>
    sorted.slice(0, i).map((other, j) => ({ i, j, p: alike(one.pair, other.pair) })),
  )
  const doubts = falseDiscovery(couples.map(({ p }) => p))
  const isApart = (i: number, j: number): boolean =>
    (doubts[Math.max(i, j) * (Math.max(i, j) - 1) * 0.5 + Math.min(i, j)] as number) < DOUBT
  const cloudOf = sorted.map((_, index) => [index])
  for (const { i, j } of couples.toSorted((a, b) => b.p - a.p)) {
    const mine = cloudOf[i] as number[]
    const theirs = cloudOf[j] as number[]
    if (mine === theirs || mine.some((one) => theirs.some((other) => isApart(one, other)))) continue
    const joint = [...mine, ...theirs].sort((a, b) => a - b)
    for (const index of joint) cloudOf[index] = joint
  }
  return [...new Set(cloudOf)].map((members) => {
    const of = members.map((index) => sorted[index] as { key: string; pair: Pair })
    return { keys: of.map(({ key }) => key), pair: jointPair(of.map(({ pair }) => pair)) }
  })
}

/** The probability of a difference at least as large where there is none: exp(−d'S⁻¹d/2). 1 where nothing is known of both. */
function alike(one: Pair, other: Pair): number {
  const s = covarianceOf(one)
  const t = covarianceOf(other)
  const [a, b, c] = [s.a + t.a, s.b + t.b, s.c + t.c]
  const x = one.minutes.mean - other.minutes.mean
  const y = one.feltUnderstood.mean - other.feltUnderstood.mean
  const determinant = a * c - b * b
  if (determinant <= 0) return x === 0 && y === 0 ? 1 : 0
  const p = Math.exp(-(c * x * x - 2 * b * x * y + a * y * y) / (2 * determinant))
  return Number.isNaN(p) ? 1 : p
}

function jointPair(pairs: readonly Pair[]): Pair {
  const [only] = pairs
  if (pairs.length === 1 && only) return only
  const minutes = meanOf(pairs.map((pair) => pair.minutes.mean))
  const points = meanOf(pairs.map((pair) => pair.feltUnderstood.mean))
  const parts = pairs.map((pair) => {
    const { a, b, c } = covarianceOf(pair)
    const x = pair.minutes.mean - minutes
    const y = pair.feltUnderstood.mean - points
    return { a: a + x * x, b: b + x * y, c: c + y * y }
  })
  const across = Math.sqrt(meanOf(parts.map(({ a }) => a)))
  const up = Math.sqrt(meanOf(parts.map(({ c }) => c)))
  return {
    minutes: { mean: minutes, sd: across },
    feltUnderstood: { mean: points, sd: up },
    correlation: across > 0 && up > 0 ? meanOf(parts.map(({ b }) => b)) / (across * up) : 0,
  }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
