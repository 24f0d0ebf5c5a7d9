import type { ConversationState } from '../../../shared/contract/conversation.ts'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import type { DeskEvent } from '../../../shared/events.ts'
import { queryClient, trpc } from '../../lib/trpc.ts'
import type { Change } from '../list/patch-pages.ts'
import { patchDetail, patchDetails, patchLists, refreshCounts, refreshDetailsOf } from './caches.ts'
import { changeOf } from './change-of.ts'
import { fillGap } from './fill-gap.ts'
import { messagesStore } from './messages-store.ts'
import { onScreen } from './on-screen.ts'
import { presenceStore } from './presence-store.ts'

/** Puts a push into everything that shows it. A push may be lost without harm: a gap asks, a reconnect asks again. */
export function hear(event: DeskEvent, userId: string): void {
  switch (event.type) {
    case 'message.posted':
      hearMessage(event.message, event.conversation, userId)
      return
    case 'message.redacted':
      messagesStore.replace(event.message)
      queryClient.invalidateQueries(trpc.conversations.list.infiniteQueryFilter())
      return
    case 'conversation.changed':
      apply({ state: event.conversation }, userId)
      return
    case 'conversation.seen':
      patchDetail(event.conversationId, (detail) => ({
        ...detail,
        conversation: { ...detail.conversation, customerSeenSeq: event.seq },
      }))
      return
    case 'presence.changed':
      presenceStore.set(event.conversationId, event.viewers, event.isCustomerOnline)
      return
    case 'typing':
      if (event.who === 'customer') presenceStore.setTyping(event.conversationId, 'customer', event.isTyping)
      else if (event.who.userId !== userId)
        presenceStore.setTyping(event.conversationId, event.who.userId, event.isTyping)
      return
    case 'journey.changed':
      patchDetails(({ customer }) => customer.id === event.customerId, { now: event.now })
      refreshDetailsOf(event.customerId)
      return
    case 'customer.identified':
      // Who they are, and what came before, is told where it is asked for.
      refreshDetailsOf(event.customerId)
      queryClient.invalidateQueries(trpc.conversations.list.infiniteQueryFilter())
      return
    case 'team.changed':
      queryClient.invalidateQueries(trpc.team.list.queryFilter({ brandId: event.brandId }))
      queryClient.invalidateQueries(trpc.team.invitations.queryFilter({ brandId: event.brandId }))
      return
    case 'answer.given':
      queryClient.invalidateQueries(trpc.answers.pathFilter())
      queryClient.invalidateQueries(trpc.quality.pathFilter())
      return
  }
}

function hearMessage(message: DeskMessage, state: ConversationState, userId: string): void {
  const { conversationId, author } = message
  presenceStore.setTyping(conversationId, author === 'customer' ? 'customer' : (message.userId ?? ''), false)
  if (messagesStore.of(conversationId) && !messagesStore.take(conversationId, [message])) fillGap(conversationId)
  apply(changeOf(message, state, onScreen.has(conversationId)), userId)
}

/** A conversation's new state, whoever told it: a push, or the answer to what this person did. */
export function apply(change: Change, userId: string): void {
  const { id: conversationId, status } = change.state
  const before = queryClient.getQueryData(trpc.conversations.get.queryKey({ conversationId }))?.conversation.status
  patchLists(change, userId)
  patchDetail(conversationId, (detail) => ({
    ...detail,
    conversation: { ...detail.conversation, ...change.state },
  }))
  refreshCounts(change.state.brandId)
  // What was promised in closing is in the details alone.
  if (status === 'closed' && before !== status)
    queryClient.invalidateQueries(trpc.conversations.get.queryFilter({ conversationId }))
}
