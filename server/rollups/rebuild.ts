import { holdTable } from '../../db/dialects/differences.ts'
import type { Db } from '../../db/open.ts'
import { countInto, type Rollups } from '../../shared/quality/index.ts'
import { factsOfDay } from './read.ts'
import { addRollups } from './write.ts'

const PAGE = 1_000
/** The setting by which the migration asks for it. */
const TO_BE_COUNTED = 'rollups'

export interface Rebuilding {
  /** Called after each day with how many of how many are done. */
  onDay?: (done: number, days: number) => void
}

/** Counts the roll-ups anew from the facts, a brand's day at a time, while the desk goes on. Returns how many contacts were counted. */
export async function rebuildRollups(db: Db, { onDay }: Rebuilding = {}): Promise<number> {
  const days = await db.kysely
    .selectFrom('contactFacts')
    .select(['brandId', 'brandDay'])
    .union(db.kysely.selectFrom('rollups').select(['brandId', 'brandDay']))
    .orderBy('brandId')
    .orderBy('brandDay')
    .execute()
  let contacts = 0
  for (const [at, day] of days.entries()) {
    contacts += await rebuildDay(db, day)
    onDay?.(at + 1, days.length)
  }
  return contacts
}

/** Counts the roll-ups of a desk that is older than they are, once. */
export async function countFirstRollups(db: Db): Promise<void> {
  const due = await db.kysely.selectFrom('settings').select('key').where('key', '=', TO_BE_COUNTED).executeTakeFirst()
  if (!due) return
  await rebuildRollups(db)
  await db.write(async (trx) => {
    await trx.deleteFrom('settings').where('key', '=', TO_BE_COUNTED).execute()
  })
}

async function rebuildDay(db: Db, day: { brandId: string; brandDay: string }): Promise<number> {
  return await db.write(async (trx) => {
    await holdTable(trx, 'rollups')
    await trx.deleteFrom('rollups').where('brandId', '=', day.brandId).where('brandDay', '=', day.brandDay).execute()
    const rollups: Rollups = new Map()
    let contacts = 0
    for (let after: string | null = ''; after !== null; ) {
      const { facts, last } = await factsOfDay(trx, { ...day, after, limit: PAGE })
      for (const one of facts) countInto(rollups, one)
      contacts += facts.length
      after = last
    }
    await addRollups(trx, rollups)
    return contacts
  })
}
