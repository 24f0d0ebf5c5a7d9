import type { AppRouter } from '../../../../server/router.ts'
import type { Language } from '../../../../shared/contract/fields.ts'
import type { ChatMessage, PostChat } from '../../../../shared/contract/message.ts'
import type { ChatEvent } from '../../../../shared/events.ts'
import { createOutbox } from '../../../lib/outbox.ts'
import { createOutboxStore } from '../../../lib/outbox-store.ts'
import { callOver } from '../../../lib/socket-calls.ts'
import { applyEvent, type Missing } from './apply-event.ts'
import type { ChatSocket } from './connection.ts'
import { hasGap, lastReplySeq, lastWholeSeq, mergeMessages } from './messages.ts'
import { newId } from './new-id.ts'
import type { View } from './view.ts'
import { watchLine } from './watch-line.ts'

const TYPING_MS = 6000

export interface ChatOptions {
  socket: ChatSocket
  language: Language | undefined
  storage: Storage | null
  /** Whose messages these are, among those that share the browser's storage. */
  scope: string
  show: (change: Partial<View>) => void
  view: () => View
  /** A reply came. */
  onReply: () => void
}

export type Chat = ReturnType<typeof createChat>

/** The customer's chat: what the server knows, what is on its way, and what was missed in between. */
export function createChat({ socket, language, storage, scope, show, view, onReply }: ChatOptions) {
  const { chat: calls } = callOver<AppRouter>(socket)
  const outbox = createOutbox<PostChat, ChatMessage>({
    store: createOutboxStore(storage, `lyhord.outbox.${scope}`),
    laneOf: () => 'chat',
    send: (item) =>
      calls.post.mutate({ ...item, conversationId: view().chat?.conversation?.id ?? item.conversationId }),
    onAcknowledged: (message) => hear({ type: 'chat.message', message }),
    onSettledElsewhere: () => fetchMissing('messages'),
  })
  // Born here; the desk's word on which conversation this is comes with the first acknowledgement.
  let newConversationId = outbox.entries()[0]?.item.conversationId ?? newId()
  let opening: Promise<void> | null = null
  let heard: ChatEvent[] = []
  let usedOfferId: string | undefined
  let seenSeq = 0
  let typingTimer = 0

  outbox.subscribe(() => show({ unsent: outbox.entries() }))
  addEventListener('storage', outbox.sync)
  watchLine(socket, outbox, show)
  socket.on('connect', () => open().then(outbox.wake))
  socket.on('event', hear)
  socket.on('disconnect', () => hearTyping(null))

  /** One at a time. What is pushed meanwhile may be newer than the answer, so it is heard once more afterwards. */
  function open(): Promise<void> {
    opening ??= fetchState().finally(() => {
      opening = null
      const late = heard
      heard = []
      for (const event of late) hear(event)
    })
    return opening
  }

  async function fetchState(): Promise<void> {
    try {
      // Refused where the conversation is no longer theirs, as when the shop has told who they are: then all is new.
      await fetchAfter().catch(() => {})
      const fresh = await calls.open.query(language ? { language } : {})
      const { chat } = view()
      const isSame = chat?.conversation?.id === fresh.conversation?.id
      const merged = isSame ? mergeMessages(chat?.messages ?? [], fresh.messages) : fresh.messages
      const isWhole = isSame && chat !== null && !hasGap(merged)
      if (!isSame) {
        newConversationId = newId()
        seenSeq = 0
      }
      for (const { id } of fresh.messages) outbox.settle(id)
      if (fresh.identity === 'refused')
        console.warn('lyhord: the identity token was refused; the customer is a visitor')
      show({
        chat: isWhole ? { ...fresh, messages: merged, hasEarlierMessages: chat.hasEarlierMessages } : fresh,
        ...(!isSame && { asking: null }),
      })
    } catch {
      // Offline: the next connection opens again. Anything else passes.
      if (socket.connected) setTimeout(open, 3000)
    }
  }

  async function fetchAfter(): Promise<void> {
    const { chat } = view()
    if (!chat?.conversation) return
    const seq = lastWholeSeq(chat.messages)
    receive(await calls.after.query({ conversationId: chat.conversation.id, seq }))
  }

  function receive(messages: readonly ChatMessage[]): void {
    const { chat } = view()
    for (const { id } of messages) outbox.settle(id)
    const own = messages.filter(({ conversationId }) => conversationId === chat?.conversation?.id)
    if (chat) show({ chat: { ...chat, messages: mergeMessages(chat.messages, own) } })
  }

  async function fetchMissing(missing: Missing): Promise<void> {
    if (missing === 'state') await open()
    if (missing === 'messages') await fetchAfter().catch(open)
  }

  function hear(event: ChatEvent): void {
    const { chat } = view()
    if (event.type === 'chat.typing') hearTyping(event.isTyping ? event.name : null)
    if (opening) heard.push(event)
    if (!chat) return
    const applied = applyEvent(chat, event)
    if (event.type === 'chat.message') {
      const { id, author, seq } = event.message
      if (author === 'agent') hearTyping(null)
      if (author !== 'customer' && seq > lastReplySeq(chat.messages)) onReply()
      show({ chat: applied.chat })
      outbox.settle(id)
    } else show({ chat: applied.chat })
    fetchMissing(applied.missing)
  }

  function hearTyping(name: string | null): void {
    clearTimeout(typingTimer)
    show({ typing: name })
    if (name) typingTimer = window.setTimeout(() => show({ typing: null }), TYPING_MS)
  }

  return {
    send(body: string): void {
      const { chat, helpOffer } = view()
      const conversationId = chat?.conversation?.id ?? newConversationId
      const isFirstOfOffer = helpOffer && helpOffer.id !== usedOfferId
      usedOfferId = helpOffer?.id
      outbox.add({
        id: newId(),
        conversationId,
        body,
        ...(chat && { language: chat.language }),
        ...(isFirstOfOffer && { helpOfferId: helpOffer.id }),
      })
    },
    unsent: outbox.entries,
    /** Asks for everything anew: who is there may have changed while nobody looked. */
    refresh: open,
    retry: outbox.retry,
    takeBack: (id: string): string => outbox.takeBack(id)?.body ?? '',
    async loadEarlier(): Promise<void> {
      const { chat } = view()
      const first = chat?.messages[0]
      if (!chat?.conversation || !chat.hasEarlierMessages || !first) return
      const earlier = await calls.before.query({ conversationId: chat.conversation.id, seq: first.seq })
      const now = view().chat
      if (now?.conversation?.id !== chat.conversation.id) return
      const messages = mergeMessages(earlier.messages, now.messages)
      show({ chat: { ...now, messages, hasEarlierMessages: earlier.hasEarlierMessages } })
    },
    /** The newest reply is before the customer's eyes. */
    async markSeen(): Promise<void> {
      const { chat } = view()
      const seq = lastReplySeq(chat?.messages ?? [])
      if (!chat?.conversation || seq <= seenSeq) return
      const before = seenSeq
      seenSeq = seq
      await calls.seen.mutate({ conversationId: chat.conversation.id, seq }).catch(() => {
        seenSeq = before
      })
    },
    tellTyping(isTyping: boolean): void {
      const conversationId = view().chat?.conversation?.id
      if (conversationId && socket.connected) socket.emit('typing', { conversationId, isTyping })
    },
    leaveAddress: (email: string) => calls.leaveAddress.mutate({ email }).then(open),
    answer: calls.answer.mutate,
    skip: calls.skip.mutate,
  }
}
