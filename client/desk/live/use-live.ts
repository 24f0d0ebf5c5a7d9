import { useEffect } from 'react'
import type { DeskEvent } from '../../../shared/events.ts'
import { useMe } from '../../lib/me.ts'
import { socket } from '../../lib/socket.ts'
import { queryClient } from '../../lib/trpc.ts'
import { sendDrafts } from '../composer/drafts.ts'
import { outbox } from '../composer/outbox.ts'
import { hear } from './hear.ts'
import { presenceStore } from './presence-store.ts'

/** Once, beside every page: what the server pushes reaches the caches, and a reconnect asks for what was missed. */
export function useLive(): void {
  const { id: userId } = useMe()
  useEffect(() => {
    const handleEvent = (event: DeskEvent) => hear(event, userId)
    const handleConnect = () => {
      queryClient.invalidateQueries()
      outbox().wake()
      sendDrafts()
    }
    socket.on('event', handleEvent).on('connect', handleConnect).on('disconnect', presenceStore.forget)
    outbox().wake()
    return () =>
      void socket.off('event', handleEvent).off('connect', handleConnect).off('disconnect', presenceStore.forget)
  }, [userId])
}
