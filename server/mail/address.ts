import type { Trx } from '../../db/open.ts'
import { isStopped } from './stops.ts'

interface Address {
  address: string
  /** The shop's server vouched for it; else somebody typed it in a chat. */
  isProven: boolean
  /** Who they are by now, having been merged perhaps. */
  customerId: string
}

/** Where this person may be written to; null where no address is known, or it wants no mail. */
export async function addressOf(db: Pick<Trx, 'selectFrom'>, customerId: string): Promise<Address | null> {
  const person = await db
    .selectFrom('customers as one')
    .innerJoin('customers as now', (join) =>
      join.on((eb) => eb('now.id', '=', eb.fn.coalesce('one.mergedIntoId', 'one.id'))),
    )
    .select(['now.id', 'now.email', 'now.emailProvenAt', 'now.brandId'])
    .where('one.id', '=', customerId)
    .executeTakeFirst()
  if (!person?.email || (await isStopped(db, person.brandId, person.email))) return null
  return { address: person.email, isProven: person.emailProvenAt !== null, customerId: person.id }
}
