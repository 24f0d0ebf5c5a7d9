import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { insertNote, noteIds, notesOf, openAgain, openNotes, range, writeNote } from '../notes.ts'

test('writes that arrive in one turn share a transaction, and nobody is told before it is committed', async () => {
  const { db, url } = await openNotes()
  const other = await openAgain(url)
  const committedBefore = new Set<number>()
  const writes = range(1, 32).map(async (id) => {
    await db.write(async (trx) => {
      await insertNote(trx, id)
      const seen = await noteIds(other)
      expect(seen).not.toContain(id)
      committedBefore.add(seen.length)
    })
    expect(await noteIds(other)).toContain(id)
  })
  await Promise.all(writes)
  // One transaction, or a few where the machine is so slow that the batch's time was up.
  expect(committedBefore.size).toBeLessThanOrEqual(4)
})

test('what arrives while a batch holds the connection is committed together too', async () => {
  const { db, url } = await openNotes()
  const other = await openAgain(url)
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
  const first = db.write(async (trx) => {
    await insertNote(trx, 1)
    await gate
  })
  await turn()
  const second = writeNote(db, 2)
  await turn()
  let seenByThird: number[] = []
  const third = db.write(async (trx) => {
    await insertNote(trx, 3)
    seenByThird = await noteIds(other)
  })
  letGo()
  await Promise.all([first, second, third])
  expect(seenByThird).not.toContain(2)
  expect(await noteIds(other)).toEqual([1, 2, 3])
})

test('a later write of a batch reads what an earlier one wrote, and not what a failed one did', async () => {
  const { db } = await openNotes()
  const failing = db.write(async (trx) => {
    await insertNote(trx, 1)
    throw new Error('undone')
  })
  const second = db.write(async (trx) => insertNote(trx, 2))
  const third = db.write(async (trx) => notesOf(trx).selectFrom('notes').select('id').execute())
  await expect(failing).rejects.toThrow('undone')
  await second
  expect(await third).toEqual([{ id: 2 }])
})

test('many slow writes let the event loop turn in between', async () => {
  const { db } = await openNotes()
  let turns = 0
  let isCounting = true
  const count = async () => {
    while (isCounting) {
      await turn()
      turns++
    }
  }
  void count()
  const slow = (id: number) =>
    db.write(async (trx) => {
      await insertNote(trx, id)
      const until = performance.now() + 8
      while (performance.now() < until);
    })
  await Promise.all(range(1, 30).map(slow))
  isCounting = false
  // 240 ms of work: at most two such writes before the next turn.
  expect(turns).toBeGreaterThanOrEqual(15)
  expect(await noteIds(db)).toHaveLength(30)
})

test('many quick writes are taken a number at a time', async () => {
  const { db, url } = await openNotes()
  const other = await openAgain(url)
  const seen = new Set<number>()
  await Promise.all(
    range(1, 200).map((id) =>
      db.write(async (trx) => {
        await insertNote(trx, id)
        seen.add((await noteIds(other)).length)
      }),
    ),
  )
  expect(seen.size).toBeGreaterThanOrEqual(4)
})
