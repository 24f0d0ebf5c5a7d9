import { v7 as uuidv7 } from 'uuid'
import { forUpdate } from '../../db/dialects/differences.ts'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { OwnBatch, OwnVoices } from '../../shared/contract/own-work.ts'
import { meanOfSteps } from '../../shared/quality/interval.ts'
import { weeklyBatches } from '../../shared/quality/weekly-batches.ts'
import type { App } from '../app.ts'
import { getBrand } from '../brands/service.ts'
import { dayIn, mondayOf } from '../day-in.ts'
import { visibleAnswer } from '../surveys/service.ts'
import type { Staff } from '../viewer.ts'

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const
/** As many batches are told as fit half a year. */
const MOST_BATCHES = 26

/** What customers answered this agent, in weekly batches of five or more, unlinked (data.md). Nobody reads it for somebody else. */
export async function ownVoices(app: App, viewer: Staff, brandId: string): Promise<OwnVoices> {
  const { timeZone } = await getBrand(app, brandId)
  const thisWeek = mondayOf(dayIn(timeZone, app.now()))
  const waiting = await app.db.write((trx) =>
    settleBatches(trx, { brandId, userId: viewer.userId, timeZone, thisWeek, at: app.now() }),
  )
  const rows = await app.db.kysely
    .selectFrom('ownBatches')
    .selectAll()
    .where('brandId', '=', brandId)
    .where('userId', '=', viewer.userId)
    .orderBy('week', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_BATCHES)
    .execute()
  const batches = await Promise.all(rows.map((row) => presentBatch(app, viewer, row)))
  return { batches: batches.filter((batch) => batch !== null), waiting }
}

interface Mine {
  brandId: string
  userId: string
  timeZone: string
  thisWeek: string
  at: number
}

/** Fixes the batches of weeks that are over. Once fixed they stay, whatever becomes of their contacts; so nothing follows from a change. */
async function settleBatches(trx: Trx, { brandId, userId, timeZone, thisWeek, at }: Mine): Promise<number> {
  // One at a time for each agent, so that no answer comes into two batches.
  await trx.selectFrom('users').select('id').where('id', '=', userId).$call(forUpdate(trx)).execute()
  const settled = await trx
    .selectFrom('ownBatches')
    .select('answerIds')
    .where('brandId', '=', brandId)
    .where('userId', '=', userId)
    .execute()
  const known = new Set(settled.flatMap(({ answerIds }): string[] => JSON.parse(answerIds)))
  const answers = (await answersTo(trx, brandId, userId)).filter(({ id }) => !known.has(id))
  const { batches, waiting } = weeklyBatches(
    answers.map((answer) => ({ ...answer, week: mondayOf(dayIn(timeZone, answer.answeredAt)) })),
    thisWeek,
  )
  for (const { week, answers: ofBatch } of batches) {
    const steps = STEPS.map((step) => ofBatch.filter(({ feltUnderstood }) => feltUnderstood === step).length)
    const answerIds = JSON.stringify(ofBatch.map(({ id }) => id))
    await trx
      .insertInto('ownBatches')
      .values({ id: uuidv7(), brandId, userId, week, steps: JSON.stringify(steps), answerIds, madeAt: at })
      .execute()
  }
  return waiting
}

/** Answers given at the contacts in which the agent wrote to the customer; those of the demo only where there are no others. */
async function answersTo(trx: Trx, brandId: string, userId: string) {
  const rows = await trx
    .selectFrom('contactAgents')
    .innerJoin('contactFacts', 'contactFacts.contactId', 'contactAgents.contactId')
    .innerJoin('answers', 'answers.contactId', 'contactAgents.contactId')
    .select(['answers.id', 'answers.feltUnderstood', 'answers.answeredAt', 'contactFacts.isDemo'])
    .where('contactAgents.brandId', '=', brandId)
    .where('contactAgents.userId', '=', userId)
    .where('contactAgents.share', '>', 0)
    .where('answers.moment', '=', 'at_contact')
    .execute()
  const real = rows.filter(({ isDemo }) => isDemo === 0)
  return real.length > 0 ? real : rows
}

async function presentBatch(
  app: App,
  viewer: Staff,
  { id, brandId, userId, week, steps, answerIds }: Row<'ownBatches'>,
): Promise<OwnBatch | null> {
  const counts: number[] = JSON.parse(steps)
  const given = STEPS.flatMap((step) => Array.from({ length: counts[step - 1] ?? 0 }, () => step))
  const mean = meanOfSteps(given)
  if (!mean) return null
  const rows = await app.db.kysely.selectFrom('answers').selectAll().where('id', 'in', JSON.parse(answerIds)).execute()
  const roles = viewer.roles.get(brandId) ?? new Set()
  const seeing = { as: 'agentConcerned', roles, wasConcerned: userId === viewer.userId, batch: given.length } as const
  const comments = rows.flatMap((answer) => visibleAnswer(seeing, answer)?.comment ?? [])
  // By what they say: the order in which they came would tell whose they are.
  return { id, week, answers: given.length, mean, comments: comments.sort() }
}
