import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { type JourneyNow, journeyNow, stageChip, stageOf, type TouchpointLike } from '../../shared/journey/index.ts'
import type { App } from '../app.ts'
import { agentNameOf } from '../conversations/service.ts'
import { withoutCards } from './properties.ts'
import type { Traveller } from './traveller.ts'

export { acceptOffer } from './help-offers.ts'
export { withoutCards } from './properties.ts'

/** So many touchpoints tell what a customer has open now; a visit seldom has more. */
const RECENT = 200

export interface NewTouchpoint {
  messageId: string
  kind: 'page' | 'track'
  name: string
  properties: Record<string, unknown>
  at: number
}

/** Stores a touchpoint once, by its sender's id, and tells the desk where the customer is now. Returns the recent journey. */
export async function recordTouchpoint(
  app: App,
  customer: Traveller,
  touchpoint: NewTouchpoint,
): Promise<TouchpointLike[]> {
  const receivedAt = app.now()
  const result = await app.db.write(async (trx) => {
    const inserted = await trx
      .insertInto('touchpoints')
      .values({
        id: uuidv7(),
        brandId: customer.brandId,
        customerId: customer.id,
        messageId: touchpoint.messageId,
        kind: touchpoint.kind,
        name: touchpoint.name,
        stage: stageOf(touchpoint),
        properties: JSON.stringify(withoutCards(touchpoint.properties)),
        at: touchpoint.at,
        receivedAt,
      })
      .onConflict((conflict) => conflict.columns(['brandId', 'messageId']).doNothing())
      .executeTakeFirst()
    const touchpoints = await recentTouchpoints(trx, customer.ids)
    if (!inserted.numInsertedOrUpdatedRows) return { touchpoints, changed: [] }
    await trx.updateTable('customers').set({ lastSeenAt: receivedAt }).where('id', '=', customer.id).execute()
    return { touchpoints, changed: await moveConversations(trx, customer.ids, journeyNow(touchpoints)) }
  })
  const now = journeyNow(result.touchpoints)
  for (const conversation of result.changed) {
    const agentName = await agentNameOf(app.db.kysely, conversation.assigneeId)
    app.publish({ type: 'conversation.changed', conversation, agentName })
  }
  for (const customerId of customer.ids)
    app.publish({ type: 'journey.changed', brandId: customer.brandId, customerId, now })
  return result.touchpoints
}

/** Puts the stage on the customer's running conversations, for the list; gives back those it changed. */
async function moveConversations(
  trx: Trx,
  customerIds: readonly string[],
  now: JourneyNow | null,
): Promise<Row<'conversations'>[]> {
  const chip = stageChip(now)
  if (!chip) return []
  return await trx
    .updateTable('conversations')
    .set({ stage: chip.stage, stageDetail: chip.detail })
    .where('customerId', 'in', [...customerIds])
    .where('status', '!=', 'closed')
    .where((eb) =>
      eb.or([
        eb('stage', 'is', null),
        eb('stage', '!=', chip.stage),
        chip.detail === null
          ? eb('stageDetail', 'is not', null)
          : eb.or([eb('stageDetail', 'is', null), eb('stageDetail', '!=', chip.detail)]),
      ]),
    )
    .returningAll()
    .execute()
}

/** The latest touchpoints of a customer and those merged into it, oldest first; up to a moment where one is given. */
export async function recentTouchpoints(
  db: Pick<Trx, 'selectFrom'>,
  customerIds: readonly string[],
  until?: number,
): Promise<(TouchpointLike & { id: string })[]> {
  const rows = await db
    .selectFrom('touchpoints')
    .select(['id', 'kind', 'name', 'properties', 'at'])
    .where('customerId', 'in', [...customerIds])
    .$if(until !== undefined, (query) => query.where('at', '<=', until ?? 0))
    .orderBy('at', 'desc')
    .orderBy('receivedAt', 'desc')
    .limit(RECENT)
    .execute()
  return rows.reverse().map(({ id, kind, name, properties, at }) => ({
    id,
    kind: kind === 'page' ? 'page' : 'track',
    name,
    properties: JSON.parse(properties),
    at,
  }))
}
