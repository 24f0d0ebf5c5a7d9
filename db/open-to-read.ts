import type { Kysely, Transaction } from 'kysely'
import { readPostgres } from './dialects/open-postgres.ts'
import { readSqlite } from './dialects/open-sqlite.ts'
import type { Database } from './schema.ts'

/** A database that is only read, on a connection of its own. Everything that queries may throw a `DatabaseError`. */
export interface Reading {
  /**
   * Reads everything as it stood at one moment, however much is written meanwhile. Speak only to `trx`; nobody waits for it, but
   * neither is what it could still see cleared away, so do the computing afterwards.
   */
  snapshot<T>(read: (trx: Transaction<Database>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/**
 * Opens a database as `open` does, for reading alone: the database itself refuses to write. It neither creates nor migrates
 * anything. Works in a worker thread. Throws a `DatabaseError` where there is no such database.
 */
export async function openToRead(url: string): Promise<Reading> {
  const kysely: Kysely<Database> = /^postgres(ql)?:\/\//.test(url)
    ? readPostgres(url)
    : readSqlite(url.replace(/^sqlite:(\/\/(?=\/))?/, ''))
  return {
    snapshot: (read) =>
      kysely.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(read),
    close: () => kysely.destroy(),
  }
}
