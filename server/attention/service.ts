import type { ReportAttention } from '../../shared/contract/attention.ts'
import { clipSpans } from '../../shared/quality/index.ts'
import { accessConversation } from '../access.ts'
import type { App } from '../app.ts'
import { DAY_MS, writeFacts } from '../contacts/service.ts'
import type { Staff } from '../viewer.ts'

const KEPT_MS = 30 * DAY_MS

/**
 * Stores where an agent's attention was, clipped to the time the conversation could be seen. Spans of one agent that overlap are
 * split when the facts are written, since the other window's report may still be on its way.
 */
export async function reportAttention(app: App, viewer: Staff, { spans }: ReportAttention): Promise<void> {
  const now = app.now()
  const touched = new Set<string>()
  for (const conversationId of new Set(spans.map((span) => span.conversationId))) {
    await accessConversation({ app, viewer }, conversationId, 'handle')
    await app.db.write(async (trx) => {
      const conversation = await trx
        .selectFrom('conversations')
        .select(['id', 'brandId', 'contactId', 'createdAt'])
        .where('id', '=', conversationId)
        .executeTakeFirstOrThrow()
      const visible = [{ from: conversation.createdAt, to: now }]
      for (const span of spans.filter((span) => span.conversationId === conversationId)) {
        const told = { conversationId, startedAt: now - span.startedMsAgo, endedAt: now - span.endedMsAgo }
        for (const { startedAt, endedAt } of clipSpans([told], visible)) {
          await trx
            .insertInto('attentionSpans')
            .values({
              id: span.id,
              brandId: conversation.brandId,
              conversationId,
              contactId: conversation.contactId,
              userId: viewer.userId,
              kind: 'focus',
              startedAt: Math.round(startedAt),
              endedAt: Math.round(endedAt),
            })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .execute()
        }
      }
      if (conversation.contactId) touched.add(conversation.contactId)
    })
  }
  // What comes after the close still belongs to the contact.
  for (const contactId of touched) await rewriteProvisionalFacts(app, contactId)
}

async function rewriteProvisionalFacts(app: App, contactId: string): Promise<void> {
  const contact = await app.db.kysely
    .selectFrom('contacts')
    .selectAll()
    .where('id', '=', contactId)
    .where('closedAt', 'is not', null)
    .where('settledAt', 'is', null)
    .executeTakeFirst()
  if (contact) await app.db.write((trx) => writeFacts(trx, contact, { isFinal: false }))
}

/** Raw spans are kept for thirty days; the facts keep only their sums. */
export async function dropOldSpans(app: App): Promise<void> {
  await app.db.write(async (trx) => {
    await trx
      .deleteFrom('attentionSpans')
      .where('endedAt', '<', app.now() - KEPT_MS)
      .execute()
  })
}
