import type { Trx } from '../../../db/open.ts'
import { REFIT_VERSION } from '../../../shared/quality/refit.ts'
import type { App } from '../../app.ts'
import type { Refit } from './task.ts'

/** The last good figures of a period, and whether counting them anew fails by now. Null before the first, and of another version. */
export async function latestRefit(
  app: App,
  brandId: string,
  weeks: number,
): Promise<{ made: (Refit & { madeAt: number }) | null; isFailing: boolean; askedAt: number | null }> {
  const row = await app.db.kysely
    .selectFrom('refits')
    .selectAll()
    .where('brandId', '=', brandId)
    .where('weeks', '=', weeks)
    .executeTakeFirst()
  const made: Refit | null = row?.figures ? JSON.parse(row.figures) : null
  return {
    made: made?.version === REFIT_VERSION && row?.madeAt ? { ...made, madeAt: row.madeAt } : null,
    isFailing: row?.failedAt != null,
    askedAt: row?.askedAt ?? null,
  }
}

type Changes =
  | { madeAt: number; figures: string; failedAt: null }
  | { askedAt: number }
  | { staleAt: number }
  | { failedAt: number }

/** Puts the figures in the place of the last ones. What changed while they were counted keeps them due. */
export async function storeRefit(trx: Trx, brandId: string, weeks: number, made: Refit, madeAt: number): Promise<void> {
  await noteRefit(trx, brandId, weeks, { madeAt, figures: JSON.stringify(made), failedAt: null })
  await trx
    .updateTable('refits')
    .set({ staleAt: null })
    .where('brandId', '=', brandId)
    .where('weeks', '=', weeks)
    .where('staleAt', '<=', madeAt)
    .execute()
}

/** Notes something of a period, and leaves the rest as it is. */
export async function noteRefit(trx: Trx, brandId: string, weeks: number, changes: Changes): Promise<void> {
  const nothing = { askedAt: null, staleAt: null, madeAt: null, failedAt: null, figures: null }
  await trx
    .insertInto('refits')
    .values({ brandId, weeks, ...nothing, ...changes })
    .onConflict((conflict) => conflict.columns(['brandId', 'weeks']).doUpdateSet(changes))
    .execute()
}
