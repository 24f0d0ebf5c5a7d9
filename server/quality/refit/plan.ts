import type { Trx } from '../../../db/open.ts'
import { FLOORS } from '../../../shared/quality/floors.ts'
import { PERIODS, type Period, USUAL_PERIOD } from '../../../shared/quality/shown-by.ts'
import type { App } from '../../app.ts'
import { schedule } from '../../jobs/schedule.ts'
import { noteRefit } from './store.ts'

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
/** A period that nobody has looked at for so long is no longer counted, but for the usual one. */
const FORGOTTEN_MS = 14 * DAY_MS

/** Makes due what should be counted anew: hourly where something has changed, daily anyhow, as the days move on. One at a time a brand. */
export async function planRefits(app: App): Promise<void> {
  const at = app.now()
  for (const { id: brandId } of await app.db.kysely.selectFrom('brands').select('id').execute()) {
    const weeks = await nextDue(app, brandId, at)
    if (weeks === null) continue
    const job = { brandId, kind: 'refit', payload: { brandId, weeks }, key: `refit ${brandId}`, dueAt: at, at } as const
    await app.db.write((trx) => schedule(trx, job))
  }
}

/** To be called in the transaction that changes much at once, such as an import: all periods are counted anew as soon as may be. */
export async function refitSoon(trx: Trx, brandId: string, at: number): Promise<void> {
  await noteRefit(trx, brandId, USUAL_PERIOD, { staleAt: at })
  await trx.updateTable('refits').set({ staleAt: at }).where('brandId', '=', brandId).execute()
}

/** Notes that somebody looks at a period, at most once a day: such are counted. */
export async function noteAsked(app: App, brandId: string, weeks: Period, askedAt: number | null): Promise<void> {
  const at = app.now()
  if (askedAt !== null && askedAt > at - DAY_MS) return
  await app.db.write((trx) => noteRefit(trx, brandId, weeks, { askedAt: at }))
}

async function nextDue(app: App, brandId: string, now: number): Promise<Period | null> {
  const rows = await app.db.kysely
    .selectFrom('refits')
    .select(['weeks', 'askedAt', 'madeAt', 'staleAt'])
    .where('brandId', '=', brandId)
    .execute()
  for (const weeks of PERIODS.toSorted((a, b) => Number(b === USUAL_PERIOD) - Number(a === USUAL_PERIOD))) {
    const row = rows.find((one) => one.weeks === weeks)
    if (weeks !== USUAL_PERIOD && !(row?.askedAt && row.askedAt > now - FORGOTTEN_MS)) continue
    if (await isDue(app, brandId, row, now)) return weeks
  }
  return null
}

async function isDue(
  app: App,
  brandId: string,
  row: { madeAt: number | null; staleAt: number | null } | undefined,
  now: number,
): Promise<boolean> {
  const { madeAt = null, staleAt = null } = row ?? {}
  if (madeAt === null) return await hasEnough(app, brandId)
  if (staleAt !== null) return true
  if (now - madeAt < HOUR_MS) return false
  return now - madeAt >= DAY_MS || (await hasChanged(app, brandId, madeAt))
}

async function hasChanged(app: App, brandId: string, since: number): Promise<boolean> {
  const closed = app.db.kysely
    .selectFrom('contactFacts')
    .select('contactId as id')
    .where('brandId', '=', brandId)
    .where('closedAt', '>', since)
  const answered = app.db.kysely
    .selectFrom('answers')
    .select('id')
    .where('brandId', '=', brandId)
    .where('answeredAt', '>', since)
  return Boolean((await closed.limit(1).executeTakeFirst()) ?? (await answered.limit(1).executeTakeFirst()))
}

/** Below the lowest floor there is nothing to show. */
async function hasEnough(app: App, brandId: string): Promise<boolean> {
  const answers = await app.db.kysely
    .selectFrom('answers')
    .select('id')
    .where('brandId', '=', brandId)
    .limit(FLOORS.desk)
    .execute()
  return answers.length === FLOORS.desk
}
