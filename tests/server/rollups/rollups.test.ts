import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'
import { expect, onTestFinished, test } from 'vitest'
import { reportAttention } from '../../../server/attention/service.ts'
import { postChat } from '../../../server/chat/service.ts'
import { unnameFacts } from '../../../server/contacts/service.ts'
import { closeConversation, reopenConversation, transferTo } from '../../../server/conversations/service.ts'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { postMessage } from '../../../server/messages/service.ts'
import { rebuildRollups } from '../../../server/rollups/service.ts'
import { answerSurvey } from '../../../server/surveys/service.ts'
import type { Staff, Visitor } from '../../../server/viewer.ts'
import { type FactsToCount, foldRollups, type RollupKey, rollupId } from '../../../shared/quality/index.ts'
import { chat, reply, startDesk, type TestDesk } from '../../support/desk.ts'
import { lyhord } from '../cli/lyhord.ts'
import { ALWAYS, setArms } from '../survey/support.ts'

const HOUR = 3_600_000

/** What may happen to one of two customers, by one of two agents. */
const step = fc.record({
  what: fc.constantFrom(
    'write',
    'write',
    'reply',
    'attend',
    'transfer',
    'close',
    'close',
    'reopen',
    'answer',
    'wait',
    'erase',
  ),
  customer: fc.nat(1),
  agent: fc.nat(1),
  hours: fc.constantFrom(1, 20, 73, 100),
  felt: fc.integer({ min: 1, max: 7 }),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function visitor({ app, brandId }: TestDesk): Promise<Visitor> {
  const id = uuidv7()
  const seen = { createdAt: app.now(), lastSeenAt: app.now() }
  const unknown = { name: null, email: null, timeZone: null, segment: null, mergedIntoId: null }
  await app.db.write(async (trx) => {
    await trx
      .insertInto('customers')
      .values({ id, brandId, language: 'en', isDemo: 0, ...unknown, ...seen })
      .execute()
  })
  return { kind: 'visitor', brandId, customerId: id, customerIds: [id], identity: 'unverified', isStaff: false }
}

async function take(desk: TestDesk, step: Step, visitors: Visitor[], agents: Staff[]): Promise<void> {
  const { app, clock } = desk
  const customer = visitors[step.customer]
  const agent = agents[step.agent]
  if (!customer || !agent) throw new Error('There are two customers and two agents.')
  clock.now += 60_000
  const conversation = await app.db.kysely
    .selectFrom('conversations')
    .selectAll()
    .where('customerId', '=', customer.customerId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (step.what === 'wait') {
    clock.now += step.hours * HOUR
    await runDueJobs(app)
  } else if (step.what === 'write') {
    await postChat(app, customer, chat('Where is my parcel?', conversation ? { conversationId: conversation.id } : {}))
  } else if (conversation) {
    const { id } = conversation
    const isClosed = conversation.status === 'closed'
    const toUserId = agents[1 - step.agent]?.userId ?? ''
    if (step.what === 'reply' && !isClosed) await postMessage(app, agent, reply(id, 'So it is'))
    if (step.what === 'attend') {
      const startedMsAgo = step.felt * 7_777
      await reportAttention(app, agent, { spans: [{ id: uuidv7(), conversationId: id, startedMsAgo, endedMsAgo: 0 }] })
    }
    if (step.what === 'transfer' && !isClosed)
      await transferTo(app, agent, { conversationId: id, toUserId, reason: 'Knows more' })
    if (step.what === 'close' && !isClosed) {
      const wrapUp = { topic: 'other', outcome: step.felt > 4 ? 'granted' : 'declined', prediction: null } as const
      await closeConversation(app, agent, { conversationId: id, ...wrapUp, wrapUpMs: step.felt * 1_234 })
    }
    if (step.what === 'reopen') await reopenConversation(app, agent, id)
    if (step.what === 'answer') await answerLatest(desk, id, step.felt)
    if (step.what === 'erase') {
      await app.db.write((trx) => unnameFacts(trx, customer.customerId))
      visitors[step.customer] = await visitor(desk)
    }
  }
}

async function answerLatest({ app }: TestDesk, conversationId: string, feltUnderstood: number): Promise<void> {
  const survey = await app.db.kysely
    .selectFrom('surveys')
    .select('id')
    .where('conversationId', '=', conversationId)
    .where('answeredAt', 'is', null)
    .where('expiresAt', '>', app.now())
    .executeTakeFirst()
  const rest = { solved: null, comment: null, maySeeNext: false, itemStep: null, wasAskedForScore: null }
  if (survey) await answerSurvey(app, survey.id, { feltUnderstood, ...rest })
}

/** The stored roll-ups, and a count of the stored facts. */
async function compare({ app }: TestDesk) {
  const stored = await app.db.kysely.selectFrom('rollups').selectAll().execute()
  const facts = await app.db.kysely.selectFrom('contactFacts').selectAll().execute()
  const parts = await app.db.kysely.selectFrom('contactAgents').selectAll().execute()
  const all = facts.map(
    (one): FactsToCount => ({
      ...one,
      agents: parts.filter(({ contactId }) => contactId === one.contactId),
    }),
  )
  const byKey = (rows: Iterable<RollupKey>) => new Map([...rows].map((row) => [rollupId(row), row]))
  return {
    stored: byKey(stored),
    counted: byKey([...foldRollups(all).values()].map(({ key, sums }) => ({ ...key, ...sums }))),
    facts,
    rows: stored,
  }
}

/** Reopened, answered, settled, come back to, handed over, closed twice, erased. */
const LONG_WAY = [
  ['write', 0],
  ['reply', 0],
  ['attend', 0],
  ['close', 0],
  ['answer', 0],
  ['write', 1],
  ['transfer', 1],
  ['attend', 0],
  ['close', 0],
  ['wait', 0],
  ['write', 0],
  ['attend', 1],
  ['close', 1],
  ['erase', 1],
].map(([what, agent]) => ({ what, agent, customer: 0, hours: 100, felt: 6 }) as Step)

const RUNS = Number(process.env.FC_RUNS ?? 0) > 1000 ? 100 : 4

test('whatever happens, the roll-ups equal a count of the facts, and a rebuild changes nothing', async () => {
  const desk = await startDesk()
  await setArms(desk, ALWAYS)
  const agents: Staff[] = []
  for (const name of ['Elin', 'Sara']) {
    const { userId } = await desk.staff(['agent'], { name })
    agents.push({
      kind: 'staff',
      userId,
      sessionId: 'none',
      name,
      roles: new Map([[desk.brandId, new Set(['agent'])]]),
    })
  }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 40 }), async (steps) => {
      const visitors = [await visitor(desk), await visitor(desk)]
      for (const one of steps) await take(desk, one, visitors, agents)
      const { stored, counted, facts, rows } = await compare(desk)
      expect(stored).toEqual(counted)
      const wholes = rows.filter(({ agentId, moment }) => agentId === '' && moment === 'contact')
      expect(wholes.reduce((sum, row) => sum + row.contacts, 0)).toBe(facts.length)
      await rebuildRollups(desk.app.db)
      expect((await compare(desk)).stored).toEqual(stored)
    }),
    { numRuns: RUNS, seed: Number(process.env.FC_SEED ?? 7), examples: [[LONG_WAY]] },
  )
  const { facts, rows } = await compare(desk)
  // The sequences did reach what they are about.
  expect(facts.some(({ reopens, comeBacks }) => reopens > 0 && comeBacks > 0)).toBe(true)
  expect(facts.some(({ isFinal, stepAtContact }) => isFinal === 1 && stepAtContact !== null)).toBe(true)
  expect(rows.some(({ laterMs, agentId }) => laterMs > 0 && agentId !== '')).toBe(true)
})

