import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Language } from '../../shared/contract/fields.ts'
import type { TouchpointReply } from '../../shared/contract/touchpoint.ts'
import { helpOfferFor, type TouchpointLike } from '../../shared/journey/index.ts'
import type { App } from '../app.ts'
import { translator } from '../texts.ts'
import type { Traveller } from './traveller.ts'

/** Offers help where the journey shows trouble: once a visit, and not to somebody who already talks with us. */
export async function offerHelp(
  app: App,
  customer: Traveller,
  touchpoints: readonly TouchpointLike[],
  language: Language,
): Promise<TouchpointReply['helpOffer'] | null> {
  const kind = helpOfferFor(touchpoints, app.now())
  if (!kind) return null
  const running = await app.db.kysely
    .selectFrom('conversations')
    .select('id')
    .where('customerId', 'in', [...customer.ids])
    .where('status', '!=', 'closed')
    .limit(1)
    .executeTakeFirst()
  if (running) return null
  const id = uuidv7()
  await app.db.write(async (trx) => {
    await trx
      .insertInto('helpOffers')
      .values({
        id,
        brandId: customer.brandId,
        customerId: customer.id,
        kind,
        touchpointId: null,
        offeredAt: app.now(),
        acceptedAt: null,
        dismissedAt: null,
      })
      .execute()
  })
  const t = translator(language)
  return {
    id,
    kind,
    text: t(`widget.offer.${kind}`),
    accept: t('widget.offer.accept'),
    dismiss: t('widget.offer.dismiss'),
  }
}

/** What became of an offer, told by the page as an event of the journey. */
export async function noteOfferEvent(
  app: App,
  customerId: string,
  event: string,
  properties: Record<string, unknown>,
): Promise<void> {
  const id = properties.help_offer_id
  const column =
    event === 'Help Offer Accepted' ? 'acceptedAt' : event === 'Help Offer Dismissed' ? 'dismissedAt' : null
  if (!column || typeof id !== 'string') return
  await app.db.write(async (trx) => {
    await trx
      .updateTable('helpOffers')
      .set({ [column]: app.now() })
      .where('id', '=', id)
      .where('customerId', '=', customerId)
      .where(column, 'is', null)
      .execute()
  })
}

/** The customer writes from an offer: it was theirs, and is accepted. */
export async function acceptOffer(
  trx: Trx,
  { id, customerIds, at }: { id: string; customerIds: readonly string[]; at: number },
): Promise<boolean> {
  const offer = await trx
    .updateTable('helpOffers')
    .set((eb) => ({ acceptedAt: eb.fn.coalesce('acceptedAt', eb.val(at)) }))
    .where('id', '=', id)
    .where('customerId', 'in', [...customerIds])
    .returning('id')
    .executeTakeFirst()
  return offer !== undefined
}
