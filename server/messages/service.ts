import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { DeskMessage, PostMessage } from '../../shared/contract/message.ts'
import { DeskError, type ErrorCode } from '../../shared/errors.ts'
import { maskCardNumbers } from '../../shared/text/card-numbers.ts'
import type { App } from '../app.ts'
import { recordTaking } from '../assignments/service.ts'
import { audit } from '../audit.ts'
import { noteFirstReply } from '../contacts/service.ts'
import type { Staff } from '../viewer.ts'
import { planAnnouncement } from './announce.ts'
import { appendMessage, lockConversation } from './append.ts'
import { forgetCorrections } from './corrections.ts'
import { deskMessage } from './present.ts'
import { hasNewerReply } from './queries.ts'

export { announceReply } from './announce.ts'
export { appendEvent, appendMessage, lockConversation } from './append.ts'
export { allCorrections } from './corrections.ts'
export { chatMessage, deskMessage } from './present.ts'
export { latestWritten, messagesBefore } from './queries.ts'

/** An agent's reply or note. A reply to an unassigned conversation takes it. */
export async function postMessage(app: App, agent: Staff, input: PostMessage): Promise<DeskMessage> {
  const at = app.now()
  const { text: body } = maskCardNumbers(input.body)
  const posted = await app.db.write(async (trx) => {
    const conversation = await lockConversation(trx, input.conversationId)
    if (!conversation) throw new DeskError('not_found')
    const isReply = input.visibility === 'public'
    const refusal = isReply ? await refusalOf(trx, conversation, agent, input) : null
    if (refusal) {
      // A retry of what was stored before is no new reply, whatever happened since.
      const stored = await trx.selectFrom('messages').selectAll().where('id', '=', input.id).executeTakeFirst()
      if (!stored) throw new DeskError(refusal)
      return { message: stored, conversation, isNew: false, takes: false }
    }
    const takes = isReply && conversation.assigneeId === null
    const appended = await appendMessage(
      trx,
      conversation,
      { id: input.id, author: 'agent', userId: agent.userId, visibility: input.visibility, body },
      at,
      isReply ? { waitingSince: null, ...(takes ? { assigneeId: agent.userId } : {}), ...awake(conversation) } : {},
    )
    if (!appended.isNew || !isReply) return { ...appended, takes: false }
    if (conversation.contactId) await noteFirstReply(trx, conversation.contactId, at)
    await planAnnouncement(trx, app, conversation, at)
    if (takes) await recordTaking(trx, conversation, agent.userId, at)
    return { ...appended, takes }
  })
  const { message, conversation } = posted
  if (posted.isNew) app.publish({ type: 'message.posted', message, conversation, authorName: agent.name })
  if (posted.takes) app.publish({ type: 'conversation.changed', conversation, agentName: agent.name })
  if (!posted.isNew && (message.conversationId !== input.conversationId || message.userId !== agent.userId))
    throw new DeskError('id_taken')
  return deskMessage(message)
}

async function refusalOf(
  trx: Trx,
  conversation: Row<'conversations'>,
  agent: Staff,
  { seenSeq }: PostMessage,
): Promise<ErrorCode | null> {
  if (conversation.status === 'closed') return 'conversation_closed'
  if (seenSeq === undefined || seenSeq >= conversation.lastSeq) return null
  return (await hasNewerReply(trx, conversation.id, seenSeq, agent.userId)) ? 'reply_not_seen' : null
}

/** Whoever answers a snoozed conversation is done snoozing. */
const awake = ({ status }: Row<'conversations'>) => (status === 'snoozed' ? { status: 'open', snoozedUntil: null } : {})

/** Takes the words out of a message for good: a health detail, a number that should never have been written. Audited. */
export async function redactMessage(app: App, agent: Staff, messageId: string): Promise<DeskMessage> {
  const at = app.now()
  const { message, customerId } = await app.db.write(async (trx) => {
    const message = await trx
      .updateTable('messages')
      .set({
        body: '',
        score: null,
        scoreLabel: null,
        scoreConfidence: null,
        scoreEvidence: null,
        redactedAt: at,
        redactedBy: agent.userId,
      })
      .where('id', '=', messageId)
      .returningAll()
      .executeTakeFirstOrThrow()
    await forgetCorrections(trx, messageId)
    const { customerId } = await trx
      .selectFrom('conversations')
      .select('customerId')
      .where('id', '=', message.conversationId)
      .executeTakeFirstOrThrow()
    await audit(trx, {
      brandId: message.brandId,
      userId: agent.userId,
      action: 'message.redacted',
      subject: 'message',
      subjectId: messageId,
      at,
    })
    return { message, customerId }
  })
  app.publish({ type: 'message.redacted', message, customerId })
  return deskMessage(message)
}