test('closes at the same moment, and a rebuild among them, count as if one came after the other', async () => {
  const desk = await startDesk()
  const { userId } = await desk.staff()
  const agent: Staff = { kind: 'staff', userId, sessionId: 'none', name: 'Elin', roles: new Map() }
  const wrapUp = { topic: 'other', outcome: 'information', prediction: null, wrapUpMs: 2_000 } as const
  const ids = await Promise.all(
    Array.from({ length: 16 }, async () => {
      const { conversationId } = await postChat(desk.app, await visitor(desk), chat('Hello'))
      return conversationId
    }),
  )
  desk.clock.now += HOUR
  await Promise.all([
    ...ids.map((conversationId) => closeConversation(desk.app, agent, { conversationId, ...wrapUp })),
    rebuildRollups(desk.app.db),
  ])
  await Promise.all([...ids.slice(8).map((id) => reopenConversation(desk.app, agent, id)), rebuildRollups(desk.app.db)])
  const { stored, counted, facts } = await compare(desk)
  expect(facts).toHaveLength(8)
  expect(stored).toEqual(counted)
})

test('rebuilt by command, with progress: what was wrong is right again', async () => {
  const desk = await startDesk()
  await setArms(desk, ALWAYS)
  const { userId } = await desk.staff()
  const agent: Staff = { kind: 'staff', userId, sessionId: 'none', name: 'Elin', roles: new Map() }
  const visitors = [await visitor(desk)]
  const doing = (what: Step['what']) =>
    take(desk, { what, customer: 0, agent: 0, hours: 1, felt: 5 }, visitors, [agent])
  for (const what of ['write', 'reply', 'close', 'answer'] as const) await doing(what)
  const { stored } = await compare(desk)
  expect(stored.size).toBe(4)
  await desk.app.db.write(async (trx) => {
    await trx.updateTable('rollups').set({ contacts: 7 }).where('agentId', '=', '').execute()
    await trx.deleteFrom('rollups').where('agentId', '!=', '').execute()
    const [row] = await trx.selectFrom('rollups').selectAll().limit(1).execute()
    if (row)
      await trx
        .insertInto('rollups')
        .values({ ...row, brandDay: '2020-01-01' })
        .execute()
  })
  const { databaseUrl } = desk
  expect(await lyhord(['rollup', '--rebuild'], { databaseUrl })).toEqual({
    code: 0,
    out: `${JSON.stringify({ contacts: 1 }, null, 2)}\n`,
    err: '2 of 2 days\n',
  })
  expect((await compare(desk)).stored).toEqual(stored)
  expect(await lyhord(['rollup'], { databaseUrl })).toMatchObject({ code: 2, out: '' })
  onTestFinished(() => desk.stop())
})
