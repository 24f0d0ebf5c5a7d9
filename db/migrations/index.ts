import type { Migration } from 'kysely/migration'
import * as desk from './0001-desk.ts'

/** All migrations, in the order they run. Forward only. */
export const migrations: Record<string, Migration> = { '0001-desk': desk }
