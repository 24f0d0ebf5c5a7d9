import { useEffect } from 'react'
import { client } from '../../lib/trpc.ts'
import { markRead } from '../live/caches.ts'

/** Tells the server how far this person has read, whenever something new stands on a screen that is looked at. */
export function useSeen(conversationId: string, lastSeq: number, unread: number, mayHandle: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is unread again is told again
  useEffect(() => {
    if (!mayHandle || lastSeq === 0) return
    let isTold = false
    const tell = () => {
      if (isTold || document.visibilityState !== 'visible') return
      isTold = true
      markRead(conversationId)
      client.conversations.markSeen
        .mutate({ conversationId, seq: lastSeq })
        // A list fetched meanwhile still counts it as unread.
        .then(() => markRead(conversationId))
        // Lost with the connection, it is told again by the next message or visit.
        .catch(() => {})
    }
    tell()
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [conversationId, lastSeq, unread > 0, mayHandle])
}
