import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { laterOutcome } from '../../shared/journey/index.ts'
import type { App } from '../app.ts'
import { samePerson } from '../customers/service.ts'
import { LATER_MS } from './periods.ts'

const BATCH = 100
const MOST_TOUCHPOINTS = 2_000
/** As the libraries of shops write it; by name it is found in an index. */
const ORDER_NAMES = ['Order Completed', 'Order completed', 'order completed', 'order_completed']

type Facts = Pick<Row<'contactFacts'>, 'contactId' | 'brandId' | 'closedAt'>

/** Counts what came of the contacts that were closed 90 days ago. Running it twice changes nothing. */
export async function countLater(app: Pick<App, 'db' | 'now'>): Promise<number> {
  const at = app.now()
  const due = await app.db.kysely
    .selectFrom('contactFacts')
    .select(['contactId', 'brandId', 'closedAt'])
    .where('laterDueAt', '<=', at)
    .orderBy('laterDueAt')
    .limit(BATCH)
    .execute()
  for (const facts of due) await app.db.write((trx) => countOne(trx, facts, at))
  return due.length
}

async function countOne(trx: Trx, { contactId, brandId, closedAt }: Facts, at: number): Promise<void> {
  const contact = await trx.selectFrom('contacts').select('customerId').where('id', '=', contactId).executeTakeFirst()
  // Without it the customer is erased: then there is nothing to look at any more.
  if (contact) {
    const { customerId } = contact
    const outcome = laterOutcome(
      await ordersAfter(trx, customerId, closedAt),
      await tellsOrders(trx, brandId, closedAt),
    )
    await trx
      .insertInto('laterOutcomes')
      .values({
        contactId,
        brandId,
        customerId,
        orders: outcome.orders,
        refunds: outcome.refunds,
        isRetained: outcome.isRetained === null ? null : outcome.isRetained ? 1 : 0,
        margin: outcome.margin,
        isImported: 0,
        countedAt: at,
      })
      .onConflict((conflict) => conflict.column('contactId').doNothing())
      .execute()
  }
  await trx.updateTable('contactFacts').set({ laterDueAt: null }).where('contactId', '=', contactId).execute()
}

async function ordersAfter(trx: Trx, customerId: string, closedAt: number) {
  const rows = await trx
    .selectFrom('touchpoints')
    .select(['name', 'properties', 'at'])
    .where('customerId', 'in', await samePerson(trx, customerId))
    .where('kind', '=', 'track')
    .where('at', '>', closedAt)
    .where('at', '<=', closedAt + LATER_MS)
    .limit(MOST_TOUCHPOINTS)
    .execute()
  return rows.map(({ name, properties, at }) => ({
    kind: 'track' as const,
    name,
    properties: JSON.parse(properties),
    at,
  }))
}

/** Whether the shop sends its orders at all: if it does not, that a customer has none says nothing. */
async function tellsOrders(trx: Trx, brandId: string, since: number): Promise<boolean> {
  const order = await trx
    .selectFrom('touchpoints')
    .select('id')
    .where('brandId', '=', brandId)
    .where('name', 'in', ORDER_NAMES)
    .where('at', '>', since)
    .where('at', '<=', since + LATER_MS)
    .limit(1)
    .executeTakeFirst()
  return order !== undefined
}
