import { useEffect } from 'react'
import { client } from '../../lib/trpc.ts'
import { markRead } from '../live/caches.ts'

/** Tells the server how far this person has read, whenever something new stands on a screen that is looked at. */
export function useSeen(conversationId: string, lastSeq: number, unread: number, mayHandle: boolean): void {
  useEffect(() => {
    if (!mayHandle || lastSeq === 0) return
    let toldSeq = unread > 0 ? 0 : lastSeq - 1
    const tell = () => {
      if (document.visibilityState !== 'visible' || toldSeq >= lastSeq) return
      toldSeq = lastSeq
      markRead(conversationId)
      // Lost with the connection, it is told again by the next message or visit.
      client.conversations.markSeen.mutate({ conversationId, seq: lastSeq }).catch(() => {})
    }
    tell()
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [conversationId, lastSeq, unread, mayHandle])
}
