import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { Email, Language, line } from '../../shared/contract/fields.ts'
import type { App } from '../app.ts'
import { verifyToken } from '../secrets.ts'

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

/** The customer known by the shop's own id. What the browser wrote before it was known goes along; two proven ones never merge. */
export async function identify(
  app: App,
  brand: { id: string },
  browserId: string,
  identity: Identity,
): Promise<string> {
  const now = app.now()
  const known = {
    ...(identity.name ? { name: identity.name } : {}),
    ...(identity.email ? { email: identity.email } : {}),
    ...(identity.language ? { language: identity.language } : {}),
    ...(identity.segment ? { segment: identity.segment } : {}),
  }
  return await app.db.write(async (trx) => {
    const proven = await trx
      .selectFrom('identities')
      .select('customerId')
      .where('brandId', '=', brand.id)
      .where('kind', '=', 'external')
      .where('value', '=', identity.sub)
      .where('verifiedAt', 'is not', null)
      .executeTakeFirst()
    const browser = await trx.selectFrom('customers').selectAll().where('id', '=', browserId).executeTakeFirstOrThrow()
    const customerId = proven?.customerId ?? uuidv7()
    if (!proven) {
      await trx
        .insertInto('customers')
        .values({ ...browser, id: customerId, mergedIntoId: null, createdAt: now, lastSeenAt: now })
        .execute()
      await trx
        .insertInto('identities')
        .values({
          id: uuidv7(),
          brandId: brand.id,
          customerId,
          kind: 'external',
          value: identity.sub,
          verifiedAt: now,
          createdAt: now,
        })
        .execute()
    }
    await trx
      .updateTable('customers')
      .set({ ...known, lastSeenAt: now })
      .where('id', '=', customerId)
      .execute()
    if (browser.mergedIntoId === null)
      await trx.updateTable('customers').set({ mergedIntoId: customerId }).where('id', '=', browserId).execute()
    return customerId
  })
}

/** A customer and all that were merged into it. */
export async function mergedInto(app: App, customerId: string): Promise<string[]> {
  const rows = await app.db.kysely
    .selectFrom('customers')
    .select('id')
    .where('mergedIntoId', '=', customerId)
    .limit(200)
    .execute()
  return [customerId, ...rows.map(({ id }) => id)]
}
