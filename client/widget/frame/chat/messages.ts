import type { ChatMessage } from '../../../../shared/contract/message.ts'

/** Two lists of one conversation's messages as one: each once, in the server's order, the later copy standing. */
export function mergeMessages(known: readonly ChatMessage[], incoming: readonly ChatMessage[]): ChatMessage[] {
  const byId = new Map([...known, ...incoming].map((message) => [message.id, message]))
  return [...byId.values()].sort((a, b) => a.seq - b.seq)
}

export const lastSeqOf = (messages: readonly ChatMessage[]): number => messages.at(-1)?.seq ?? 0

/** The last message before which none is missing, counted from the first that is there. */
export function lastWholeSeq(messages: readonly ChatMessage[]): number {
  let last = messages[0]?.seq ?? 0
  for (const { seq } of messages) {
    if (seq > last + 1) break
    last = seq
  }
  return last
}

export const hasGap = (messages: readonly ChatMessage[]): boolean => lastWholeSeq(messages) < lastSeqOf(messages)

/** The newest message that is not the customer's own. */
export const lastReplySeq = (messages: readonly ChatMessage[]): number =>
  messages.findLast(({ author }) => author !== 'customer')?.seq ?? 0
