import type { ExpressionBuilder } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Database, Row } from '../../db/schema.ts'

/** More than this nobody looked through; a row each would make one click a heavy write. */
const MOST_DECLINED = 100

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

/** Somebody takes an unassigned conversation to themselves, by a key or by answering: the assignment, and what they passed by. */
export async function recordTaking(
  trx: Trx,
  conversation: Row<'conversations'>,
  userId: string,
  at: number,
): Promise<void> {
  if (conversation.status === 'open') await recordOffers(trx, conversation, userId, at)
  await recordAssignment(trx, conversation, { toUserId: userId, byUserId: userId, at })
}

/** In a pull inbox every unassigned row standing above the one taken was offered and declined. */
async function recordOffers(trx: Trx, conversation: Row<'conversations'>, userId: string, at: number): Promise<void> {
  const above = await trx
    .selectFrom('conversations')
    .select(['id', 'contactId'])
    .where('brandId', '=', conversation.brandId)
    .where('status', '=', 'open')
    .where('assigneeId', 'is', null)
    .where((eb) =>
      eb.or(conversation.waitingSince === null ? aboveIdle(eb, conversation) : aboveWaiting(eb, conversation)),
    )
    .limit(MOST_DECLINED)
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

type Above = ExpressionBuilder<Database, 'conversations'>

// The order of the unassigned view: who waits for us, longest first, then the rest, latest first.
const aboveWaiting = (eb: Above, { waitingSince, id }: Row<'conversations'>) => [
  eb('waitingSince', '<', waitingSince),
  eb.and([eb('waitingSince', '=', waitingSince), eb('id', '<', id)]),
]

const aboveIdle = (eb: Above, { lastMessageAt, id }: Row<'conversations'>) => [
  eb('waitingSince', 'is not', null),
  eb('lastMessageAt', '>', lastMessageAt),
  eb.and([eb('lastMessageAt', '=', lastMessageAt), eb('id', '>', id)]),
]
