import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'

/**
 * Leaves the facts of an erased customer standing under keys that nobody can trace, so that a rebuild equals what was. What belongs
 * together stays together: the contacts of a customer, and those of a matter.
 */
export async function unnameFacts(trx: Trx, customerId: string): Promise<void> {
  const random = uuidv7()
  const matters = await trx
    .selectFrom('contactFacts')
    .select('matterId')
    .distinct()
    .where('customerId', '=', customerId)
    .execute()
  for (const { matterId } of matters) {
    await trx
      .updateTable('contactFacts')
      .set({ matterId: uuidv7() })
      .where('customerId', '=', customerId)
      .where('matterId', '=', matterId)
      .execute()
  }
  await trx
    .updateTable('contactFacts')
    .set({ customerId: random, conversationId: null, laterDueAt: null })
    .where('customerId', '=', customerId)
    .execute()
  await trx.updateTable('laterOutcomes').set({ customerId: random }).where('customerId', '=', customerId).execute()
}
