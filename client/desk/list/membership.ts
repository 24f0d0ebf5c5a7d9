import type { ConversationRow, ConversationState, View } from '../../../shared/contract/conversation.ts'

/** Whether a conversation stands in a view of this person's, by the server's own rules. */
export function belongsTo(view: View, state: ConversationState, userId: string): boolean {
  const { status, assigneeId, waitingSince } = state
  switch (view) {
    case 'mine':
      return assigneeId === userId && (status === 'open' || status === 'pending')
    case 'unassigned':
      return assigneeId === null && status === 'open'
    case 'waiting':
      return waitingSince !== null && status === 'open'
    case 'open':
    case 'pending':
    case 'snoozed':
    case 'closed':
      return status === view
  }
}

type Ordered = Pick<ConversationRow, 'waitingSince' | 'lastMessageAt' | 'closedAt'>

/** The server's order: who has waited longest for us, then whatever moved last; the closed by when they closed. */
export function compareRows(view: View): (a: Ordered, b: Ordered) => number {
  if (view === 'closed') return (a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0)
  return (a, b) => {
    if (a.waitingSince !== null && b.waitingSince !== null) return a.waitingSince - b.waitingSince
    if (a.waitingSince !== null || b.waitingSince !== null) return a.waitingSince === null ? 1 : -1
    return b.lastMessageAt - a.lastMessageAt
  }
}
