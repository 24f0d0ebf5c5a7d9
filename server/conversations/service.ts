import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { Assign, Close, ConversationState, Transfer } from '../../shared/contract/conversation.ts'
import type { SystemEvent } from '../../shared/contract/message.ts'
import { DeskError } from '../../shared/errors.ts'
import { maskCardNumbers } from '../../shared/text/card-numbers.ts'
import type { App } from '../app.ts'
import { recordAssignment, recordTaking } from '../assignments/service.ts'
import { closeContact, continueContact, followUp, settleIfDue, writeFacts } from '../contacts/service.ts'
import { appendEvent, lockConversation } from '../messages/service.ts'
import { inviteToSurvey } from '../surveys/service.ts'
import type { Staff } from '../viewer.ts'
import { conversationState } from './present.ts'

export { chatConversation } from './present.ts'

type Conversation = Row<'conversations'>

/** To me. Whoever comes second hears that a colleague was quicker. */
export async function takeConversation(app: App, agent: Staff, conversationId: string): Promise<ConversationState> {
  return await change(app, conversationId, async (trx, conversation, at) => {
    if (conversation.assigneeId === agent.userId) return null
    if (conversation.assigneeId !== null) throw new DeskError('already_assigned')
    await recordTaking(trx, conversation, agent.userId, at)
    const event: SystemEvent = { type: 'assigned', byUserId: agent.userId, toUserId: agent.userId }
    return { event, changes: { assigneeId: agent.userId } }
  })
}

export async function assignTo(
  app: App,
  agent: Staff,
  { conversationId, toUserId }: Assign,
): Promise<ConversationState> {
  return await change(app, conversationId, async (trx, conversation, at) => {
    if (conversation.assigneeId === toUserId) return null
    if (conversation.assigneeId === null && toUserId === agent.userId)
      await recordTaking(trx, conversation, agent.userId, at)
    else await recordAssignment(trx, conversation, { toUserId, byUserId: agent.userId, at })
    return { event: { type: 'assigned', byUserId: agent.userId, toUserId }, changes: { assigneeId: toUserId } }
  })
}

/** Hands over with a reason, which is kept: moving work away is part of what it cost. */
export async function transferTo(app: App, agent: Staff, input: Transfer): Promise<ConversationState> {
  const { conversationId, toUserId } = input
  const { text: reason } = maskCardNumbers(input.reason)
  return await change(app, conversationId, async (trx, conversation, at) => {
    if (conversation.status === 'closed') throw new DeskError('conversation_closed')
    if (conversation.assigneeId === toUserId) return null
    await recordAssignment(trx, conversation, { toUserId, byUserId: agent.userId, at, reason })
    const event: SystemEvent = { type: 'transferred', byUserId: agent.userId, toUserId, reason }
    return { event, changes: { assigneeId: toUserId, status: 'open', snoozedUntil: null } }
  })
}

export async function snoozeUntil(
  app: App,
  agent: Staff,
  { conversationId, until }: { conversationId: string; until: number },
): Promise<ConversationState> {
  if (until <= app.now()) throw new DeskError('bad_input', { fields: ['until'] })
  return await change(app, conversationId, async (_trx, conversation) => {
    if (conversation.status === 'closed') throw new DeskError('conversation_closed')
    const event: SystemEvent = { type: 'snoozed', byUserId: agent.userId, until }
    return { event, changes: { status: 'snoozed', snoozedUntil: until } }
  })
}

/** The turn is the customer's. */
export async function setPending(app: App, agent: Staff, conversationId: string): Promise<ConversationState> {
  return await change(app, conversationId, async (_trx, conversation) => {
    if (conversation.status === 'closed') throw new DeskError('conversation_closed')
    if (conversation.status === 'pending') return null
    const event: SystemEvent = { type: 'pending', byUserId: agent.userId }
    return { event, changes: { status: 'pending', snoozedUntil: null, waitingSince: null } }
  })
}

/**
 * Back to open: a snooze cut short, a pending taken up, or a close taken back. What an agent reopens is no come-back; what has
 * settled stays so, and goes on as a contact of its own.
 */
export async function reopenConversation(app: App, agent: Staff, conversationId: string): Promise<ConversationState> {
  return await change(app, conversationId, async (trx, conversation, at) => {
    if (conversation.status === 'open') return null
    const event: SystemEvent = { type: 'reopened', byUserId: agent.userId }
    const changes = { status: 'open', snoozedUntil: null, closedAt: null }
    if (conversation.status !== 'closed' || !conversation.contactId) return { event, changes }
    const contact = await settleIfDue(trx, conversation.contactId, at)
    if (contact.settledAt === null) {
      await continueContact(trx, contact, { byCustomer: false, at })
      return { event, changes }
    }
    const next = await followUp(trx, { conversation, settled: contact, userId: agent.userId, at })
    return { event, changes: { ...changes, contactId: next.id } }
  })
}

