import { z } from 'zod'
import { Email, Id, Language, Seq } from './fields.ts'
import type { ChatMessage } from './message.ts'
import type { Asks } from './survey.ts'

export const OpenChat = z.strictObject({ language: Language.optional() })
export const LeaveAddress = z.strictObject({ email: Email })
export const SeenChat = z.strictObject({ conversationId: Id, seq: Seq })

/** How long an answer takes, honestly. `waitMinutes` is null where the last hours say nothing. */
export interface Availability {
  isOpen: boolean
  waitMinutes: number | null
  isLongerThanUsual: boolean
}

export interface ChatConversation {
  id: string
  status: 'open' | 'closed'
  agentName: string | null
  /** Last public message that somebody on the staff has seen. */
  staffSeenSeq: number
  lastSeq: number
}

export interface ChatSurvey extends Asks {
  id: string
  conversationId: string
}

/** Everything the chat opens with. */
export interface ChatState {
  brand: { name: string; privacyUrl: string | null }
  language: Language
  availability: Availability
  /** `refused`: a token came that was forged or expired; the shop's developer is told in the console. */
  identity: 'verified' | 'unverified' | 'refused'
  conversation: ChatConversation | null
  messages: ChatMessage[]
  hasEarlierMessages: boolean
  survey: ChatSurvey | null
  /** Whether an answer that is not seen here is announced by mail: never, once an address is left, or as it is. */
  mail: 'off' | 'wanted' | 'known'
  /** A signed link back into this chat; where no mail can be sent it is how the customer finds the answer. */
  returnLink: string | null
}
