import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { Database, Row } from '../../db/schema.ts'
import type { ChatMessage } from '../../shared/contract/message.ts'
import { chatMessage } from '../messages/service.ts'

const PAGE = 50
type Named = Row<'messages'> & { authorName: string | null }

const publicMessages = (db: Kysely<Database>, conversationId: string) =>
  db
    .selectFrom('messages')
    .leftJoin('users', 'users.id', 'messages.userId')
    .selectAll('messages')
    .select('users.name as authorName')
    .where('conversationId', '=', conversationId)
    .where('visibility', '=', 'public')

const present = (rows: Named[]): ChatMessage[] => rows.flatMap((row) => chatMessage(row, row.authorName) ?? [])

/** Public messages after a public sequence, oldest first. */
export async function chatAfter(db: Kysely<Database>, conversationId: string, seq: number): Promise<ChatMessage[]> {
  // `seq` is never smaller than the public one, so the index by `seq` serves.
  const rows = await publicMessages(db, conversationId)
    .where('seq', '>', seq)
    .where('publicSeq', '>', seq)
    .orderBy('seq')
    .limit(5000)
    .execute()
  return present(rows)
}

export async function chatBefore(
  db: Kysely<Database>,
  conversationId: string,
  seq: number,
): Promise<{ messages: ChatMessage[]; hasEarlierMessages: boolean }> {
  const rows = await publicMessages(db, conversationId)
    .where('publicSeq', '<', seq)
    .orderBy('seq', 'desc')
    .limit(PAGE + 1)
    .execute()
  return { messages: present(rows.slice(0, PAGE).reverse()), hasEarlierMessages: rows.length > PAGE }
}

/**
 * The conversation that runs, else the one begun last. Not by the last message: a colleague's note on an old one makes it no newer
 * to the customer.
 */
export const latestFirst = <O>(query: SelectQueryBuilder<Database, 'conversations', O>) =>
  query
    .orderBy((eb) => eb.case().when('conversations.status', '=', 'closed').then(1).else(0).end())
    .orderBy('conversations.number', 'desc')

/** The customer's latest conversation in chat, with who answers. */
export async function latestChat(
  db: Kysely<Database>,
  customerIds: readonly string[],
): Promise<(Row<'conversations'> & { agentName: string | null }) | null> {
  const row = await db
    .selectFrom('conversations')
    .leftJoin('users', 'users.id', 'conversations.assigneeId')
    .selectAll('conversations')
    .select('users.name as agentName')
    .where('customerId', 'in', [...customerIds])
    .where('channel', '=', 'chat')
    .$call(latestFirst)
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
