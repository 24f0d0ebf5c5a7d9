import type { Kysely } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Database } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { hashToken } from '../secrets.ts'

type Brand = { id: string; language: string }
type Origin = { isDemo: boolean }

/** The customer a browser's token stands for; made when the token is first seen. Only the token's hash is stored. */
export async function customerOfBrowser(app: App, brand: Brand, token: string, origin: Origin): Promise<string> {
  const value = hashToken(token)
  const known = await findBrowser(app.db.kysely, brand.id, value)
  if (known) return known
  const now = app.now()
  return await app.db.write(async (trx) => {
    const customerId = await insertCustomer(trx, brand, origin, now)
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

/**
 * The same for somebody of whom the shop says nothing. Whoever was identified in this browser took along what was written before, and
 * may have left it to others since: the token begins anew.
 */
export async function strangerOfBrowser(app: App, brand: Brand, token: string, origin: Origin): Promise<string> {
  const browserId = await customerOfBrowser(app, brand, token, origin)
  const { mergedIntoId } = await app.db.kysely
    .selectFrom('customers')
    .select('mergedIntoId')
    .where('id', '=', browserId)
    .executeTakeFirstOrThrow()
  if (mergedIntoId === null) return browserId
  return await app.db.write(async (trx) => {
    const strangerId = await insertCustomer(trx, brand, origin, app.now())
    const isMoved = await moveBrowser(trx, { from: browserId, to: strangerId })
    if (isMoved) return strangerId
    await trx.deleteFrom('customers').where('id', '=', strangerId).execute()
    return (await findBrowser(trx, brand.id, hashToken(token))) ?? strangerId
  })
}

/** From now on the browser stands for another customer. False where another tab was quicker. */
export async function moveBrowser(trx: Trx, { from, to }: { from: string; to: string }): Promise<boolean> {
  const moved = await trx
    .updateTable('identities')
    .set({ customerId: to })
    .where('customerId', '=', from)
    .where('kind', '=', 'visitor')
    .executeTakeFirst()
  return moved.numUpdatedRows > 0n
}

async function insertCustomer(trx: Trx, brand: Brand, { isDemo }: Origin, now: number): Promise<string> {
  const id = uuidv7()
  await trx
    .insertInto('customers')
    .values({
      id,
      brandId: brand.id,
      name: null,
      email: null,
      emailProvenAt: null,
      language: brand.language,
      timeZone: null,
      segment: null,
      isDemo: isDemo ? 1 : 0,
      mergedIntoId: null,
      createdAt: now,
      lastSeenAt: now,
    })
    .execute()
  return id
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
