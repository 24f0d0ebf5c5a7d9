import type { z } from 'zod'
import type { Topic } from '../../shared/contract/conversation.ts'
import type { FigureContact, FigureQuery } from '../../shared/contract/quality.ts'
import { type BalanceCell, balanceOf } from '../../shared/quality/index.ts'
import type { App } from '../app.ts'
import { getBrand } from '../brands/service.ts'
import { isTimeAndId, readCursor, writeCursor } from '../cursor.ts'
import { visibleAnswer } from '../surveys/service.ts'
import type { Staff } from '../viewer.ts'
import { contactFigures, factsOf } from './figures.ts'

export { planRefits, refitSoon } from './refit/plan.ts'
export { runRefit } from './refit/refit.ts'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
const PAGE = 50

export interface Balance {
  from: number
  to: number
  timeZone: string
  /** Made of the demo checkout's conversations, because there are no others yet. */
  isDemo: boolean
  desk: BalanceCell | null
  byTopic: BalanceCell[]
  byChannel: BalanceCell[]
}

export async function balance(app: App, { brandId, weeks }: { brandId: string; weeks: number }): Promise<Balance> {
  const to = app.now()
  const from = to - weeks * WEEK_MS
  const brand = await getBrand(app, brandId)
  const figures = await contactFigures(app.db.kysely, { brandId, from, to })
  const desk = balanceOf(figures, 'desk')
  return {
    from,
    to,
    timeZone: brand.timeZone,
    isDemo: desk.isDemo,
    desk: desk.cells[0] ?? null,
    byTopic: balanceOf(figures, 'topic').cells,
    byChannel: balanceOf(figures, 'channel').cells,
  }
}

/** All the contacts a figure is made of, answered or not, latest first. */
export async function figureContacts(
  app: App,
  viewer: Staff,
  { brandId, weeks, dimension, key, cursor }: z.infer<typeof FigureQuery>,
): Promise<{ contacts: FigureContact[]; total: number; cursor: string | null }> {
  const to = app.now()
  const period = { brandId, from: to - weeks * WEEK_MS, to }
  const after = cursor ? readCursor<[number, string]>(cursor, isTimeAndId) : null
  const isDemo = (await firstReal(app, period)) ? 0 : 1
  const cell = factsOf(app.db.kysely, period)
    .where('contactFacts.isDemo', '=', isDemo)
    .$if(dimension === 'topic', (query) => query.where('contactFacts.topicAtStart', '=', key))
    .$if(dimension === 'channel', (query) => query.where('contactFacts.channel', '=', key))
  const { total } = await cell.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await cell
    .leftJoin('conversations', 'conversations.id', 'contactFacts.conversationId')
    .select([
      'contactFacts.contactId',
      'contactFacts.conversationId',
      'conversations.number',
      'contactFacts.topicAtStart',
      'contactFacts.channel',
      'contactFacts.closedAt',
      'contactFacts.attentionSec',
      'contactFacts.wrapUpSec',
      'answers.moment',
      'answers.feltUnderstood',
      'answers.solved',
      'answers.comment',
      'answers.maySeeNext',
    ])
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb('contactFacts.closedAt', '<', after?.[0] ?? 0),
          eb.and([
            eb('contactFacts.closedAt', '=', after?.[0] ?? 0),
            eb('contactFacts.contactId', '<', after?.[1] ?? ''),
          ]),
        ]),
      ),
    )
    .orderBy('contactFacts.closedAt', 'desc')
    .orderBy('contactFacts.contactId', 'desc')
    .limit(PAGE + 1)
    .execute()
  const roles = viewer.roles.get(brandId) ?? new Set()
  const contacts = rows.slice(0, PAGE).map((row): FigureContact => {
    const { moment, feltUnderstood, solved, comment, maySeeNext } = row
    const answer =
      moment !== null && feltUnderstood !== null && maySeeNext !== null
        ? visibleAnswer({ as: 'lead', roles }, { moment, feltUnderstood, solved, comment, maySeeNext })
        : null
    return {
      contactId: row.contactId,
      conversationId: row.conversationId,
      number: row.number,
      topic: row.topicAtStart as Topic,
      channel: row.channel,
      closedAt: row.closedAt,
      attentionSec: row.attentionSec + row.wrapUpSec,
      answer:
        answer?.feltUnderstood != null ? { feltUnderstood: answer.feltUnderstood, comment: answer.comment } : null,
    }
  })
  const last = contacts.at(-1)
  return {
    contacts,
    total: Number(total),
    cursor: rows.length > PAGE && last ? writeCursor([last.closedAt, last.contactId]) : null,
  }
}

async function firstReal(app: App, period: { brandId: string; from: number; to: number }): Promise<boolean> {
  const row = await factsOf(app.db.kysely, period)
    .select('contactFacts.contactId')
    .where('contactFacts.isDemo', '=', 0)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
