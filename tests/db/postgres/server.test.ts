import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { open } from '../../../db/open.ts'
import { insertNote, noteIds, notesOf, openAgain, openNotes, range, writeNote } from '../notes.ts'

const killMe = sql`select pg_terminate_backend(pg_backend_pid())`

test('a write whose connection breaks before its commit is done again, once', async () => {
  const { db } = await openNotes()
  let runs = 0
  await db.write(async (trx) => {
    await insertNote(trx, 1)
    if (++runs === 1) await killMe.execute(trx)
  })
  expect(runs).toBe(2)
  expect(await noteIds(db)).toEqual([1])
})

test('a write whose connection breaks while it commits is not done again: nobody knows whether it is stored', async () => {
  const { db } = await openNotes()
  await sql`create function break_off() returns trigger language plpgsql as
    'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'`.execute(db.kysely)
  await sql`create constraint trigger break_off after insert on notes deferrable initially deferred
    for each row execute function break_off()`.execute(db.kysely)
  let runs = 0
  const writing = db.write(async (trx) => {
    runs++
    await insertNote(trx, 1)
  })
  await expect(writing).rejects.toMatchObject({ code: 'database_unavailable' })
  expect(runs).toBe(1)
})

test('two writes that lock each other out both come through', async () => {
  const { db } = await openNotes()
  await writeNote(db, 1)
  await writeNote(db, 2)
  const swap = (from: number, to: number) =>
    db.write(async (trx) => {
      await notesOf(trx)
        .updateTable('notes')
        .set({ body: `by ${from}` })
        .where('id', '=', from)
        .execute()
      await sleep(100)
      await notesOf(trx)
        .updateTable('notes')
        .set({ body: `by ${from}` })
        .where('id', '=', to)
        .execute()
    })
  await Promise.all([swap(1, 2), swap(2, 1)])
  const bodies = await notesOf(db.kysely).selectFrom('notes').select('body').execute()
  expect(new Set(bodies.map((row) => row.body)).size).toBe(1)
})

test('a write undone by a serializable neighbour is done again', async () => {
  const { db } = await openNotes()
  let runs = 0
  await db.write(async (trx) => {
    if (++runs === 1) await sql`do $$ begin raise exception 'no' using errcode = '40001'; end $$`.execute(trx)
    await insertNote(trx, 1)
  })
  expect(runs).toBe(2)
  expect(await noteIds(db)).toEqual([1])
})

test('a mistake in the work is not tried twice', async () => {
  const { db } = await openNotes()
  let runs = 0
  const failing = db.write(async (trx) => {
    runs++
    await sql`select nonsense`.execute(trx)
  })
  await expect(failing).rejects.toThrow('nonsense')
  expect(runs).toBe(1)
})

test('whoever waits too long for a lock is told that the database is busy', async () => {
  const { db, url } = await openNotes()
  const hasty = await openAgain(url, { patienceMs: 200 })
  await writeNote(db, 1)
  const change = (body: string) => notesOf(db.kysely).updateTable('notes').set({ body })
  const holding = db.kysely.transaction().execute(async (trx) => {
    await notesOf(trx).updateTable('notes').set({ body: 'held' }).execute()
    await sleep(900)
  })
  await sleep(50)
  const waiting = hasty.write((trx) => trx.executeQuery(change('late').compile()))
  await expect(waiting).rejects.toMatchObject({ code: 'database_busy' })
  await holding
  expect(await notesOf(db.kysely).selectFrom('notes').select('body').execute()).toEqual([{ body: 'held' }])
})

test('when the server drops every connection, the process lives and the next queries come through', async () => {
  const { db, url } = await openNotes()
  const other = await openAgain(url)
  await Promise.all(range(1, 10).map((id) => writeNote(other, id)))
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db.kysely)
  await sleep(50)
  await Promise.all(range(11, 20).map((id) => writeNote(other, id)))
  expect(await noteIds(other)).toEqual(range(1, 20))
})

test('a server that cannot be reached, or refuses, is told in words, without the password', async () => {
  const { url } = await openNotes()
  const nobody = url.replace(/\/[^/]*$/, '/no_such_database')
  for (const address of ['postgres://desk:secret@127.0.0.1:1/desk', nobody]) {
    const error: unknown = await open(address).catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'database_unavailable', message: expect.stringContaining('DATABASE_URL') })
    expect(String(error)).not.toContain('secret')
  }
})

test('a backup is left to pg_dump', async () => {
  const { db } = await openNotes()
  await expect(db.backup('/tmp/copy.db')).rejects.toThrow('pg_dump')
})

test('a write that swallowed a failed query is refused whole, as PostgreSQL has undone it', async () => {
  const { db } = await openNotes()
  await writeNote(db, 1)
  const careless = db.write(async (trx) => {
    await insertNote(trx, 2)
    await insertNote(trx, 1).catch(() => {})
  })
  await expect(careless).rejects.toThrow()
  expect(await noteIds(db)).toEqual([1])
})
