import { OWN_WEEKS, type OwnStory, type OwnWork } from '../../shared/contract/own-work.ts'
import type { App } from '../app.ts'
import type { Staff } from '../viewer.ts'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
const MOST_STORIES = 5
const MOST_PROMISES = 20
/** A course that rises by less is not told as one that did. */
const LEAST_LIFT = 0.2

interface Mine {
  brandId: string
  userId: string
  /** Epoch ms. */
  since: number
}

/** What the viewer has done of late: how long customers waited, promises, and contacts that ended in a no and yet sounded better. */
export async function ownWork(app: App, viewer: Staff, brandId: string): Promise<OwnWork> {
  const mine = { brandId, userId: viewer.userId, since: app.now() - OWN_WEEKS * WEEK_MS }
  return { ...(await waits(app, mine)), promises: await promises(app, mine), stories: await stories(app, mine) }
}

const factsOf = ({ db }: App, { brandId, userId, since }: Mine) =>
  db.kysely
    .selectFrom('contactAgents')
    .innerJoin('contactFacts', 'contactFacts.contactId', 'contactAgents.contactId')
    .where('contactAgents.brandId', '=', brandId)
    .where('contactAgents.userId', '=', userId)
    .where('contactAgents.share', '>', 0)
    .where('contactFacts.closedAt', '>', since)

/** Of the contacts the agent answers for. */
async function waits(app: App, mine: Mine): Promise<Pick<OwnWork, 'contacts' | 'waits'>> {
  const rows = await factsOf(app, mine).select(['contactFacts.waitSec', 'contactFacts.agentId']).execute()
  const waited = rows
    .flatMap(({ waitSec, agentId }) => (agentId === mine.userId && waitSec !== null ? waitSec : []))
    .sort((a, b) => a - b)
  const at = (share: number) => waited[Math.min(waited.length - 1, Math.floor(share * waited.length))] ?? 0
  return {
    contacts: rows.length,
    waits: waited.length === 0 ? null : { contacts: waited.length, medianSec: at(0.5), nineOfTenSec: at(0.9) },
  }
}

async function promises(app: App, { brandId, userId, since }: Mine): Promise<OwnWork['promises']> {
  const rows = await app.db.kysely
    .selectFrom('promises')
    .leftJoin('conversations', 'conversations.id', 'promises.conversationId')
    .select([
      'promises.id',
      'promises.text',
      'promises.dueAt',
      'promises.keptAt',
      'promises.conversationId',
      'conversations.number',
    ])
    .where('promises.brandId', '=', brandId)
    .where('promises.madeBy', '=', userId)
    .where('promises.dueAt', '>', since)
    .orderBy('promises.dueAt')
    .limit(5000)
    .execute()
  const now = app.now()
  const open = rows.filter(({ keptAt }) => keptAt === null)
  return {
    kept: rows.filter(({ keptAt, dueAt }) => keptAt !== null && keptAt <= dueAt).length,
    late: rows.filter(({ keptAt, dueAt }) => keptAt !== null && keptAt > dueAt).length,
    missed: open.filter(({ dueAt }) => dueAt < now).length,
    open: open.slice(0, MOST_PROMISES).map(({ keptAt: _, ...promise }) => promise),
  }
}

/** Understood when declined, as stories (§12a): no figure and nobody's answer, but conversations to read again. */
async function stories(app: App, mine: Mine): Promise<OwnStory[]> {
  const rows = await factsOf(app, mine)
    .leftJoin('conversations', 'conversations.id', 'contactFacts.conversationId')
    .select([
      'contactFacts.contactId',
      'contactFacts.conversationId',
      'conversations.number',
      'contactFacts.topicAtStart as topic',
      'contactFacts.closedAt',
      'contactFacts.scoreStart as start',
      'contactFacts.scoreEnd as end',
    ])
    .where('contactFacts.outcome', '=', 'declined')
    .where('contactFacts.scoreStart', 'is not', null)
    .where('contactFacts.scoreEnd', 'is not', null)
    .whereRef('contactFacts.scoreEnd', '>', 'contactFacts.scoreStart')
    .orderBy('contactFacts.closedAt', 'desc')
    .limit(10 * MOST_STORIES)
    .execute()
  const risen = rows.flatMap(({ start, end, ...row }) =>
    start !== null && end !== null && end - start >= LEAST_LIFT ? [{ ...row, start, end }] : [],
  )
  return await Promise.all(
    risen.slice(0, MOST_STORIES).map(async (row) => ({ ...row, lastWords: await lastWords(app, row.contactId) })),
  )
}

async function lastWords({ db }: App, contactId: string): Promise<string | null> {
  const message = await db.kysely
    .selectFrom('messages')
    .select('body')
    .where('contactId', '=', contactId)
    .where('author', '=', 'customer')
    .where('visibility', '=', 'public')
    .where('redactedAt', 'is', null)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return message?.body ?? null
}
