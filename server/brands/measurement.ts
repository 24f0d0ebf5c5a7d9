import { forUpdate } from '../../db/dialects/differences.ts'
import type { Row } from '../../db/schema.ts'
import type {
  Measurement,
  MeasurementChange,
  MeasurementSetting,
  MeasurementSettings,
  SetMeasurement,
} from '../../shared/contract/measurement.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { audit } from '../audit.ts'
import { contactsAWeek } from '../contacts/service.ts'
import type { Staff } from '../viewer.ts'

const LATEST = 50

/** What the brand has decided about its measurement, and who changed it. */
export async function getMeasurement(app: App, brandId: string): Promise<Measurement> {
  const brand = await app.db.kysely.selectFrom('brands').selectAll().where('id', '=', brandId).executeTakeFirst()
  if (!brand) throw new DeskError('not_found')
  return {
    settings: settingsOf(brand),
    currency: brand.currency,
    contactsAWeek: await contactsAWeek(app, brand),
    changes: await latestChanges(app, brandId),
  }
}

/** Changes what differs, and remembers for each setting who, from what to what, and why. */
export async function setMeasurement(app: App, admin: Staff, change: SetMeasurement): Promise<void> {
  const { brandId, reason, ...wanted } = change
  await app.db.write(async (trx) => {
    // Locked, so that what is remembered is what was.
    const brand = await trx
      .selectFrom('brands')
      .selectAll()
      .where('id', '=', brandId)
      .$call(forUpdate(trx))
      .executeTakeFirstOrThrow()
    const before = settingsOf(brand)
    const changed = (Object.keys(wanted) as MeasurementSetting[]).filter(
      (setting) => wanted[setting] !== undefined && JSON.stringify(wanted[setting]) !== JSON.stringify(before[setting]),
    )
    if (changed.includes('policyWeight') && !reason) throw new DeskError('bad_input', { fields: ['reason'] })
    if (changed.length === 0) return
    const { armShares, ...plain } = { ...before, ...pick(wanted, changed) }
    await trx
      .updateTable('brands')
      .set({ ...plain, armShares: JSON.stringify(armShares) })
      .where('id', '=', brandId)
      .execute()
    const at = app.now()
    for (const setting of changed) {
      await audit(trx, {
        brandId,
        userId: admin.userId,
        action: 'measurement.changed',
        subject: 'brand',
        subjectId: brandId,
        detail: { setting, from: before[setting], to: wanted[setting] },
        ...(reason && { reason }),
        at,
      })
    }
  })
}

const pick = <T extends object>(from: T, keys: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<T>

function settingsOf(brand: Row<'brands'>): MeasurementSettings {
  const { t0, t3, both, none } = JSON.parse(brand.armShares)
  return {
    armShares: { t0, t3, both, none },
    costPerMinute: brand.costPerMinute,
    assumedValue: brand.assumedValue,
    policyWeight: brand.policyWeight,
    takeYourTimeShare: brand.takeYourTimeShare as MeasurementSettings['takeYourTimeShare'],
  }
}

async function latestChanges({ db }: App, brandId: string): Promise<MeasurementChange[]> {
  const rows = await db.kysely
    .selectFrom('auditEntries')
    .innerJoin('users', 'users.id', 'auditEntries.userId')
    .select(['auditEntries.id', 'auditEntries.detail', 'auditEntries.reason', 'auditEntries.at', 'users.name as by'])
    .where('auditEntries.brandId', '=', brandId)
    .where('auditEntries.action', '=', 'measurement.changed')
    .orderBy('auditEntries.at', 'desc')
    .orderBy('auditEntries.id', 'desc')
    .limit(LATEST)
    .execute()
  return rows.map(({ detail, ...row }): MeasurementChange => ({ ...row, ...JSON.parse(detail ?? '{}') }))
}
