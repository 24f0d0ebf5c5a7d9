import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { Email, Language, line } from '../../shared/contract/fields.ts'
import type { App } from '../app.ts'
import { verifyToken } from '../secrets.ts'
import { moveBrowser } from './browser.ts'

/** What a shop's server may say of its customer. All of it is covered by the signature. */
const Claims = z.object({
  sub: z.string().min(1).max(200),
  name: line(120).optional(),
  email: Email.optional(),
  language: Language.optional(),
  segment: line(60).optional(),
})
type Identity = z.infer<typeof Claims>

/** The claims of a token signed with the brand's secret; null for one that is forged, expired or says nothing usable. */
export async function readIdentity(
  app: App,
  brand: { identitySecret: string },
  token: string,
): Promise<Identity | null> {
  try {
    const claims = await verifyToken(token, new TextEncoder().encode(brand.identitySecret), app.now())
    return Claims.parse(claims)
  } catch {
    return null
  }
}

/**
 * The customer known by the shop's own id. What the browser wrote before it was known goes along; two proven ones never merge, so a
 * browser that was somebody else's before is this one's from now on, without what was written then.
 */
export async function identify(
  app: App,
  brand: { id: string },
  browserId: string,
  identity: Identity,
): Promise<{ customerId: string; hasMerged: boolean }> {
  const now = app.now()
  const { sub, ...said } = identity
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  return await app.db.write(async (trx) => {
    const browser = await trx.selectFrom('customers').selectAll().where('id', '=', browserId).executeTakeFirstOrThrow()
    const fresh = {
      ...browser,
      name: null,
      email: null,
      emailProvenAt: null,
      segment: null,
      createdAt: now,
      lastSeenAt: now,
    }
    const customerId =
      (await findProven(trx, brand.id, sub)) ?? (await prove(trx, sub, { ...fresh, mergedIntoId: null }))
    await trx
      .updateTable('customers')
      .set({ ...known, ...(identity.email ? { emailProvenAt: now } : {}), lastSeenAt: now })
      .where('id', '=', customerId)
      .execute()
    const hasMerged = browser.mergedIntoId === null
    if (hasMerged) {
      await trx.updateTable('customers').set({ mergedIntoId: customerId }).where('id', '=', browserId).execute()
    } else if (browser.mergedIntoId !== customerId) {
      const id = uuidv7()
      await trx
        .insertInto('customers')
        .values({ ...fresh, id, mergedIntoId: customerId })
        .execute()
      await moveBrowser(trx, { from: browserId, to: id })
    }
    return { customerId, hasMerged }
  })
}

async function findProven(trx: Trx, brandId: string, sub: string): Promise<string | null> {
  const proven = await trx
    .selectFrom('identities')
    .select('customerId')
    .where('brandId', '=', brandId)
    .where('kind', '=', 'external')
    .where('value', '=', sub)
    .where('verifiedAt', 'is not', null)
    .executeTakeFirst()
  return proven?.customerId ?? null
}

/** The first time the shop's server speaks of this customer. */
async function prove(trx: Trx, sub: string, customer: Row<'customers'>): Promise<string> {
  const { brandId, createdAt } = customer
  const customerId = uuidv7()
  await trx
    .insertInto('customers')
    .values({ ...customer, id: customerId })
    .execute()
  const proof = { id: uuidv7(), brandId, customerId, kind: 'external', value: sub, verifiedAt: createdAt, createdAt }
  const claimed = await trx
    .insertInto('identities')
    .values(proof)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (claimed.numInsertedOrUpdatedRows) return customerId
  // Another tab of theirs was quicker.
  await trx.deleteFrom('customers').where('id', '=', customerId).execute()
  return (await findProven(trx, brandId, sub)) ?? customerId
}

/** Everybody a customer is known as, the one they were merged into first. */
export async function allOfCustomer(app: App, customerId: string): Promise<[string, ...string[]]> {
  const { mergedIntoId } = await app.db.kysely
    .selectFrom('customers')
    .select('mergedIntoId')
    .where('id', '=', customerId)
    .executeTakeFirstOrThrow()
  return await mergedInto(app, mergedIntoId ?? customerId)
}

/** A customer and all that were merged into it. */
export async function mergedInto(app: App, customerId: string): Promise<[string, ...string[]]> {
  const rows = await app.db.kysely
    .selectFrom('customers')
    .select('id')
    .where('mergedIntoId', '=', customerId)
    .limit(200)
    .execute()
  return [customerId, ...rows.map(({ id }) => id)]
}

/** The same from within a write: everybody the customer is known as, in no order. */
export async function samePerson(trx: Trx, customerId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('customers as one')
    .innerJoin('customers as other', (join) =>
      join.on((eb) =>
        eb.or([
          eb('other.id', '=', eb.fn.coalesce('one.mergedIntoId', 'one.id')),
          eb('other.mergedIntoId', '=', eb.fn.coalesce('one.mergedIntoId', 'one.id')),
        ]),
      ),
    )
    .select('other.id')
    .where('one.id', '=', customerId)
    .limit(200)
    .execute()
  return rows.map(({ id }) => id)
}
