import { type Kysely, sql, type Transaction } from 'kysely'
import { onTestFinished } from 'vitest'
import { type Db, type OpenOptions, open } from '../../db/open.ts'
import type { Database } from '../../db/schema.ts'
import { emptyDatabase } from '../support/databases.ts'

/** A table as ours are, small enough to see what happens to it. */
export type Notes = { notes: { id: number; body: string; writtenAt: number } }

/** A fresh database with the table in it, gone when the test is over. */
export async function openNotes(options?: OpenOptions) {
  const fresh = await emptyDatabase()
  onTestFinished(() => fresh.drop())
  const db = await openAgain(fresh.url, options)
  await createNotes(db)
  return { db, url: fresh.url }
}

/** Another connection, as another process would have. */
export async function openAgain(url: string, options?: OpenOptions): Promise<Db> {
  const db = await open(url, options)
  onTestFinished(() => db.close())
  return db
}

export const createNotes = (db: Db) =>
  sql`create table notes (id bigint primary key, body text not null, "writtenAt" bigint not null)`.execute(db.kysely)

export const notesOf = <K extends Kysely<Database> | Transaction<Database>>(db: K): Kysely<Database & Notes> =>
  db.withTables<Notes>()

export const note = (id: number, body = `note ${id}`) => ({ id, body, writtenAt: 1_760_000_000_000 + id })

export const insertNote = (db: Kysely<Database>, id: number, body?: string) =>
  notesOf(db).insertInto('notes').values(note(id, body)).execute()

/** Writes a note through the door. */
export const writeNote = (db: Db, id: number, body?: string) => db.write((trx) => insertNote(trx, id, body))

export async function noteIds(db: Db): Promise<number[]> {
  const rows = await notesOf(db.kysely).selectFrom('notes').select('id').orderBy('id').execute()
  return rows.map((row) => row.id)
}

export const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
