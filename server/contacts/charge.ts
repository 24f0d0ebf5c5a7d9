import { sql } from 'kysely'
import type { Trx } from '../../db/open.ts'

/**
 * Counts anew what the closes of these contacts are charged with, each against whoever closed (data.md): that the customer came back,
 * and the attention on the matter that followed within 7 days (§5), reopened or begun anew. A second is charged once, to the latest
 * close before it. A close that nobody made is charged to whoever answers for the contact.
 */
export async function chargeAgain(trx: Trx, contactIds: readonly string[]): Promise<void> {
  if (contactIds.length === 0) return
  const ids = [...contactIds]
  await trx
    .updateTable('contactFacts')
    .set((eb) => ({
      comeBacks: eb
        .selectFrom('closes')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('closes.contactId', '=', 'contactFacts.contactId')
        .where('cameBackAt', 'is not', null)
        .$asScalar(),
    }))
    .where('contactId', 'in', ids)
    .execute()
  const own = sql`from closes c join "contactFacts" f on f."contactId" = c."contactId"
    where c."contactId" = "contactAgents"."contactId" and coalesce(c."userId", f."agentId") = "contactAgents"."userId"`
  const followed = sql`(select coalesce(sum(n."untilFirstCloseSec"), 0) from "contactFacts" n where n."afterCloseId" = c.id)`
  await trx
    .updateTable('contactAgents')
    .set({
      closes: sql`(select count(*) ${own})`,
      comeBacks: sql`(select count(c."cameBackAt") ${own})`,
      laterSec: sql`(select coalesce(sum(c."reopenedSec" + ${followed}), 0) ${own})`,
    })
    .where('contactId', 'in', ids)
    .execute()
}