/** Closes with the wrap-up; the customer is asked where the arm drawn at the start says so. No agent can cause or stop it. */
export async function closeConversation(app: App, agent: Staff, input: Close): Promise<ConversationState> {
  const { conversationId, topic, outcome, prediction, promise, wrapUpMs } = input
  const wrapUp = { topic, outcome, prediction }
  return await change(app, conversationId, async (trx, conversation, at) => {
    if (conversation.status === 'closed') throw new DeskError('conversation_closed')
    if (promise) {
      await trx
        .insertInto('promises')
        .values({
          id: uuidv7(),
          brandId: conversation.brandId,
          conversationId,
          contactId: conversation.contactId,
          customerId: conversation.customerId,
          text: maskCardNumbers(promise.text).text,
          dueAt: promise.dueAt,
          madeBy: agent.userId,
          madeAt: at,
          keptAt: null,
        })
        .execute()
    }
    if (conversation.contactId && wrapUpMs > 0) {
      await trx
        .insertInto('attentionSpans')
        .values({
          id: uuidv7(),
          brandId: conversation.brandId,
          conversationId,
          contactId: conversation.contactId,
          userId: agent.userId,
          kind: 'wrapUp',
          startedAt: Math.max(at - wrapUpMs, conversation.createdAt),
          endedAt: at,
        })
        .execute()
    }
    return await closing(trx, conversation, { closedBy: 'agent', userId: agent.userId, wrapUp, at })
  })
}

/** Silence after our reply closes too, without a wrap-up. */
export async function closeForSilence(app: App, conversationId: string): Promise<void> {
  await change(app, conversationId, async (trx, conversation, at) =>
    conversation.status === 'closed' || conversation.waitingSince !== null
      ? null
      : await closing(trx, conversation, { closedBy: 'system', userId: null, at }),
  )
}

/** A snooze is over: the conversation is open again and stands among what waits for us. */
export async function wake(app: App, conversationId: string): Promise<void> {
  await change(app, conversationId, async (_trx, conversation, at) => {
    if (conversation.status !== 'snoozed' || (conversation.snoozedUntil ?? 0) > at) return null
    const waitingSince = conversation.waitingSince ?? at
    return { event: { type: 'woke' }, changes: { status: 'open', snoozedUntil: null, waitingSince } }
  })
}

async function closing(
  trx: Trx,
  conversation: Conversation,
  close: Parameters<typeof closeContact>[2],
): Promise<Changed> {
  const { at, closedBy, userId } = close
  const changes = { status: 'closed', closedAt: at, waitingSince: null, snoozedUntil: null }
  const event: SystemEvent = { type: 'closed', byUserId: userId, closedBy }
  if (!conversation.contactId) return { event, changes }
  const contact = await closeContact(trx, conversation.contactId, close)
  const survey = await inviteToSurvey(trx, contact, at)
  await writeFacts(trx, contact, { isFinal: false })
  return { event, changes, ...(survey ? { survey } : {}) }
}

interface Changed {
  event: SystemEvent
  changes: Partial<Conversation>
  survey?: Row<'surveys'>
}

/** One change of one conversation: under its lock, with its line in the stream, announced after the commit. */
async function change(
  app: App,
  conversationId: string,
  decide: (trx: Trx, conversation: Conversation, at: number) => Promise<Changed | null>,
): Promise<ConversationState> {
  const at = app.now()
  const result = await app.db.write(async (trx) => {
    const conversation = await lockConversation(trx, conversationId)
    if (!conversation) throw new DeskError('not_found')
    const changed = await decide(trx, conversation, at)
    if (!changed) return { conversation, message: null, survey: null, agentName: null }
    const { message, conversation: after } = await appendEvent(trx, conversation, changed.event, at, changed.changes)
    return {
      conversation: after,
      message,
      survey: changed.survey ?? null,
      agentName: await agentNameOf(trx, after.assigneeId),
    }
  })
  const { conversation, message, survey, agentName } = result
  if (message) {
    app.publish({ type: 'message.posted', message, conversation, authorName: null })
    app.publish({ type: 'conversation.changed', conversation, agentName })
  }
  if (survey) app.publish({ type: 'survey.invited', survey })
  return conversationState(conversation)
}

/** Who answers, as their customer is told. */
export async function agentNameOf(db: Pick<Trx, 'selectFrom'>, userId: string | null): Promise<string | null> {
  if (!userId) return null
  const user = await db.selectFrom('users').select('name').where('id', '=', userId).executeTakeFirst()
  return user?.name ?? null
}

/** How far the staff has read: for the agent's own unread count, and for the customer's "seen". */
export async function markSeen(
  app: App,
  agent: Staff,
  { conversationId, seq }: { conversationId: string; seq: number },
): Promise<void> {
  const conversation = await app.db.write(async (trx) => {
    const conversation = await lockConversation(trx, conversationId)
    if (!conversation) throw new DeskError('not_found')
    const seenSeq = Math.min(seq, conversation.lastSeq)
    await trx
      .insertInto('agentReads')
      .values({ brandId: conversation.brandId, conversationId, userId: agent.userId, seenSeq })
      .onConflict((conflict) =>
        conflict
          .columns(['conversationId', 'userId'])
          .doUpdateSet({ seenSeq })
          .where('agentReads.seenSeq', '<', seenSeq),
      )
      .execute()
    const { publicSeq } = await trx
      .selectFrom('messages')
      .select((eb) => eb.fn.max('publicSeq').as('publicSeq'))
      .where('conversationId', '=', conversationId)
      .where('seq', '<=', seenSeq)
      .executeTakeFirstOrThrow()
    if (publicSeq === null || publicSeq <= conversation.staffSeenSeq) return null
    await trx.updateTable('conversations').set({ staffSeenSeq: publicSeq }).where('id', '=', conversationId).execute()
    return { ...conversation, staffSeenSeq: publicSeq }
  })
  if (conversation) app.publish({ type: 'conversation.seen', conversation, by: 'staff' })
}
