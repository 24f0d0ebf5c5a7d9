import type { Trx } from '../../db/open.ts'
import { countAgain } from '../rollups/service.ts'
import { surveysOf } from './evidence.ts'
import { surveyFacts } from './facts.ts'

/** Puts on the contact's facts who was asked and what was answered. Call after every invitation and every answer. */
export async function noteSurvey(trx: Trx, contactId: string): Promise<void> {
  const surveys = await surveysOf(trx, contactId)
  await countAgain(trx, [contactId], async () => {
    await trx.updateTable('contactFacts').set(surveyFacts(surveys)).where('contactId', '=', contactId).execute()
  })
}
