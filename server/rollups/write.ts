import { compileOnce } from '../../db/dialects/compile-once.ts'
import type { Trx } from '../../db/open.ts'
import { ROLLUP_KEY, ROLLUP_SUMS, type RollupKey, type RollupSums, type Rollups } from '../../shared/quality/index.ts'

/** Adds to the stored rows, in an order all keep to, so that two who write the same ones do not wait for each other in a circle. */
export async function addRollups(trx: Trx, changes: Rollups): Promise<void> {
  for (const [, { key, sums }] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await addRow(trx, { ...key, ...sums })
    if (sums.contacts < 0) await dropEmpty(trx, key)
  }
}

const addRow = compileOnce<RollupKey & RollupSums>((db, row) =>
  db
    .insertInto('rollups')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns([...ROLLUP_KEY])
        .doUpdateSet((eb) =>
          Object.fromEntries(
            ROLLUP_SUMS.map((name) => [name, eb(eb.ref(`rollups.${name}`), '+', eb.ref(`excluded.${name}`))]),
          ),
        ),
    ),
)

const dropEmpty = compileOnce<RollupKey>((db, key) =>
  ROLLUP_KEY.reduce(
    (query, name) => query.where(name, '=', key[name] as never),
    db.deleteFrom('rollups').where('contacts', '=', 0),
  ),
)
