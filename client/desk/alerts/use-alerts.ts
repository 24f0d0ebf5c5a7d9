import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskEvent } from '../../../shared/events.ts'
import { useBrand, useMe } from '../../lib/me.ts'
import { socket } from '../../lib/socket.ts'
import { trpc } from '../../lib/trpc.ts'
import { setTitleCount } from '../../lib/use-title.ts'
import { onScreen } from '../live/on-screen.ts'
import { ring } from './ring.ts'

/** The number in the tab's title; a sound and a notification for those who asked for them. */
export function useAlerts(): void {
  const { t } = useTranslation()
  const { id: userId, preferences } = useMe()
  const { id: brandId } = useBrand()
  const { hasSound, hasNotifications } = preferences
  const { data: counts } = useQuery(trpc.conversations.counts.queryOptions({ brandId }))
  const waiting = counts?.waiting ?? 0

  useEffect(() => {
    setTitleCount(waiting)
    return () => setTitleCount(0)
  }, [waiting])

  useEffect(() => {
    const handleEvent = (event: DeskEvent) => {
      if (event.type !== 'message.posted' || event.message.author !== 'customer') return
      const { assigneeId, id } = event.conversation
      // What a colleague has in hand is not news to everybody.
      if (onScreen.has(id) || (assigneeId !== null && assigneeId !== userId)) return
      if (hasSound) ring()
      if (hasNotifications) notify(t('desk.newMessage'), id)
    }
    socket.on('event', handleEvent)
    return () => void socket.off('event', handleEvent)
  }, [userId, hasSound, hasNotifications, t])
}

/** Never the customer's words: a notification stands on screens that others see. */
function notify(title: string, conversationId: string): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return
  const notification = new Notification(title, { tag: conversationId })
  notification.onclick = () => {
    window.focus()
    notification.close()
  }
}
