import type { Trx } from '../../db/open.ts'
import type { ArmReason } from '../../shared/quality/index.ts'
import { countAgain } from '../rollups/service.ts'
import { surveysOf } from './evidence.ts'
import { surveyFacts } from './facts.ts'

/** Puts on the contact's facts who was asked and what was answered. Call after every invitation and every answer. */
export async function noteSurvey(trx: Trx, contactId: string): Promise<void> {
  const surveys = await surveysOf(trx, [contactId])
  await countAgain(trx, [contactId], async () => {
    await trx.updateTable('contactFacts').set(surveyFacts(surveys)).where('contactId', '=', contactId).execute()
  })
}

/** The question of days later could not be put: from now on the contact is none of those that compare the arms. */
export async function noteUnasked(trx: Trx, contactId: string, armReason: ArmReason): Promise<void> {
  await trx.updateTable('contacts').set({ armReason }).where('id', '=', contactId).execute()
  await trx.updateTable('contactFacts').set({ armReason }).where('contactId', '=', contactId).execute()
}
