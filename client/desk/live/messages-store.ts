import type { DeskMessage } from '../../../shared/contract/message.ts'
import { type History, mergeHistory, prepend, replace } from './history.ts'

const histories = new Map<string, History>()
const listeners = new Set<() => void>()

function set(conversationId: string, history: History): void {
  if (histories.get(conversationId) === history) return
  histories.set(conversationId, history)
  for (const listener of listeners) listener()
}

/** The messages of each conversation opened here: what was fetched and what was pushed, in one order. */
export const messagesStore = {
  of: (conversationId: string): History | undefined => histories.get(conversationId),

  has: (conversationId: string, id: string): boolean =>
    histories.get(conversationId)?.messages.some((message) => message.id === id) ?? false,

  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },

  /** What was fetched up to the newest, or a message that was pushed. Returns false when something between is missing. */
  take(conversationId: string, messages: readonly DeskMessage[], hasEarlier?: boolean): boolean {
    const known = histories.get(conversationId)
    const { history, hasGap } = mergeHistory(known, messages, hasEarlier)
    set(conversationId, history)
    return !hasGap
  },

  takeEarlier(conversationId: string, messages: readonly DeskMessage[], hasEarlier: boolean): void {
    const known = histories.get(conversationId)
    if (known) set(conversationId, prepend(known, messages, hasEarlier))
  },

  replace(message: DeskMessage): void {
    const known = histories.get(message.conversationId)
    if (known) set(message.conversationId, replace(known, message))
  },
}
