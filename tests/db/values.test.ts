import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { compileOnce } from '../../db/dialects/compile-once.ts'
import { forUpdate, isUniqueViolation } from '../../db/dialects/differences.ts'
import { insertNote, note, noteIds, notesOf, openNotes, range, writeNote } from './notes.ts'

test('milliseconds, counts, sums and means are numbers', async () => {
  const { db } = await openNotes()
  const now = Date.UTC(2026, 10, 21)
  await db.write((trx) =>
    notesOf(trx)
      .insertInto('notes')
      .values([
        { ...note(1), writtenAt: now },
        { ...note(2), writtenAt: now + 1 },
      ])
      .execute(),
  )
  const row = await notesOf(db.kysely)
    .selectFrom('notes')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.sum<number>('id').as('sum'),
      fn.avg<number>('id').as('mean'),
      fn.max('writtenAt').as('last'),
    ])
    .executeTakeFirst()
  expect(row).toEqual({ count: 2, sum: 3, mean: 1.5, last: now + 1 })
})

test('a text with NUL is refused, whichever way it comes, and takes nothing else with it', async () => {
  const { db } = await openNotes()
  const [bad, good] = await Promise.allSettled([writeNote(db, 1, 'a\0b'), writeNote(db, 2)])
  expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'text_unreadable' } })
  expect(good.status).toBe('fulfilled')
  await expect(insertNote(db.kysely, 3, '\0')).rejects.toMatchObject({ code: 'text_unreadable' })
  expect(await noteIds(db)).toEqual([2])
})

test('other text comes back as it was, whatever it is written in', async () => {
  const { db } = await openNotes()
  const texts = ['Åsa Øye', '👩🏽‍💻', '\u202Eabc', "'; drop table notes; --", 'a\nb\tc\u0001', '']
  await Promise.all(texts.map((text, index) => writeNote(db, index, text)))
  const rows = await notesOf(db.kysely).selectFrom('notes').select('body').orderBy('id').execute()
  expect(rows.map((row) => row.body)).toEqual(texts)
})

test('half a surrogate pair is replaced, never refused', async () => {
  const { db } = await openNotes()
  await writeNote(db, 1, 'a\uD83Db')
  const row = await notesOf(db.kysely).selectFrom('notes').select('body').executeTakeFirst()
  expect(row?.body).toMatch(/^a\uFFFD+b$/)
})

test('true and dates are refused where a number belongs', async () => {
  const { db } = await openNotes()
  for (const value of [true, new Date(0)]) {
    await expect(sql`insert into notes values (${value}, 'x', 1)`.execute(db.kysely)).rejects.toThrow()
  }
  expect(await noteIds(db)).toEqual([])
})

test('lower() knows all letters', async () => {
  const { db } = await openNotes()
  await writeNote(db, 1, 'ÅSA ØYE')
  const found = await sql`select id from notes where lower(body) like ${'%åsa ø%'}`.execute(db.kysely)
  expect(found.rows).toEqual([{ id: 1 }])
})

test('a second row with the same key is known as such, another mistake is not', async () => {
  const { db } = await openNotes()
  await writeNote(db, 1)
  const caught = async (promise: Promise<unknown>) => promise.catch((error: unknown) => error)
  expect(isUniqueViolation(await caught(writeNote(db, 1)))).toBe(true)
  expect(isUniqueViolation(await caught(sql`insert into notes values (2, null, 1)`.execute(db.kysely)))).toBe(false)
  expect(isUniqueViolation(await caught(sql`select nonsense`.execute(db.kysely)))).toBe(false)
})

test('rows locked for update are counted up by one after another, none lost', async () => {
  const { db } = await openNotes()
  await writeNote(db, 1, '0')
  const countUp = () =>
    db.write(async (trx) => {
      const query = notesOf(trx).selectFrom('notes').select('body').where('id', '=', 1).$call(forUpdate(trx))
      const { body } = await query.executeTakeFirstOrThrow()
      await notesOf(trx)
        .updateTable('notes')
        .set({ body: `${Number(body) + 1}` })
        .where('id', '=', 1)
        .execute()
    })
  await Promise.all(range(1, 40).map(countUp))
  expect(await notesOf(db.kysely).selectFrom('notes').select('body').execute()).toEqual([{ body: '40' }])
})

test('a query compiled once is filled with new values each time, inside a write and outside', async () => {
  const { db } = await openNotes()
  const find = compileOnce<{ id: number; not: string }, { body: string }>((db, blank) =>
    notesOf(db).selectFrom('notes').select('body').where('id', '=', blank.id).where('body', '<>', blank.not),
  )
  await writeNote(db, 1, 'one')
  await writeNote(db, 2, 'two')
  expect(await find(db.kysely, { id: 1, not: '' })).toEqual([{ body: 'one' }])
  expect(await db.write((trx) => find(trx, { id: 2, not: '' }))).toEqual([{ body: 'two' }])
  expect(await find(db.kysely, { id: 2, not: 'two' })).toEqual([])
})

test('a query compiled once may be given other names: only what is named is changed', async () => {
  const { db } = await openNotes()
  const change = compileOnce<{ id: number; body?: string; writtenAt?: number }>((db, { id, ...changes }) =>
    notesOf(db).updateTable('notes').set(changes).where('id', '=', id),
  )
  await writeNote(db, 1, 'one')
  await db.write((trx) => change(trx, { id: 1, body: 'two' }))
  await db.write((trx) => change(trx, { id: 1, writtenAt: 7 }))
  await db.write((trx) => change(trx, { id: 1, body: 'three' }))
  const { rows } = await sql`select * from notes`.execute(db.kysely)
  expect(rows).toEqual([{ id: 1, body: 'three', writtenAt: 7 }])
})

test('a query compiled once cannot outlive its write, store what no database can, or hide what is wrong', async () => {
  const { db } = await openNotes()
  const insert = compileOnce<ReturnType<typeof note>>((db, row) => notesOf(db).insertInto('notes').values(row))
  const trx = await db.write(async (trx) => {
    await insert(trx, note(1))
    return trx
  })
  await expect(insert(trx, note(2))).rejects.toThrow()
  await expect(db.write((trx) => insert(trx, note(3, 'a\0b')))).rejects.toMatchObject({ code: 'text_unreadable' })
  const again = await db.write((trx) => insert(trx, note(1))).catch((error: unknown) => error)
  expect(isUniqueViolation(again)).toBe(true)
  expect(await noteIds(db)).toEqual([1])
})

test('a query used before a column was added gives the column afterwards', async () => {
  const { db } = await openNotes()
  await writeNote(db, 1)
  const all = () => sql`select * from notes`.execute(db.kysely)
  expect((await all()).rows).toEqual([note(1)])
  await sql`alter table notes add column mood text`.execute(db.kysely)
  expect((await all()).rows).toEqual([{ ...note(1), mood: null }])
})
