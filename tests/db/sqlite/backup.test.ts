import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { insertNote, noteIds, openAgain, openNotes, range, writeNote } from '../notes.ts'

const pair = (db: Awaited<ReturnType<typeof openNotes>>['db'], id: number) =>
  db.write(async (trx) => {
    await insertNote(trx, id, 'x'.repeat(2_000))
    await insertNote(trx, id + 100_000, 'x'.repeat(2_000))
  })

test('a backup made under writes is whole: every write of before, and no half of one', async () => {
  const { db, url } = await openNotes()
  await Promise.all(range(1, 500).map((id) => pair(db, id)))
  const file = join(dirname(url), 'backups/copy.db')
  let isMade = false
  const making = db.backup(file).then(() => {
    isMade = true
  })
  let id = 500
  while (!isMade) await Promise.all(range(1, 8).map(() => pair(db, ++id)))
  await making
  const copy = await openAgain(file)
  expect((await sql`pragma integrity_check`.execute(copy.kysely)).rows).toEqual([{ integrity_check: 'ok' }])
  const ids = await noteIds(copy)
  const first = ids.filter((one) => one <= 100_000)
  expect(first.slice(0, 500)).toEqual(range(1, 500))
  expect(ids.filter((one) => one > 100_000)).toEqual(first.map((one) => one + 100_000))
})

test('a backup does not begin again whenever another process writes', async () => {
  const { db, url } = await openNotes()
  await Promise.all(range(1, 2_000).map((id) => writeNote(db, id, 'x'.repeat(2_000))))
  const other = await openAgain(url)
  const file = join(dirname(url), 'copy.db')
  let isMade = false
  const making = db.backup(file).then(() => {
    isMade = true
  })
  let id = 2_000
  while (!isMade) await writeNote(other, ++id)
  await making
  expect(id).toBeGreaterThan(2_000)
  expect(await noteIds(await openAgain(file))).toEqual(range(1, 2_000))
})

test('a backup replaces an older one at the end only, and leaves nothing else behind', async () => {
  const { db, url } = await openNotes()
  const file = join(dirname(url), 'copy.db')
  await db.backup(file)
  await writeNote(db, 1)
  await db.backup(file)
  expect(readdirSync(dirname(url)).filter((name) => name.includes('unfinished'))).toEqual([])
  expect(await noteIds(await openAgain(file))).toEqual([1])
})

test('a backup cannot overwrite the database itself, nor go where nothing can be written', async () => {
  const { db, url } = await openNotes()
  await writeNote(db, 1)
  await expect(db.backup(url)).rejects.toThrow('Choose another file')
  await expect(db.backup(join(url, 'below/copy.db'))).rejects.toMatchObject({ code: 'storage_unwritable' })
  expect(existsSync(`${url}.unfinished`)).toBe(false)
  expect(await noteIds(db)).toEqual([1])
})
