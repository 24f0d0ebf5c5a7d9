import type { App } from '../app.ts'
import { writeFacts } from './facts.ts'

export const SETTLES_AFTER_MS = 72 * 60 * 60 * 1000
const MATTER_SETTLES_AFTER_MS = 7 * 24 * 60 * 60 * 1000
const BATCH = 100

/** Settles the contacts whose close has stood for 72 hours, and makes their facts final. Running it twice changes nothing. */
export async function settleDue(app: App): Promise<number> {
  const at = app.now()
  const due = await app.db.kysely
    .selectFrom('contacts')
    .select('id')
    .where('settledAt', 'is', null)
    .where('closedAt', '<=', at - SETTLES_AFTER_MS)
    .orderBy('closedAt')
    .limit(BATCH)
    .execute()
  for (const { id } of due) {
    await app.db.write(async (trx) => {
      const contact = await trx
        .updateTable('contacts')
        .set({ settledAt: at })
        .where('id', '=', id)
        .where('settledAt', 'is', null)
        .where('closedAt', '<=', at - SETTLES_AFTER_MS)
        .returningAll()
        .executeTakeFirst()
      if (contact) await writeFacts(trx, contact, { isFinal: true })
    })
  }
  await app.db.write(async (trx) => {
    await trx
      .updateTable('matters')
      .set({ settledAt: at })
      .where('settledAt', 'is', null)
      .where('lastClosedAt', '<=', at - MATTER_SETTLES_AFTER_MS)
      .execute()
  })
  return due.length
}
