import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { DatabaseError } from '../database-error.ts'
import { migrations as ours } from '../migrations/index.ts'
import type { Database } from '../schema.ts'
import { retry } from './patience.ts'

/** Another process may be migrating a large database: that is worth a longer wait than a query is. */
const PATIENCE_MS = 60_000

/**
 * Brings the tables up to date, forward only, all in one transaction under a lock: one that fails or is killed half way leaves
 * nothing behind, and of two processes that start at once, one migrates and the other finds it done.
 */
export async function migrate(kysely: Kysely<Database>, migrations: Record<string, Migration> = ours): Promise<void> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } })
  await retry(
    async () => {
      const { error } = await migrator.migrateToLatest()
      if (error) throw isFromLaterVersion(error) ? madeByLaterVersion(error) : error
    },
    (error) => error instanceof DatabaseError && error.code === 'database_busy',
    PATIENCE_MS,
  )
}

// Kysely says it in a sentence only.
const isFromLaterVersion = (error: unknown) =>
  error instanceof Error && /previously executed migration .* is missing/.test(error.message)

const madeByLaterVersion = (cause: unknown) =>
  new Error('A later version of Lyhörd has used this database. Install that version, or restore a backup.', { cause })
