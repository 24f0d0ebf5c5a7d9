import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { nextDaytime, quarterIn } from '../day-in.ts'
import { schedule } from '../jobs/schedule.ts'

const DAY_MS = 24 * 60 * 60_000
/** Of those whom the shop has seen within a year, so many are asked in a quarter: a tenth, and 200 at most. */
const SHARE = 0.1
const MOST = 200
const KNOWN_WITHIN_MS = 365 * DAY_MS
/** They are asked one by one over two months, so that a single bad week does not speak for the quarter. */
const SPREAD_MS = 60 * DAY_MS
const PAGE = 2_000

type Brand = Pick<Row<'brands'>, 'id' | 'timeZone' | 'pulseQuarter'>

/** Draws each brand's relationship pulse once a quarter. Without a mail server there is nobody to ask. */
export async function drawPulses(app: App, random: () => number = Math.random): Promise<void> {
  if (!app.mailer.canSend) return
  const brands = await app.db.kysely.selectFrom('brands').select(['id', 'timeZone', 'pulseQuarter']).execute()
  for (const brand of brands) {
    const quarter = quarterIn(brand.timeZone, app.now())
    if (brand.pulseQuarter === quarter) continue
    const chosen = await choose(app, brand.id, random)
    await app.db.write((trx) => plan(trx, { brand, quarter, chosen, at: app.now(), random }))
  }
}

/** Customers drawn by chance, each as likely (a reservoir, then shuffled). Page by page: no chat waits for it. */
async function choose(app: App, brandId: string, random: () => number): Promise<string[]> {
  const drawn: string[] = []
  let known = 0
  for (let last = ''; ; ) {
    const page = await app.db.kysely
      .selectFrom('customers')
      .select('id')
      .where('brandId', '=', brandId)
      .where('id', '>', last)
      .where('emailProvenAt', 'is not', null)
      .where('mergedIntoId', 'is', null)
      .where('isDemo', '=', 0)
      .where('lastSeenAt', '>', app.now() - KNOWN_WITHIN_MS)
      .orderBy('id')
      .limit(PAGE)
      .execute()
    for (const { id } of page) {
      const place = known < MOST ? known : Math.floor(random() * (known + 1))
      if (place < MOST) drawn[place] = id
      known += 1
    }
    last = page.at(-1)?.id ?? ''
    if (page.length < PAGE) break
  }
  const shuffled = drawn.map((id) => ({ id, u: random() })).toSorted((a, b) => a.u - b.u)
  return shuffled.slice(0, Math.ceil(known * SHARE)).map(({ id }) => id)
}

interface Plan {
  brand: Brand
  quarter: string
  chosen: readonly string[]
  at: number
  random: () => number
}

async function plan(trx: Trx, { brand, quarter, chosen, at, random }: Plan): Promise<void> {
  // Two processes at once: the second finds the quarter drawn.
  const isFirst = await trx
    .updateTable('brands')
    .set({ pulseQuarter: quarter })
    .where('id', '=', brand.id)
    .where((eb) => eb.or([eb('pulseQuarter', 'is', null), eb('pulseQuarter', '!=', quarter)]))
    .returning('id')
    .executeTakeFirst()
  if (!isFirst) return
  for (const customerId of chosen)
    await schedule(trx, {
      brandId: brand.id,
      kind: 'invitePulse',
      payload: { customerId, quarter },
      key: `invitePulse:${quarter}:${customerId}`,
      dueAt: nextDaytime(brand.timeZone, Math.floor(at + random() * SPREAD_MS)),
      at,
    })
}
