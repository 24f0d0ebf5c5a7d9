import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { countAgain } from '../rollups/service.ts'
import { chargeAgain } from './charge.ts'
import { COME_BACK_MS } from './periods.ts'

/** What makes a matter one: an order or invoice where it is known, else the topic at the start. */
type MatterKey = Pick<Row<'matters'>, 'brandId' | 'customerId' | 'topic' | 'reference'>

/** The matter a new contact is about: one that has not been closed for 7 days yet, else a new one. */
export async function joinMatter(trx: Trx, key: MatterKey, at: number): Promise<string> {
  const { customerId, topic, reference } = key
  const known = await trx
    .selectFrom('matters')
    .select('id')
    .where('customerId', '=', customerId)
    .where((eb) =>
      reference ? eb('reference', '=', reference) : eb.and([eb('reference', 'is', null), eb('topic', '=', topic)]),
    )
    .where((eb) => eb.or([eb('lastClosedAt', 'is', null), eb('lastClosedAt', '>', at - COME_BACK_MS)]))
    .orderBy('openedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (known) return known.id
  const id = uuidv7()
  await trx
    .insertInto('matters')
    .values({ id, ...key, openedAt: at, lastClosedAt: null, settledAt: null })
    .execute()
  return id
}

/**
 * The customer writes again on the matter within 7 days of a close: it counts once, against whoever closed. Final facts count it
 * too, as it may come between the settling of the contact and that of its matter.
 */
export async function noteComeBack(trx: Trx, matterId: string, at: number): Promise<void> {
  const last = await trx
    .selectFrom('closes')
    .select(['id', 'contactId', 'cameBackAt'])
    .where('matterId', '=', matterId)
    .where('closedAt', '>', at - COME_BACK_MS)
    .where('closedAt', '<=', at)
    .orderBy('closedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last || last.cameBackAt !== null) return
  await trx.updateTable('closes').set({ cameBackAt: at }).where('id', '=', last.id).execute()
  await countAgain(trx, [last.contactId], () => chargeAgain(trx, [last.contactId]))
}

/** Settles the matters that nobody has taken up again for 7 days. */
export async function settleMatters(trx: Trx, at: number): Promise<void> {
  await trx
    .updateTable('matters')
    .set({ settledAt: at })
    .where('settledAt', 'is', null)
    .where('lastClosedAt', '<=', at - COME_BACK_MS)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('contacts')
            .select('contacts.id')
            .whereRef('contacts.matterId', '=', 'matters.id')
            .where('contacts.closedAt', 'is', null),
        ),
      ),
    )
    .execute()
}
