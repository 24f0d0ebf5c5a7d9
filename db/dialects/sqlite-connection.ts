import type BetterSqlite3 from 'better-sqlite3'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { Mutex } from './mutex.ts'
import { pauseBeforeTry } from './patience.ts'
import { isBusy, refuseNul, translateSqliteError } from './sqlite-errors.ts'
import { StatementCache } from './statement-cache.ts'

/** The one connection to the file. A query is done the moment it is called; only waiting for a lock takes turns of the event loop. */
export class SqliteConnection implements DatabaseConnection {
  readonly #database: BetterSqlite3.Database
  readonly #statements: StatementCache
  readonly #mutex: Mutex
  readonly #patienceMs: number

  constructor(database: BetterSqlite3.Database, mutex: Mutex, patienceMs: number) {
    this.#database = database
    this.#statements = new StatementCache(database)
    this.#mutex = mutex
    this.#patienceMs = patienceMs
  }

  /** For the write that holds the connection, inside its transaction. */
  runNow<R>(query: CompiledQuery): R[] {
    try {
      return this.#run<R>(query).rows
    } catch (error) {
      throw translateSqliteError(error)
    }
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return this.#run<R>(query)
    } catch (error) {
      if (!isBusy(error) || this.#database.inTransaction) throw translateSqliteError(error)
      return await this.#runWhenFree<R>(query)
    }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    refuseNul(query.parameters)
    // Prepared apart: a statement of the cache would be busy for as long as somebody reads.
    const rows = this.#database.prepare<unknown[], R>(query.sql).iterate(...query.parameters)
    for (const row of rows) yield { rows: [row] }
  }

  #run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    refuseNul(parameters)
    const statement = this.#statements.get(sql)
    if (statement.reader) return { rows: statement.all(parameters) as R[] }
    const { changes, lastInsertRowid } = statement.run(parameters)
    return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] }
  }

  async #runWhenFree<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const deadline = performance.now() + this.#patienceMs
    for (let attempt = 0; ; attempt++) {
      // No transaction is open, so others may use the connection meanwhile: reading works beside the foreign writer.
      this.#mutex.unlock()
      await pauseBeforeTry(attempt)
      await this.#mutex.lock()
      try {
        return this.#run<R>(query)
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw translateSqliteError(error)
      }
    }
  }
}
