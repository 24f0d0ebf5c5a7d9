import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationState } from '../../../shared/contract/conversation.ts'
import type { DeskEvent } from '../../../shared/events.ts'
import { useBrand, useMe } from '../../lib/me.ts'
import { socket } from '../../lib/socket.ts'
import { queryClient, trpc } from '../../lib/trpc.ts'
import { setTitleCount } from '../../lib/use-title.ts'
import { toast } from '../../ui/toast/toast.tsx'
import { onScreen } from '../live/on-screen.ts'
import { type Handover, handoverTo } from './handover.ts'
import { ring } from './ring.ts'

/** The number in the tab's title; a sound and a notification for those who asked for them; a word to who is given work. */
export function useAlerts(): void {
  const { t } = useTranslation()
  const navigate = useNavigate()
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
    const alert = (title: string, conversationId: string) => {
      if (onScreen.has(conversationId)) return
      if (hasSound) ring()
      if (hasNotifications) notify(title, conversationId)
    }
    const tellHandover = async ({ byUserId, reason }: Handover, { id, number, brandId }: ConversationState) => {
      const name = (await nameIn(brandId, byUserId)) ?? t('desk.system.somebody')
      const assigned = t('desk.handedOver.assigned', { name, number })
      const open = () =>
        navigate({ to: '/inbox/$view/{-$conversationId}', params: { view: 'mine', conversationId: id } })
      toast.info(reason === null ? assigned : t('desk.handedOver.transferred', { name, number, reason }), {
        label: t('desk.keys.open'),
        onClick: open,
      })
      // The reason stays on the page: it may hold what the customer said.
      alert(assigned, id)
    }
    const handleEvent = (event: DeskEvent) => {
      if (event.type !== 'message.posted') return
      const { message, conversation } = event
      const handover = handoverTo(userId, message.event)
      if (handover) tellHandover(handover, conversation)
      // What a colleague has in hand is not news to everybody.
      const isOurs = conversation.assigneeId === null || conversation.assigneeId === userId
      if (message.author === 'customer' && isOurs) alert(t('desk.newMessage'), conversation.id)
    }
    socket.on('event', handleEvent)
    return () => void socket.off('event', handleEvent)
  }, [userId, hasSound, hasNotifications, navigate, t])
}

async function nameIn(brandId: string, userId: string): Promise<string | undefined> {
  const colleagues = await queryClient.ensureQueryData(trpc.team.list.queryOptions({ brandId })).catch(() => [])
  return colleagues.find(({ id }) => id === userId)?.name
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
