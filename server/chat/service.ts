import { v7 as uuidv7 } from 'uuid'
import { compileOnce } from '../../db/dialects/compile-once.ts'
import { forUpdate } from '../../db/dialects/differences.ts'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { ChatMessage, PostChat } from '../../shared/contract/message.ts'
import { DeskError } from '../../shared/errors.ts'
import { journeyNow, stageChip } from '../../shared/journey/index.ts'
import { type Engine, type LanguageEvidence, startEvidence, type TextScore } from '../../shared/sentiment/index.ts'
import { maskCardNumbers } from '../../shared/text/card-numbers.ts'
import type { App } from '../app.ts'
import { continueContact, openContact, settleIfDue } from '../contacts/service.ts'
import { agentNameOf } from '../conversations/service.ts'
import { acceptOffer, recentTouchpoints } from '../journey/service.ts'
import { appendEvent, appendMessage, chatMessage, lockConversation } from '../messages/service.ts'
import type { Visitor } from '../viewer.ts'
import { latestFirst } from './queries.ts'

type Conversation = Row<'conversations'>
type Posted = Awaited<ReturnType<typeof appendMessage>>

/**
 * A customer's message. It goes to the conversation that is theirs now: the one named, the one running already, the closed one (which
 * it reopens), or where that has settled, a new one linked to it.
 */
export async function postChat(app: App, visitor: Visitor, input: PostChat): Promise<ChatMessage> {
  const at = app.now()
  const { text: body } = maskCardNumbers(input.body)
  const posted = await app.db.write(async (trx): Promise<Posted[]> => {
    const { current, isUsed } = await findCurrent(trx, visitor, input.conversationId)
    if (current?.contactId && current.status !== 'closed') {
      const { score, languageEvidence } = listen(app.sentiment, current, body)
      const message = { id: input.id, author: 'customer', userId: null, visibility: 'public', body, score } as const
      const waiting = {
        waitingSince: current.waitingSince ?? at,
        ...(current.status === 'open' ? {} : awake),
        languageEvidence,
      }
      const appended = await appendMessage(trx, current, message, at, waiting)
      return [appended.isNew ? appended : await storedBefore(trx, appended.message)]
    }
    const stored = await trx.selectFrom('messages').selectAll().where('id', '=', input.id).executeTakeFirst()
    if (stored) return [await storedBefore(trx, stored)]
    const conversationId = isUsed ? uuidv7() : input.conversationId
    const begun = await begin(trx, app.sentiment, visitor, current, { ...input, body, conversationId }, at)
    // Two at once with one id: the slower one begins nothing.
    if (!begun.every(({ isNew }) => isNew)) throw new DeskError('id_taken')
    return begun
  })
  for (const { message, conversation, isNew } of posted) {
    if (isNew) app.publish({ type: 'message.posted', message, conversation, authorName: null })
  }
  const last = posted.at(-1)
  const isOwn = last?.message.author === 'customer' && visitor.customerIds.includes(last.conversation.customerId)
  const presented = isOwn ? chatMessage(last.message, null) : null
  if (!last || !presented) throw new DeskError('id_taken')
  if (posted.length > 1) {
    const { conversation } = last
    const agentName = await agentNameOf(app.db.kysely, conversation.assigneeId)
    app.publish({ type: 'conversation.changed', conversation, agentName })
  }
  return presented
}

/** How the customer's words sound, in the language that the conversation has shown to be in. */
function listen(
  sentiment: Engine,
  { language, languageEvidence }: Pick<Conversation, 'language' | 'languageEvidence'>,
  body: string,
): { score: TextScore; languageEvidence: string } {
  const before: LanguageEvidence = languageEvidence ? JSON.parse(languageEvidence) : startEvidence(language)
  const { score, evidence } = sentiment.hear(body, before)
  return { score, languageEvidence: JSON.stringify(evidence) }
}

const awake = { status: 'open', snoozedUntil: null }

/** A retry of what was stored already, with the conversation it went to. */
async function storedBefore(trx: Trx, message: Row<'messages'>): Promise<Posted> {
  const conversation = await lockConversation(trx, message.conversationId)
  if (!conversation) throw new DeskError('id_taken')
  return { message, conversation, isNew: false }
}

/**
 * The conversation a customer's next message belongs to, locked: the one named where it is theirs and still runs, else the one that
 * runs, else their latest. And whether the id that the browser made has been used.
 */
async function findCurrent(
  trx: Trx,
  visitor: Visitor,
  conversationId: string,
): Promise<{ current: Conversation | null; isUsed: boolean }> {
  const [running] = await lockRunning(trx, { id: conversationId })
  const named = running ?? (await findConversation(trx, conversationId))
  if (named && (named.brandId !== visitor.brandId || !visitor.customerIds.includes(named.customerId)))
    throw new DeskError('not_found')
  if (running) return { current: running, isUsed: true }
  // Two tabs, or two posts at once, of a customer who has no conversation yet: whoever comes first begins it.
  await trx
    .selectFrom('customers')
    .select('id')
    .where('id', '=', visitor.customerId)
    .$call(forUpdate(trx))
    .executeTakeFirst()
  const latest = await trx
    .selectFrom('conversations')
    .selectAll()
    .where('customerId', 'in', [...visitor.customerIds])
    .where('channel', '=', 'chat')
    .$call(latestFirst)
    .limit(1)
    .$call(forUpdate(trx))
    .executeTakeFirst()
  return { current: latest ?? named, isUsed: named !== null }
}

