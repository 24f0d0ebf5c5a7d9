import type { Kysely } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Database } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { hashToken } from '../secrets.ts'

/** The customer a browser's token stands for; made when the token is first seen. Only the token's hash is stored. */
export async function customerOfBrowser(
  app: App,
  brand: { id: string; language: string },
  token: string,
  { isDemo }: { isDemo: boolean },
): Promise<string> {
  const value = hashToken(token)
  const known = await findBrowser(app.db.kysely, brand.id, value)
  if (known) return known
  const now = app.now()
  return await app.db.write(async (trx) => {
    const customerId = uuidv7()
    await trx
      .insertInto('customers')
      .values({
        id: customerId,
        brandId: brand.id,
        name: null,
        email: null,
        language: brand.language,
        timeZone: null,
        segment: null,
        isDemo: isDemo ? 1 : 0,
        mergedIntoId: null,
        createdAt: now,
        lastSeenAt: now,
      })
      .execute()
    const claimed = await trx
      .insertInto('identities')
      .values({ id: uuidv7(), brandId: brand.id, customerId, kind: 'visitor', value, verifiedAt: now, createdAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (claimed.numInsertedOrUpdatedRows) return customerId
    // Another tab of the same browser was quicker.
    await trx.deleteFrom('customers').where('id', '=', customerId).execute()
    return (await findBrowser(trx, brand.id, value)) ?? customerId
  })
}

async function findBrowser(db: Kysely<Database>, brandId: string, value: string): Promise<string | null> {
  const row = await db
    .selectFrom('identities')
    .select('customerId')
    .where('brandId', '=', brandId)
    .where('kind', '=', 'visitor')
    .where('value', '=', value)
    .where('verifiedAt', 'is not', null)
    .executeTakeFirst()
  return row?.customerId ?? null
}
