import { v7 as uuidv7 } from 'uuid'
import { forUpdate } from '../../db/dialects/differences.ts'
import type { Trx } from '../../db/open.ts'
import {
  type PersonLevels,
  type PersonLevelsState,
  type SwitchOn,
  yearAfter,
} from '../../shared/contract/person-levels.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { dayIn } from '../day-in.ts'
import type { Staff } from '../viewer.ts'

const LATEST = 20

/**
 * Whether figures and signals of single persons may be shown in the brand: an administrator has said what for, and the day on which that is
 * to be reviewed has not passed. Asked each time, so nothing has to switch them off.
 */
export async function personLevelsAreOn(app: App, brandId: string): Promise<boolean> {
  const { current } = await personLevels(app, brandId)
  return current !== null
}

export async function personLevels(app: App, brandId: string): Promise<PersonLevelsState> {
  const { db, now } = app
  const rows = await db.kysely
    .selectFrom('personLevels')
    .innerJoin('users as one', 'one.id', 'personLevels.switchedOnBy')
    .leftJoin('users as other', 'other.id', 'personLevels.endedBy')
    .selectAll('personLevels')
    .select(['one.name as onBy', 'other.name as offBy'])
    .where('personLevels.brandId', '=', brandId)
    .orderBy('personLevels.switchedOnAt', 'desc')
    .orderBy('personLevels.id', 'desc')
    .limit(LATEST)
    .execute()
  const brand = await db.kysely
    .selectFrom('brands')
    .select('timeZone')
    .where('id', '=', brandId)
    .executeTakeFirstOrThrow()
  const today = dayIn(brand.timeZone, now())
  const all = rows.map(
    ({ id, purpose, informed, discussedWith, reviewOn, onBy, switchedOnAt, offBy, endedAt }): PersonLevels => ({
      id,
      purpose,
      informed,
      discussedWith,
      reviewOn,
      switchedOn: { by: onBy, at: switchedOnAt },
      ended: endedAt === null ? null : { by: offBy ?? onBy, at: endedAt },
    }),
  )
  const current = all.find(({ ended, reviewOn }) => ended === null && today <= reviewOn) ?? null
  return { current, earlier: all.filter((one) => one !== current), today }
}

/** Switches them on, or on for longer: what was in force ends with it. */
export async function switchOn(app: App, admin: Staff, { brandId, ...said }: SwitchOn): Promise<void> {
  await app.db.write(async (trx) => {
    const at = app.now()
    const today = await endInForce(trx, { brandId, by: admin.userId, at })
    if (said.reviewOn <= today || said.reviewOn > yearAfter(today))
      throw new DeskError('bad_input', { fields: ['reviewOn'] })
    await trx
      .insertInto('personLevels')
      .values({
        id: uuidv7(),
        brandId,
        ...said,
        switchedOnBy: admin.userId,
        switchedOnAt: at,
        endedBy: null,
        endedAt: null,
      })
      .execute()
  })
}

export async function switchOff(app: App, admin: Staff, brandId: string): Promise<void> {
  await app.db.write(async (trx) => {
    await endInForce(trx, { brandId, by: admin.userId, at: app.now() })
  })
}

/** What is over by itself stays as it is. The brand is locked, so that one at most is in force; its day is returned. */
async function endInForce(trx: Trx, { brandId, by, at }: { brandId: string; by: string; at: number }): Promise<string> {
  const { timeZone } = await trx
    .selectFrom('brands')
    .select('timeZone')
    .where('id', '=', brandId)
    .$call(forUpdate(trx))
    .executeTakeFirstOrThrow()
  const today = dayIn(timeZone, at)
  await trx
    .updateTable('personLevels')
    .set({ endedBy: by, endedAt: at })
    .where('brandId', '=', brandId)
    .where('endedAt', 'is', null)
    .where('reviewOn', '>=', today)
    .execute()
  return today
}
