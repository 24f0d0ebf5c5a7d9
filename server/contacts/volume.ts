import type { App } from '../app.ts'
import { DAY_MS } from './periods.ts'

const WEEKS = 4
const WEEK_MS = 7 * DAY_MS

/** Contacts closed in a week, by the last four, or by as many as the brand is old; at least by one. */
export async function contactsAWeek(
  { db, now }: App,
  { id, createdAt }: { id: string; createdAt: number },
): Promise<number> {
  const at = now()
  const { count } = await db.kysely
    .selectFrom('contactFacts')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('brandId', '=', id)
    .where('closedAt', '>', at - WEEKS * WEEK_MS)
    .where('isDemo', '=', 0)
    .executeTakeFirstOrThrow()
  return Number(count) / Math.min(WEEKS, Math.max(1, (at - createdAt) / WEEK_MS))
}
