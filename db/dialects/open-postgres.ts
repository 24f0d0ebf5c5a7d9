import { Kysely } from 'kysely'
import { DatabaseError } from '../database-error.ts'
import type { Db, OpenOptions, Trx } from '../open.ts'
import type { Database } from '../schema.ts'
import { type OpenWrite, runInside } from './inside-write.ts'
import { migrate } from './migrate.ts'
import { PATIENCE_MS, retry } from './patience.ts'
import { createPool, TranslatingPostgresDialect } from './postgres.ts'
import { Stall } from './stall.ts'

export async function openPostgres(url: string, options: OpenOptions): Promise<Db> {
  const patienceMs = options.patienceMs ?? PATIENCE_MS
  const stallMs = options.stallMs ?? 10_000
  const pool = createPool(url, { patienceMs, maxConnections: 10 })
  const kysely = new Kysely<Database>({ dialect: new TranslatingPostgresDialect(pool) })
  const underWay = new Set<Promise<unknown>>()
  let isClosed = false

  const db: Db = {
    kind: 'postgres',
    kysely,
    write(work) {
      if (isClosed) return Promise.reject(new DatabaseError('database_closed', 'The database is closed.'))
      const written = write(kysely, pool, work, { patienceMs, stallMs })
      const done = written.catch(() => {}).finally(() => underWay.delete(done))
      underWay.add(done)
      return written
    },
    migrate: () => migrate(kysely, options.migrations),
    backup: () => Promise.reject(new Error('Only a SQLite file is copied this way. Use pg_dump for PostgreSQL.')),
    ping: async () => void (await kysely.selectNoFrom((eb) => eb.lit(1).as('one')).execute()),
    async close() {
      isClosed = true
      await Promise.all(underWay)
      await kysely.destroy()
    },
  }
  try {
    await db.ping()
  } catch (error) {
    await db.close()
    throw error
  }
  return db
}

/** One connection that PostgreSQL itself keeps from writing. */
export function readPostgres(url: string): Kysely<Database> {
  const pool = createPool(url, { patienceMs: PATIENCE_MS, maxConnections: 1, isReadOnly: true })
  return new Kysely<Database>({ dialect: new TranslatingPostgresDialect(pool) })
}

/** Does it again where PostgreSQL undid it for another's sake, or the connection broke before COMMIT was sent. */
async function write<T>(
  kysely: Kysely<Database>,
  owner: object,
  work: (trx: Trx) => Promise<T>,
  { patienceMs, stallMs }: { patienceMs: number; stallMs: number },
): Promise<T> {
  let isCommitting = false
  const once = () =>
    kysely.transaction().execute(async (trx) => {
      isCommitting = false
      const open: OpenWrite = { owner, isOpen: true }
      const stall = new Stall(stallMs)
      try {
        const result = await Promise.race([runInside(open, () => work(trx)), stall.promise])
        isCommitting = true
        return result
      } finally {
        open.isOpen = false
        stall.end()
      }
    })
  const isWorthRetrying = (error: unknown) =>
    error instanceof DatabaseError &&
    (error.code === 'database_busy' || (error.code === 'database_unavailable' && !isCommitting))
  return await retry(once, isWorthRetrying, patienceMs)
}
