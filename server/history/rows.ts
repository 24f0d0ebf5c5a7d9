import { insertMany } from '../../db/insert-many.ts'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'

/** In the order in which they may be stored: what belongs to something after it. */
const TABLES = [
  'conversations',
  'messages',
  'importedMessages',
  'importedAttention',
  'assignments',
  'assignmentOffers',
  'surveys',
  'answers',
  'reviews',
  'promises',
] as const
type Table = (typeof TABLES)[number]

/** Rows of many contacts, gathered to be stored in few queries. */
export class Rows {
  readonly #rows = new Map<Table, object[]>()

  add<T extends Table>(table: T, row: Row<T>): void {
    const rows = this.#rows.get(table)
    if (rows) rows.push(row)
    else this.#rows.set(table, [row])
  }

  of<T extends Table>(table: T): Row<T>[] {
    return (this.#rows.get(table) ?? []) as Row<T>[]
  }

  async store(trx: Trx): Promise<void> {
    for (const table of TABLES) await insertMany(trx, table, this.of(table))
  }
}
