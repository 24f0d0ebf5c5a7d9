import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { IMPORTED } from './evidence.ts'
import { joinMatter, noteComeBack } from './matters.ts'
import { COME_BACK_MS, LATER_MS, SETTLES_AFTER_MS } from './periods.ts'

type Contact = Row<'contacts'>
type CloseRow = Row<'closes'>

type Told =
  | 'brandId'
  | 'customerId'
  | 'conversationId'
  | 'channel'
  | 'topicAtStart'
  | 'stageAtStart'
  | 'segment'
  | 'language'
  | 'queue'
  | 'openedBy'
  | 'openedAt'
  | 'firstMessageChars'
  | 'firstScore'
  | 'firstReplyAt'
  | 'arm'
  | 'isTakeYourTime'
  | 'outcome'
  | 'prediction'
  | 'predictedBy'
  | 'isDemo'

/** Opens a contact that another system had, by the rules of our own: its matter, and whether the customer came back by it. */
export async function openImported(trx: Trx, told: Pick<Contact, Told>, reference: string | null): Promise<Contact> {
  const { brandId, customerId, topicAtStart: topic, openedAt } = told
  const matterId = await joinMatter(trx, { brandId, customerId, topic, reference }, openedAt)
  if (told.openedBy === null) await noteComeBack(trx, matterId, openedAt)
  const { count } = await trx
    .selectFrom('contacts')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('customerId', '=', customerId)
    .where('openedAt', '<', openedAt)
    .executeTakeFirstOrThrow()
  const contact: Contact = {
    ...told,
    id: uuidv7(),
    matterId,
    entryPoint: IMPORTED,
    priorContacts: Number(count),
    closedAt: null,
    closedBy: null,
    closedByUserId: null,
    settledAt: null,
    reopens: 0,
    armReason: 'drawn',
    topic: null,
  }
  await trx.insertInto('contacts').values(contact).execute()
  return contact
}

export interface Closing {
  at: number
  userId: string | null
  isConfirmed: boolean | null
  openSec: number | null
}

/**
 * Closes and reopens an imported contact as its history says, settled as of its time. Where the last that is known is a reopening,
 * it stands as it was closed, unless that was so lately that the customer may be waiting.
 */
export async function applyCloses(
  trx: Trx,
  contact: Contact,
  { closings, reopenings, at }: { closings: readonly Closing[]; reopenings: readonly number[]; at: number },
): Promise<Contact> {
  if (closings.length + reopenings.length === 0) return contact
  const before = await trx.selectFrom('closes').selectAll().where('contactId', '=', contact.id).execute()
  const made = closings.map((closing) => closeRow(contact, closing))
  const all = [...before, ...made].sort((a, b) => a.closedAt - b.closedAt)
  for (const reopenedAt of reopenings) reopen(all, reopenedAt)
  if (made.length > 0) await trx.insertInto('closes').values(made).execute()
  for (const { id, reopenedAt, cameBackAt } of before)
    await trx.updateTable('closes').set({ reopenedAt, cameBackAt }).where('id', '=', id).execute()
  const changed = { ...contact, ...stateAfter(all, at), reopens: contact.reopens + reopenings.length }
  const { closedAt, closedBy, closedByUserId, settledAt, reopens } = changed
  await trx
    .updateTable('contacts')
    .set({ closedAt, closedBy, closedByUserId, settledAt, reopens })
    .where('id', '=', contact.id)
    .execute()
  const lastClosedAt = all.at(-1)?.closedAt ?? null
  await trx
    .updateTable('matters')
    .set({ lastClosedAt })
    .where('id', '=', contact.matterId)
    .where((eb) => eb.or([eb('lastClosedAt', 'is', null), eb('lastClosedAt', '<', lastClosedAt)]))
    .execute()
  return changed
}

const closeRow = (contact: Contact, { at, userId, isConfirmed, openSec }: Closing): CloseRow => ({
  id: uuidv7(),
  brandId: contact.brandId,
  contactId: contact.id,
  matterId: contact.matterId,
  closedAt: at,
  closedBy: userId !== null ? 'agent' : isConfirmed ? 'customer' : 'system',
  userId,
  reopenedAt: null,
  cameBackAt: null,
  isConfirmed: isConfirmed === null ? null : isConfirmed ? 1 : 0,
  openSec,
  reopenedSec: 0,
})

function reopen(closes: CloseRow[], at: number): void {
  const last = closes.findLast(({ closedAt }) => closedAt <= at)
  if (!last) return
  last.reopenedAt ??= at
  if (at < last.closedAt + COME_BACK_MS) last.cameBackAt ??= at
}

function stateAfter(closes: readonly CloseRow[], at: number) {
  const last = closes.at(-1)
  const isOpen = !last || (last.reopenedAt !== null && last.reopenedAt > at - SETTLES_AFTER_MS)
  if (isOpen) return { closedAt: null, closedBy: null, closedByUserId: null, settledAt: null }
  const settlesAt = last.closedAt + SETTLES_AFTER_MS
  return {
    closedAt: last.closedAt,
    closedBy: last.closedBy,
    closedByUserId: last.userId,
    settledAt: settlesAt <= at ? settlesAt : null,
  }
}

/** What the sweeps would come to for imported contacts, done at once and as of their time. */
export async function settleImported(trx: Trx, contacts: readonly Contact[], at: number): Promise<void> {
  if (contacts.length === 0) return
  const ids = contacts.map(({ id }) => id)
  await trx
    .updateTable('matters')
    .set((eb) => ({ settledAt: eb('lastClosedAt', '+', COME_BACK_MS) }))
    .where('id', 'in', [...new Set(contacts.map(({ matterId }) => matterId))])
    .where('lastClosedAt', '<=', at - COME_BACK_MS)
    .execute()
  // Nothing is to be looked at later where the history says what came of it, or has no touchpoints to tell by.
  await trx
    .updateTable('contactFacts')
    .set({ laterDueAt: null })
    .where('contactId', 'in', ids)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('laterOutcomes')
            .select('orders')
            .whereRef('laterOutcomes.contactId', '=', 'contactFacts.contactId'),
        ),
        eb.not(
          eb.exists(
            eb
              .selectFrom('touchpoints')
              .select('id')
              .whereRef('touchpoints.customerId', '=', 'contactFacts.customerId'),
          ),
        ),
      ]),
    )
    .execute()
}

/** Touchpoints have come of customers whose contacts were there before: what came of those can be told by them now. */
export async function lookLater(trx: Trx, customerIds: readonly string[]): Promise<void> {
  await trx
    .updateTable('contactFacts')
    .set((eb) => ({ laterDueAt: eb('closedAt', '+', LATER_MS) }))
    .where('customerId', 'in', [...customerIds])
    .where('laterDueAt', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('laterOutcomes')
            .select('orders')
            .whereRef('laterOutcomes.contactId', '=', 'contactFacts.contactId'),
        ),
      ),
    )
    .execute()
}
