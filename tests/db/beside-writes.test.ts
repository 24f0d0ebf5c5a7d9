import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { insertNote, noteIds, notesOf, openNotes, range, writeNote } from './notes.ts'

// The sign-in library brings its own queries and transactions over the same Kysely.

test('inserts and transactions of others work beside batches of writes, and nothing is lost', async () => {
  const { db } = await openNotes()
  const work = range(1, 300).map((id) => {
    if (id % 3 === 0) return writeNote(db, id)
    if (id % 3 === 1) return insertNote(db.kysely, id)
    return db.kysely.transaction().execute((trx) => insertNote(trx, id))
  })
  await Promise.all(work)
  expect(await noteIds(db)).toEqual(range(1, 300))
})

test("another's transaction that fails takes no write with it", async () => {
  const { db } = await openNotes()
  const failing = db.kysely.transaction().execute(async (trx) => {
    await insertNote(trx, 1)
    await sleep(20)
    throw new Error('undone')
  })
  const writes = Promise.all(range(2, 20).map((id) => writeNote(db, id)))
  await expect(failing).rejects.toThrow('undone')
  await writes
  expect(await noteIds(db)).toEqual(range(2, 20))
})

test('a read that comes during a slow write waits for it at most', async () => {
  const { db } = await openNotes()
  const slow = db.write(async (trx) => {
    await insertNote(trx, 1)
    await sleep(50)
  })
  await sleep(10)
  const rows = await notesOf(db.kysely).selectFrom('notes').select('id').execute()
  expect([[], [{ id: 1 }]]).toContainEqual(rows)
  await slow
})
