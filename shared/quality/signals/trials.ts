import { mean } from '../mean.ts'
import type { Measured } from '../measured.ts'

/** What one contact adds to an agent's figure: what was seen, what was to be expected of such a contact, and its variance. */
export type Trial = { agent: number; contact: number; observed: number; expected: number; variance: number }

/**
 * A signal of one agent (§9). `z` is null where there is too little to say; `halves` the same over the first and the second
 * half of the window's contacts; `observed`, `expected` and `variance` sums over the agent's trials; `examples` ids of up to
 * five contacts that make it up.
 */
export type SignalOfAgent = {
  z: number | null
  halves: readonly [number | null, number | null]
  observed: number
  expected: number
  variance: number
  examples: string[]
}

/** The z of a whole window and of its halves, before and after the spread among agents is taken out. */
export type Scores = readonly [number | null, number | null, number | null]

export const NOTHING: Scores = [null, null, null]

export type Sums = { observed: number; expected: number; variance: number }

/** An agent's trials, their sums in the window and its halves, and the z of each. */
export type Tally = { scores: Scores; sums: readonly [Sums, Sums, Sums]; trials: Trial[] }

/** With fewer trials a share means nothing. */
const FEWEST_TRIALS = 20
const FEWEST_IN_HALF = 8
/** Peer-relative signals need so many agents (§12a). */
const FEWEST_PEERS = 8
const MOST_EXAMPLES = 5

/** Sums trials by agent and scores them: `deviance` for counts, `pearson` for what may be negative. */
export function tally(measured: Measured, trials: readonly Trial[], score: Score): Tally[] {
  const half = measured.contacts.length / 2
  const byAgent = measured.agents.map((): Trial[] => [])
  for (const trial of trials) byAgent[trial.agent]?.push(trial)
  return byAgent.map((mine) => {
    const parts = [
      mine,
      mine.filter(({ contact }) => contact < half),
      mine.filter(({ contact }) => contact >= half),
    ] as const
    const sums = [sumOf(parts[0]), sumOf(parts[1]), sumOf(parts[2])] as const
    const scored = (at: 0 | 1 | 2) => {
      const isEnough = parts[at].length >= (at === 0 ? FEWEST_TRIALS : FEWEST_IN_HALF)
      return isEnough && sums[at].variance > 0 ? score(sums[at]) : null
    }
    return { scores: [scored(0), scored(1), scored(2)], sums, trials: mine }
  })
}

export type Score = (sums: Sums) => number

function sumOf(trials: readonly Trial[]): Sums {
  const sum = { observed: 0, expected: 0, variance: 0 }
  for (const trial of trials) {
    sum.observed += trial.observed
    sum.expected += trial.expected
    sum.variance += trial.variance
  }
  return sum
}

/** (O−E)/√V. */
export const pearson: Score = ({ observed, expected, variance }) => (observed - expected) / Math.sqrt(variance)

/**
 * The signed root of the Poisson deviance, √(2(O·ln(O/E)−(O−E))), times √(E/V) for what is no Poisson. Close to (O−E)/√V
 * where E is large; where it is small, as with rare events, it does not take skewness for evidence.
 */
export const deviance: Score = ({ observed, expected, variance }) => {
  if (expected <= 0) return 0
  const grown = observed > 0 ? observed * Math.log(observed / expected) : 0
  const root = Math.sqrt(Math.max(0, 2 * (grown - (observed - expected))) * (expected / variance))
  return observed < expected ? -root : root
}

/** What share at either end counts as the share's edge, and what is then left of a standard normal's variance. */
const WINSORISED = 0.2
const LEFT_OF_VARIANCE = 0.4121
/** How much wider than below the median honest agents may lie above it. */
const MOST_SKEW = 2

/**
 * Divides z by √φ̂, the spread among agents beyond chance (Spiegelhalter, Statistics in Medicine 24:8, 2005, §5), so that honest
 * agents' differences raise nothing: φ̂ = mean square of z about its median, winsorised at a fifth on either side, over what that
 * leaves of a standard normal's variance; at most twice the same of those below the median, and never under 1. Each half
 * of the window has its own. All null with fewer than 8 agents to compare with.
 *
 * A fifth and the median, since several agents may game alike; the side below, since gaming is one-sided: where a quarter of the
 * agents close early or hand over alike, φ̂ of both sides hid them all (area under the curve .72–.86 against 1, simulated).
 */
export function amongPeers(tallies: readonly Pick<Tally, 'scores' | 'trials'>[]): Scores[] {
  const peers = tallies.filter(({ trials }) => trials.length > 0).length
  if (peers < FEWEST_PEERS) return tallies.map(() => NOTHING)
  const roots = [0, 1, 2].map((at) => spread(tallies.flatMap(({ scores }) => scores[at] ?? [])))
  return tallies.map(({ scores }) => mapScores(scores, (z, at) => z / (roots[at] as number)))
}

/** The same done to all three, where they are known. */
export function mapScores(scores: Scores, change: (z: number, at: number) => number): Scores {
  const changed = (at: 0 | 1 | 2) => (scores[at] === null ? null : change(scores[at], at))
  return [changed(0), changed(1), changed(2)]
}

function spread(z: readonly number[]): number {
  if (z.length === 0) return 1
  const sorted = [...z].sort((a, b) => a - b)
  const cut = Math.floor(WINSORISED * z.length)
  const [low, high] = [sorted[cut] as number, sorted[z.length - 1 - cut] as number]
  const middle = ((sorted[(z.length - 1) >> 1] as number) + (sorted[z.length >> 1] as number)) / 2
  const squares = sorted.map((one) => (Math.min(high, Math.max(low, one)) - middle) ** 2)
  const below = squares.filter((_, at) => (sorted[at] as number) <= middle)
  const phi = Math.min(mean(squares) ?? 0, MOST_SKEW * (mean(below) ?? 0)) / LEFT_OF_VARIANCE
  return Math.sqrt(Math.max(1, phi))
}

/** The tallies as signals, with these scores. */
export const signals = (measured: Measured, tallies: readonly Tally[], scores: readonly Scores[]): SignalOfAgent[] =>
  tallies.map(({ sums, trials }, agent) => {
    const [z, ...halves] = scores[agent] ?? NOTHING
    return { z, halves, ...sums[0], examples: examplesOf(measured, trials) }
  })

/** The contacts that stood out most from what was expected, in standard deviations, the latest first among equals. */
function examplesOf({ contacts }: Measured, trials: readonly Trial[]): string[] {
  const surprise = new Map<number, number>()
  for (const { contact, observed, expected, variance } of trials)
    surprise.set(contact, (surprise.get(contact) ?? 0) + (observed - expected) / Math.sqrt(variance))
  return [...surprise]
    .filter(([, size]) => size > 0)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, MOST_EXAMPLES)
    .flatMap(([contact]) => contacts[contact]?.id ?? [])
}
