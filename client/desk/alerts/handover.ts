import type { SystemEvent } from '../../../shared/contract/message.ts'

export interface Handover {
  byUserId: string
  /** None where a conversation was assigned. */
  reason: string | null
}

/** What happened, if it is that somebody else gave this person the conversation. */
export function handoverTo(userId: string, event: SystemEvent | null): Handover | null {
  if (event?.type !== 'assigned' && event?.type !== 'transferred') return null
  if (event.toUserId !== userId || event.byUserId === userId) return null
  return { byUserId: event.byUserId, reason: event.type === 'transferred' ? event.reason : null }
}
