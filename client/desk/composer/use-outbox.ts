import { useMemo, useSyncExternalStore } from 'react'
import { outbox } from './outbox.ts'

/** What waits to be sent in one conversation, oldest first. */
export function useOutbox(conversationId: string) {
  const entries = useSyncExternalStore(outbox().subscribe, outbox().entries)
  return useMemo(() => entries.filter(({ item }) => item.conversationId === conversationId), [entries, conversationId])
}
