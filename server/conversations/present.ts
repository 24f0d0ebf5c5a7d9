import type { Row } from '../../db/schema.ts'
import type { ChatConversation } from '../../shared/contract/chat.ts'
import type { ConversationState } from '../../shared/contract/conversation.ts'
import type { StageChip } from '../../shared/journey/index.ts'
import { firstName } from '../messages/present.ts'

type ConversationRecord = Row<'conversations'>

export function conversationState(row: ConversationRecord): ConversationState {
  return {
    id: row.id,
    brandId: row.brandId,
    number: row.number,
    channel: row.channel as ConversationState['channel'],
    status: row.status as ConversationState['status'],
    assigneeId: row.assigneeId,
    snoozedUntil: row.snoozedUntil,
    waitingSince: row.waitingSince,
    lastSeq: row.lastSeq,
    lastMessageAt: row.lastMessageAt,
    customerSeenSeq: row.customerSeenSeq,
    chip: row.stage ? ({ stage: row.stage, detail: row.stageDetail } as StageChip) : null,
    isDemo: row.isDemo === 1,
    createdAt: row.createdAt,
    closedAt: row.closedAt,
  }
}

/** The customer's side of it: open or closed, and who answers. Pending, snoozed and numbers are the desk's. */
export function chatConversation(row: ConversationRecord, agentName: string | null): ChatConversation {
  return {
    id: row.id,
    status: row.status === 'closed' ? 'closed' : 'open',
    agentName: agentName ? firstName(agentName) : null,
    staffSeenSeq: row.staffSeenSeq,
    lastSeq: row.lastPublicSeq,
  }
}
