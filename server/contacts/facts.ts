import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import { customerTurns, MOST_WRAP_UP_SEC, shareOf, splitOverlaps } from '../../shared/quality/index.ts'
import { trajectoryOf } from '../../shared/sentiment/trajectory.ts'
import { dayIn } from '../day-in.ts'

type Contact = Row<'contacts'>

/** Writes what a closed contact counts for: provisional at its close, final when it has settled. Written anew each time. */
export async function writeFacts(trx: Trx, contact: Contact, { isFinal }: { isFinal: boolean }): Promise<void> {
  if (contact.closedAt === null) return
  const brand = await trx
    .selectFrom('brands')
    .select('timeZone')
    .where('id', '=', contact.brandId)
    .executeTakeFirstOrThrow()
  const agents = await agentsOf(trx, contact)
  const turns = await turnsOf(trx, contact)
  const path = trajectoryOf(turns.scores)
  const conversation = contact.conversationId
    ? await trx.selectFrom('conversations').select('teamId').where('id', '=', contact.conversationId).executeTakeFirst()
    : undefined
  await trx.deleteFrom('contactFacts').where('contactId', '=', contact.id).execute()
  await trx.deleteFrom('contactAgents').where('contactId', '=', contact.id).execute()
  await trx
    .insertInto('contactFacts')
    .values({
      contactId: contact.id,
      brandId: contact.brandId,
      conversationId: contact.conversationId,
      brandDay: dayIn(brand.timeZone, contact.closedAt),
      teamId: conversation?.teamId ?? null,
      topicAtStart: contact.topicAtStart,
      channel: contact.channel,
      stage: contact.stageAtStart,
      segment: contact.segment,
      outcome: contact.outcome,
      attentionSec: sum(agents.map((agent) => agent.attentionSec)),
      wrapUpSec: sum(agents.map((agent) => agent.wrapUpSec)),
      waitSec: contact.firstReplyAt === null ? null : (contact.firstReplyAt - contact.openedAt) / 1000,
      customerTurns: turns.customer,
      agentTurns: turns.agent,
      transfers: await countTransfers(trx, contact.id),
      reopens: contact.reopens,
      comeBacks: await countComeBacks(trx, contact.id),
      scoreStart: path.start,
      scorePeak: path.peak,
      scoreTrough: path.trough,
      scoreEnd: path.end,
      scoreMean: path.mean,
      closedAt: contact.closedAt,
      isFinal: isFinal ? 1 : 0,
      isDemo: contact.isDemo,
    })
    .execute()
  const answering = agents.filter((agent) => agent.publicMessages > 0).length
  if (agents.length > 0) {
    await trx
      .insertInto('contactAgents')
      .values(
        agents.map((agent) => ({
          contactId: contact.id,
          brandId: contact.brandId,
          ...agent,
          share: agent.publicMessages > 0 ? shareOf(answering) : 0,
        })),
      )
      .execute()
  }
}

/** Seconds and public messages of each agent in the contact. Where an agent worked on two at once, each gets its half. */
async function agentsOf(trx: Trx, contact: Contact) {
  const own = await trx.selectFrom('attentionSpans').selectAll().where('contactId', '=', contact.id).execute()
  const writers = await trx
    .selectFrom('messages')
    .select(['userId', (eb) => eb.fn.countAll<number>().as('count')])
    .where('conversationId', '=', contact.conversationId)
    .where('contactId', '=', contact.id)
    .where('author', '=', 'agent')
    .where('visibility', '=', 'public')
    .groupBy('userId')
    .execute()
  const userIds = new Set([...own.map((span) => span.userId), ...writers.flatMap(({ userId }) => userId ?? [])])
  const agents = []
  for (const userId of userIds) {
    const mine = own.filter((span) => span.userId === userId)
    const total = mine.length > 0 ? await secondsOf(trx, contact.id, userId, mine) : 0
    const wrapUp = sum(mine.filter((s) => s.kind === 'wrapUp').map((s) => (s.endedAt - s.startedAt) / 1000))
    const wrapUpSec = Math.min(wrapUp, MOST_WRAP_UP_SEC)
    const publicMessages = Number(writers.find((row) => row.userId === userId)?.count ?? 0)
    agents.push({ userId, attentionSec: Math.max(0, total - wrapUp), wrapUpSec, publicMessages })
  }
  return agents
}

async function secondsOf(trx: Trx, contactId: string, userId: string, mine: Row<'attentionSpans'>[]): Promise<number> {
  const from = Math.min(...mine.map((span) => span.startedAt))
  const to = Math.max(...mine.map((span) => span.endedAt))
  const all = await trx
    .selectFrom('attentionSpans')
    .select(['contactId', 'conversationId', 'startedAt', 'endedAt'])
    .where('userId', '=', userId)
    .where('startedAt', '<', to)
    .where('startedAt', '>', from - 60 * 60 * 1000)
    .where('endedAt', '>', from)
    .execute()
  // Split by contact: what went to an earlier contact of the same conversation is not this one's.
  const spans = all.map(({ startedAt, endedAt, ...of }) => ({
    conversationId: of.contactId ?? of.conversationId,
    startedAt,
    endedAt,
  }))
  return splitOverlaps(spans).get(contactId) ?? 0
}

async function turnsOf(trx: Trx, contact: Contact) {
  const rows = await trx
    .selectFrom('messages')
    .select(['author', 'score'])
    .where('conversationId', '=', contact.conversationId)
    .where('contactId', '=', contact.id)
    .where('visibility', '=', 'public')
    .where('author', '!=', 'system')
    .orderBy('seq')
    .execute()
  // A turn lasts until the other side writes.
  const turns = rows.filter((row, index) => row.author !== rows[index - 1]?.author)
  return {
    customer: turns.filter((row) => row.author === 'customer').length,
    agent: turns.filter((row) => row.author === 'agent').length,
    scores: customerTurns(rows.map(({ author, score }) => ({ author: author as 'customer' | 'agent', score }))),
  }
}

async function countTransfers(trx: Trx, contactId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('assignments')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('contactId', '=', contactId)
    .where('reason', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

async function countComeBacks(trx: Trx, contactId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('closes')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('contactId', '=', contactId)
    .where('cameBackAt', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)
