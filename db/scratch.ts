import BetterSqlite3 from 'better-sqlite3'

/** A row put aside. `n` counts all rows in the order they came. */
export interface ScratchRow {
  key: string
  at: number
  n: number
  value: string
}

/** Where a page of rows ended. */
export type ScratchPlace = Pick<ScratchRow, 'key' | 'at' | 'n'>

/**
 * Puts rows aside in piles on disk, in whatever order they come, to take them out again by key, then by `at`, then as they came:
 * for what is too much to hold and must be sorted. Nothing of it is left when it is closed or the process ends.
 */
export interface Scratch {
  add(pile: string, key: string, at: number, value: string): void
  /** After the last `add`, before anything is taken out. */
  sort(): void
  /** The next rows of a pile in order, after a place. */
  page(pile: string, after: ScratchPlace | null, limit: number): ScratchRow[]
  /** The values under a key, in order. */
  values(pile: string, key: string): string[]
  /** Keys of a pile in order that another pile has no row under, with how many rows they are. */
  keysMissing(pile: string, inPile: string, after: string, limit: number): { key: string; rows: number }[]
  count(pile: string): number
  close(): void
}

export function openScratch(): Scratch {
  // Without a name SQLite makes a file of its own, which nobody else can open.
  const database = new BetterSqlite3('')
  database.pragma('journal_mode = off')
  database.pragma('synchronous = off')
  database.pragma('cache_size = -65536')
  database.exec('create table rows (n integer primary key, pile text, key text, at integer, value text); begin')
  const insert = database.prepare('insert into rows (pile, key, at, value) values (?, ?, ?, ?)')
  let statements: ReturnType<typeof prepare> | null = null
  const sorted = () => {
    if (!statements) throw new Error('Sort before taking out.')
    return statements
  }
  return {
    add(pile, key, at, value) {
      insert.run(pile, key, at, value)
    },
    sort() {
      database.exec('commit; create index byKey on rows (pile, key, at, n)')
      statements = prepare(database)
    },
    page(pile, after, limit) {
      const { key, at, n } = after ?? { key: '', at: Number.MIN_SAFE_INTEGER, n: 0 }
      return sorted().page.all(pile, key, at, n, limit) as ScratchRow[]
    },
    values: (pile, key) => sorted().values.all(pile, key) as string[],
    keysMissing: (pile, inPile, after, limit) =>
      sorted().missing.all(pile, after, inPile, limit) as { key: string; rows: number }[],
    count: (pile) => sorted().count.get(pile) as number,
    close: () => void database.close(),
  }
}

const prepare = (database: BetterSqlite3.Database) => ({
  page: database.prepare(
    'select key, at, n, value from rows where pile = ? and (key, at, n) > (?, ?, ?) order by key, at, n limit ?',
  ),
  values: database.prepare('select value from rows where pile = ? and key = ? order by at, n').pluck(),
  missing: database.prepare(
    `select key, count(*) as rows from rows r where pile = ? and key > ?
     and not exists (select 1 from rows k where k.pile = ? and k.key = r.key) group by key order by key limit ?`,
  ),
  count: database.prepare('select count(*) from rows where pile = ?').pluck(),
})
