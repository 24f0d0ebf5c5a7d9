import { USUAL_PERIOD } from '../../../shared/quality/shown-by.ts'
import type { App } from '../../app.ts'
import { getBrand } from '../../brands/service.ts'
import { openQuestions } from '../../integrity/service.ts'
import { JobError } from '../../jobs/run.ts'
import { keepOwnFigures } from '../../own-work/service.ts'
import { personLevelsAreOn } from '../../person-levels/service.ts'
import { daysOf, wholeWeeksOf } from '../days.ts'
import { refitInWorker } from './in-worker.ts'
import { noteRefit, storeRefit } from './store.ts'

/** What is drawn by chance is drawn from here, so that the same history gives the same figures. */
const SEED = 1

/** Counts a period anew. The last good figures stand until the new ones are whole. */
export async function runRefit(app: App, { brandId, weeks }: { brandId: string; weeks: number }): Promise<void> {
  const { timeZone, assumedValue } = await getBrand(app, brandId)
  const madeAt = app.now()
  const days = daysOf(timeZone, madeAt, weeks)
  const task = {
    databaseUrl: app.config.databaseUrl,
    brandId,
    timeZone,
    ...days,
    wholeWeeks: wholeWeeksOf(timeZone, days),
    assumedValue,
    seed: SEED,
    ofPersons: await ofPersons(app, brandId, weeks),
  }
  try {
    const { refit, persons } = await refitInWorker(task, app.stopping)
    await app.db.write(async (trx) => {
      await storeRefit(trx, brandId, weeks, refit, madeAt)
      if (!persons) return
      await keepOwnFigures(trx, { brandId, timeZone, at: madeAt }, new Map(persons.own))
      await openQuestions(trx, { brandId, ...days }, persons.alarms, madeAt)
    })
  } catch (error) {
    if (!(error instanceof JobError && error.code === 'interrupted'))
      await app.db.write((trx) => noteRefit(trx, brandId, weeks, { failedAt: app.now() }))
    throw error
  }
}

/** Of one period alone: the others would ask and tell the same again. */
async function ofPersons(app: App, brandId: string, weeks: number): Promise<'nothing' | 'own' | 'signals'> {
  if (weeks !== USUAL_PERIOD) return 'nothing'
  return (await personLevelsAreOn(app, brandId)) ? 'signals' : 'own'
}
