import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { open } from '../../../db/open.ts'
import { insertNote, notesOf, openAgain, openNotes, range, writeNote } from '../notes.ts'

test('what is acknowledged is on the disk: synchronous=FULL and WAL hold after a transaction, and foreign keys are on', async () => {
  const { db } = await openNotes()
  await writeNote(db, 1)
  const pragma = async (name: string) => (await sql.raw(`pragma ${name}`).execute(db.kysely)).rows
  expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }])
  expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }])
  expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }])
})

test('a row that points at nothing is refused', async () => {
  const { db } = await openNotes()
  await sql`create table marks (id integer primary key, "noteId" bigint not null references notes(id))`.execute(
    db.kysely,
  )
  await expect(sql`insert into marks values (1, 1)`.execute(db.kysely)).rejects.toThrow('FOREIGN KEY')
  await writeNote(db, 1)
  await sql`insert into marks values (1, 1)`.execute(db.kysely)
})

test('the folder is made, and `sqlite:` is the same as the bare path', async () => {
  const { db, url } = await openNotes()
  const path = join(dirname(url), 'deep/er/desk.db')
  await openAgain(`sqlite:${path}`)
  expect(existsSync(path)).toBe(true)
  await writeNote(db, 1)
  const again = await openAgain(`sqlite://${url}`)
  expect(await notesOf(again.kysely).selectFrom('notes').select('id').execute()).toEqual([{ id: 1 }])
})

test('an address of no database we speak is refused in words', async () => {
  await expect(open('mysql://root@localhost/desk')).rejects.toThrow('Check DATABASE_URL')
  await expect(open('')).rejects.toThrow('Check DATABASE_URL')
})

test('a file that is no database is refused, and left as it was', async () => {
  const { url } = await openNotes()
  const path = join(dirname(url), 'letter.db')
  writeFileSync(path, 'Dear Sir or Madam, '.repeat(1000))
  await expect(open(path)).rejects.toMatchObject({ code: 'storage_damaged' })
})

test('a place that cannot be written is refused', async () => {
  const { url } = await openNotes()
  await expect(open(join(url, 'desk.db'))).rejects.toMatchObject({ code: 'storage_unwritable' })
  await expect(open(dirname(url))).rejects.toMatchObject({ code: 'storage_unwritable' })
})

test('a transaction that only reads takes no lock from others', async () => {
  const { db, url } = await openNotes()
  const other = await openAgain(url)
  await db.kysely
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      await notesOf(trx).selectFrom('notes').select('id').execute()
      await insertNote(other.kysely, 1)
    })
  expect(await notesOf(db.kysely).selectFrom('notes').select('id').execute()).toEqual([{ id: 1 }])
})

test('rows can be streamed, with the same query running beside', async () => {
  const { db } = await openNotes()
  await Promise.all(range(1, 20).map((id) => writeNote(db, id)))
  const query = notesOf(db.kysely).selectFrom('notes').select('id').orderBy('id')
  const seen: number[] = []
  for await (const row of query.stream()) seen.push(row.id)
  expect(seen).toEqual(range(1, 20))
  expect(await query.execute()).toHaveLength(20)
})
