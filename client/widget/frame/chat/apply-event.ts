import type { ChatState } from '../../../../shared/contract/chat.ts'
import type { ChatMessage } from '../../../../shared/contract/message.ts'
import type { ChatEvent } from '../../../../shared/events.ts'
import { hasGap, lastSeqOf, mergeMessages } from './messages.ts'

/** What must be asked of the server, since a push may have been lost: nothing, what came after, or everything. */
export type Missing = 'nothing' | 'messages' | 'state'

/** The chat after a push. Never trusts that all pushes came, nor that they came once or in order. */
export function applyEvent(chat: ChatState, event: ChatEvent): { chat: ChatState; missing: Missing } {
  const { conversation } = chat
  if (event.type === 'chat.message') return addMessage(chat, event.message)
  if (event.type === 'chat.changed') {
    const isOurs = conversation?.id === event.conversation.id
    if (!isOurs) return { chat, missing: 'state' }
    // Writing takes the conversation up again, and with it the question goes.
    const survey = event.conversation.status === 'open' ? null : chat.survey
    const missing = event.conversation.lastSeq > lastSeqOf(chat.messages) ? 'messages' : 'nothing'
    return { chat: { ...chat, survey, conversation: event.conversation }, missing }
  }
  if (event.type === 'chat.survey') return { chat: { ...chat, survey: event.survey }, missing: 'nothing' }
  if (event.type === 'chat.seen' && conversation?.id === event.conversationId) {
    const staffSeenSeq = Math.max(conversation.staffSeenSeq, event.seq)
    return { chat: { ...chat, conversation: { ...conversation, staffSeenSeq } }, missing: 'nothing' }
  }
  if (event.type === 'chat.redacted') {
    const messages = chat.messages.map((message) => (message.id === event.id ? { ...message, body: '' } : message))
    return { chat: { ...chat, messages }, missing: 'nothing' }
  }
  if (event.type === 'chat.availability')
    return { chat: { ...chat, availability: event.availability }, missing: 'nothing' }
  return { chat, missing: 'nothing' }
}

function addMessage(chat: ChatState, message: ChatMessage): { chat: ChatState; missing: Missing } {
  const { conversation } = chat
  if (conversation?.id !== message.conversationId) {
    // The first message, or the one that began a new conversation: shown at once, the rest is fetched.
    const { conversationId: id, seq } = message
    const begun = { id, status: 'open', agentName: null, staffSeenSeq: 0, lastSeq: seq } as const
    return { chat: { ...chat, conversation: begun, messages: [message], hasEarlierMessages: false }, missing: 'state' }
  }
  const messages = mergeMessages(chat.messages, [message])
  const lastSeq = Math.max(conversation.lastSeq, message.seq)
  return {
    chat: { ...chat, conversation: { ...conversation, lastSeq }, messages },
    missing: hasGap(messages) ? 'messages' : 'nothing',
  }
}
