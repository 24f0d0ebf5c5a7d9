import type { z } from 'zod'
import type { FigureContact, FigureQuery } from '../../shared/contract/quality.ts'
import { NO_KEY } from '../../shared/quality/shown-by.ts'
import type { App } from '../app.ts'
import { getBrand } from '../brands/service.ts'
import { isTimeAndId, readCursor, writeCursor } from '../cursor.ts'
import { visibleAnswer } from '../surveys/service.ts'
import type { Staff } from '../viewer.ts'
import { daysOf } from './days.ts'

const PAGE = 50
const DAY_MS = 24 * 60 * 60 * 1000

/** The column of the facts that says which group a contact is in. */
const COLUMNS = { topic: 'topicAtStart', team: 'teamId', channel: 'channel', stage: 'stage' } as const

/** All the contacts a figure is made of, answered or not, latest first. */
export async function figureContacts(
  app: App,
  viewer: Staff,
  { brandId, weeks, dimension, key, cursor }: z.infer<typeof FigureQuery>,
): Promise<{ contacts: FigureContact[]; total: number; cursor: string | null }> {
  const { timeZone } = await getBrand(app, brandId)
  const { fromDay, toDay } = daysOf(timeZone, app.now(), weeks)
  const after = cursor ? readCursor<[number, string]>(cursor, isTimeAndId) : null
  const period = app.db.kysely
    .selectFrom('contactFacts')
    .where('contactFacts.brandId', '=', brandId)
    .where('contactFacts.brandDay', '>=', fromDay)
    .where('contactFacts.brandDay', '<=', toDay)
    // Says the same more roughly: the rows come in this order.
    .where('contactFacts.closedAt', '>', app.now() - (weeks * 7 + 2) * DAY_MS)
  const real = await period
    .select('contactFacts.contactId')
    .where('contactFacts.isDemo', '=', 0)
    .limit(1)
    .executeTakeFirst()
  const cell = period.where('contactFacts.isDemo', '=', real ? 0 : 1).$if(dimension !== 'desk', (query) => {
    const column = `contactFacts.${COLUMNS[dimension as keyof typeof COLUMNS]}` as const
    return key === NO_KEY && (dimension === 'team' || dimension === 'stage')
      ? query.where(column, 'is', null)
      : query.where(column, '=', key)
  })
  const { total } = await cell.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await cell
    .leftJoin('answers', (join) =>
      join.onRef('answers.contactId', '=', 'contactFacts.contactId').on('answers.moment', '=', 'at_contact'),
    )
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
      topic: row.topicAtStart,
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
