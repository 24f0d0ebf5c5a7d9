import type { Availability } from '../../shared/contract/chat.ts'
import type { App } from '../app.ts'

const RECENT_MS = 3 * 60 * 60 * 1000
const USUAL_MS = 14 * 24 * 60 * 60 * 1000
const FEWEST = 3

/** Whether somebody is here; the wait is what people really waited in the last hours. */
export async function availabilityOf(app: App, brandId: string): Promise<Availability> {
  const isOpen = await app.openings.isOpen(brandId)
  const recent = median(await waits(app, brandId, app.now() - RECENT_MS))
  const usual = median(await waits(app, brandId, app.now() - USUAL_MS))
  const isLongerThanUsual = recent !== null && usual !== null && recent >= 2 && recent > usual * 1.5
  return { isOpen, waitMinutes: recent, isLongerThanUsual }
}

/** Everybody who has the brand's chat before them hears it. */
export async function tellAvailability(app: App, brandId: string): Promise<void> {
  app.publish({ type: 'availability.changed', brandId, availability: await availabilityOf(app, brandId) })
}

async function waits(app: App, brandId: string, since: number): Promise<number[]> {
  const rows = await app.db.kysely
    .selectFrom('contacts')
    .select(['openedAt', 'firstReplyAt'])
    .where('brandId', '=', brandId)
    .where('firstReplyAt', '>', since)
    .orderBy('firstReplyAt', 'desc')
    .limit(500)
    .execute()
  return rows.map(({ openedAt, firstReplyAt }) => ((firstReplyAt ?? openedAt) - openedAt) / 60_000)
}

/** Minutes, rounded up; null where too few waited to say anything. */
function median(minutes: number[]): number | null {
  if (minutes.length < FEWEST) return null
  const sorted = minutes.toSorted((a, b) => a - b)
  return Math.max(1, Math.ceil(sorted[Math.floor(sorted.length / 2)] ?? 0))
}
