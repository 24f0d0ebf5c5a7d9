import { type ExpressionBuilder, sql } from 'kysely'
import type { Database, Row } from '../../db/schema.ts'
import type { ConversationRow, View } from '../../shared/contract/conversation.ts'
import type { ScoreLabel } from '../../shared/sentiment/index.ts'
import { LINE_LENGTH } from '../../shared/text/clean.ts'
import type { App } from '../app.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import type { Staff } from '../viewer.ts'
import { conversationState } from './present.ts'

interface Page {
  brandId: string
  view: View
  cursor?: string | null | undefined
  limit: number
}

/** Who waits for us stands first, longest first; then the rest, latest first. The closed are listed by when they closed. */
export async function listConversations(
  app: App,
  viewer: Staff,
  { brandId, view, cursor, limit }: Page,
): Promise<{ rows: ConversationRow[]; cursor: string | null }> {
  const isClosed = view === 'closed'
  const after = cursor ? readCursor<[number | null, number, string]>(cursor, isPlace) : null
  const waiting: Row<'conversations'>[] =
    isClosed || (after && after[0] === null)
      ? []
      : await inView(app, viewer, brandId, view)
          .where('waitingSince', 'is not', null)
          .$if(after !== null, (query) =>
            query.where((eb) => afterPlace(eb, 'waitingSince', '>', after?.[0] ?? 0, after?.[2] ?? '')),
          )
          .orderBy('waitingSince')
          .orderBy('id')
          .limit(limit + 1)
          .execute()
  const rest =
    view === 'waiting' || waiting.length > limit
      ? []
      : await inView(app, viewer, brandId, view)
          .$if(!isClosed, (query) => query.where('waitingSince', 'is', null))
          .$if(after?.[0] === null, (query) =>
            query.where((eb) =>
              afterPlace(eb, isClosed ? 'closedAt' : 'lastMessageAt', '<', after?.[1] ?? 0, after?.[2] ?? ''),
            ),
          )
          .orderBy(isClosed ? 'closedAt' : 'lastMessageAt', 'desc')
          .orderBy('id', 'desc')
          .limit(limit + 1 - waiting.length)
          .execute()
  const found = [...waiting, ...rest]
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const place = last && writeCursor([last.waitingSince, (isClosed ? last.closedAt : last.lastMessageAt) ?? 0, last.id])
  return { rows: await withLines(app, viewer, page), cursor: found.length > limit && place ? place : null }
}

const isPlace = ([since, at, id, ...more]: unknown[]) =>
  (since === null || Number.isSafeInteger(since)) &&
  Number.isSafeInteger(at) &&
  typeof id === 'string' &&
  more.length === 0

type Time = 'waitingSince' | 'lastMessageAt' | 'closedAt'

const afterPlace = (
  eb: ExpressionBuilder<Database, 'conversations'>,
  column: Time,
  way: '<' | '>',
  at: number,
  id: string,
) => eb.or([eb(column, way, at), eb.and([eb(column, '=', at), eb('id', way, id)])])

function inView(app: App, viewer: Staff, brandId: string, view: View) {
  const all = app.db.kysely.selectFrom('conversations').selectAll().where('brandId', '=', brandId)
  switch (view) {
    case 'mine':
      return all.where('assigneeId', '=', viewer.userId).where('status', 'in', ['open', 'pending'])
    case 'unassigned':
      return all.where('status', '=', 'open').where('assigneeId', 'is', null)
    case 'waiting':
      return all.where('status', '=', 'open')
    default:
      return all.where('status', '=', view)
  }
}

export async function countViews(app: App, viewer: Staff, brandId: string): Promise<Record<View, number>> {
  const counts = await app.db.kysely
    .selectFrom('conversations')
    .select((eb) => [
      'status',
      eb.fn.countAll<number>().as('all'),
      sql<number>`sum(case when ${sql.ref('assigneeId')} = ${viewer.userId} then 1 else 0 end)`.as('mine'),
      sql<number>`sum(case when ${sql.ref('assigneeId')} is null then 1 else 0 end)`.as('unassigned'),
      sql<number>`sum(case when ${sql.ref('waitingSince')} is null then 0 else 1 end)`.as('waiting'),
    ])
    .where('brandId', '=', brandId)
    .where('status', '!=', 'closed')
    .groupBy('status')
    .execute()
  const of = (status: string) => counts.find((row) => row.status === status)
  return {
    mine: Number(of('open')?.mine ?? 0) + Number(of('pending')?.mine ?? 0),
    unassigned: Number(of('open')?.unassigned ?? 0),
    waiting: Number(of('open')?.waiting ?? 0),
    open: Number(of('open')?.all ?? 0),
    pending: Number(of('pending')?.all ?? 0),
    snoozed: Number(of('snoozed')?.all ?? 0),
    // Closed ones only grow: nobody's work hangs on their number, and counting them would cost more each day.
    closed: 0,
  }
}

