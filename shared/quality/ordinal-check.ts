import { takeRows } from './case-mix.ts'
import { type Estimate, probabilityAbove } from './estimate.ts'
import type { Moment } from './history/contact.ts'
import type { Measured } from './measured.ts'
import { orderedProbit } from './ordered-probit.ts'
import { answersOf, firstAgents } from './usual-mix.ts'
import { type Word, wordsFor } from './words.ts'

/** A group of which the two ways of reading steps say different things. `flips`: each leans clearly to its own side of the mean. */
export type OrdinalWarning = { key: string; metric: Word; ordinal: Word; flips: boolean }

/** How sure both must be of their sides for a flip: what an 80 % interval on one side of 0 says, and more than a coin. */
const LEANS = 0.9

/**
 * Where the metric and the ordered reading part (§3): the word changes, or the sign does while both lean at 90 %. Groups known to
 * one of them only are passed over; words are given among those known to both.
 *
 * @param metric by group relative to the desk, in points; `ordinal` on the latent scale
 */
export function ordinalWarnings(
  metric: ReadonlyMap<string, Estimate>,
  ordinal: ReadonlyMap<string, Estimate>,
): OrdinalWarning[] {
  const keys = [...metric.keys()].filter((key) => ordinal.has(key))
  const [points, latent] = [metric, ordinal].map((of) => keys.map((key) => of.get(key) as Estimate)) as [
    Estimate[],
    Estimate[],
  ]
  const [metricWords, ordinalWords] = [wordsFor(points), wordsFor(latent)]
  return keys.flatMap((key, at) => {
    const [one, other] = [points[at], latent[at]].map((of) => probabilityAbove(of as Estimate)) as [number, number]
    const flips = Math.max(one, 1 - one) > LEANS && Math.max(other, 1 - other) > LEANS && one > 0.5 !== other > 0.5
    const [metricWord, ordinalWord] = [metricWords[at] as Word, ordinalWords[at] as Word]
    return flips || metricWord !== ordinalWord ? [{ key, metric: metricWord, ordinal: ordinalWord, flips }] : []
  })
}

/**
 * Agents' effects by ordered probit on the case mix (§3), to be run monthly beside the metric, by agent. Agents without an
 * answer are left out; null where the answers do not allow a fit. One answer counts once, for who worked on the contact first.
 *
 * @param spread τ²/σ² of the metric, which is the groups' variance on the latent scale
 */
export function ordinalEffects(measured: Measured, moment: Moment, spread: number): Map<string, Estimate> | null {
  const first = firstAgents(measured)
  const rows = answersOf(measured, moment).filter(({ contact }) => (first[contact] as number) >= 0)
  const present = [...new Set(rows.map(({ contact }) => first[contact] as number))].sort((a, b) => a - b)
  const place = new Map(present.map((agent, at) => [agent, at]))
  const fit = orderedProbit(
    takeRows(
      measured.mix,
      rows.map(({ contact }) => contact),
    ),
    rows.map(({ y }) => y),
    rows.map(({ contact }) => place.get(first[contact] as number) as number),
    present.length,
    spread,
  )
  return fit && new Map(present.map((agent, at) => [measured.agents[agent] as string, fit.groups[at] as Estimate]))
}
