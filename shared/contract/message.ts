import { z } from 'zod'
import type { ScoreLabel } from '../sentiment/index.ts'
import { MESSAGE_LIMIT } from '../text/clean.ts'
import { Id, Language, Seq, text } from './fields.ts'

export const MessageBody = text(MESSAGE_LIMIT).refine((value) => value.trim() !== '')

export const Visibility = z.enum(['public', 'note'])
export type Visibility = z.infer<typeof Visibility>

/** What an agent sends. `seenSeq` is the last message on the agent's screen: a colleague's newer reply stops the sending. */
export const PostMessage = z.strictObject({
  id: Id,
  conversationId: Id,
  body: MessageBody,
  visibility: Visibility,
  seenSeq: Seq.optional(),
})
export type PostMessage = z.infer<typeof PostMessage>

/** What a customer sends. The widget makes the conversation's id too; the first message creates it. */
export const PostChat = z.strictObject({
  id: Id,
  conversationId: Id,
  body: MessageBody,
  helpOfferId: Id.optional(),
  /** The language the chat is shown in; a conversation begins in it. */
  language: Language.optional(),
})
export type PostChat = z.infer<typeof PostChat>

/** What an agent says a wrong mark should have been; null takes it back. */
export const CorrectMark = z.strictObject({
  messageId: Id,
  saysLabel: z.enum(['negative', 'neutral', 'positive'] satisfies ScoreLabel[]).nullable(),
})
export type CorrectMark = z.infer<typeof CorrectMark>

/** What the reader has said of a mark themselves. */
export interface MarkCorrection {
  messageId: string
  saysLabel: ScoreLabel
}

export const MessagesAfter = z.strictObject({ conversationId: Id, seq: Seq })
export const MessagesBefore = z.strictObject({ conversationId: Id, seq: Seq })

/** What happened to a conversation, told in the stream as a small line. Names are looked up by the reader's screen. */
export type SystemEvent =
  | { type: 'assigned'; byUserId: string; toUserId: string | null }
  | { type: 'transferred'; byUserId: string; toUserId: string; reason: string }
  | { type: 'closed'; byUserId: string | null; closedBy: 'agent' | 'customer' | 'system' }
  | { type: 'reopened'; byUserId: string | null }
  | { type: 'pending'; byUserId: string }
  | { type: 'snoozed'; byUserId: string; until: number }
  | { type: 'woke' }
  | { type: 'promised'; byUserId: string; text: string; dueAt: number }

export interface Sentiment {
  score: number
  label: ScoreLabel
  confidence: number
  evidence: { word: string; start: number; end: number; weight: number }[]
}

/** A message as the desk sees it. */
export interface DeskMessage {
  id: string
  conversationId: string
  seq: number
  /** Its place among public messages, in which `customerSeenSeq` counts; null for a note. */
  publicSeq: number | null
  author: 'customer' | 'agent' | 'system'
  userId: string | null
  visibility: Visibility
  body: string
  event: SystemEvent | null
  sentiment: Sentiment | null
  isRedacted: boolean
  at: number
}

/**
 * A message as the customer sees it: public ones only. `seq` counts public messages, so that notes leave no gap to notice.
 */
export interface ChatMessage {
  id: string
  conversationId: string
  seq: number
  author: 'customer' | 'agent' | 'system'
  name: string | null
  body: string
  event: 'closed' | 'reopened' | null
  at: number
}
