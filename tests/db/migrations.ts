import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const createA: Migration = {
  async up(db) {
    await sql`create table a (id bigint primary key)`.execute(db)
    await sql`insert into a values (1)`.execute(db)
  },
}

const halfOfB = 'create table b (id bigint primary key, "aId" bigint references a(id))'

const all = {
  a: createA,
  b: {
    async up(db) {
      await sql.raw(halfOfB).execute(db)
      await sql`insert into b values (1, 1)`.execute(db)
      await sql`alter table a add column mood text`.execute(db)
    },
  },
  bFailing: {
    async up(db) {
      await sql.raw(halfOfB).execute(db)
      await sql`alter table a add column mood text`.execute(db)
      await sql`insert into b values (1, 99)`.execute(db)
    },
  },
  bKilled: {
    async up(db) {
      await sql.raw(halfOfB).execute(db)
      await sql`alter table a add column mood text`.execute(db)
      process.kill(process.pid, 'SIGKILL')
      await new Promise(() => {})
    },
  },
} satisfies Record<string, Migration>

type Name = keyof typeof all

export const isNamed = (name: string): name is Name => name in all

/** In order, numbered: `bFailing` and `b` in the same place are the same migration, before and after it was corrected. */
export const migrationsNamed = (names: readonly Name[]): Record<string, Migration> =>
  Object.fromEntries(names.map((name, index) => [`000${index + 1}`, all[name]]))
