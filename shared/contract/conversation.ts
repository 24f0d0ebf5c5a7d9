import { z } from 'zod'
import { type JourneyNow, type StageChip, TOPICS } from '../journey/index.ts'
import type { ScoreLabel } from '../sentiment/index.ts'
import { Id, line, Moment, page, text } from './fields.ts'
import type { DeskMessage } from './message.ts'

export const Status = z.enum(['open', 'pending', 'snoozed', 'closed'])
export type Status = z.infer<typeof Status>

export const Channel = z.enum(['chat', 'email', 'form', 'phone'])
export type Channel = z.infer<typeof Channel>

export const View = z.enum(['mine', 'unassigned', 'waiting', 'open', 'pending', 'snoozed', 'closed'])
export type View = z.infer<typeof View>

export const ListConversations = z.strictObject({
  brandId: Id,
  view: View,
  ...page,
  limit: z.int().min(1).max(100).default(50),
})

export const SearchConversations = z.strictObject({ brandId: Id, query: line(200) })

export const ConversationId = z.strictObject({ conversationId: Id })

export const Assign = z.strictObject({ conversationId: Id, toUserId: Id.nullable() })
export type Assign = z.infer<typeof Assign>

export const Transfer = z.strictObject({ conversationId: Id, toUserId: Id, reason: line(300) })
export type Transfer = z.infer<typeof Transfer>

export const Snooze = z.strictObject({ conversationId: Id, until: Moment })

export const Outcome = z.enum(['granted', 'partly', 'declined', 'information'])
export type Outcome = z.infer<typeof Outcome>

export const Topic = z.enum(TOPICS)
export type Topic = z.infer<typeof Topic>

/** 1 to 7, the steps of "Did you feel understood?" */
export const Step = z.int().min(1).max(7)

export const Close = z.strictObject({
  conversationId: Id,
  topic: Topic,
  outcome: Outcome,
  prediction: Step.nullable(),
  promise: z.strictObject({ text: line(300), dueAt: Moment }).optional(),
  wrapUpMs: z.int().min(0).max(3_600_000),
})
export type Close = z.infer<typeof Close>

export const Draft = z.strictObject({
  conversationId: Id,
  visibility: z.enum(['public', 'note']),
  body: text(10_000),
})
export type Draft = z.infer<typeof Draft>

export const CueKind = z.enum([
  'unanswered_question',
  'said_again',
  'feeling_unacknowledged',
  'getting_worse',
  'promise_due',
])
export type CueKind = z.infer<typeof CueKind>

/** `dismissed` are the cues that this agent has put away, which only their browser remembers. */
export const AskCues = z.strictObject({
  conversationId: Id,
  dismissed: z
    .array(z.strictObject({ kind: CueKind, id: Id }))
    .max(50)
    .optional(),
})
export type AskCues = z.infer<typeof AskCues>

/** What of the customer's was passed over, in their own words. `id` is of the message quoted; of the promise where one is due. */
export type ListeningCue = { id: string; quote: string } & (
  | { kind: 'unanswered_question' | 'feeling_unacknowledged' }
  /** How often it was said before. */
  | { kind: 'said_again'; times: number }
  /** The moment of the message from which on it sounded worse. */
  | { kind: 'getting_worse'; since: number }
  | { kind: 'promise_due'; dueAt: number }
)

/** The part of a conversation that changes while people watch it. */
export interface ConversationState {
  id: string
  brandId: string
  number: number
  channel: Channel
  status: Status
  assigneeId: string | null
  snoozedUntil: number | null
  /** Since when the customer waits for an answer; null when it is not our turn. */
  waitingSince: number | null
  lastSeq: number
  lastMessageAt: number
  customerSeenSeq: number
  chip: StageChip | null
  isDemo: boolean
  createdAt: number
  closedAt: number | null
}

export interface CustomerSummary {
  id: string
  name: string | null
  isVerified: boolean
}

/** A row of the list. `feeling` is null on unassigned rows: it would invite picking. */
export interface ConversationRow extends ConversationState {
  customer: CustomerSummary
  lastLine: { author: DeskMessage['author']; body: string } | null
  feeling: ScoreLabel | null
  unread: number
}

export interface TimelineEntry {
  id: string
  name: string
  at: number
  detail: string | null
  isTrouble: boolean
}

export interface EarlierContact {
  conversationId: string | null
  number: number | null
  topic: Topic
  openedAt: number
  closedAt: number | null
  feeling: ScoreLabel | null
  /** Only where the customer said the next person may see it. */
  feltUnderstood: number | null
}

/** Everything the conversation view opens with. */
export interface ConversationDetail {
  conversation: ConversationRow
  messages: DeskMessage[]
  hasEarlierMessages: boolean
  customer: CustomerSummary & {
    language: string
    timeZone: string | null
    firstSeenAt: number
    email: string | null
    isOnline: boolean
  }
  now: JourneyNow | null
  timeline: TimelineEntry[]
  earlier: EarlierContact[]
  promises: { id: string; text: string; dueAt: number; keptAt: number | null }[]
  suggestedTopic: Topic
  /** Drawn so at the contact's start: the agent is told to take the time it needs. */
  takesYourTime: boolean
  viewers: string[]
  drafts: { visibility: 'public' | 'note'; body: string }[]
  wrapUp: { topic: Topic; outcome: Outcome; prediction: number | null } | null
}
