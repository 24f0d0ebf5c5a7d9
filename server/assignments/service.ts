import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'

interface Change {
  toUserId: string | null
  byUserId: string | null
  at: number
  reason?: string
}

/** Keeps who had a conversation, who gave it, and why. */
export async function recordAssignment(trx: Trx, conversation: Row<'conversations'>, change: Change): Promise<void> {
  await trx
    .insertInto('assignments')
    .values({
      id: uuidv7(),
      brandId: conversation.brandId,
      conversationId: conversation.id,
      contactId: conversation.contactId,
      fromUserId: conversation.assigneeId,
      toUserId: change.toUserId,
      fromTeamId: conversation.teamId,
      toTeamId: conversation.teamId,
      byUserId: change.byUserId,
      reason: change.reason ?? null,
      at: change.at,
    })
    .execute()
}

/** In a pull inbox every unassigned row standing above the one taken was offered and declined. */
export async function recordOffers(
  trx: Trx,
  conversation: Row<'conversations'>,
  userId: string,
  at: number,
): Promise<void> {
  const above =
    conversation.waitingSince === null
      ? []
      : await trx
          .selectFrom('conversations')
          .select(['id', 'contactId'])
          .where('brandId', '=', conversation.brandId)
          .where('status', '=', 'open')
          .where('assigneeId', 'is', null)
          .where('waitingSince', '<', conversation.waitingSince)
          .orderBy('waitingSince')
          .limit(20)
          .execute()
  const offer = (row: { id: string; contactId: string | null }, isAccepted: 0 | 1) => ({
    id: uuidv7(),
    brandId: conversation.brandId,
    conversationId: row.id,
    contactId: row.contactId,
    userId,
    isAccepted,
    at,
  })
  await trx
    .insertInto('assignmentOffers')
    .values([...above.map((row) => offer(row, 0)), offer(conversation, 1)])
    .execute()
}
