import type { IntegrityView } from '../../shared/contract/integrity.ts'
import { USUAL_PERIOD } from '../../shared/quality/shown-by.ts'
import type { App } from '../app.ts'
import { getBrand } from '../brands/service.ts'
import { latestRefit, noteAsked } from '../quality/service.ts'

/** The watch wants a baseline and then some: half a year, where it has been counted. That somebody looks at it is what makes it count. */
const WATCHED = 26

/** The desk's integrity as it was counted last. */
export async function integrity(app: App, brandId: string): Promise<IntegrityView> {
  const { timeZone } = await getBrand(app, brandId)
  const long = await latestRefit(app, brandId, WATCHED)
  await noteAsked(app, brandId, WATCHED, long.askedAt)
  const { made, isFailing } = long.made ? long : await latestRefit(app, brandId, USUAL_PERIOD)
  const teams = await app.db.kysely.selectFrom('teams').select(['id', 'name']).where('brandId', '=', brandId).execute()
  return {
    timeZone,
    isDemo: made?.isDemo ?? false,
    isFailing,
    count: made && { madeAt: made.madeAt, fromDay: made.fromDay, toDay: made.toDay },
    integrity: made?.integrity ?? null,
    teamNames: Object.fromEntries(teams.map(({ id, name }) => [id, name])),
  }
}
