import type { Db, Trx } from '../../db/open.ts'
import type { SetUp } from '../../shared/contract/people.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { createBrand } from '../brands/service.ts'
import { hashToken, isSameToken, newToken } from '../secrets.ts'
import { prepareUser } from '../sign-in/service.ts'
import { giveRoles } from '../team/service.ts'

const KEY = 'setupToken'

export async function isSetUp(db: Db): Promise<boolean> {
  return (await db.kysely.selectFrom('brands').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** A new one-time token for the set-up link; the ones printed before open nothing any more. */
export async function newSetupToken(db: Db): Promise<string> {
  const token = newToken()
  const value = hashToken(token)
  await db.write(async (trx) => {
    await trx
      .insertInto('settings')
      .values({ key: KEY, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
  })
  return token
}

/** Makes the owner and the first brand. The token is used up by it. */
export async function completeSetUp(app: App, { token, owner, brand }: SetUp): Promise<{ brandId: string }> {
  return await createDesk(app, { owner, brand }, await openLink(app, token))
}

/** Is this the newest link, and the desk still empty? Gives the stored hash of its token. */
export async function openLink(app: App, token: string): Promise<string> {
  if (await isSetUp(app.db)) throw new DeskError('already_set_up')
  const stored = await app.db.kysely.selectFrom('settings').select('value').where('key', '=', KEY).executeTakeFirst()
  if (!stored || !isSameToken(token, stored.value)) throw new DeskError('setup_token_invalid')
  return stored.value
}

/** The owner, with all roles, and the first brand; also for the command line, which needs no token. */
export async function createDesk(
  app: Pick<App, 'auth' | 'db' | 'now'>,
  { owner, brand }: Pick<SetUp, 'owner' | 'brand'>,
  tokenHash?: string,
): Promise<{ brandId: string; widgetKey: string; identitySecret: string }> {
  const insertOwner = await prepareUser(app, owner)
  return await app.db.write(async (trx) => {
    if (tokenHash) await spend(trx, tokenHash)
    const userId = await insertOwner(trx)
    const created = await createBrand(trx, brand, app.now())
    await giveRoles(trx, { userId, brandId: created.id, roles: ['agent', 'lead', 'admin'] })
    return { brandId: created.id, widgetKey: created.widgetKey, identitySecret: created.identitySecret }
  })
}

/** Of two who come with the same link at once, one gets through. */
async function spend(trx: Trx, tokenHash: string): Promise<void> {
  const used = await trx.deleteFrom('settings').where('key', '=', KEY).where('value', '=', tokenHash).executeTakeFirst()
  if (used.numDeletedRows === 0n) throw new DeskError('setup_token_invalid')
}
