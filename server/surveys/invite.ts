import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { SurveyMoment } from '../../shared/contract/survey.ts'
import { drawSecondScreen } from '../../shared/quality/index.ts'

/** The question, its seven labels and their order, as `words.md` has them. Changes with any of their words. */
export const INSTRUMENT_VERSION = 'fu-1'

const HOUR_MS = 60 * 60 * 1000
/**
 * How long a question may be answered: until the contact settles, or for 14 days where it is asked days later. Who opens the chat or the
 * link after that remembers something else, mostly because of a new trouble: no answer is better.
 */
const OPEN_MS: Record<SurveyMoment, number> = { at_contact: 72 * HOUR_MS, remembered: 14 * 24 * HOUR_MS }

/** Puts the question where the arm drawn at the contact's start says so, once a contact. */
export async function inviteToSurvey(trx: Trx, contact: Row<'contacts'>, at: number): Promise<Row<'surveys'> | null> {
  if (contact.arm !== 't0' && contact.arm !== 'both') return null
  const survey = await insertSurvey(trx, contact, 'at_contact', at)
  if (survey) return survey
  // Closed once more after a reopening: the question asked before still stands if nobody answered it.
  const asked = await trx
    .selectFrom('surveys')
    .selectAll()
    .where('contactId', '=', contact.id)
    .where('moment', '=', 'at_contact')
    .executeTakeFirstOrThrow()
  return isOpen(asked, at) ? asked : null
}

/** One for each moment of a contact; null where there is one already. */
export async function insertSurvey(
  trx: Trx,
  contact: Row<'contacts'>,
  moment: SurveyMoment,
  at: number,
): Promise<Row<'surveys'> | null> {
  const { item, asksForScore } = drawSecondScreen(Math.random(), Math.random())
  const survey = await trx
    .insertInto('surveys')
    .values({
      id: uuidv7(),
      brandId: contact.brandId,
      contactId: contact.id,
      conversationId: contact.conversationId,
      customerId: contact.customerId,
      moment,
      instrumentVersion: INSTRUMENT_VERSION,
      language: contact.language,
      invitedAt: at,
      expiresAt: at + OPEN_MS[moment],
      linkedAt: null,
      answeredAt: null,
      skippedAt: null,
      suppressedBy: null,
      item,
      asksForScore: asksForScore ? 1 : 0,
      isDemo: contact.isDemo,
    })
    .onConflict((conflict) => conflict.columns(['contactId', 'moment']).doNothing())
    .returningAll()
    .executeTakeFirst()
  return survey ?? null
}

export const isOpen = (survey: Row<'surveys'>, at: number): boolean =>
  survey.answeredAt === null && survey.skippedAt === null && survey.expiresAt > at
