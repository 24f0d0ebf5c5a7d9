import type BetterSqlite3 from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import { refuseInsideWrite } from './inside-write.ts'
import { Mutex } from './mutex.ts'
import { SqliteConnection } from './sqlite-connection.ts'

/** Kysely on one better-sqlite3 connection, with prepared statements, and patience where another process holds the lock. */
export class SqliteDialect implements Dialect {
  readonly #driver: SqliteDriver

  constructor(driver: SqliteDriver) {
    this.#driver = driver
  }

  createDriver(): SqliteDriver {
    return this.#driver
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter()
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db)
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  // True of SQLite, whatever Kysely says: without it a migration that dies half way stays half done and blocks every rerun.
  override get supportsTransactionalDdl(): boolean {
    return true
  }

  // Keeps Kysely's own lock out of the way: the driver has one, which it gives up while it waits for another process.
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

const begin = CompiledQuery.raw('begin')
const beginImmediate = CompiledQuery.raw('begin immediate')
const commit = CompiledQuery.raw('commit')
const rollback = CompiledQuery.raw('rollback')
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

export class SqliteDriver implements Driver {
  readonly database: BetterSqlite3.Database
  readonly #mutex = new Mutex()
  readonly #connection: SqliteConnection

  constructor(database: BetterSqlite3.Database, patienceMs: number) {
    this.database = database
    this.#connection = new SqliteConnection(database, this.#mutex, patienceMs)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<SqliteConnection> {
    refuseInsideWrite(this)
    await this.#mutex.lock()
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    this.#mutex.unlock()
  }

  // A deferred transaction that reads and then writes fails at once when another process wrote in between; this one waits first.
  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    await connection.executeQuery(accessMode === 'read only' ? begin : beginImmediate)
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(commit)
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk may have rolled back already; saying so again would hide why.
    if (this.database.inTransaction) await connection.executeQuery(rollback)
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`savepoint ${quoted(name)}`))
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`rollback to ${quoted(name)}`))
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`release ${quoted(name)}`))
  }

  async destroy(): Promise<void> {
    this.database.close()
  }
}
