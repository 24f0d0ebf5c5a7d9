import type { Kysely } from 'kysely'
import type { Database, Row } from '../../db/schema.ts'

const PAGE = 100

/** Messages after a sequence, oldest first; all of them, since a gap must close wholly. */
export async function messagesAfter(
  db: Kysely<Database>,
  conversationId: string,
  seq: number,
): Promise<Row<'messages'>[]> {
  return await db
    .selectFrom('messages')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(5000)
    .execute()
}

/** The page before a sequence, oldest first, and whether there is more. */
export async function messagesBefore(
  db: Kysely<Database>,
  conversationId: string,
  seq: number,
  limit = PAGE,
): Promise<{ rows: Row<'messages'>[]; hasEarlierMessages: boolean }> {
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .where('seq', '<', seq)
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute()
  return { rows: rows.slice(0, limit).reverse(), hasEarlierMessages: rows.length > limit }
}

/** What customer and agents wrote to each other in one contact, the latest, oldest first. Notes are none of it. */
export async function latestWritten(
  db: Kysely<Database>,
  { id, contactId }: Pick<Row<'conversations'>, 'id' | 'contactId'>,
  limit: number,
): Promise<Pick<Row<'messages'>, 'id' | 'author' | 'body' | 'score' | 'redactedAt' | 'createdAt'>[]> {
  const rows = await db
    .selectFrom('messages')
    .select(['id', 'author', 'body', 'score', 'redactedAt', 'createdAt'])
    .where('conversationId', '=', id)
    .where('contactId', '=', contactId)
    .where('visibility', '=', 'public')
    .where('author', '!=', 'system')
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.reverse()
}

/** Did a colleague reply after what this agent has seen? */
export async function hasNewerReply(
  db: Kysely<Database>,
  conversationId: string,
  seenSeq: number,
  userId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('messages')
    .select('id')
    .where('conversationId', '=', conversationId)
    .where('seq', '>', seenSeq)
    .where('author', '=', 'agent')
    .where('visibility', '=', 'public')
    .where('userId', '!=', userId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
