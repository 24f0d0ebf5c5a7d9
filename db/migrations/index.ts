import type { Migration } from 'kysely/migration'
import * as desk from './0001-desk.ts'
import * as measurement from './0002-measurement.ts'

/** All migrations, in the order they run. Forward only. */
export const migrations: Record<string, Migration> = { '0001-desk': desk, '0002-measurement': measurement }
