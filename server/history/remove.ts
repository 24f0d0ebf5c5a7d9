import type { Db, Trx } from '../../db/open.ts'
import { removeContacts } from '../contacts/service.ts'
import { refitSoon } from '../quality/service.ts'

const CUSTOMERS = 50

/**
 * Removes what was imported into a brand as demo data, all of it: customers with whatever happened to them since, and colleagues who
 * were only a name. Running it again goes on where it was broken off. Returns how many customers went.
 */
export async function removeDemoHistory(
  db: Db,
  brandId: string,
  now: number,
  onProgress?: (customers: number) => void,
): Promise<number> {
  for (let removed = 0; ; ) {
    const batch = await db.write((trx) => removeCustomers(trx, brandId))
    if (batch === 0) {
      await db.write(async (trx) => {
        await removeAgents(trx, brandId)
        await refitSoon(trx, brandId, now)
      })
      return removed
    }
    removed += batch
    onProgress?.(removed)
  }
}

async function removeCustomers(trx: Trx, brandId: string): Promise<number> {
  const customers = await trx
    .selectFrom('importedIds')
    .select('id')
    .where('brandId', '=', brandId)
    .where('kind', '=', 'customer')
    .where('isDemo', '=', 1)
    .limit(CUSTOMERS)
    .execute()
  if (customers.length === 0) return 0
  const ids = customers.map(({ id }) => id)
  const contacts = await trx.selectFrom('contacts').select('id').where('customerId', 'in', ids).execute()
  const contactIds = contacts.map(({ id }) => id)
  await removeContacts(trx, contactIds)
  await trx.deleteFrom('matters').where('customerId', 'in', ids).execute()
  await trx.deleteFrom('customers').where('id', 'in', ids).execute()
  await forget(trx, brandId, 'contact', contactIds)
  await forget(trx, brandId, 'customer', ids)
  return ids.length
}

async function forget(trx: Trx, brandId: string, kind: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await trx
    .deleteFrom('importedIds')
    .where('brandId', '=', brandId)
    .where('kind', '=', kind)
    .where('id', 'in', ids)
    .execute()
}

/** Those who have an account or a role are colleagues, whatever a history called them. */
async function removeAgents(trx: Trx, brandId: string): Promise<void> {
  const agents = await trx
    .selectFrom('importedIds')
    .select('id')
    .where('brandId', '=', brandId)
    .where('kind', '=', 'agent')
    .where('isDemo', '=', 1)
    .execute()
  for (const { id } of agents) {
    await trx.deleteFrom('teamMembers').where('brandId', '=', brandId).where('userId', '=', id).execute()
    await trx
      .deleteFrom('users')
      .where('id', '=', id)
      .where('email', 'like', '%@imported.invalid')
      .where((eb) => eb.not(eb.exists(eb.selectFrom('accounts').select('id').whereRef('userId', '=', 'users.id'))))
      .where((eb) => eb.not(eb.exists(eb.selectFrom('userRoles').select('role').whereRef('userId', '=', 'users.id'))))
      .where((eb) =>
        eb.not(eb.exists(eb.selectFrom('contactAgents').select('share').whereRef('userId', '=', 'users.id'))),
      )
      .execute()
  }
  await trx
    .deleteFrom('teams')
    .where('brandId', '=', brandId)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('teamMembers').select('userId').whereRef('teamId', '=', 'teams.id'))))
    .execute()
  await trx
    .deleteFrom('importedIds')
    .where('brandId', '=', brandId)
    .where('kind', '=', 'agent')
    .where('isDemo', '=', 1)
    .execute()
}
