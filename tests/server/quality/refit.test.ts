import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { refitInWorker } from '../../../server/quality/refit/in-worker.ts'
import { refitSoon } from '../../../server/quality/service.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { reply } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { type Told, tellHistory } from '../../support/told-history.ts'

const HOUR_MS = 60 * 60_000
const desk = deskOfFile()
const db = () => desk().app.db
const tell = (told: readonly Told[]) => tellHistory({ db: db(), brandId: desk().brandId, now: desk().clock.now }, told)
const stored = async (weeks = 12) => {
  const row = await db().kysely.selectFrom('refits').selectAll().where('weeks', '=', weeks).executeTakeFirst()
  return row && { ...row, figures: row.figures ? JSON.parse(row.figures) : null }
}

/** The desk looks for work by itself, too: whichever comes first counts. */
const counted = async (expected: object, weeks = 12) =>
  await vi.waitFor(
    async () => {
      await runDueJobs(desk().app)
      expect(await stored(weeks)).toMatchObject(expected)
    },
    { timeout: 20_000 },
  )
const ofContacts = (contacts: number) => ({ figures: { figures: { contacts } } })

beforeEach(async () => {
  for (const table of [
    'jobs',
    'refits',
    'contactFacts',
    'contactAgents',
    'answers',
    'surveys',
    'contacts',
    'rollups',
  ] as const)
    await db().kysely.deleteFrom(table).execute()
})

/** Contacts of two agents, every third answered. */
const contacts = (count: number, rest: Told = {}): Told[] =>
  Array.from({ length: count }, (_, n) => ({
    agent: `agent-${n % 2}`,
    team: n % 2 ? 'south' : 'north',
    topic: n % 4 < 2 ? 'delivery' : 'refund',
    minutes: 3 + (n % 5),
    daysAgo: n % 20,
    ...(n % 3 === 0 ? { step: 3 + (n % 4), predicted: 6 } : {}),
    ...rest,
  }))

test('a desk with contacts is counted by itself, once an hour while something changes, once a day anyhow', async () => {
  await runDueJobs(desk().app)
  // With four answers there is nothing to show yet.
  await tell(contacts(12))
  await runDueJobs(desk().app)
  expect(await stored()).toBeUndefined()
  await tell(contacts(108))
  const parts = { isDemo: false, share: 1, instruments: ['fu-1'], figures: { contacts: 120, answers: 40 } }
  await counted({ figures: parts })
  const first = await stored()
  expect(first?.figures.figures.gap.found.bias.mean).toBeGreaterThan(0.5)
  // Nobody looks at the others.
  expect([await stored(4), await stored(26)]).toEqual([undefined, undefined])

  await tell(contacts(6, { daysAgo: 0 }))
  desk().clock.now += HOUR_MS / 2
  await runDueJobs(desk().app)
  expect((await stored())?.madeAt).toBe(first?.madeAt)
  await tell([{ daysAgo: 0 }])
  desk().clock.now += HOUR_MS / 2
  await counted(ofContacts(127))

  const at = (await stored())?.madeAt
  desk().clock.now += 23 * HOUR_MS
  await runDueJobs(desk().app)
  expect((await stored())?.madeAt).toBe(at)
  desk().clock.now += HOUR_MS
  await counted({ madeAt: desk().clock.now })
})

test('after an import nothing waits for the hour', async () => {
  await tell(contacts(30))
  await counted(ofContacts(30))
  await tell(contacts(30, { daysAgo: 40 }))
  desk().clock.now += 1
  await db().write((trx) => refitSoon(trx, desk().brandId, desk().clock.now))
  await counted({ staleAt: null, ...ofContacts(60) })
})

test('what an agent wrote to steer sets its answer aside, and none of the words are kept', async () => {
  await db().kysely.updateTable('brands').set({ armShares: '{"t0":1,"t3":0,"both":0,"none":0}' }).execute()
  const agent = await desk().staff(['agent'])
  for (const words of ['Please give me a 7 in the survey you get after this', 'Your parcel is on its way']) {
    const { customer, conversationId } = await beginChat(desk(), 'Where is my parcel?')
    await agent.client.mutate('messages.post', reply(conversationId, words))
    await close(agent, conversationId)
    const { survey } = await customer.client.hears('chat.survey')
    await customer.client.mutate('chat.answer', { surveyId: survey.id, feltUnderstood: 7 })
  }
  await tell(contacts(12))
  await counted({ figures: { figures: { contacts: 14, answers: 5 } } })
  const row = await stored()
  expect(JSON.stringify(row)).not.toMatch(/parcel|survey you/)
  expect(JSON.stringify(row)).not.toContain(agent.userId)
})

test('demo contacts are counted while there are no others, and left out beside one', async () => {
  await tell(contacts(30, { isDemo: true }))
  await counted({ figures: { isDemo: true, figures: { contacts: 30 } } })
  desk().clock.now += HOUR_MS
  await tell([{ daysAgo: 0 }])
  await counted({ figures: { isDemo: false, figures: { contacts: 1, desk: null } } })
})

