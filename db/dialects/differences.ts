import BetterSqlite3 from 'better-sqlite3'
import { type Kysely, PostgresAdapter, sql } from 'kysely'
import pg from 'pg'

/**
 * What a query must know of the database it runs on. Everything else is alike: times are epoch milliseconds, claims 0 or 1,
 * JSON is text, counts are numbers, `lower()` knows all letters, `on conflict` and `returning` work; `like` is only alike where
 * both sides went through `lower()`.
 */
export const isPostgres = <DB>(db: Kysely<DB>): boolean => db.getExecutor().adapter instanceof PostgresAdapter

/**
 * Locks the rows a query reads until the transaction ends: `query.$call(forUpdate(trx))`. On SQLite a write has the whole
 * database to itself already, so nothing is added.
 */
export const forUpdate =
  <DB>(trx: Kysely<DB>) =>
  <Q extends { forUpdate(): Q }>(query: Q): Q =>
    isPostgres(trx) ? query.forUpdate() : query

/**
 * Keeps everybody else from writing to a table until the transaction ends; they wait, and reading goes on. On SQLite a write has the
 * whole database to itself already.
 */
export async function holdTable<DB>(trx: Kysely<DB>, table: keyof DB & string): Promise<void> {
  if (isPostgres(trx)) await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(trx)
}

/**
 * True where a row was refused because another has the same key. On PostgreSQL the transaction is lost with it: where that is
 * to be expected, insert with `on conflict do nothing` instead.
 */
export const isUniqueViolation = (error: unknown): boolean =>
  (error instanceof BetterSqlite3.SqliteError && /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(error.code)) ||
  (error instanceof pg.DatabaseError && error.code === '23505')
