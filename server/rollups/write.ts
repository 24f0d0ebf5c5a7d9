import { compileOnce } from '../../db/dialects/compile-once.ts'
import type { Trx } from '../../db/open.ts'
import { ROLLUP_KEY, ROLLUP_SUMS, type RollupKey, type RollupSums, type Rollups } from '../../shared/quality/index.ts'

type Row = RollupKey & RollupSums

/** So many rows go in one query where there are many; a database at the other end of a wire takes as long for one. */
const AT_ONCE = 16
const COLUMNS = [...ROLLUP_KEY, ...ROLLUP_SUMS]

/** Adds to the stored rows, in an order all keep to, so that two who write the same ones do not wait for each other in a circle. */
export async function addRollups(trx: Trx, changes: Rollups): Promise<void> {
  const rows = [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { key, sums }]): Row => ({ ...key, ...sums }))
  let at = 0
  for (; at + AT_ONCE <= rows.length; at += AT_ONCE) await addMany(trx, sideBySide(rows.slice(at, at + AT_ONCE)))
  for (const row of rows.slice(at)) await addOne(trx, row)
  for (const row of rows.filter(({ contacts }) => contacts < 0))
    await dropEmpty(trx, Object.fromEntries(ROLLUP_KEY.map((name) => [name, row[name]])) as RollupKey)
}

const addOne = compileOnce<Row>((db, row) => adding(db, [row as never]))

/** The values of many rows, each by its column and its place. */
const addMany = compileOnce<Record<string, string | number>>((db, blank) =>
  adding(
    db,
    Array.from({ length: AT_ONCE }, (_, place) =>
      Object.fromEntries(COLUMNS.map((column) => [column, blank[`${column} ${place}`]])),
    ) as never[],
  ),
)

const sideBySide = (rows: readonly Row[]): Record<string, string | number> =>
  Object.fromEntries(rows.flatMap((row, place) => COLUMNS.map((column) => [`${column} ${place}`, row[column]])))

const adding = (db: Pick<Trx, 'insertInto'>, rows: never[]) =>
  db
    .insertInto('rollups')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns([...ROLLUP_KEY])
        .doUpdateSet((eb) =>
          Object.fromEntries(
            ROLLUP_SUMS.map((name) => [name, eb(eb.ref(`rollups.${name}`), '+', eb.ref(`excluded.${name}`))]),
          ),
        ),
    )

const dropEmpty = compileOnce<RollupKey>((db, key) =>
  ROLLUP_KEY.reduce(
    (query, name) => query.where(name, '=', key[name] as never),
    db.deleteFrom('rollups').where('contacts', '=', 0),
  ),
)
