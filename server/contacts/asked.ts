import type { Trx } from '../../db/open.ts'
import { samePerson } from '../customers/service.ts'
import { ASK_LATER_UNTIL_MS, DAY_MS } from './periods.ts'

/** One invitation per customer in so long, over all kinds. */
const ASK_AGAIN_MS = 30 * DAY_MS

/**
 * Whether this person, under whatever name we know them, was asked anything in the last 30 days. The contact named does not count: where
 * it is asked about twice, that is one question put at two moments.
 */
export async function wasAsked(trx: Trx, customerId: string, at: number, ofContactId = ''): Promise<boolean> {
  const people = await samePerson(trx, customerId)
  const survey = await trx
    .selectFrom('surveys')
    .select('id')
    .where('customerId', 'in', people)
    .where('invitedAt', '>', at - ASK_AGAIN_MS)
    .where('contactId', '!=', ofContactId)
    .limit(1)
    .executeTakeFirst()
  if (survey) return true
  const pulse = await trx
    .selectFrom('pulses')
    .select('id')
    .where('customerId', 'in', people)
    .where('invitedAt', '>', at - ASK_AGAIN_MS)
    .limit(1)
    .executeTakeFirst()
  return pulse !== undefined
}

/** Whether they were in touch with us since then, or are now. */
export async function hadContactSince(trx: Trx, customerIds: readonly string[], since: number): Promise<boolean> {
  const contact = await trx
    .selectFrom('contacts')
    .select('id')
    .where('customerId', 'in', [...customerIds])
    .where((eb) => eb.or([eb('closedAt', 'is', null), eb('closedAt', '>', since)]))
    .limit(1)
    .executeTakeFirst()
  return contact !== undefined
}

/** Whether another contact of theirs will be asked about: it was drawn first. */
export async function willBeAsked(trx: Trx, customerId: string, at: number): Promise<boolean> {
  const contact = await trx
    .selectFrom('contacts')
    .select('id')
    .where('customerId', 'in', await samePerson(trx, customerId))
    .where('openedAt', '>', at - ASK_AGAIN_MS)
    .where('armReason', '=', 'drawn')
    .where((eb) =>
      eb.or([
        eb.and([eb('arm', '!=', 'none'), eb('closedAt', 'is', null)]),
        eb.and([eb('arm', 'in', ['t3', 'both']), eb('closedAt', '>', at - ASK_LATER_UNTIL_MS)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  return contact !== undefined
}
