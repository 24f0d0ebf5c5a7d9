import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Language } from '../../shared/contract/fields.ts'
import type { MailStop } from '../../shared/contract/mail.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { hashToken } from '../secrets.ts'

const STOP_LINK_MS = 365 * 24 * 60 * 60_000

/** Whether whoever has this address has asked for no more mail from the brand. */
export async function isStopped(db: Pick<Trx, 'selectFrom'>, brandId: string, address: string) {
  const stop = await db
    .selectFrom('mailStops')
    .select('id')
    .where('brandId', '=', brandId)
    .where('addressHash', '=', hashToken(address))
    .executeTakeFirst()
  return stop !== undefined
}

/** The way out that stands in every mail. Bound to the address, so that it holds for whoever else claims it. */
export const stopLink = async (
  app: App,
  { brandId, language }: { brandId: string; language: string },
  address: string,
): Promise<string> => {
  const token = await app.signer.sign('stop', hashToken(address), app.now() + STOP_LINK_MS, { brandId, language })
  return `${app.baseUrl()}/m/${token}`
}

interface Stop {
  brandId: string
  addressHash: string
  language: Language
}

export async function stopByToken(app: App, token: string): Promise<Stop> {
  const { subject, claims } = await app.signer.verify('stop', token, app.now())
  if (typeof claims.brandId !== 'string') throw new DeskError('token_invalid')
  return { brandId: claims.brandId, addressHash: subject, language: claims.language as Language }
}

/** Reading it stops nothing: scanners follow links too. */
export async function describeStop(app: App, { brandId, addressHash, language }: Stop): Promise<MailStop> {
  const db = app.db.kysely
  const brand = await db.selectFrom('brands').select('name').where('id', '=', brandId).executeTakeFirst()
  if (!brand) throw new DeskError('token_invalid')
  const stop = await db
    .selectFrom('mailStops')
    .select('id')
    .where('brandId', '=', brandId)
    .where('addressHash', '=', addressHash)
    .executeTakeFirst()
  return { brandName: brand.name, language, isStopped: stop !== undefined }
}

export async function stopMail(app: App, { brandId, addressHash }: Stop): Promise<void> {
  await app.db.write(async (trx) => {
    await trx
      .insertInto('mailStops')
      .values({ id: uuidv7(), brandId, addressHash, at: app.now() })
      .onConflict((conflict) => conflict.columns(['brandId', 'addressHash']).doNothing())
      .execute()
  })
}
