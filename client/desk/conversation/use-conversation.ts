import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { drafts } from '../composer/drafts.ts'
import { messagesStore } from '../live/messages-store.ts'
import { presenceStore } from '../live/presence-store.ts'

/** A conversation and its messages, as fetched and as pushed since. */
export function useConversation(conversationId: string) {
  const query = useQuery(trpc.conversations.get.queryOptions({ conversationId }, { staleTime: 0 }))
  const history = useSyncExternalStore(messagesStore.subscribe, () => messagesStore.of(conversationId))
  const { data: detail, dataUpdatedAt } = query
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each fetch; pushes change `detail` too, and were heard
  useEffect(() => {
    if (!detail) return
    messagesStore.take(conversationId, detail.messages, detail.hasEarlierMessages)
    drafts.fill(conversationId, detail.drafts)
    presenceStore.set(conversationId, detail.viewers, detail.customer.isOnline)
  }, [conversationId, dataUpdatedAt])
  return { ...query, detail, history }
}

export const usePresence = (conversationId: string) =>
  useSyncExternalStore(presenceStore.subscribe, () => presenceStore.of(conversationId))
