import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { nextDaytime } from '../day-in.ts'
import { schedule } from '../jobs/schedule.ts'
import { writeFacts } from './facts.ts'
import { settleMatters } from './matters.ts'
import { SETTLES_AFTER_MS } from './periods.ts'

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
  for (const { id } of due) await app.db.write((trx) => settleIfDue(trx, id, at))
  await app.db.write((trx) => settleMatters(trx, at))
  return due.length
}

/** The contact, settled if its time has come: whoever asks need not wait for the job that does it. */
export async function settleIfDue(trx: Trx, contactId: string, at: number): Promise<Row<'contacts'>> {
  const settled = await trx
    .updateTable('contacts')
    .set({ settledAt: at })
    .where('id', '=', contactId)
    .where('settledAt', 'is', null)
    .where('closedAt', '<=', at - SETTLES_AFTER_MS)
    .returningAll()
    .executeTakeFirst()
  if (settled) {
    await writeFacts(trx, settled, { isFinal: true })
    if (settled.arm === 't3' || settled.arm === 'both') await planToAsk(trx, settled, at)
    return settled
  }
  return await trx.selectFrom('contacts').selectAll().where('id', '=', contactId).executeTakeFirstOrThrow()
}

/** The question of days later, at an hour when people are awake. */
async function planToAsk(trx: Trx, { id, brandId }: Row<'contacts'>, at: number): Promise<void> {
  const { timeZone } = await trx
    .selectFrom('brands')
    .select('timeZone')
    .where('id', '=', brandId)
    .executeTakeFirstOrThrow()
  const dueAt = nextDaytime(timeZone, at)
  await schedule(trx, { brandId, kind: 'askLater', payload: { contactId: id }, key: `askLater:${id}`, dueAt, at })
}
