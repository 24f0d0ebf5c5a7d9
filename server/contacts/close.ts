import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { isConfirmed } from '../../shared/quality/index.ts'
import { removeFacts } from './facts.ts'
import { noteComeBack } from './matters.ts'

interface Closing {
  closedBy: 'agent' | 'customer' | 'system'
  userId: string | null
  wrapUp?: { topic: string; outcome: string; prediction: number | null }
  at: number
}

/** Closes the contact; 72 hours later it settles, unless the customer writes before. */
export async function closeContact(trx: Trx, contactId: string, closing: Closing): Promise<Row<'contacts'>> {
  const { closedBy, userId, at, wrapUp } = closing
  const contact = await trx
    .updateTable('contacts')
    .set({ closedAt: at, closedBy, closedByUserId: userId, ...wrapUp, predictedBy: wrapUp?.prediction ? userId : null })
    .where('id', '=', contactId)
    .returningAll()
    .executeTakeFirstOrThrow()
  const { brandId, matterId } = contact
  await trx
    .insertInto('closes')
    .values({
      id: uuidv7(),
      brandId,
      contactId,
      matterId,
      closedAt: at,
      closedBy,
      userId,
      reopenedAt: null,
      cameBackAt: null,
      isConfirmed: isConfirmed(closedBy, await writtenTo(trx, contact)) ? 1 : 0,
      openSec: null,
      reopenedSec: 0,
    })
    .execute()
  await trx.updateTable('matters').set({ lastClosedAt: at }).where('id', '=', matterId).execute()
  return contact
}

/** A contact goes on before it settled: its figures are taken back until the next close. */
export async function continueContact(
  trx: Trx,
  contact: Row<'contacts'>,
  { byCustomer, at }: { byCustomer: boolean; at: number },
): Promise<void> {
  await trx
    .updateTable('contacts')
    .set({ closedAt: null, closedBy: null, closedByUserId: null, reopens: contact.reopens + 1 })
    .where('id', '=', contact.id)
    .execute()
  if (byCustomer) await noteComeBack(trx, contact.matterId, at)
  await trx
    .updateTable('closes')
    .set({ reopenedAt: at })
    .where('contactId', '=', contact.id)
    .where('reopenedAt', 'is', null)
    .execute()
  await removeFacts(trx, contact.id)
}

const writtenTo = async (trx: Trx, { id, conversationId }: Row<'contacts'>) =>
  await trx
    .selectFrom('messages')
    .select(['author', 'body', 'score'])
    .where('conversationId', '=', conversationId)
    .where('contactId', '=', id)
    .where('visibility', '=', 'public')
    .where('author', '!=', 'system')
    .orderBy('seq')
    .execute()
