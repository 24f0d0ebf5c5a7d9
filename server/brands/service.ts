import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { Language } from '../../shared/contract/fields.ts'
import type { Brand, BrandSettings, NewBrand } from '../../shared/contract/people.ts'
import { DeskError } from '../../shared/errors.ts'
import { DEFAULT_SHARES } from '../../shared/quality/index.ts'
import type { App } from '../app.ts'
import { audit } from '../audit.ts'
import { newToken } from '../secrets.ts'
import type { Staff } from '../viewer.ts'

export type BrandRecord = Omit<Row<'brands'>, 'allowedOrigins'> & { allowedOrigins: string[] }

export async function createBrand(trx: Trx, brand: NewBrand, now: number): Promise<Row<'brands'>> {
  return await trx
    .insertInto('brands')
    .values({
      id: uuidv7(),
      ...brand,
      widgetKey: `wk_${newToken().slice(0, 22)}`,
      identitySecret: newToken(),
      allowedOrigins: '[]',
      privacyUrl: null,
      armShares: JSON.stringify(DEFAULT_SHARES),
      chatSilenceMin: 30,
      mailSilenceDays: 7,
      costPerMinute: null,
      assumedValue: null,
      policyWeight: 1,
      takeYourTimeShare: 0,
      pulseQuarter: null,
      lastNumber: 0,
      createdAt: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

const record = (row: Row<'brands'>): BrandRecord => ({ ...row, allowedOrigins: JSON.parse(row.allowedOrigins) })

/** The brand whose script tag carries this key. */
export async function brandByKey(app: App, key: string): Promise<BrandRecord> {
  const row = await app.db.kysely.selectFrom('brands').selectAll().where('widgetKey', '=', key).executeTakeFirst()
  if (!row) throw new DeskError('widget_key_unknown')
  return record(row)
}

/** Every brand of the desk, the oldest first. */
export async function listBrands(app: Pick<App, 'db'>): Promise<{ id: string; name: string }[]> {
  return await app.db.kysely.selectFrom('brands').select(['id', 'name']).orderBy('createdAt').execute()
}

export async function getBrand(app: App, brandId: string): Promise<BrandRecord> {
  const row = await app.db.kysely.selectFrom('brands').selectAll().where('id', '=', brandId).executeTakeFirst()
  if (!row) throw new DeskError('not_found')
  return record(row)
}

export async function setBrand(app: Pick<App, 'db'>, { brandId, ...changes }: BrandSettings): Promise<void> {
  const { allowedOrigins, ...plain } = changes
  const set = {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(allowedOrigins ? { allowedOrigins: JSON.stringify([...new Set(allowedOrigins)]) } : {}),
  }
  if (Object.keys(set).length === 0) return
  await app.db.write(async (trx) => {
    await trx.updateTable('brands').set(set).where('id', '=', brandId).execute()
  })
}

/** Hands out what signs customers' identities, and remembers to whom. */
export async function showSecret(app: App, admin: Staff, brandId: string): Promise<string> {
  const { identitySecret } = await getBrand(app, brandId)
  await app.db.write((trx) =>
    audit(trx, {
      brandId,
      userId: admin.userId,
      action: 'secret.shown',
      subject: 'brand',
      subjectId: brandId,
      at: app.now(),
    }),
  )
  return identitySecret
}

export const presentBrand = (row: Row<'brands'> | BrandRecord): Brand => ({
  id: row.id,
  name: row.name,
  language: row.language as Language,
  currency: row.currency,
  timeZone: row.timeZone,
  privacyUrl: row.privacyUrl,
})
