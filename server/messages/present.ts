import type { Row } from '../../db/schema.ts'
import type { ChatMessage, DeskMessage, SystemEvent } from '../../shared/contract/message.ts'
import type { ScoreLabel } from '../../shared/sentiment/index.ts'

type MessageRow = Row<'messages'>

/** A stored message as the desk sees it. */
export function deskMessage(row: MessageRow): DeskMessage {
  return {
    id: row.id,
    conversationId: row.conversationId,
    seq: row.seq,
    publicSeq: row.publicSeq,
    author: row.author as DeskMessage['author'],
    userId: row.userId,
    visibility: row.visibility as DeskMessage['visibility'],
    body: row.body,
    event: row.event ? (JSON.parse(row.event) as SystemEvent) : null,
    sentiment:
      row.score === null
        ? null
        : {
            score: row.score,
            label: row.scoreLabel as ScoreLabel,
            confidence: row.scoreConfidence ?? 0,
            evidence: JSON.parse(row.scoreEvidence ?? '[]'),
          },
    isRedacted: row.redactedAt !== null,
    at: row.createdAt,
  }
}

/** A public message as the customer sees it; null for what is not theirs to see. */
export function chatMessage(row: MessageRow, agentName: string | null): ChatMessage | null {
  if (row.publicSeq === null || row.visibility !== 'public') return null
  const event = row.event ? (JSON.parse(row.event) as SystemEvent).type : null
  return {
    id: row.id,
    conversationId: row.conversationId,
    seq: row.publicSeq,
    author: row.author as ChatMessage['author'],
    name: row.author === 'agent' && agentName ? firstName(agentName) : null,
    body: row.body,
    event: event === 'closed' || event === 'reopened' ? event : null,
    at: row.createdAt,
  }
}

/** Customers meet people by their first name. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name
