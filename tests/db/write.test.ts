import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Db, open } from '../../db/open.ts'
import { emptyDatabase, type FreshDatabase } from '../support/databases.ts'

let fresh: FreshDatabase
let db: Db
const notes = () => db.kysely.withTables<{ notes: { id: number; body: string } }>()

beforeEach(async () => {
  fresh = await emptyDatabase()
  db = await open(fresh.url)
  await sql`create table notes (id bigint primary key, body text not null)`.execute(db.kysely)
})
afterEach(async () => {
  await db.close()
  await fresh.drop()
})

const insert = (id: number) =>
  db.write((trx) =>
    trx
      .withTables<{ notes: { id: number; body: string } }>()
      .insertInto('notes')
      .values({ id, body: `note ${id}` })
      .execute(),
  )

test('of many writes at once the failing one fails alone', async () => {
  await insert(7)
  const outcomes = await Promise.allSettled([1, 2, 7, 3, 4].map(insert))
  expect(outcomes.map((outcome) => outcome.status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ])
  const ids = await notes().selectFrom('notes').select('id').orderBy('id').execute()
  expect(ids).toEqual([1, 2, 3, 4, 7].map((id) => ({ id })))
})
