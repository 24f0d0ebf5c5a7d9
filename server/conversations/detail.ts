import type { Row } from '../../db/schema.ts'
import {
  type ConversationDetail,
  type EarlierContact,
  type Outcome,
  type TimelineEntry,
  Topic,
} from '../../shared/contract/conversation.ts'
import { LAST_SEQ } from '../../shared/contract/fields.ts'
import { checkoutStepOf, declineReasonOf, journeyNow, type TouchpointLike } from '../../shared/journey/index.ts'
import type { ScoreLabel } from '../../shared/sentiment/index.ts'
import type { App } from '../app.ts'
import { mergedInto } from '../customers/service.ts'
import { recentTouchpoints } from '../journey/service.ts'
import { deskMessage, messagesBefore } from '../messages/service.ts'
import { promisesTo } from '../promises/service.ts'
import { visibleAnswer } from '../surveys/service.ts'
import type { Staff } from '../viewer.ts'
import { withLines } from './list.ts'

const TIMELINE = 50
const EARLIER = 20

/** Everything the conversation view opens with, in one call. */
export async function conversationDetail(app: App, viewer: Staff, conversationId: string): Promise<ConversationDetail> {
  const db = app.db.kysely
  const row = await db
    .selectFrom('conversations')
    .selectAll()
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  const [conversation] = await withLines(app, viewer, [row])
  if (!conversation) throw new Error('A conversation has no row.')
  const customer = await db
    .selectFrom('customers')
    .selectAll()
    .where('id', '=', conversation.customer.id)
    .executeTakeFirstOrThrow()
  // History of others opens only where the shop's server has proven who this is.
  const customerIds = conversation.customer.isVerified ? await mergedInto(app, customer.id) : [customer.id]
  const { rows, hasEarlierMessages } = await messagesBefore(db, conversationId, LAST_SEQ)
  const touchpoints = await recentTouchpoints(db, customerIds)
  const contact = row.contactId
    ? await db.selectFrom('contacts').selectAll().where('id', '=', row.contactId).executeTakeFirst()
    : undefined
  const drafts = await db
    .selectFrom('drafts')
    .select(['visibility', 'body'])
    .where('conversationId', '=', conversationId)
    .where('userId', '=', viewer.userId)
    .execute()
  return {
    conversation,
    messages: rows.map(deskMessage),
    hasEarlierMessages,
    customer: {
      ...conversation.customer,
      language: customer.language,
      timeZone: customer.timeZone,
      firstSeenAt: customer.createdAt,
      email: customer.email,
      isOnline: customerIds.some(app.presence.customers.has),
    },
    now: journeyNow(touchpoints),
    timeline: touchpoints.slice(-TIMELINE).reverse().map(timelineEntry),
    earlier: await earlierContacts(app, viewer, row, customerIds),
    promises: await promisesTo(app, customerIds),
    // An import may have had topics of its own.
    suggestedTopic: Topic.safeParse(contact?.topicAtStart).data ?? 'other',
    takesYourTime: contact?.isTakeYourTime === 1 && contact.closedAt === null,
    viewers: app.presence.viewers(conversationId),
    drafts: drafts.map(({ visibility, body }) => ({ visibility: visibility as 'public' | 'note', body })),
    wrapUp: contact?.topic
      ? { topic: contact.topic as Topic, outcome: contact.outcome as Outcome, prediction: contact.prediction }
      : null,
  }
}

function timelineEntry(touchpoint: TouchpointLike & { id: string }): TimelineEntry {
  const { id, name, at, kind, properties } = touchpoint
  const isFailure = name.toLowerCase() === 'payment failed'
  const title = kind === 'page' && typeof properties.title === 'string' ? properties.title.slice(0, 200) : null
  return {
    id,
    name: kind === 'page' ? 'Page' : name,
    at,
    detail: isFailure ? declineReasonOf(properties) : kind === 'page' ? (title ?? name) : stepIn(touchpoint),
    isTrouble: isFailure,
  }
}

/** Which step, where the name says only that it was one. */
const stepIn = (touchpoint: TouchpointLike): string | null =>
  /^checkout[\s_]+step[\s_]/i.test(touchpoint.name.trim()) ? (checkoutStepOf(touchpoint)?.name ?? null) : null

async function earlierContacts(
  app: App,
  viewer: Staff,
  row: Row<'conversations'>,
  customerIds: string[],
): Promise<EarlierContact[]> {
  const rows = await app.db.kysely
    .selectFrom('contacts')
    .leftJoin('conversations', 'conversations.id', 'contacts.conversationId')
    .leftJoin('contactFacts', 'contactFacts.contactId', 'contacts.id')
    .leftJoin('answers', (join) =>
      join.onRef('answers.contactId', '=', 'contacts.id').on('answers.moment', '=', 'at_contact'),
    )
    .leftJoin('contactAgents', (join) =>
      join
        .onRef('contactAgents.contactId', '=', 'contacts.id')
        .on('contactAgents.userId', '=', viewer.userId)
        .on('contactAgents.publicMessages', '>', 0),
    )
    .select([
      'contacts.conversationId',
      'conversations.number',
      'contactAgents.userId as concernedId',
      'contacts.topicAtStart',
      'contacts.openedAt',
      'contacts.closedAt',
      'contactFacts.scoreEnd',
      'contactFacts.scoreMean',
      'answers.moment',
      'answers.feltUnderstood',
      'answers.solved',
      'answers.comment',
      'answers.maySeeNext',
    ])
    .where('contacts.customerId', 'in', customerIds)
    .where('contacts.id', '!=', row.contactId ?? '')
    .orderBy('contacts.openedAt', 'desc')
    .limit(EARLIER)
    .execute()
  const roles = viewer.roles.get(row.brandId) ?? new Set()
  return rows.map((earlier) => {
    const { moment, feltUnderstood, solved, comment, maySeeNext } = earlier
    const answer =
      moment !== null && feltUnderstood !== null && maySeeNext !== null
        ? visibleAnswer(
            { as: 'nextAgent', roles, wasConcerned: earlier.concernedId !== null },
            { moment, feltUnderstood, solved, comment, maySeeNext },
          )
        : null
    return {
      conversationId: earlier.conversationId,
      number: earlier.number,
      topic: earlier.topicAtStart as Topic,
      openedAt: earlier.openedAt,
      closedAt: earlier.closedAt,
      feeling: feelingOf(earlier.scoreEnd ?? earlier.scoreMean),
      feltUnderstood: answer?.feltUnderstood ?? null,
    }
  })
}

const feelingOf = (score: number | null): ScoreLabel | null => {
  if (score === null) return null
  return score > 0.15 ? 'positive' : score < -0.15 ? 'negative' : 'neutral'
}
