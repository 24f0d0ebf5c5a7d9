import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { insertNote, noteIds, openNotes, range, writeNote } from '../notes.ts'
import { ended, firstWord, run } from '../processes/run.ts'

test('while another process holds the lock, writes wait, reads answer, and the event loop is free', async () => {
  const { db, url } = await openNotes()
  await writeNote(db, 100)
  await firstWord(run('hold-lock.ts', url, '600'))
  const before = performance.eventLoopUtilization()
  const waiting = Promise.all([
    ...range(1, 8).map((id) => writeNote(db, id)),
    insertNote(db.kysely, 9),
    db.kysely.transaction().execute((trx) => insertNote(trx, 10)),
  ])
  const reads: number[][] = []
  const isDone = waiting.then(() => true)
  do reads.push(await noteIds(db))
  while (!(await Promise.race([isDone, new Promise((resolve) => setTimeout(resolve, 20))])))
  // Waiting inside SQLite would have kept it busy all the time.
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.6)
  expect(reads.filter((ids) => ids.length === 1).length).toBeGreaterThan(5)
  expect(await noteIds(db)).toEqual([...range(1, 10), 100])
})

test('whoever waits too long is told that the database is busy; nothing of it is stored, and the next one comes through', async () => {
  const { db, url } = await openNotes({ patienceMs: 150 })
  const holder = run('hold-lock.ts', url, '900')
  await firstWord(holder)
  const startedAt = performance.now()
  const outcomes = await Promise.allSettled([
    ...range(1, 5).map((id) => writeNote(db, id)),
    insertNote(db.kysely, 6),
    db.kysely.transaction().execute((trx) => insertNote(trx, 7)),
  ])
  expect(performance.now() - startedAt).toBeLessThan(800)
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'database_busy' } })
  await ended(holder)
  expect(await noteIds(db)).toEqual([])
  await writeNote(db, 8)
  expect(await noteIds(db)).toEqual([8])
})

test('each write waits its own time, however long the ones before it have waited', async () => {
  const { db, url } = await openNotes({ patienceMs: 400 })
  await firstWord(run('hold-lock.ts', url, '600'))
  const early = writeNote(db, 1)
  const told = expect(early).rejects.toMatchObject({ code: 'database_busy' })
  await new Promise((resolve) => setTimeout(resolve, 350))
  const late = writeNote(db, 2)
  await told
  await late
  expect(await noteIds(db)).toEqual([2])
})