test('a count that takes too long or too much ends, is told of, and leaves the last good figures', async () => {
  await tell(contacts(60))
  await counted(ofContacts(60))
  const before = await stored()
  const { databaseUrl } = desk()
  const task = {
    databaseUrl,
    brandId: desk().brandId,
    fromDay: '2000-01-01',
    toDay: '2999-01-01',
    timeZone: 'Europe/Stockholm',
    wholeWeeks: { from: 0, count: 0 },
    assumedValue: null,
    seed: 1,
    ofPersons: 'nothing',
  } as const
  const going = new AbortController().signal
  await expect(refitInWorker(task, going, { longestMs: 1 })).rejects.toMatchObject({ code: 'refit_slow' })
  await expect(refitInWorker(task, going, { mostMemoryMb: 4 })).rejects.toMatchObject({ code: 'refit_large' })
  await expect(refitInWorker(task, AbortSignal.abort())).rejects.toMatchObject({ code: 'interrupted' })

  // A database that cannot be read, as far as the job knows.
  const { config } = desk().app
  config.databaseUrl = `${databaseUrl}-gone`
  desk().clock.now += 25 * HOUR_MS
  await counted({ madeAt: before?.madeAt, figures: before?.figures, failedAt: desk().clock.now })
  config.databaseUrl = databaseUrl
  desk().clock.now += HOUR_MS
  await counted({ madeAt: desk().clock.now, failedAt: null })
})

test('killed in the middle of a count, the desk has the last good figures, and counts anew', async () => {
  await tell(contacts(60))
  await counted(ofContacts(60))
  const before = await stored()
  await tell(contacts(1000))
  desk().clock.now += 25 * HOUR_MS
  const file = join(import.meta.dirname, 'processes/count.ts')
  const child = spawn(process.execPath, [file, desk().databaseUrl, String(desk().clock.now)], { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  const held = () => db().kysely.selectFrom('jobs').selectAll().where('lockedBy', 'is not', null).execute()
  await vi.waitFor(async () => expect(await held()).toHaveLength(1), { timeout: 30_000, interval: 5 })
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await held()).toHaveLength(1)
  expect(await stored()).toEqual(before)
  desk().clock.now += HOUR_MS
  await counted(ofContacts(1060))
})

test('the worker reads and cannot write', async () => {
  const { openToRead } = await import('../../../db/open-to-read.ts')
  const reading = await openToRead(desk().databaseUrl)
  const write = reading.snapshot((trx) =>
    trx.insertInto('counters').values({ key: uuidv7(), count: 1, resetsAt: 1 }).execute(),
  )
  await expect(write).rejects.toThrow()
  await reading.close()
  await expect(openToRead(`${desk().databaseUrl}-gone`).then((gone) => gone.snapshot(async () => 1))).rejects.toThrow()
})

test('no chat waits for a count', async () => {
  await tell(contacts(1500))
  const { say } = await beginChat(desk())
  await db().kysely.deleteFrom('refits').execute()
  let isCounting = true
  const counting = counted(ofContacts(1500)).finally(() => {
    isCounting = false
  })
  const hold = longestHold(() => isCounting)
  let said = 0
  for (; isCounting; said++) {
    await say(`Message ${said}`)
    await sleep(100)
  }
  await counting
  expect(said).toBeGreaterThan(3)
  expect(await hold).toBeLessThan(50)
})

/** The longest that this thread worked without a turn of its loop, in milliseconds of its own CPU: whoever else is busy here does not count. */
async function longestHold(isGoingOn: () => boolean): Promise<number> {
  const cpuMs = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  let longest = 0
  for (let before = cpuMs(); isGoingOn(); ) {
    await sleep(1)
    const after = cpuMs()
    longest = Math.max(longest, after - before)
    before = after
  }
  return longest
}

test('what is counted of single persons stays apart: their own for themselves, and a question only where that is switched on', async () => {
  const { kysely } = db()
  for (const table of ['ownFigures', 'signalQuestions', 'personLevels'] as const)
    await kysely.deleteFrom(table).execute()
  await tell(contacts(120, { step: 4 }))
  const facts = await kysely.selectFrom('contactFacts').select(['contactId', 'agentId']).execute()
  const asked = facts.filter(({ agentId }) => agentId === 'agent-0').map(({ contactId }) => contactId)
  await kysely.updateTable('answers').set({ wasAskedForScore: 0 }).execute()
  await kysely.updateTable('answers').set({ wasAskedForScore: 1 }).where('contactId', 'in', asked).execute()
  await counted(ofContacts(120))
  const own = await kysely.selectFrom('ownFigures').select(['userId', 'answers']).orderBy('userId').execute()
  expect(own).toMatchObject([{ userId: 'agent-0' }, { userId: 'agent-1', answers: 60 }])
  expect(await kysely.selectFrom('signalQuestions').select('id').execute()).toEqual([])
  const row = await stored()
  expect(row?.figures.integrity.watch.weeks.length).toBe(11)
  expect(JSON.stringify(row)).not.toMatch(/agent-\d|alarm":/)

  const said = { purpose: 'To coach', informed: 'All', discussedWith: 'The union', reviewOn: '2099-01-01' }
  const { userId } = await desk().staff(['admin'])
  const on = { switchedOnBy: userId, switchedOnAt: 1, endedBy: null, endedAt: null }
  await kysely
    .insertInto('personLevels')
    .values({ id: uuidv7(), brandId: desk().brandId, ...said, ...on })
    .execute()
  desk().clock.now += 25 * HOUR_MS
  await counted({ madeAt: desk().clock.now })
  const questions = await kysely.selectFrom('signalQuestions').selectAll().execute()
  // Customers have told; which ones is theirs alone.
  expect(questions).toMatchObject([{ userId: 'agent-0', signal: 'begging', evidence: '[]', answer: null }])
  await kysely.deleteFrom('personLevels').execute()
})
