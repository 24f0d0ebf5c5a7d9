import { TimeZone } from '../../shared/contract/fields.ts'
import type { App } from '../app.ts'
import { spokenLanguage } from '../texts.ts'

/** Language and time zone as the shop's page says them, kept when they are new. */
export async function rememberWhereabouts(
  app: App,
  customerId: string,
  context: Record<string, unknown> | undefined,
): Promise<void> {
  const language = spokenLanguage(context?.locale)
  const zone = TimeZone.safeParse(context?.timezone)
  const said = { ...(language ? { language } : {}), ...(zone.success ? { timeZone: zone.data } : {}) }
  if (Object.keys(said).length === 0) return
  const known = await app.db.kysely
    .selectFrom('customers')
    .select(['language', 'timeZone'])
    .where('id', '=', customerId)
    .executeTakeFirstOrThrow()
  if ({ ...known, ...said }.language === known.language && { ...known, ...said }.timeZone === known.timeZone) return
  await app.db.write(async (trx) => {
    await trx.updateTable('customers').set(said).where('id', '=', customerId).execute()
  })
}
