import type { Trx } from '../../db/open.ts'
import { countAgain } from '../rollups/service.ts'

const OF_CONTACTS = [
  'closes',
  'assignments',
  'assignmentOffers',
  'promises',
  'attentionSpans',
  'surveys',
  'answers',
  'laterOutcomes',
  'reviews',
  'importedAttention',
  'importedMessages',
] as const

/** Removes contacts with all that was counted of them, roll-ups too. */
export async function removeContacts(trx: Trx, contactIds: readonly string[]): Promise<void> {
  if (contactIds.length === 0) return
  const ids = [...contactIds]
  await countAgain(trx, ids, async () => {
    await trx.deleteFrom('contactFacts').where('contactId', 'in', ids).execute()
    await trx.deleteFrom('contactAgents').where('contactId', 'in', ids).execute()
  })
  for (const table of OF_CONTACTS) await trx.deleteFrom(table).where('contactId', 'in', ids).execute()
  await trx.deleteFrom('contacts').where('id', 'in', ids).execute()
}
