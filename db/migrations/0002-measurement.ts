import type { Kysely } from 'kysely'
import { addColumns, type Columns, createTables } from './create-tables.ts'

/** Names ending in `?` may be null. */
const tables: Record<string, Columns> = {}

const indexes: Record<string, string[][]> = {}

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTables(db, { tables, indexes })
  await addColumns(db, {
    brands: {
      /** Money a minute of attention costs, in the brand's currency; null until the brand says. */
      costPerMinute: { type: 'number' },
      /** Money per step of felt understood that the brand assumes until enough answers are linked. */
      assumedValue: { type: 'number' },
      /** The brand's own weight on the exchange rate, 0–2. */
      policyWeight: { type: 'number', default: 1 },
      /** Share of contacts, in percent, whose agent is told to take the time it needs. */
      takeYourTimeShare: { type: 'int', default: 0 },
    },
  })
}
