import type { App } from '../app.ts'
import { closeForSilence, wake } from './service.ts'

const BATCH = 100
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

export async function wakeSnoozed(app: App): Promise<void> {
  const due = await app.db.kysely
    .selectFrom('conversations')
    .select('id')
    .where('status', '=', 'snoozed')
    .where('snoozedUntil', '<=', app.now())
    .limit(BATCH)
    .execute()
  for (const { id } of due) await wake(app, id)
}

/** The customer has been silent after our reply: half an hour in chat, a week in mail, or as the brand says. */
export async function closeSilent(app: App): Promise<void> {
  for (const brand of await app.db.kysely.selectFrom('brands').selectAll().execute()) {
    const chatBefore = app.now() - brand.chatSilenceMin * MINUTE_MS
    const mailBefore = app.now() - brand.mailSilenceDays * DAY_MS
    const due = await app.db.kysely
      .selectFrom('conversations')
      .select('id')
      .where('brandId', '=', brand.id)
      .where('status', 'in', ['open', 'pending'])
      .where('waitingSince', 'is', null)
      .where((eb) =>
        eb.or([
          eb.and([eb('channel', '=', 'chat'), eb('lastMessageAt', '<=', chatBefore)]),
          eb.and([eb('channel', '!=', 'chat'), eb('lastMessageAt', '<=', mailBefore)]),
        ]),
      )
      .limit(BATCH)
      .execute()
    for (const { id } of due) await closeForSilence(app, id)
  }
}
