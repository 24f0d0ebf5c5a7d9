/** One handing over of a contact. `from` is null where nobody had it. */
export type HandOver = { from: string | null; to: string | null }

/**
 * Whose attention is charged to an agent who handed a contact over (§5): everybody it went to from then on, by whatever way,
 * but not the agent again. Handing over does not lessen what the contact cost, whoever receives it.
 *
 * @param handOvers of one contact, in their order
 */
export function receiversOf(handOvers: readonly HandOver[], agent: string): Set<string> {
  const receivers = new Set<string>()
  let hasHandedOver = false
  for (const { from, to } of handOvers) {
    hasHandedOver ||= from === agent
    if (hasHandedOver && to !== null && to !== agent && (from === agent || (from !== null && receivers.has(from))))
      receivers.add(to)
  }
  return receivers
}
