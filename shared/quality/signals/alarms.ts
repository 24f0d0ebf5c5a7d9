import cdf from '@stdlib/stats-base-dists-normal-cdf'
import type { Signal, SignalsOfDesk } from './index.ts'

/**
 * What z must pass (§9, §15), early closing as the others: it is no longer the sum of two that go together among honest agents,
 * which was why it needed 3.5.
 */
const ALARM_Z = 3
/** What it must pass in each half of the window: the two-period rule. */
const HALF_Z = 1.5
/** Share of false alarms among alarms (Benjamini, Hochberg, JRSS B 57:1, 1995). */
const FALSE_DISCOVERY = 0.05

/**
 * Which signals of each agent raise an alarm (§9): z > 3; false-discovery rate under 5 % by Benjamini and
 * Hochberg over all agents and signals; and z > 1.5 in either half of the window. An alarm opens a question, nothing else.
 *
 * What the two-period rule costs (simulated, 48 agents, 14 weeks): of gamers it lets go 0–1 in 100 at full zeal, 3 in 100 of
 * mild ones, of those who know the index or with a third of the contacts; what it spares are honest agents with one odd month.
 */
export function alarmsOf(desk: SignalsOfDesk): Signal[][] {
  const all = (Object.keys(desk) as Signal[]).flatMap((signal) =>
    desk[signal].flatMap(({ z, halves }, agent) =>
      z === null ? [] : [{ signal, agent, z, halves, p: cdf(-z, 0, 1) }],
    ),
  )
  all.sort((a, b) => a.p - b.p)
  const discovered = all.findLastIndex(({ p }, rank) => p <= (FALSE_DISCOVERY * (rank + 1)) / all.length) + 1
  const alarms: Signal[][] = Array.from({ length: Math.max(0, ...Object.values(desk).map((s) => s.length)) }, () => [])
  for (const { signal, agent, z, halves } of all.slice(0, discovered)) {
    if (z > ALARM_Z && halves.every((half) => half !== null && half > HALF_Z)) alarms[agent]?.push(signal)
  }
  return alarms
}

/** The largest z of each agent over all signals, null where none says anything. */
export function largestSignals(desk: SignalsOfDesk): ({ signal: Signal; z: number } | null)[] {
  const names = Object.keys(desk) as Signal[]
  const agents = Math.max(0, ...Object.values(desk).map((s) => s.length))
  return Array.from({ length: agents }, (_, agent) => {
    let largest: { signal: Signal; z: number } | null = null
    for (const signal of names) {
      const z = desk[signal][agent]?.z ?? null
      if (z !== null && (largest === null || z > largest.z)) largest = { signal, z }
    }
    return largest
  })
}
