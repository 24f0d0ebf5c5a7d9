import type { ConversationRow, ConversationState } from '../../../shared/contract/conversation.ts'

/** A row as the server would give it; open, unassigned and waiting since its number unless told otherwise. */
export const row = (number: number, change: Partial<ConversationRow> = {}): ConversationRow => ({
  id: `conversation-${number}`,
  brandId: 'brand',
  number,
  channel: 'chat',
  status: 'open',
  assigneeId: null,
  snoozedUntil: null,
  waitingSince: number,
  lastSeq: 1,
  lastMessageAt: number,
  customerSeenSeq: 0,
  chip: null,
  isDemo: false,
  createdAt: number,
  closedAt: null,
  customer: { id: `customer-${number}`, name: null, isVerified: false },
  lastLine: { author: 'customer', body: `line ${number}` },
  feeling: null,
  unread: 0,
  ...change,
})

/** The part of it that a push carries. */
export function state(number: number, change: Partial<ConversationState> = {}): ConversationState {
  const { customer: _customer, lastLine: _lastLine, feeling: _feeling, unread: _unread, ...rest } = row(number, change)
  return rest
}
