import type { Kysely, Transaction } from 'kysely'
import type { Migration } from 'kysely/migration'
import { openPostgres } from './dialects/open-postgres.ts'
import { openSqlite } from './dialects/open-sqlite.ts'
import type { Database } from './schema.ts'

/** What a write speaks to, and nothing else, until it is done. */
export type Trx = Transaction<Database>

/** An open database. Everything that queries may throw a `DatabaseError`. */
export interface Db {
  readonly kind: 'sqlite' | 'postgres'
  /** For reading, and for libraries that bring their own queries. Ours write through `write`. */
  readonly kysely: Kysely<Database>
  /**
   * The door of every write: one transaction, resolved once it is on the disk, rejected where nothing of it is stored. Inside,
   * speak only to `trx` and wait for nothing else, for on SQLite everybody waits along. The work may run more than once before it
   * is committed, so it has no effect outside; announce afterwards.
   */
  write<T>(work: (trx: Trx) => Promise<T>): Promise<T>
  /** Creates and updates the tables. Safe to call from several processes at once. */
  migrate(): Promise<void>
  /** Copies the database to `file` while it is in use. SQLite only; throws on PostgreSQL, which has `pg_dump`. */
  backup(file: string): Promise<void>
  /** Resolves if a query gets an answer. */
  ping(): Promise<void>
  /** Finishes the writes under way, refuses others, lets go of the database. */
  close(): Promise<void>
}

export interface OpenOptions {
  /** Instead of those in `db/migrations`. */
  migrations?: Record<string, Migration>
  /** Milliseconds a query waits for somebody else's lock before it is rejected with `database_busy`; 5,000 unless told. */
  patienceMs?: number
  /** Milliseconds a write may wait for something else than its queries before it is cut off; 10,000 unless told. */
  stallMs?: number
}

/**
 * Opens `postgres://…` or a SQLite file, given as a path or as `sqlite:path`, which is created with its folder where missing.
 * Throws a `DatabaseError` where that does not work.
 */
export async function open(url: string, options: OpenOptions = {}): Promise<Db> {
  if (/^postgres(ql)?:\/\//.test(url)) return await openPostgres(url, options)
  const path = url.replace(/^sqlite:(\/\/(?=\/))?/, '')
  if (/^\w{2,}:/.test(path) || path === '') {
    throw new Error('The database address is neither postgres://… nor a path to a SQLite file. Check DATABASE_URL.')
  }
  return await openSqlite(path, options)
}
