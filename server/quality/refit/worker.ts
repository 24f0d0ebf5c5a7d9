import { parentPort, workerData } from 'node:worker_threads'
import { openToRead } from '../../../db/open-to-read.ts'
import { REFIT_VERSION, refit } from '../../../shared/quality/refit.ts'
import { readHistory } from './read-history.ts'
import type { Refit, RefitTask } from './task.ts'

const { databaseUrl, assumedValue, seed, ...window }: RefitTask = workerData
const db = await openToRead(databaseUrl)
const { history, teamOf, outcomeSaid, isDemo, share, instruments, engines } = await db.snapshot((trx) =>
  readHistory(trx, window),
)
await db.close()
const { fromDay, toDay } = window
const figures = refit({
  history,
  teamOf,
  outcomeSaid: (contactId) => outcomeSaid.get(contactId) ?? null,
  assumedValue,
  seed,
})
const made: Refit = { version: REFIT_VERSION, seed, fromDay, toDay, isDemo, share, instruments, engines, figures }
parentPort?.postMessage(made)
