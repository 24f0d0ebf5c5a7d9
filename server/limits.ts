import { sql } from 'kysely'
import type { App } from './app.ts'

/**
 * Counts one more under a key and says whether it is within the limit. One statement, so that two hundred at once are two hundred,
 * and in the database, so that several processes count together.
 */
export async function countWithin(
  app: App,
  key: string,
  { max, windowMs }: { max: number; windowMs: number },
): Promise<boolean> {
  const now = app.now()
  const { count } = await app.db.write((trx) =>
    trx
      .insertInto('counters')
      .values({ key, count: 1, resetsAt: now + windowMs })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          count: sql<number>`case when ${sql.ref('counters.resetsAt')} <= ${now} then 1 else ${sql.ref('counters.count')} + 1 end`,
          resetsAt: sql<number>`case when ${sql.ref('counters.resetsAt')} <= ${now} then ${now + windowMs} else ${sql.ref('counters.resetsAt')} end`,
        }),
      )
      .returning('count')
      .executeTakeFirstOrThrow(),
  )
  return count <= max
}

/** Begins anew under the key. */
export async function forgetCount(app: App, key: string): Promise<void> {
  await app.db.write(async (trx) => {
    await trx.deleteFrom('counters').where('key', '=', key).execute()
  })
}

export async function dropOldCounters(app: App): Promise<void> {
  await app.db.write(async (trx) => {
    await trx.deleteFrom('counters').where('resetsAt', '<=', app.now()).execute()
  })
}
