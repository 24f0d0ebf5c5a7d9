import { v7 as uuidv7 } from 'uuid'
import { compileOnce } from '../../db/dialects/compile-once.ts'
import { forUpdate } from '../../db/dialects/differences.ts'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { SystemEvent, Visibility } from '../../shared/contract/message.ts'
import type { TextScore } from '../../shared/sentiment/index.ts'

type Conversation = Row<'conversations'>

interface NewMessage {
  id: string
  author: 'customer' | 'agent' | 'system'
  userId: string | null
  visibility: Visibility
  body: string
  event?: SystemEvent
  score?: TextScore
}

interface Appended {
  message: Row<'messages'>
  /** The conversation after it. */
  conversation: Conversation
  isNew: boolean
}

/** The conversation, locked for the rest of the transaction: whoever holds it gives out the next `seq`. */
export async function lockConversation(trx: Trx, conversationId: string): Promise<Conversation | null> {
  const [row] = await findAndLock(trx, { id: conversationId })
  return row ?? null
}

const findAndLock = compileOnce<{ id: string }, Conversation>((db, { id }) =>
  db.selectFrom('conversations').selectAll().where('id', '=', id).$call(forUpdate(db)),
)

/**
 * Stores a message once, by the id its sender made, with the next `seq`. The same id again changes nothing and gives the
 * stored row. The conversation must be locked. `changes` are what else becomes of the conversation by this.
 */
export async function appendMessage(
  trx: Trx,
  conversation: Conversation,
  message: NewMessage,
  at: number,
  changes: Partial<Conversation> = {},
): Promise<Appended> {
  const isPublic = message.visibility === 'public'
  const lastSeq = conversation.lastSeq + 1
  const lastPublicSeq = conversation.lastPublicSeq + (isPublic ? 1 : 0)
  const row: Row<'messages'> = {
    id: message.id,
    brandId: conversation.brandId,
    conversationId: conversation.id,
    contactId: changes.contactId ?? conversation.contactId,
    seq: lastSeq,
    publicSeq: isPublic ? lastPublicSeq : null,
    author: message.author,
    userId: message.userId,
    visibility: message.visibility,
    channel: conversation.channel,
    body: message.body,
    event: message.event ? JSON.stringify(message.event) : null,
    score: message.score?.score ?? null,
    scoreLabel: message.score?.label ?? null,
    scoreConfidence: message.score?.confidence ?? null,
    scoreLanguage: message.score?.language ?? null,
    scoreEvidence: message.score ? JSON.stringify(message.score.evidence) : null,
    scoreVersion: message.score?.engineVersion ?? null,
    redactedAt: null,
    redactedBy: null,
    createdAt: at,
  }
  const [inserted] = await insertUnlessThere(trx, row)
  if (!inserted) {
    const stored = await trx.selectFrom('messages').selectAll().where('id', '=', message.id).executeTakeFirstOrThrow()
    return { message: stored, conversation, isNew: false }
  }
  const moved = { ...changes, lastSeq, lastPublicSeq, lastMessageAt: at }
  await move(trx, { ...moved, id: conversation.id })
  return { message: row, conversation: { ...conversation, ...moved }, isNew: true }
}

const insertUnlessThere = compileOnce<Row<'messages'>, { id: string }>((db, message) =>
  db
    .insertInto('messages')
    .values(message)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id'),
)

const move = compileOnce<Partial<Conversation> & { id: string }>((db, { id, ...changes }) =>
  db.updateTable('conversations').set(changes).where('id', '=', id),
)

/** A small line in the stream that says what happened. Public only where the customer needs to know: a snooze that ends is ours. */
export async function appendEvent(
  trx: Trx,
  conversation: Conversation,
  event: SystemEvent,
  at: number,
  changes: Partial<Conversation> = {},
): Promise<Appended> {
  const isPublic = event.type === 'closed' || (event.type === 'reopened' && conversation.status === 'closed')
  const visibility: Visibility = isPublic ? 'public' : 'note'
  const line = { id: uuidv7(), author: 'system', userId: null, visibility, body: '', event } as const
  return await appendMessage(trx, conversation, line, at, changes)
}
