import type { Row } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { dayIn } from '../day-in.ts'

type Promised = Pick<Row<'promises'>, 'id' | 'text' | 'dueAt' | 'keptAt'>

/** What was promised to a customer, under whichever of these they were known, soonest due first. */
export async function promisesTo(app: App, customerIds: readonly string[]): Promise<Promised[]> {
  return await app.db.kysely
    .selectFrom('promises')
    .select(['id', 'text', 'dueAt', 'keptAt'])
    .where('customerId', 'in', [...customerIds])
    .orderBy('dueAt')
    .execute()
}

/** Those of them that are not kept and are due today or were before, by the brand's own day. */
export async function promisesDue(app: App, brandId: string, customerIds: readonly string[]): Promise<Promised[]> {
  const open = (await promisesTo(app, customerIds)).filter(({ keptAt }) => keptAt === null)
  if (open.length === 0) return []
  const { timeZone } = await app.db.kysely
    .selectFrom('brands')
    .select('timeZone')
    .where('id', '=', brandId)
    .executeTakeFirstOrThrow()
  const today = dayIn(timeZone, app.now())
  return open.filter(({ dueAt }) => dayIn(timeZone, dueAt) <= today)
}
