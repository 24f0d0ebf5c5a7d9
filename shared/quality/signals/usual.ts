import { takeRows } from '../case-mix.ts'
import { predict, withinFit } from '../least-squares.ts'
import type { Measured } from '../measured.ts'
import { logistic, logisticWithin } from './logistic-within.ts'
import type { Trial } from './trials.ts'

/** Something that did or did not happen in a contact, or how much, and to whom it belongs. */
export type Seen = { agent: number; contact: number; value: number }

/** What share of agents at either end is left out when the level of the usual agent is sought. */
const TRIMMED = 0.2
const ROUNDS = 8

/**
 * Trials of events (value 0 or 1) against what the usual agent would have had with the same contacts (§9): the case mix by
 * a logistic regression within agents, and the level by the agents in the middle, so that a few who game do not raise what
 * is expected of the others. `more` are columns beside the case mix, by trial. The level is where ΣO = ΣE over all but the fifth of agents furthest above and below.
 */
export function usualRates(
  measured: Measured,
  seen: readonly Seen[],
  more: { name: string; values: number[] }[] = [],
): Trial[] {
  const { agents, mix } = measured
  if (seen.length === 0) return []
  const design = takeRows(
    mix,
    seen.map(({ contact }) => contact),
    more,
  )
  const y = seen.map(({ value }) => value)
  const group = Int32Array.from(seen, ({ agent }) => agent)
  const { slopes, levels } = logisticWithin(design, y, group, agents.length)
  let level = levels.reduce((sum, one) => sum + one, 0) / levels.length
  for (let round = 0; round < ROUNDS; round++) {
    const sums = agents.map(() => ({ observed: 0, expected: 0, variance: 0 }))
    for (const [row, g] of group.entries()) {
      const rate = logistic((slopes[row] as number) + level)
      const sum = sums[g] as { observed: number; expected: number; variance: number }
      sum.observed += y[row] as number
      sum.expected += rate
      sum.variance += rate * (1 - rate)
    }
    const middle = middleOf(sums.filter(({ variance }) => variance > 0))
    // half an event more keeps the level finite where the agents in the middle have none
    const step = (total(middle, 'observed') + 0.5 - total(middle, 'expected')) / (total(middle, 'variance') + 0.5)
    level += Math.max(-1, Math.min(1, step))
  }
  return seen.map(({ agent, contact, value }, row) => {
    const expected = logistic((slopes[row] as number) + level)
    return { agent, contact, observed: value, expected, variance: expected * (1 - expected) }
  })
}

/**
 * Trials of events for which contacts do not differ, or which are too rare to say: the share of the agents in the middle for
 * all, within `atLeast` and `atMost`.
 */
export function flatRates(measured: Measured, seen: readonly Seen[], atLeast: number, atMost = 1): Trial[] {
  const sums = measured.agents.map(() => ({ observed: 0, expected: 0 }))
  for (const { agent, value } of seen) {
    const sum = sums[agent]
    if (!sum) continue
    sum.observed += value
    sum.expected++
  }
  const shares = sums
    .filter(({ expected }) => expected > 0)
    .sort((a, b) => a.observed / a.expected - b.observed / b.expected)
  const middle = trimmed(shares)
  const [observed, expected] = [total(middle, 'observed'), total(middle, 'expected')]
  const share = Math.min(atMost, Math.max(atLeast, expected > 0 ? observed / expected : 0))
  return constantRates(seen, share)
}

/** Trials of events against a share that holds at any desk. */
export const constantRates = (seen: readonly Seen[], share: number): Trial[] =>
  seen.map(({ agent, contact, value }) => ({
    agent,
    contact,
    observed: value,
    expected: share,
    variance: share * (1 - share),
  }))

const total = <K extends string>(sums: readonly Record<K, number>[], key: K): number =>
  sums.reduce((sum, one) => sum + one[key], 0)

/** The same of a quantity: case mix by least squares within agents, the level the middle agents' mean. */
export function usualAmounts(
  measured: Measured,
  seen: readonly Seen[],
  more: { name: string; values: number[] }[] = [],
): Trial[] {
  const { agents, mix } = measured
  if (seen.length === 0) return []
  const design = takeRows(
    mix,
    seen.map(({ contact }) => contact),
    more,
  )
  const group = Int32Array.from(seen, ({ agent }) => agent)
  const fit = withinFit(
    design,
    seen.map(({ value }) => value),
    group,
    agents.length,
  )
  const effects = [...fit.effects].filter((effect) => !Number.isNaN(effect)).sort((a, b) => a - b)
  const middle = trimmed(effects)
  const level = middle.reduce((sum, effect) => sum + effect, 0) / Math.max(1, middle.length)
  return seen.map(({ agent, contact, value }, row) => ({
    agent,
    contact,
    observed: value,
    expected: predict(design, row, fit.beta) + level,
    variance: fit.sigma2,
  }))
}

function middleOf<S extends { observed: number; expected: number; variance: number }>(sums: readonly S[]): S[] {
  const off = ({ observed, expected, variance }: S): number => (observed - expected) / Math.sqrt(variance)
  return trimmed([...sums].sort((a, b) => off(a) - off(b)))
}

const trimmed = <T>(sorted: readonly T[]): T[] => {
  const cut = Math.floor(TRIMMED * sorted.length)
  return sorted.slice(cut, sorted.length - cut)
}

/** The place of each agent by id. */
export const placesOf = ({ agents }: Measured): Map<string, number> => new Map(agents.map((id, place) => [id, place]))
