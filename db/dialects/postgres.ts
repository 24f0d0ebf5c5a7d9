import { type CompiledQuery, type DatabaseConnection, PostgresDialect, PostgresDriver, type QueryResult } from 'kysely'
import pg from 'pg'
import { refuseInsideWrite } from './inside-write.ts'
import { translatePostgresError } from './postgres-errors.ts'

/** int8, numeric: numbers, as on SQLite. Ours are counts, sums and milliseconds, far below 2^53. */
const NUMBERS = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC])

export interface PoolOptions {
  patienceMs: number
  maxConnections: number
  isReadOnly?: boolean
}

export function createPool(url: string, { patienceMs, maxConnections, isReadOnly }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    ...(isReadOnly && { options: '-c default_transaction_read_only=on' }),
    connectionTimeoutMillis: patienceMs,
    lock_timeout: patienceMs,
    // A process that hangs may not hold its locks for ever.
    idle_in_transaction_session_timeout: 60_000,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        NUMBERS.has(oid) ? Number : pg.types.getTypeParser(oid, format ?? 'text'),
    },
  })
  // A connection lost while nobody asks is an event, and without a listener the end of the process. The next query tells.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Kysely's own, with errors in our words. */
export class TranslatingPostgresDialect extends PostgresDialect {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    super({ pool })
    this.#pool = pool
  }

  override createDriver(): PostgresDriver {
    return new TranslatingPostgresDriver(this.#pool)
  }
}

class TranslatingPostgresDriver extends PostgresDriver {
  readonly #pool: pg.Pool
  readonly #translating = new WeakSet<DatabaseConnection>()

  constructor(pool: pg.Pool) {
    super({ pool })
    this.#pool = pool
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    refuseInsideWrite(this.#pool)
    const connection = await super.acquireConnection().catch(throwTranslated)
    if (!this.#translating.has(connection)) {
      this.#translating.add(connection)
      const execute = connection.executeQuery.bind(connection)
      connection.executeQuery = <R>(query: CompiledQuery): Promise<QueryResult<R>> =>
        execute<R>(query).catch(throwTranslated)
    }
    return connection
  }
}

function throwTranslated(error: unknown): never {
  throw translatePostgresError(error)
}
