import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import type { Db } from '../../db/open.ts'
import { emptyDatabase } from '../support/databases.ts'
import { migrationsNamed } from './migrations.ts'
import { openAgain } from './notes.ts'
import { ended, run } from './processes/run.ts'

async function emptyUrl(): Promise<string> {
  const { url, drop } = await emptyDatabase()
  onTestFinished(drop)
  return url
}

const tables = async (db: Db) =>
  (await db.kysely.introspection.getTables()).map((table) => table.name).filter((name) => !name.startsWith('kysely'))
const rowsOf = async (db: Db, table: string) => (await sql`select * from ${sql.table(table)}`.execute(db.kysely)).rows

test('our migrations run on an empty database, and have nothing to do afterwards', async () => {
  const db = await openAgain(await emptyUrl())
  await db.migrate()
  const made = await tables(db)
  expect(made.length).toBeGreaterThan(5)
  await db.migrate()
  expect(await tables(db)).toEqual(made)
})

test('a migration that fails half way leaves nothing, says why, and runs once it is corrected', async () => {
  const url = await emptyUrl()
  const db = await openAgain(url, { migrations: migrationsNamed(['a', 'bFailing']) })
  await expect(db.migrate()).rejects.toThrow(/foreign key/i)
  expect(await tables(db)).toEqual([])

  const corrected = await openAgain(url, { migrations: migrationsNamed(['a', 'b']) })
  await corrected.migrate()
  expect(await rowsOf(corrected, 'a')).toEqual([{ id: 1, mood: null }])
})

test('a later migration that fails leaves what earlier ones made', async () => {
  const url = await emptyUrl()
  const first = await openAgain(url, { migrations: migrationsNamed(['a']) })
  await first.migrate()
  const failing = await openAgain(url, { migrations: migrationsNamed(['a', 'bFailing']) })
  await expect(failing.migrate()).rejects.toThrow(/foreign key/i)
  expect(await rowsOf(first, 'a')).toEqual([{ id: 1 }])
  expect(await tables(first)).toEqual(['a'])
})

test('a migration killed half way leaves nothing, and the corrected one runs', async () => {
  const url = await emptyUrl()
  const first = await openAgain(url, { migrations: migrationsNamed(['a']) })
  await first.migrate()
  const child = run('migrate.ts', url, 'a', 'bKilled')
  await ended(child)
  expect(child.signalCode).toBe('SIGKILL')
  const corrected = await openAgain(url, { migrations: migrationsNamed(['a', 'b']) })
  expect(await tables(corrected)).toEqual(['a'])
  await corrected.migrate()
  expect(await rowsOf(corrected, 'b')).toEqual([{ id: 1, aId: 1 }])
})

test('of several processes that start at once one migrates, and all find it done', async () => {
  const url = await emptyUrl()
  const codes = await Promise.all([1, 2, 3, 4].map(() => ended(run('migrate.ts', url, 'a', 'b'))))
  expect(codes).toEqual([0, 0, 0, 0])
  const db = await openAgain(url)
  expect(await rowsOf(db, 'a')).toEqual([{ id: 1, mood: null }])
})

test('many in one process may migrate at once', async () => {
  const url = await emptyUrl()
  const dbs = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(() => openAgain(url, { migrations: migrationsNamed(['a', 'b']) })),
  )
  await Promise.all(dbs.map((db) => db.migrate()))
  for (const db of dbs) expect(await rowsOf(db, 'b')).toHaveLength(1)
})

test('a database that a later version has used is not touched', async () => {
  const url = await emptyUrl()
  const later = await openAgain(url, { migrations: migrationsNamed(['a', 'b']) })
  await later.migrate()
  const earlier = await openAgain(url, { migrations: migrationsNamed(['a']) })
  await expect(earlier.migrate()).rejects.toThrow('A later version')
  expect(await rowsOf(later, 'b')).toHaveLength(1)
})