// A closed one stays unlocked: then the customer is locked first, or two tabs would wait for each other.
const lockRunning = compileOnce<{ id: string }, Conversation>((db, { id }) =>
  db.selectFrom('conversations').selectAll().where('id', '=', id).where('status', '!=', 'closed').$call(forUpdate(db)),
)

async function findConversation(trx: Trx, id: string): Promise<Conversation | null> {
  return (await trx.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** The first message of a contact: in the closed conversation if that has not settled, else in a new one. */
async function begin(
  trx: Trx,
  sentiment: Engine,
  visitor: Visitor,
  previous: Conversation | null,
  input: PostChat,
  at: number,
): Promise<Posted[]> {
  const contact = previous?.contactId ? await settleIfDue(trx, previous.contactId, at) : undefined
  const message = { id: input.id, author: 'customer', userId: null, visibility: 'public', body: input.body } as const
  if (previous && contact && contact.settledAt === null) {
    await continueContact(trx, contact, { byCustomer: true, at })
    const reopening = { status: 'open', closedAt: null, waitingSince: at }
    const opened = await appendEvent(trx, previous, { type: 'reopened', byUserId: null }, at, reopening)
    const { score, languageEvidence } = listen(sentiment, previous, input.body)
    return [opened, await appendMessage(trx, opened.conversation, { ...message, score }, at, { languageEvidence })]
  }
  const brand = await trx
    .updateTable('brands')
    .set((eb) => ({ lastNumber: eb('lastNumber', '+', 1) }))
    .where('id', '=', visitor.brandId)
    .returningAll()
    .executeTakeFirstOrThrow()
  const touchpoints = await recentTouchpoints(trx, visitor.customerIds)
  const conversation = await createConversation(trx, { brand, visitor, previous, input, touchpoints, at })
  const { helpOfferId } = input
  const isFromOffer = helpOfferId && (await acceptOffer(trx, { id: helpOfferId, customerIds: visitor.customerIds, at }))
  const entryPoint = isFromOffer ? 'help_offer' : 'launcher'
  const { score, languageEvidence } = listen(sentiment, conversation, input.body)
  const first = { body: input.body, score: score.score }
  const opened = await openContact(trx, { brand, conversation, entryPoint, touchpoints, first, at })
  return [
    await appendMessage(trx, conversation, { ...message, score }, at, {
      contactId: opened.id,
      waitingSince: at,
      languageEvidence,
    }),
  ]
}

interface Creation {
  brand: Row<'brands'>
  visitor: Visitor
  previous: Conversation | null
  input: PostChat
  touchpoints: Parameters<typeof journeyNow>[0]
  at: number
}

async function createConversation(trx: Trx, creation: Creation): Promise<Conversation> {
  const { brand, visitor, previous, input, touchpoints, at } = creation
  const customer = await trx
    .selectFrom('customers')
    .selectAll()
    .where('id', '=', visitor.customerId)
    .executeTakeFirstOrThrow()
  const chip = stageChip(journeyNow(touchpoints))
  return await trx
    .insertInto('conversations')
    .values({
      id: input.conversationId,
      brandId: brand.id,
      customerId: customer.id,
      number: brand.lastNumber,
      channel: 'chat',
      status: 'open',
      assigneeId: null,
      teamId: null,
      snoozedUntil: null,
      waitingSince: at,
      lastSeq: 0,
      lastPublicSeq: 0,
      lastMessageAt: at,
      customerSeenSeq: 0,
      staffSeenSeq: 0,
      stage: chip?.stage ?? null,
      stageDetail: chip?.detail ?? null,
      language: input.language ?? customer.language,
      languageEvidence: null,
      contactId: null,
      previousConversationId: previous?.id ?? null,
      isDemo: customer.isDemo,
      createdAt: at,
      closedAt: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** How far the customer has read. */
export async function markSeenByCustomer(app: App, conversationId: string, seq: number): Promise<void> {
  const conversation = await app.db.write(async (trx) => {
    const conversation = await lockConversation(trx, conversationId)
    if (!conversation) throw new DeskError('not_found')
    const customerSeenSeq = Math.min(seq, conversation.lastPublicSeq)
    if (customerSeenSeq <= conversation.customerSeenSeq) return null
    await trx.updateTable('conversations').set({ customerSeenSeq }).where('id', '=', conversationId).execute()
    return { ...conversation, customerSeenSeq }
  })
  if (conversation) app.publish({ type: 'conversation.seen', conversation, by: 'customer' })
}
