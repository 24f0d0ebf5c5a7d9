import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { maskCardNumbers } from '../../shared/text/card-numbers.ts'
import type { Rows } from './rows.ts'
import type { PartEvent } from './stage.ts'

type Contact = Row<'contacts'>
type Of<Type extends PartEvent['type']> = Extract<PartEvent, { type: Type }>
/** What a history calls an agent, as ours. */
export type UserOf = (foreignId: string) => string

export const only = <Type extends PartEvent['type']>(parts: readonly PartEvent[], type: Type): Of<Type>[] =>
  parts.filter((part): part is Of<Type> => part.type === type)

/** An instrument that is not ours: its words are not known. */
const INSTRUMENT = 'import'
const REMEMBERED_AFTER_MS = 84 * 60 * 60 * 1000

/** Offers, work, handing over and reviews: rows that only add up. */
export function addWork(rows: Rows, contact: Contact, parts: readonly PartEvent[], userOf: UserOf): void {
  const { id: contactId, brandId, openedAt } = contact
  const conversationId = contact.conversationId ?? ''
  const of = { brandId, contactId }
  for (const [at, offer] of only(parts, 'offer').entries()) {
    const isAccepted = offer.accepted ? (1 as const) : (0 as const)
    const userId = userOf(offer.agent)
    rows.add('assignmentOffers', { id: uuidv7(), ...of, conversationId, userId, isAccepted, at: openedAt + at })
  }
  for (const { agent, sec, wrapUpSec } of only(parts, 'attention'))
    rows.add('importedAttention', { id: uuidv7(), ...of, userId: userOf(agent), attentionSec: sec, wrapUpSec })
  for (const [at, { from, to }] of only(parts, 'transfer').entries())
    rows.add('assignments', {
      id: uuidv7(),
      ...of,
      conversationId,
      fromUserId: userOf(from),
      toUserId: userOf(to),
      fromTeamId: null,
      toTeamId: null,
      byUserId: userOf(from),
      // Handing over is what has a reason, though this one is not told.
      reason: '',
      at: openedAt + at,
    })
  for (const { agent, score } of only(parts, 'review'))
    rows.add('reviews', { id: uuidv7(), ...of, userId: userOf(agent), score, at: contact.closedAt ?? openedAt })
}

/** What was promised. Only where there is a conversation: a promise is kept in it, or not. */
export function addPromises(rows: Rows, contact: Contact, parts: readonly PartEvent[], userOf: UserOf): void {
  const { id: contactId, brandId, customerId, conversationId } = contact
  if (conversationId === null) return
  for (const { agent, text, madeAt, dueAt, keptAt } of only(parts, 'promise')) {
    const of = { id: uuidv7(), brandId, conversationId, contactId, customerId }
    const masked = maskCardNumbers(text).text
    rows.add('promises', { ...of, text: masked, dueAt, madeBy: userOf(agent), madeAt, keptAt: keptAt ?? null })
  }
}

/** What the customer was asked and answered; of two answers to the same the later line counts. */
export async function addSurveys(
  trx: Trx,
  rows: Rows,
  contact: Contact,
  parts: readonly PartEvent[],
  { userOf, isNew }: { userOf: UserOf; isNew: boolean },
): Promise<void> {
  const asked = new Map(only(parts, 'survey').map((survey) => [survey.moment, survey]))
  const answers = new Map(only(parts, 'answer').map((answer) => [answer.moment, answer]))
  const moments = new Set([...asked.keys(), ...answers.keys()])
  if (moments.size === 0) return
  const before = isNew
    ? []
    : await trx.selectFrom('surveys').select(['id', 'moment']).where('contactId', '=', contact.id).execute()
  for (const moment of moments) {
    const answer = answers.get(moment)
    const suppressedBy = asked.get(moment)?.suppressedBy
    const invitedAt = (contact.closedAt ?? contact.openedAt) + (moment === 'remembered' ? REMEMBERED_AFTER_MS : 0)
    const known = before.find((survey) => survey.moment === moment)
    const surveyId = known?.id ?? uuidv7()
    const language = contact.language
    if (known && answer) {
      await trx.deleteFrom('answers').where('surveyId', '=', surveyId).execute()
      await trx.updateTable('surveys').set({ answeredAt: invitedAt }).where('id', '=', surveyId).execute()
    }
    if (!known)
      rows.add('surveys', {
        id: surveyId,
        brandId: contact.brandId,
        contactId: contact.id,
        conversationId: contact.conversationId,
        customerId: contact.customerId,
        moment,
        instrumentVersion: INSTRUMENT,
        language,
        invitedAt,
        // What was asked elsewhere is not asked again here.
        expiresAt: invitedAt,
        linkedAt: null,
        answeredAt: answer ? invitedAt : null,
        skippedAt: null,
        suppressedBy: suppressedBy ? userOf(suppressedBy) : null,
        item: null,
        asksForScore: null,
        isDemo: contact.isDemo,
      })
    if (answer)
      rows.add('answers', {
        id: uuidv7(),
        brandId: contact.brandId,
        surveyId,
        contactId: contact.id,
        moment,
        instrumentVersion: INSTRUMENT,
        language,
        feltUnderstood: answer.feltUnderstood,
        solved: answer.solved ?? null,
        item: null,
        itemStep: null,
        satisfaction: answer.satisfaction ?? null,
        recommend: answer.recommend ?? null,
        comment: answer.comment?.trim() ? maskCardNumbers(answer.comment.trim()).text : null,
        maySeeNext: 0,
        wasAskedForScore: answer.askedForScore == null ? null : answer.askedForScore ? 1 : 0,
        answeredAt: invitedAt,
      })
  }
}

/** What came of it; of two lines the later counts. */
export async function addOutcome(trx: Trx, contact: Contact, parts: readonly PartEvent[], at: number): Promise<void> {
  const outcome = only(parts, 'outcome').at(-1)
  if (!outcome) return
  const told = {
    isRetained: outcome.retained90d ? (1 as const) : (0 as const),
    margin: outcome.margin90d ?? null,
    isImported: 1 as const,
    countedAt: at,
  }
  const { id: contactId, brandId, customerId } = contact
  await trx
    .insertInto('laterOutcomes')
    .values({ contactId, brandId, customerId, orders: 0, refunds: 0, ...told })
    .onConflict((conflict) => conflict.column('contactId').doUpdateSet(told))
    .execute()
}
