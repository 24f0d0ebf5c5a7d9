import { parentPort, workerData } from 'node:worker_threads'
import { openToRead } from '../../../db/open-to-read.ts'
import { alarmsIn, integrityOf } from '../../../shared/quality/integrity.ts'
import { prepare } from '../../../shared/quality/measured.ts'
import { ownFigures } from '../../../shared/quality/own-figures.ts'
import { REFIT_VERSION, refit } from '../../../shared/quality/refit.ts'
import { quartersIn } from './quarters.ts'
import { readHistory } from './read-history.ts'
import type { Made, OfPersons, RefitTask } from './task.ts'
import { readWrapUps } from './wrap-ups.ts'

const { databaseUrl, timeZone, wholeWeeks, assumedValue, seed, ofPersons, ...window }: RefitTask = workerData
const db = await openToRead(databaseUrl)
const { history, teamOf, outcomeSaid, isDemo, share, instruments, engines, wrapUps } = await db.snapshot(
  async (trx) => ({
    ...(await readHistory(trx, window)),
    wrapUps: ofPersons === 'signals' ? await readWrapUps(trx, window) : new Map(),
  }),
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
const measured = prepare(history)
const integrity = integrityOf(measured, wholeWeeks, quartersIn(timeZone))
// Made-up agents have no page, and nobody is asked about what they did not do.
const persons: OfPersons | null =
  ofPersons === 'nothing' || isDemo
    ? null
    : { own: [...ownFigures(measured)], alarms: ofPersons === 'signals' ? alarmsIn(measured, wrapUps) : [] }
const about = { version: REFIT_VERSION, seed, fromDay, toDay, isDemo, share, instruments, engines }
const made: Made = { refit: { ...about, figures, integrity }, persons }
parentPort?.postMessage(made)
