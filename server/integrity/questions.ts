import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { Row } from '../../db/schema.ts'
import type { EvidenceContact, QuestionsToRead, SignalQuestion } from '../../shared/contract/integrity.ts'
import { DeskError } from '../../shared/errors.ts'
import type { Alarm } from '../../shared/quality/integrity.ts'
import type { Signal } from '../../shared/quality/signals/index.ts'
import type { App } from '../app.ts'
import { noteLook } from '../looks/service.ts'
import { personLevelsAreOn } from '../person-levels/service.ts'
import type { Staff } from '../viewer.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** How long an agent has to answer before others read the question, once it has been on their screen … */
const TO_ANSWER_MS = 7 * DAY_MS
/** … and at the most, where they never looked: who is away for three weeks is still asked first. */
const AT_MOST_MS = 28 * DAY_MS
/** Signals look back so far: what was asked about once is not asked about again while it is still in view. */
const IN_VIEW_MS = 12 * 7 * DAY_MS

interface Window {
  brandId: string
  fromDay: string
  toDay: string
}

/** Asks agents about alarms, each once while what raised it is in view. To be called where person-level signals are on, and only there. */
export async function openQuestions(trx: Trx, window: Window, alarms: readonly Alarm[], at: number): Promise<void> {
  for (const { agent, signal, evidence } of alarms) {
    const before = await trx
      .selectFrom('signalQuestions')
      .select('id')
      .where('brandId', '=', window.brandId)
      .where('userId', '=', agent)
      .where('signal', '=', signal)
      .where((eb) => eb.or([eb('closedAt', 'is', null), eb('openedAt', '>', at - IN_VIEW_MS)]))
      .limit(1)
      .executeTakeFirst()
    if (before) continue
    const asked = { id: uuidv7(), ...window, userId: agent, signal, evidence: JSON.stringify(evidence), openedAt: at }
    const yet = { seenAt: null, answer: null, answeredAt: null, note: null, closedBy: null, closedAt: null }
    await trx
      .insertInto('signalQuestions')
      .values({ ...asked, ...yet })
      .execute()
  }
}

/** What an agent is asked, the latest first. That they have seen it is noted: from then on they have seven days. */
export async function questionsTo(app: App, userId: string, brandId: string): Promise<SignalQuestion[]> {
  const unseen = app.db.kysely
    .selectFrom('signalQuestions')
    .select('id')
    .where('userId', '=', userId)
    .where('brandId', '=', brandId)
    .where('seenAt', 'is', null)
  if (await unseen.limit(1).executeTakeFirst())
    await app.db.write(async (trx) => {
      await trx
        .updateTable('signalQuestions')
        .set({ seenAt: app.now() })
        .where('userId', '=', userId)
        .where('brandId', '=', brandId)
        .where('seenAt', 'is', null)
        .execute()
    })
  const rows = await app.db.kysely
    .selectFrom('signalQuestions')
    .selectAll()
    .where('userId', '=', userId)
    .where('brandId', '=', brandId)
    .orderBy('openedAt', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()
  return await Promise.all(rows.map((row) => present(app, row)))
}

/** How many questions wait for an agent's answer. */
export async function countUnanswered({ db }: App, userId: string, brandId: string): Promise<number> {
  const { count } = await db.kysely
    .selectFrom('signalQuestions')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('userId', '=', userId)
    .where('brandId', '=', brandId)
    .where('answeredAt', 'is', null)
    .where('closedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The agent's answer, which may be written anew until a lead has closed the question. */
export async function answerQuestion(app: App, questionId: string, answer: string): Promise<void> {
  await changeOpen(app, questionId, { answer, answeredAt: app.now() })
}

/** The questions that leads may read, by the agents' names; none while figures of single persons are off, and none to themselves. */
export async function questionsToRead(app: App, lead: Staff, brandId: string): Promise<QuestionsToRead> {
  if (!(await personLevelsAreOn(app, brandId))) return { arePersonsOn: false, questions: [] }
  const rows = await app.db.kysely
    .selectFrom('signalQuestions')
    .innerJoin('users', 'users.id', 'signalQuestions.userId')
    .selectAll('signalQuestions')
    .select('users.name as agent')
    .where('brandId', '=', brandId)
    .where('userId', '!=', lead.userId)
    .orderBy('openedAt', 'desc')
    .limit(200)
    .execute()
  const questions = rows
    .filter((row) => isOpenToLeads(row, app.now()))
    .map(({ id, agent, openedAt, answeredAt, closedAt }) => ({
      id,
      agent,
      openedAt,
      isAnswered: answeredAt !== null,
      isClosed: closedAt !== null,
    }))
    .sort((a, b) => a.agent.localeCompare(b.agent) || a.openedAt - b.openedAt)
  return { arePersonsOn: true, questions }
}

/** A question as a lead reads it, with the evidence and the answer. That it was read is noted for the agent. */
export async function readQuestion(app: App, lead: Staff, question: Row<'signalQuestions'>): Promise<SignalQuestion> {
  const { brandId, userId } = question
  const look = { brandId, by: lead.userId, agentIds: [userId], what: 'signals', at: app.now() } as const
  await app.db.write((trx) => noteLook(trx, look))
  return await present(app, question)
}

export async function closeQuestion(app: App, lead: Staff, questionId: string, note: string): Promise<void> {
  await changeOpen(app, questionId, { note, closedBy: lead.userId, closedAt: app.now() })
}

/** Answered, or the agent has had seven days since they saw it (28 at the most). Until then it is between the desk and the agent. */
export const isOpenToLeads = (question: Row<'signalQuestions'>, now: number): boolean =>
  question.answeredAt !== null || now >= openToLeadsAt(question)

const openToLeadsAt = ({ openedAt, seenAt }: Row<'signalQuestions'>): number =>
  Math.min(openedAt + AT_MOST_MS, (seenAt ?? Number.POSITIVE_INFINITY) + TO_ANSWER_MS)

async function changeOpen(app: App, questionId: string, changes: Partial<Row<'signalQuestions'>>): Promise<void> {
  await app.db.write(async (trx) => {
    const changed = await trx
      .updateTable('signalQuestions')
      .set(changes)
      .where('id', '=', questionId)
      .where('closedAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!changed) throw new DeskError('question_closed')
  })
}

async function present(app: App, row: Row<'signalQuestions'>): Promise<SignalQuestion> {
  const { id, signal, fromDay, toDay, openedAt, answer, answeredAt, note, closedAt } = row
  return {
    id,
    signal: signal as Signal,
    fromDay,
    toDay,
    openedAt,
    evidence: await evidenceOf(app, row.brandId, JSON.parse(row.evidence)),
    answer: answer !== null && answeredAt !== null ? { text: answer, at: answeredAt } : null,
    openToLeadsAt: answeredAt === null ? openToLeadsAt(row) : null,
    closed: note !== null && closedAt !== null ? { note, at: closedAt } : null,
  }
}

async function evidenceOf({ db }: App, brandId: string, ids: readonly string[]): Promise<EvidenceContact[]> {
  if (ids.length === 0) return []
  const rows = await db.kysely
    .selectFrom('contactFacts')
    .leftJoin('conversations', 'conversations.id', 'contactFacts.conversationId')
    .select([
      'contactFacts.contactId',
      'contactFacts.conversationId',
      'conversations.number',
      'contactFacts.topicAtStart as topic',
      'contactFacts.channel',
      'contactFacts.closedAt',
    ])
    .where('contactFacts.brandId', '=', brandId)
    .where('contactFacts.contactId', 'in', [...ids])
    .execute()
  return rows.sort((a, b) => a.closedAt - b.closedAt)
}
