import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import { stageOf } from '../../shared/journey/index.ts'
import { lookLater } from '../contacts/service.ts'
import { withoutCards } from '../journey/service.ts'
import type { TouchpointEvent } from './stage.ts'

/** Stores touchpoints of known customers; the same of a customer at the same moment is one. Returns how many were new. */
export async function addTouchpoints(
  trx: Trx,
  brandId: string,
  events: readonly TouchpointEvent[],
  customerIds: ReadonlyMap<string, string>,
): Promise<number> {
  const rows = new Map<string, ReturnType<typeof rowOf>>()
  for (const event of events) {
    const row = rowOf(brandId, customerIds.get(event.customer) ?? '', event)
    rows.set(row.messageId, row)
  }
  if (rows.size === 0) return 0
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('touchpoints')
    .values([...rows.values()])
    .onConflict((conflict) => conflict.columns(['brandId', 'messageId']).doNothing())
    .executeTakeFirstOrThrow()
  const added = Number(numInsertedOrUpdatedRows ?? 0)
  if (added > 0) await lookLater(trx, [...new Set([...rows.values()].map(({ customerId }) => customerId))])
  return added
}

function rowOf(brandId: string, customerId: string, { customer, at, name, properties, ...rest }: TouchpointEvent) {
  const kind = rest.kind ?? 'track'
  const told = JSON.stringify([customer, at, kind, name, properties ?? {}])
  return {
    id: uuidv7(),
    brandId,
    customerId,
    messageId: `import ${createHash('sha256').update(told).digest('base64url')}`,
    kind,
    name,
    stage: stageOf({ kind, name, at, properties: properties ?? {} }),
    properties: JSON.stringify(withoutCards(properties ?? {})),
    at,
    receivedAt: at,
  }
}
