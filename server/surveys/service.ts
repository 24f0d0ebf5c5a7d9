import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { Language } from '../../shared/contract/fields.ts'
import type { Answer, SurveyByLink } from '../../shared/contract/survey.ts'
import { DeskError } from '../../shared/errors.ts'
import { maskCardNumbers } from '../../shared/text/card-numbers.ts'
import type { App } from '../app.ts'
import { noteSurvey } from '../contacts/service.ts'
import type { Viewer } from '../viewer.ts'
import { asksOf } from './present.ts'

export { askLater } from './ask-later.ts'
export { inviteToSurvey } from './invite.ts'
export { visibleAnswer } from './visible-answer.ts'

/** Stores the one answer. The same answer again is no change; another one, or one after a skip, is refused. */
export async function answerSurvey(app: App, surveyId: string, answer: Answer): Promise<void> {
  const at = app.now()
  const comment = answer.comment?.trim() ? maskCardNumbers(answer.comment.trim()).text : null
  const brandId = await app.db.write(async (trx) => {
    const survey = await lockSurvey(trx, surveyId)
    const more = secondScreenOf(survey, answer)
    if (survey.answeredAt !== null) {
      const stored = await trx.selectFrom('answers').selectAll().where('surveyId', '=', surveyId).executeTakeFirst()
      const isSame =
        stored?.feltUnderstood === answer.feltUnderstood &&
        stored.solved === answer.solved &&
        stored.comment === comment &&
        (stored.maySeeNext === 1) === answer.maySeeNext &&
        stored.itemStep === more.itemStep &&
        stored.wasAskedForScore === more.wasAskedForScore
      if (!isSame) throw new DeskError('survey_closed')
      return null
    }
    if (survey.skippedAt !== null) throw new DeskError('survey_closed')
    if (survey.expiresAt <= at) throw new DeskError('token_expired')
    await trx.updateTable('surveys').set({ answeredAt: at }).where('id', '=', surveyId).execute()
    await trx
      .insertInto('answers')
      .values({
        id: uuidv7(),
        brandId: survey.brandId,
        surveyId,
        contactId: survey.contactId,
        moment: survey.moment,
        instrumentVersion: survey.instrumentVersion,
        language: survey.language,
        feltUnderstood: answer.feltUnderstood,
        solved: answer.solved,
        comment,
        maySeeNext: answer.maySeeNext ? 1 : 0,
        ...more,
        satisfaction: null,
        recommend: null,
        answeredAt: at,
      })
      .execute()
    await noteSurvey(trx, survey.contactId)
    return survey.brandId
  })
  if (brandId) app.publish({ type: 'answer.given', brandId })
}

/** What was drawn for this survey is taken, nothing else. */
function secondScreenOf({ item, asksForScore }: Row<'surveys'>, answer: Answer) {
  const { itemStep, wasAskedForScore } = answer
  return {
    item,
    itemStep: item === null ? null : itemStep,
    wasAskedForScore:
      asksForScore !== 1 || wasAskedForScore === null ? null : wasAskedForScore ? (1 as const) : (0 as const),
  }
}

/** Skipping is one tap, and final. */
export async function skipSurvey(app: App, surveyId: string): Promise<void> {
  await app.db.write(async (trx) => {
    const survey = await lockSurvey(trx, surveyId)
    if (survey.answeredAt !== null) throw new DeskError('survey_closed')
    if (survey.skippedAt === null)
      await trx.updateTable('surveys').set({ skippedAt: app.now() }).where('id', '=', surveyId).execute()
  })
}

async function lockSurvey(trx: Trx, surveyId: string): Promise<Row<'surveys'>> {
  // An update locks the row on both databases, so that two answers at once are one.
  const survey = await trx
    .updateTable('surveys')
    .set({ id: surveyId })
    .where('id', '=', surveyId)
    .returningAll()
    .executeTakeFirst()
  if (!survey) throw new DeskError('not_found')
  return survey
}

/** The signed link to a question, for a customer who has left the chat. Handed to customers only. */
export async function surveyLink(app: App, survey: Row<'surveys'>): Promise<string> {
  return `${app.baseUrl()}/s/${await app.signer.sign('survey', survey.id, survey.expiresAt)}`
}

/** The question behind a link. Staff signed in to the desk are refused, but for their own tries in the demo checkout. */
export async function surveyByToken(app: App, viewer: Viewer, token: string): Promise<Row<'surveys'>> {
  const { subject } = await app.signer.verify('survey', token, app.now())
  const survey = await app.db.kysely.selectFrom('surveys').selectAll().where('id', '=', subject).executeTakeFirst()
  if (!survey) throw new DeskError('token_invalid')
  const isStaff = viewer.kind === 'staff' || (viewer.kind === 'visitor' && viewer.isStaff)
  if (isStaff && survey.isDemo === 0) throw new DeskError('survey_not_for_staff')
  return survey
}

/** What the answer page shows. Reading it writes nothing: scanners follow links too. */
export async function describeSurvey(app: App, survey: Row<'surveys'>): Promise<SurveyByLink> {
  const brand = await app.db.kysely
    .selectFrom('brands')
    .select('name')
    .where('id', '=', survey.brandId)
    .executeTakeFirstOrThrow()
  const contact = await app.db.kysely
    .selectFrom('contacts')
    .select('closedAt')
    .where('id', '=', survey.contactId)
    .executeTakeFirst()
  return {
    ...asksOf(survey),
    brandName: brand.name,
    language: survey.language as Language,
    at: contact?.closedAt ?? survey.invitedAt,
    state: survey.answeredAt !== null ? 'answered' : survey.skippedAt !== null ? 'skipped' : 'open',
  }
}

/** A question that still waits for this customer. While its conversation goes on again it waits for the next close. */
export async function waitingSurvey(app: App, customerIds: readonly string[]): Promise<Row<'surveys'> | null> {
  const survey = await app.db.kysely
    .selectFrom('surveys')
    .innerJoin('conversations', 'conversations.id', 'surveys.conversationId')
    .selectAll('surveys')
    .where('surveys.customerId', 'in', [...customerIds])
    .where('conversations.status', '=', 'closed')
    .where('answeredAt', 'is', null)
    .where('skippedAt', 'is', null)
    .where('expiresAt', '>', app.now())
    .orderBy('invitedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return survey ?? null
}