/** Whoever wrote before the shop said who they are is that customer since. */
const whoTheyAre = sql<string>`coalesce(${sql.ref('writer.mergedIntoId')}, ${sql.ref('writer.id')})`

/** Conversations found by number, by the customer's name or by words of a message, newest first. */
export async function searchConversations(
  app: App,
  viewer: Staff,
  { brandId, query }: { brandId: string; query: string },
): Promise<ConversationRow[]> {
  const pattern = `%${query.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const number = /^#?\d{1,9}$/.test(query) ? Number(query.replace('#', '')) : null
  const found = await app.db.kysely
    .selectFrom('conversations')
    .innerJoin('customers as writer', 'writer.id', 'conversations.customerId')
    .innerJoin('customers', (join) => join.on('customers.id', '=', whoTheyAre))
    .selectAll('conversations')
    .where('conversations.brandId', '=', brandId)
    .where((eb) =>
      eb.or([
        sql<boolean>`lower(${sql.ref('customers.name')}) like ${pattern} escape '\\'`,
        ...(number === null ? [] : [eb('conversations.number', '=', number)]),
        eb.exists(
          eb
            .selectFrom('messages')
            .select('messages.id')
            .whereRef('messages.conversationId', '=', 'conversations.id')
            .where(sql<boolean>`lower(${sql.ref('messages.body')}) like ${pattern} escape '\\'`),
        ),
      ]),
    )
    .orderBy('conversations.lastMessageAt', 'desc')
    .limit(20)
    .execute()
  return await withLines(app, viewer, found)
}

/** Rows with what stands beside them in the list: who, the last line, how it sounded, what is unread. */
export async function withLines(
  app: App,
  viewer: Staff,
  conversations: Row<'conversations'>[],
): Promise<ConversationRow[]> {
  if (conversations.length === 0) return []
  const db = app.db.kysely
  const ids = conversations.map(({ id }) => id)
  const customers = await db
    .selectFrom('customers as writer')
    .innerJoin('customers', (join) => join.on('customers.id', '=', whoTheyAre))
    .leftJoin('identities', (join) =>
      join.onRef('identities.customerId', '=', 'customers.id').on('identities.kind', '=', 'external'),
    )
    .select(['writer.id as writerId', 'customers.id', 'customers.name', 'identities.verifiedAt'])
    .where('writer.id', 'in', [...new Set(conversations.map(({ customerId }) => customerId))])
    .execute()
  const lastOf = (author: 'any' | 'customer') =>
    db
      .selectFrom('messages')
      .select((eb) => ['conversationId', eb.fn.max('seq').as('seq')])
      .where('conversationId', 'in', ids)
      .where('author', author === 'any' ? '!=' : '=', author === 'any' ? 'system' : 'customer')
      .$if(author === 'any', (query) => query.where('visibility', '=', 'public'))
      .groupBy('conversationId')
      .as('last')
  const lines = await db
    .selectFrom(lastOf('any'))
    .innerJoin('messages', (join) =>
      join.onRef('messages.conversationId', '=', 'last.conversationId').onRef('messages.seq', '=', 'last.seq'),
    )
    .select(['messages.conversationId', 'messages.author', 'messages.body'])
    .execute()
  const feelings = await db
    .selectFrom(lastOf('customer'))
    .innerJoin('messages', (join) =>
      join.onRef('messages.conversationId', '=', 'last.conversationId').onRef('messages.seq', '=', 'last.seq'),
    )
    .select(['messages.conversationId', 'messages.scoreLabel'])
    .execute()
  const unread = await db
    .selectFrom('messages')
    .leftJoin('agentReads', (join) =>
      join
        .onRef('agentReads.conversationId', '=', 'messages.conversationId')
        .on('agentReads.userId', '=', viewer.userId),
    )
    .select((eb) => ['messages.conversationId', eb.fn.countAll<number>().as('count')])
    .where('messages.conversationId', 'in', ids)
    .where('messages.author', '=', 'customer')
    .where((eb) => eb('messages.seq', '>', eb.fn.coalesce('agentReads.seenSeq', sql<number>`0`)))
    .groupBy('messages.conversationId')
    .execute()

  return conversations.map((row): ConversationRow => {
    const customer = customers.find(({ writerId }) => writerId === row.customerId)
    const line = lines.find(({ conversationId }) => conversationId === row.id)
    const feeling = feelings.find(({ conversationId }) => conversationId === row.id)
    return {
      ...conversationState(row),
      customer: {
        id: customer?.id ?? row.customerId,
        name: customer?.name ?? null,
        isVerified: customer?.verifiedAt !== null && customer?.verifiedAt !== undefined,
      },
      lastLine: line ? { author: line.author as 'customer' | 'agent', body: line.body.slice(0, LINE_LENGTH) } : null,
      // A feeling mark on a row nobody has taken would invite picking.
      feeling: row.assigneeId === null ? null : ((feeling?.scoreLabel ?? null) as ScoreLabel | null),
      unread: Number(unread.find(({ conversationId }) => conversationId === row.id)?.count ?? 0),
    }
  })
}
