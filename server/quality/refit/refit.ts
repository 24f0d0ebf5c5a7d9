import type { App } from '../../app.ts'
import { getBrand } from '../../brands/service.ts'
import { JobError } from '../../jobs/run.ts'
import { daysOf } from '../days.ts'
import { refitInWorker } from './in-worker.ts'
import { noteRefit, storeRefit } from './store.ts'

/** What is drawn by chance is drawn from here, so that the same history gives the same figures. */
const SEED = 1

/** Counts a period anew. The last good figures stand until the new ones are whole. */
export async function runRefit(app: App, { brandId, weeks }: { brandId: string; weeks: number }): Promise<void> {
  const { timeZone, assumedValue } = await getBrand(app, brandId)
  const madeAt = app.now()
  const task = {
    databaseUrl: app.config.databaseUrl,
    brandId,
    ...daysOf(timeZone, madeAt, weeks),
    assumedValue,
    seed: SEED,
  }
  try {
    const made = await refitInWorker(task, app.stopping)
    await app.db.write((trx) => storeRefit(trx, brandId, weeks, made, madeAt))
  } catch (error) {
    if (!(error instanceof JobError && error.code === 'interrupted'))
      await app.db.write((trx) => noteRefit(trx, brandId, weeks, { failedAt: app.now() }))
    throw error
  }
}
