import type { Trx } from './open.ts'
import type { Database, Row } from './schema.ts'

const MOST_ROWS = 32

/**
 * Inserts any number of rows, up to 32 in one query. They go in powers of two, so that few different queries come of it: each that is
 * kept prepared takes memory for all its values.
 */
export async function insertMany<Table extends keyof Database>(
  trx: Trx,
  table: Table,
  rows: readonly Row<Table>[],
): Promise<void> {
  for (let at = 0; at < rows.length; ) {
    const size = Math.min(MOST_ROWS, 2 ** Math.floor(Math.log2(rows.length - at)))
    await trx
      .insertInto(table)
      .values(rows.slice(at, at + size) as never)
      .execute()
    at += size
  }
}
