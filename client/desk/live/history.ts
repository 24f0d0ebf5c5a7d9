import type { DeskMessage } from '../../../shared/contract/message.ts'

/** An unbroken run of a conversation's messages, oldest first, up to the newest known. */
export interface History {
  readonly messages: readonly DeskMessage[]
  readonly hasEarlier: boolean
}

/**
 * A run extended by newer messages. With a gap between, a fetched window (`hasEarlier` told) takes the run's place, and
 * a lone push is left out: it will come with what is asked for.
 */
export function mergeHistory(
  known: History | undefined,
  messages: readonly DeskMessage[],
  hasEarlier?: boolean,
): { history: History; hasGap: boolean } {
  const [first] = messages
  const last = known?.messages.at(-1)
  if (!known || !last) {
    const hasGap = hasEarlier === undefined && first !== undefined && first.seq > 1
    return hasGap
      ? { history: known ?? { messages: [], hasEarlier: true }, hasGap }
      : { history: { messages, hasEarlier: hasEarlier ?? false }, hasGap: false }
  }
  if (!first) return { history: known, hasGap: false }
  if (first.seq > last.seq + 1)
    return hasEarlier === undefined
      ? { history: known, hasGap: true }
      : { history: { messages, hasEarlier }, hasGap: false }
  return { history: { messages: union(known.messages, messages), hasEarlier: known.hasEarlier }, hasGap: false }
}

export const prepend = (known: History, earlier: readonly DeskMessage[], hasEarlier: boolean): History => ({
  messages: union(known.messages, earlier),
  hasEarlier,
})

/** A message known already, as it is now. */
export const replace = (known: History, message: DeskMessage): History =>
  known.messages.some(({ id }) => id === message.id) ? { ...known, messages: union(known.messages, [message]) } : known

/** Both, each message once and as the newer list has it, in the order of `seq`. */
function union(before: readonly DeskMessage[], newer: readonly DeskMessage[]): DeskMessage[] {
  const bySeq = new Map(before.map((message) => [message.seq, message]))
  for (const message of newer) bySeq.set(message.seq, message)
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}
