import type { Trx } from '../../db/open.ts'
import { OWN_WEEKS, type OwnFiguresView } from '../../shared/contract/own-work.ts'
import { FEWEST_ANSWERS, FLOORS } from '../../shared/quality/floors.ts'
import type { OwnFigures } from '../../shared/quality/own-figures.ts'
import { floorReached } from '../../shared/quality/reliability.ts'
import type { App } from '../app.ts'
import { getBrand } from '../brands/service.ts'
import { beginOf, dayIn, mondayOf } from '../day-in.ts'
import type { Staff } from '../viewer.ts'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** Today's pace is that of so many weeks. */
const PACE_WEEKS = 4

/**
 * Keeps what was counted of each agent this week, the first time in it: figures that moved with every answer would tell who answered
 * what. For the same reason the next ones wait until five answers more or fewer stand behind them.
 */
export async function keepOwnFigures(
  trx: Trx,
  { brandId, timeZone, at }: { brandId: string; timeZone: string; at: number },
  figures: ReadonlyMap<string, OwnFigures>,
): Promise<void> {
  const week = mondayOf(dayIn(timeZone, at))
  for (const [userId, own] of figures) {
    const last = await trx
      .selectFrom('ownFigures')
      .select(['week', 'answers'])
      .where('brandId', '=', brandId)
      .where('userId', '=', userId)
      .orderBy('week', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last && (last.week >= week || Math.abs(own.answers - last.answers) < FEWEST_ANSWERS)) continue
    await trx
      .insertInto('ownFigures')
      .values({ brandId, userId, week, answers: own.answers, madeAt: at, figures: JSON.stringify(own) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** The viewer's own figures, and when there will be enough answers for them. */
export async function ownFiguresOf(app: App, viewer: Staff, brandId: string): Promise<OwnFiguresView> {
  const { timeZone } = await getBrand(app, brandId)
  const row = await app.db.kysely
    .selectFrom('ownFigures')
    .select(['figures', 'madeAt'])
    .where('brandId', '=', brandId)
    .where('userId', '=', viewer.userId)
    .orderBy('week', 'desc')
    .limit(1)
    .executeTakeFirst()
  const figures: OwnFigures | null = row ? JSON.parse(row.figures) : null
  const floor = figures?.floor ?? FLOORS.person
  const answers = figures?.answers ?? 0
  const pace = (await recentAnswers(app, viewer.userId, brandId, timeZone)) / PACE_WEEKS
  const { missing, at } = floorReached({ answers, floor, weekly: [pace] }, app.now())
  // What comes in falls out again at the other end of the period.
  return { figures, madeAt: row?.madeAt ?? null, missing, reachedAt: pace * OWN_WEEKS >= floor ? at : null }
}

/** Answers of the last whole weeks, at the contact or later, to contacts in which the agent wrote. */
async function recentAnswers({ db, now }: App, userId: string, brandId: string, timeZone: string): Promise<number> {
  const { count } = await db.kysely
    .selectFrom('contactAgents')
    .innerJoin('answers', 'answers.contactId', 'contactAgents.contactId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('contactAgents.brandId', '=', brandId)
    .where('contactAgents.userId', '=', userId)
    .where('contactAgents.share', '>', 0)
    .where('answers.answeredAt', '>=', beginOf(timeZone, mondayOf(dayIn(timeZone, now() - PACE_WEEKS * WEEK_MS))))
    .where('answers.answeredAt', '<', beginOf(timeZone, mondayOf(dayIn(timeZone, now()))))
    .executeTakeFirstOrThrow()
  return Number(count)
}
