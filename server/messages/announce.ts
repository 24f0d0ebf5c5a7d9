import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { Language } from '../../shared/contract/fields.ts'
import type { App } from '../app.ts'
import type { Handler } from '../jobs/run.ts'
import { type JobPayloads, schedule } from '../jobs/schedule.ts'
import { addressOf, queueMail } from '../mail/service.ts'
import { longDay, translator } from '../texts.ts'
import { lockConversation } from './append.ts'

/** Whoever has the chat before them has read a reply by then. */
const UNSEEN_FOR_MS = 5 * 60_000
const DAY_MS = 24 * 60 * 60_000
/** An answer that could not be announced for so long has been found, or is no longer waited for. */
const EXPIRES_MS = 3 * DAY_MS
const LINK_MS = 30 * DAY_MS

/** A reply in the chat may go unseen: then it is announced by mail, where an address is known. */
export async function planAnnouncement(trx: Trx, app: App, conversation: Row<'conversations'>, at: number) {
  const { id, brandId, customerId, channel } = conversation
  if (!app.mailer.canSend || channel !== 'chat' || !(await addressOf(trx, customerId))) return
  const due = { key: `announceReply:${id}`, dueAt: at + UNSEEN_FOR_MS, at }
  await schedule(trx, { brandId, kind: 'announceReply', payload: { conversationId: id }, ...due })
}

/**
 * One mail for a silence, however many replies fall into it; the customer's next sign of life ends it. It says that there is an answer, and
 * nothing of what it says: an address typed in a chat may be another's, and mail is read over shoulders.
 */
export const announceReply: Handler<JobPayloads['announceReply']> = {
  async run(app, { conversationId }) {
    const at = app.now()
    await app.db.write(async (trx) => {
      const conversation = await lockConversation(trx, conversationId)
      if (!conversation) return
      const seenSeq = await lastSignOfLife(trx, conversation)
      const known = await addressOf(trx, conversation.customerId)
      const repliedAt = await firstReplyAfter(trx, conversationId, seenSeq)
      if (!known || repliedAt === null) return
      const expiresAt = repliedAt + EXPIRES_MS
      if (expiresAt <= at) return
      await queueMail(trx, app, {
        ...(await lettersOf(trx, conversation)),
        brandId: conversation.brandId,
        customerId: known.customerId,
        kind: 'reply',
        key: `reply:${conversationId}:${seenSeq}`,
        address: known.address,
        link: {
          purpose: known.isProven ? 'provenChat' : 'chat',
          subject: known.customerId,
          expiresAt: at + LINK_MS,
        },
        expiresAt,
        at,
      })
    })
  },
}

/** The public sequence up to which the customer has seen or written. */
async function lastSignOfLife(trx: Trx, { id, customerSeenSeq }: Row<'conversations'>): Promise<number> {
  const { written } = await trx
    .selectFrom('messages')
    .select((eb) => eb.fn.max('publicSeq').as('written'))
    .where('conversationId', '=', id)
    .where('author', '=', 'customer')
    .executeTakeFirstOrThrow()
  return Math.max(customerSeenSeq, written ?? 0)
}

async function firstReplyAfter(trx: Trx, conversationId: string, seq: number): Promise<number | null> {
  const reply = await trx
    .selectFrom('messages')
    .select('createdAt')
    .where('conversationId', '=', conversationId)
    .where('author', '=', 'agent')
    .where('publicSeq', '>', seq)
    .where('redactedAt', 'is', null)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return reply?.createdAt ?? null
}

async function lettersOf(trx: Trx, { brandId, createdAt, ...conversation }: Row<'conversations'>) {
  const language = conversation.language as Language
  const { name: brand, timeZone } = await trx
    .selectFrom('brands')
    .select(['name', 'timeZone'])
    .where('id', '=', brandId)
    .executeTakeFirstOrThrow()
  const t = translator(language)
  const line = t('mail.reply.line', { brand, date: longDay(createdAt, language, timeZone) })
  return {
    language,
    subject: t('mail.reply.subject', { brand }),
    words: { lines: [line], label: t('mail.reply.read'), after: [t('mail.reply.private')] },
  }
}
