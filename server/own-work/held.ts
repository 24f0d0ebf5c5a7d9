import { type Kysely, type QueryResult, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/schema.ts'
import type { App } from '../app.ts'

interface Held {
  table: keyof Database
  /** The columns that name the person; a row where one of them does is held about them. */
  whose: string[]
  columns: string[]
  /** What orders the rows and tells each from the others. */
  key: string[]
}

type Row = Record<string, unknown>

const ID = ['id']

/**
 * All that is held about somebody of the staff, table by table. Of messages it is that they were written and when: the words stand in the
 * conversations and are as much the customers'. Of answers it is the batches they have been told of.
 */
export const HELD: readonly Held[] = [
  {
    table: 'users',
    whose: ['id'],
    key: ID,
    columns: ['id', 'name', 'email', 'createdAt', 'preferences', 'isTakingChats', 'removedAt'],
  },
  { table: 'userRoles', whose: ['userId'], key: ['brandId', 'role'], columns: ['brandId', 'role'] },
  {
    table: 'teamMembers',
    whose: ['userId'],
    key: ['brandId', 'teamId'],
    columns: ['brandId', 'teamId', 'handleTimeTargetSec'],
  },
  {
    table: 'sessions',
    whose: ['userId'],
    key: ID,
    columns: ['id', 'createdAt', 'expiresAt', 'ipAddress', 'userAgent'],
  },
  {
    table: 'messages',
    whose: ['userId', 'redactedBy'],
    key: ID,
    columns: ['id', 'brandId', 'conversationId', 'visibility', 'channel', 'createdAt', 'redactedAt'],
  },
  {
    table: 'drafts',
    whose: ['userId'],
    key: ['conversationId', 'visibility'],
    columns: ['conversationId', 'visibility', 'body', 'updatedAt'],
  },
  {
    table: 'scoreCorrections',
    whose: ['userId'],
    key: ID,
    columns: ['id', 'brandId', 'messageId', 'scoreLabel', 'saysLabel', 'createdAt'],
  },
  { table: 'agentReads', whose: ['userId'], key: ['conversationId'], columns: ['conversationId', 'seenSeq'] },
  {
    table: 'contacts',
    whose: ['predictedBy', 'openedBy', 'closedByUserId'],
    key: ID,
    columns: [
      'id',
      'brandId',
      'conversationId',
      'topic',
      'outcome',
      'prediction',
      'predictedBy',
      'openedBy',
      'openedAt',
      'closedAt',
    ],
  },
  {
    table: 'closes',
    whose: ['userId'],
    key: ID,
    columns: ['id', 'brandId', 'contactId', 'closedAt', 'reopenedAt', 'cameBackAt', 'isConfirmed'],
  },
  {
    table: 'assignments',
    whose: ['fromUserId', 'toUserId', 'byUserId'],
    key: ID,
    columns: ['id', 'brandId', 'conversationId', 'reason', 'at'],
  },
  {
    table: 'assignmentOffers',
    whose: ['userId'],
    key: ID,
    columns: ['id', 'brandId', 'conversationId', 'isAccepted', 'at'],
  },
  {
    table: 'promises',
    whose: ['madeBy'],
    key: ID,
    columns: ['id', 'brandId', 'conversationId', 'text', 'dueAt', 'madeAt', 'keptAt'],
  },
  {
    table: 'attentionSpans',
    whose: ['userId'],
    key: ID,
    columns: ['id', 'brandId', 'conversationId', 'kind', 'startedAt', 'endedAt'],
  },
  {
    table: 'contactAgents',
    whose: ['userId'],
    key: ['contactId'],
    columns: [
      'contactId',
      'brandId',
      'teamId',
      'attentionSec',
      'wrapUpSec',
      'publicMessages',
      'share',
      'isReceiver',
      'handOvers',
      'receiversSec',
      'closes',
      'comeBacks',
      'laterSec',
    ],
  },
  {
    table: 'surveys',
    whose: ['suppressedBy'],
    key: ID,
    columns: ['id', 'brandId', 'contactId', 'moment', 'suppressedBy'],
  },
  { table: 'reviews', whose: ['userId'], key: ID, columns: ['id', 'brandId', 'contactId', 'score', 'at'] },
  {
    table: 'importedAttention',
    whose: ['userId'],
    key: ID,
    columns: ['id', 'brandId', 'contactId', 'attentionSec', 'wrapUpSec'],
  },
  {
    table: 'importedMessages',
    whose: ['userId'],
    key: ['contactId', 'place'],
    columns: ['contactId', 'place', 'brandId', 'author'],
  },
  {
    table: 'importedIds',
    whose: ['id'],
    key: ['brandId', 'kind', 'foreignId'],
    columns: ['brandId', 'kind', 'foreignId', 'importedAt'],
  },
  { table: 'ownBatches', whose: ['userId'], key: ID, columns: ['id', 'brandId', 'week', 'steps', 'madeAt'] },
  {
    table: 'ownFigures',
    whose: ['userId'],
    key: ['brandId', 'week'],
    columns: ['brandId', 'week', 'answers', 'madeAt', 'figures'],
  },
  {
    table: 'signalQuestions',
    whose: ['userId'],
    key: ID,
    columns: [
      'id',
      'brandId',
      'signal',
      'fromDay',
      'toDay',
      'evidence',
      'openedAt',
      'seenAt',
      'answer',
      'answeredAt',
      'note',
      'closedAt',
    ],
  },
  {
    table: 'looks',
    whose: ['agentId', 'userId'],
    key: ID,
    columns: ['id', 'brandId', 'agentId', 'userId', 'what', 'reason', 'at'],
  },
  {
    table: 'personLevels',
    whose: ['switchedOnBy', 'endedBy'],
    key: ID,
    columns: ['id', 'brandId', 'purpose', 'reviewOn', 'switchedOnAt', 'endedAt'],
  },
  {
    table: 'invitations',
    whose: ['invitedBy', 'acceptedBy'],
    key: ID,
    columns: ['id', 'brandId', 'roles', 'createdAt', 'acceptedAt'],
  },
  {
    table: 'auditEntries',
    whose: ['userId', 'subjectId'],
    key: ID,
    columns: ['id', 'brandId', 'action', 'subject', 'subjectId', 'reason', 'detail', 'at'],
  },
]

const PAGE = 500

/** The JSON of it, in pieces: one object, a table each, a row a line. Read page by page, so that a long history takes no more memory. */
export async function* heldAbout(app: App, userId: string): AsyncGenerator<string> {
  yield `{\n"madeAt": ${app.now()}`
  for (const held of HELD) {
    yield `,\n"${held.table}": [`
    let lead = '\n'
    for await (const row of rowsOf(app.db.kysely, held, userId)) {
      yield lead + JSON.stringify(row)
      lead = ',\n'
    }
    yield ']'
  }
  yield '\n}\n'
}

async function* rowsOf(
  db: Kysely<Database>,
  { table, whose, columns, key }: Held,
  userId: string,
): AsyncGenerator<Row> {
  const refs = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)))
  const isTheirs = sql.join(
    whose.map((name) => sql`${sql.ref(name)} = ${userId}`),
    sql` or `,
  )
  for (let after: unknown[] | null = null; ; ) {
    const further: RawBuilder<unknown> = after ? sql`and (${refs(key)}) > (${sql.join(after)})` : sql``
    const { rows }: QueryResult<Row> = await sql<Row>`
      select ${refs([...new Set([...columns, ...key])])} from ${sql.table(table)} where (${isTheirs}) ${further}
      order by ${refs(key)} limit ${PAGE}`.execute(db)
    for (const row of rows) yield row
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = key.map((name) => last[name])
  }
}
