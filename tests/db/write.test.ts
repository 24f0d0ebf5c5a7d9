import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { insertNote, noteIds, notesOf, openAgain, openNotes, range, writeNote } from './notes.ts'

test('a write gives back what its work gave', async () => {
  const { db } = await openNotes()
  expect(await db.write(async () => 'kept')).toBe('kept')
})

test('what is acknowledged is there for everybody', async () => {
  const { db, url } = await openNotes()
  const other = await openAgain(url)
  await writeNote(db, 1)
  expect(await noteIds(other)).toEqual([1])
})

test('of many writes at once, the failing ones fail alone', async () => {
  const { db } = await openNotes()
  await writeNote(db, 7)
  const ids = [1, 2, 7, 3, 7, 4]
  const outcomes = await Promise.allSettled(ids.map((id) => writeNote(db, id)))
  expect(ids.filter((_, index) => outcomes[index]?.status === 'fulfilled')).toEqual([1, 2, 3, 4])
  expect(await noteIds(db)).toEqual([1, 2, 3, 4, 7])
})

test('a work that throws after its query leaves nothing of it', async () => {
  const { db } = await openNotes()
  const failing = db.write(async (trx) => {
    await insertNote(trx, 1)
    throw new Error('changed its mind')
  })
  await expect(failing).rejects.toThrow('changed its mind')
  expect(await noteIds(db)).toEqual([])
})

test('a work that throws before its first await is a rejection too', async () => {
  const { db } = await openNotes()
  const failing = db.write(() => {
    throw new Error('at once')
  })
  await expect(failing).rejects.toThrow('at once')
  await writeNote(db, 1)
  expect(await noteIds(db)).toEqual([1])
})

test('a thousand writes at once are all there, once', async () => {
  const { db } = await openNotes()
  await Promise.all(range(1, 1000).map((id) => writeNote(db, id)))
  expect(await noteIds(db)).toEqual(range(1, 1000))
})

test('writes that wait for each other in a chain all come through', async () => {
  const { db } = await openNotes()
  const chain = async (from: number) => {
    for (const id of range(from, from + 19)) await writeNote(db, id)
  }
  await Promise.all([100, 200, 300, 400].map(chain))
  expect(await noteIds(db)).toHaveLength(80)
})

test('a transaction is over when its write is', async () => {
  const { db } = await openNotes()
  const trx = await db.write(async (trx) => trx)
  await expect(insertNote(trx, 1)).rejects.toThrow()
  expect(await noteIds(db)).toEqual([])
})

test('a query nobody awaited is not carried out in another write', async () => {
  const { db } = await openNotes()
  const strays: Promise<PromiseSettledResult<unknown>[]>[] = []
  const forgetful = db.write(async (trx) => {
    strays.push(Promise.allSettled([sleep(100).then(() => insertNote(trx, 99))]))
  })
  const other = db.write(async (trx) => {
    await sleep(200)
    await insertNote(trx, 1)
  })
  await Promise.all([forgetful, other])
  expect(await strays[0]).toMatchObject([{ status: 'rejected' }])
  expect(await noteIds(db)).toEqual([1])
})

test('a write that waits for something else is cut off, and the others go on', async () => {
  const { db } = await openNotes({ stallMs: 200 })
  const stuck = db.write(async (trx) => {
    await insertNote(trx, 1)
    await new Promise(() => {})
  })
  const next = writeNote(db, 2)
  await expect(stuck).rejects.toMatchObject({ code: 'write_stalled' })
  await next
  expect(await noteIds(db)).toEqual([2])
})

test('inside a write, what goes past its transaction is refused at once, be it a read or another write', async () => {
  const { db } = await openNotes()
  const reading = db.write(async () => noteIds(db))
  const writing = db.write(async () => writeNote(db, 1))
  const foreign = db.write(async () => db.kysely.transaction().execute((trx) => insertNote(trx, 2)))
  for (const write of [reading, writing, foreign]) await expect(write).rejects.toThrow('speak only to trx')
  expect(await noteIds(db)).toEqual([])
})

test('what a write set off for later may read and write, once it is over', async () => {
  const { db } = await openNotes()
  let later: Promise<void> | undefined
  await db.write(async (trx) => {
    await insertNote(trx, 1)
    later = sleep(50).then(async () => {
      await writeNote(db, (await noteIds(db)).length + 1)
    })
  })
  await later
  expect(await noteIds(db)).toEqual([1, 2])
})

test('closing finishes what was accepted and refuses the rest', async () => {
  const { db, url } = await openNotes()
  const accepted = range(1, 100).map((id) => writeNote(db, id))
  const closed = db.close()
  await expect(writeNote(db, 101)).rejects.toMatchObject({ code: 'database_closed' })
  await closed
  await Promise.all(accepted)
  expect(await noteIds(await openAgain(url))).toEqual(range(1, 100))
})

test('a read sees what was written before it, and never half a write', async () => {
  const { db } = await openNotes()
  const pairs = range(1, 50).map((id) =>
    db.write(async (trx) => {
      await insertNote(trx, id)
      await insertNote(trx, 1000 + id)
    }),
  )
  const counts = await Promise.all(
    pairs.map(async (pair) => {
      await pair
      return (await notesOf(db.kysely).selectFrom('notes').select('id').execute()).length
    }),
  )
  expect(counts.every((count) => count % 2 === 0)).toBe(true)
})
