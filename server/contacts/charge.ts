import type { Trx } from '../../db/open.ts'

/**
 * Counts anew what a contact's closes are charged with, each against whoever closed (data.md): that the customer came back, and the
 * attention on the matter that followed within 7 days (§5), reopened or begun anew. A second is charged once, to the latest close
 * before it. A close that nobody made is charged to whoever answers for the contact.
 */
export async function chargeAgain(trx: Trx, contactId: string): Promise<void> {
  const facts = await trx
    .selectFrom('contactFacts')
    .select(['agentId', 'brandId', 'comeBacks'])
    .where('contactId', '=', contactId)
    .executeTakeFirst()
  if (!facts) return
  const closes = await trx
    .selectFrom('closes')
    .leftJoin('contactFacts', 'contactFacts.afterCloseId', 'closes.id')
    .select((eb) => [
      'closes.id',
      'closes.userId',
      'closes.cameBackAt',
      'closes.reopenedSec',
      eb.fn.coalesce(eb.fn.sum<number>('contactFacts.untilFirstCloseSec'), eb.lit(0)).as('followedSec'),
    ])
    .where('closes.contactId', '=', contactId)
    .groupBy(['closes.id', 'closes.userId', 'closes.cameBackAt', 'closes.reopenedSec'])
    .execute()
  const comeBacks = closes.filter(({ cameBackAt }) => cameBackAt !== null).length
  if (comeBacks !== facts.comeBacks)
    await trx.updateTable('contactFacts').set({ comeBacks }).where('contactId', '=', contactId).execute()
  for (const [userId, own] of Map.groupBy(closes, ({ userId }) => userId ?? facts.agentId)) {
    if (userId === null) continue
    const charged = {
      closes: own.length,
      comeBacks: own.filter(({ cameBackAt }) => cameBackAt !== null).length,
      laterSec: own.reduce((total, { reopenedSec, followedSec }) => total + reopenedSec + followedSec, 0),
    }
    await trx
      .updateTable('contactAgents')
      .set(charged)
      .where('contactId', '=', contactId)
      .where('userId', '=', userId)
      .execute()
  }
}
