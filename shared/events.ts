import type { Availability, ChatConversation, ChatSurvey } from './contract/chat.ts'
import type { ConversationState } from './contract/conversation.ts'
import type { ChatMessage, DeskMessage } from './contract/message.ts'
import type { JourneyNow } from './journey/index.ts'

/** What the desk's sockets hear. A push may be lost without harm: it says that something happened, the database what. */
export type DeskEvent =
  | { type: 'message.posted'; message: DeskMessage; conversation: ConversationState }
  | { type: 'message.redacted'; message: DeskMessage }
  | { type: 'conversation.changed'; conversation: ConversationState }
  | { type: 'conversation.seen'; conversationId: string; seq: number }
  | { type: 'presence.changed'; conversationId: string; viewers: string[]; isCustomerOnline: boolean }
  | { type: 'typing'; conversationId: string; who: { userId: string } | 'customer'; isTyping: boolean }
  | { type: 'journey.changed'; customerId: string; now: JourneyNow | null }
  | { type: 'customer.identified'; customerId: string }
  | { type: 'answer.given'; brandId: string }
  | { type: 'team.changed'; brandId: string }

/** What a customer's sockets hear: nothing that only the desk may know. */
export type ChatEvent =
  | { type: 'chat.message'; message: ChatMessage }
  | { type: 'chat.changed'; conversation: ChatConversation }
  | { type: 'chat.seen'; conversationId: string; seq: number }
  | { type: 'chat.typing'; conversationId: string; name: string; isTyping: boolean }
  | { type: 'chat.survey'; survey: ChatSurvey }
  | { type: 'chat.redacted'; conversationId: string; id: string }
  | { type: 'chat.availability'; availability: Availability }

/** What a client may say over the socket beside calls. */
export interface ClientSignals {
  typing: { conversationId: string; isTyping: boolean }
  view: { conversationId: string | null }
}
