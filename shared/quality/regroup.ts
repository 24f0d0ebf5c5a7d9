import type { HistoryContact } from './history/contact.ts'
import type { Measured } from './measured.ts'

/**
 * The same parts seen as those of other groups, such as topics, channels or teams, in the place of agents; groups by key in
 * code-point order. What is estimated of agents can so be estimated of any group: expected time and felt understood are then
 * fitted within groups. An agent's part counts for the group of its contact, or the agent's own.
 */
export function regroup(measured: Measured, keyOf: (contact: HistoryContact, agent: string) => string): Measured {
  const keys = measured.parts.map(({ contact, agent }) =>
    keyOf(measured.contacts[contact] as HistoryContact, measured.agents[agent] as string),
  )
  const groups = [...new Set(keys)].sort()
  const place = new Map(groups.map((key, at) => [key, at]))
  return {
    ...measured,
    agents: groups,
    parts: measured.parts.map((part, row) => ({ ...part, agent: place.get(keys[row] as string) as number })),
  }
}
