import { expect, test } from 'vitest'
import { importHistory, removeDemoHistory } from '../../../server/history/service.ts'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import type { HistoryLine } from '../../../shared/contract/history.ts'
import { createEngine } from '../../../shared/sentiment/index.ts'
import { signIn, startDesk } from '../../support/desk.ts'
import { historyFile } from './history-files.ts'
import { madeUpHistory, shuffled } from './made-up.ts'
import { expectRollupsEqualFacts, importInto, plainDesk, quietDesk } from './support.ts'

const contact = (id: string, rest: object = {}): HistoryLine => ({
  type: 'contact',
  id,
  customer: 'C1',
  topic: 'technical',
  channel: 'chat',
  at: '2026-03-02T10:00:00Z',
  ...rest,
})
const close = (id: string, at: string, rest: object = {}): HistoryLine => ({
  type: 'close',
  contact: id,
  agent: 'A1',
  at,
  ...rest,
})
const card = '4242 4242 4242 4242'

test('contacts with their words come to be read on the desk, counted as of their time', async () => {
  const desk = await startDesk()
  const elin = await desk.staff(['agent', 'lead'], { email: 'elin@example.com' })
  const file = historyFile([
    close('K1', '2026-03-02T10:20:00Z', { agent: 'Elin@example.com', confirmedByCustomer: true, openSec: 1200 }),
    contact('K1', {
      waitSec: 90.5,
      outcome: 'declined',
      segment: 'high',
      queue: 'Q',
      stage: 'use',
      firstSentiment: -0.5,
      language: 'sv',
    }),
    { type: 'message', contact: 'K1', index: 1, author: 'agent', agent: 'Elin@example.com', text: 'Vi ser på det.' },
    { type: 'message', contact: 'K1', index: 0, author: 'customer', sentiment: -0.5, text: `Mitt kort ${card} nekas` },
    { type: 'message', contact: 'K1', index: 2, author: 'customer', sentiment: 0.4 },
    { type: 'attention', contact: 'K1', agent: 'A2', sec: 30, wrapUpSec: 0 },
    { type: 'attention', contact: 'K1', agent: 'Elin@example.com', sec: 60.5, wrapUpSec: 10 },
    { type: 'transfer', contact: 'K1', from: 'A2', to: 'Elin@example.com' },
    { type: 'survey', contact: 'K1', moment: 'at_contact' },
    { type: 'answer', contact: 'K1', moment: 'at_contact', feltUnderstood: 6, solved: 'no', comment: 'Tack ändå' },
    // Five days later, by the customer: a come-back on the same matter.
    contact('K2', { at: '2026-03-07T10:00:00Z' }),
    close('K2', '2026-03-07T10:10:00Z'),
    { type: 'attention', contact: 'K2', agent: 'A1', sec: 100 },
    // Reopened, and nobody knows how it went on.
    { type: 'reopen', contact: 'K2', at: '2026-03-08T10:00:00Z' },
    { type: 'agent', id: 'A1', team: 'North' },
  ])
  const { result, err } = await importInto(desk, file)
  expect(err).toBe('2 of 2 contacts stored\n')
  expect(result).toEqual({
    lines: 15,
    badLines: 0,
    agents: 3,
    contacts: { read: 2, added: 2, changed: 0 },
    touchpoints: { read: 0, added: 0 },
    leftOut: 0,
  })
  const { kysely } = desk.app.db
  const facts = await kysely.selectFrom('contactFacts').selectAll().orderBy('openedAt').execute()
  expect(facts).toMatchObject([
    {
      topicAtStart: 'technical',
      outcome: 'declined',
      provenOutcome: 'declined',
      waitSec: 90.5,
      attentionSec: 90.5,
      wrapUpSec: 10,
      transfers: 1,
      customerTurns: 2,
      agentTurns: 1,
      comeBacks: 1,
      reopens: 0,
      isConfirmed: 1,
      closedByUserId: elin.userId,
      isFinal: 1,
      brandDay: '2026-03-02',
      stepAtContact: 6,
      arm: 't0',
      isFollowUp: 0,
    },
    {
      comeBacks: 1,
      reopens: 1,
      isFollowUp: 1,
      isFinal: 1,
      priorContacts: 1,
      conversationId: null,
      untilFirstCloseSec: 100,
    },
  ])
  const parts = await kysely.selectFrom('contactAgents').selectAll().where('userId', '=', elin.userId).execute()
  expect(parts).toMatchObject([{ attentionSec: 60.5, share: 1, isReceiver: 1, comeBacks: 1, laterSec: 100 }])
  await expectRollupsEqualFacts(desk.app.db)

  const conversationId = facts[0]?.conversationId ?? ''
  const { messages, conversation } = await elin.client.query('conversations.get', { conversationId })
  expect(conversation).toMatchObject({ status: 'closed', number: 1 })
  expect(messages.map(({ author, body }: { author: string; body: string }) => [author, body])).toEqual([
    ['customer', expect.stringMatching(/^Mitt kort .*4242 nekas$/)],
    ['agent', 'Vi ser på det.'],
  ])
  expect(JSON.stringify(messages)).not.toContain(card)
  // All of it is long over: nothing is left for the sweeps, and nobody is asked.
  const before = await plainDesk(desk.app.db)
  await runDueJobs(desk.app)
  expect(await plainDesk(desk.app.db)).toEqual(before)
})

test('an agent of a history has a name, and no way in, no role and no place among those who can be given work', async () => {
  const desk = await startDesk()
  const lead = await desk.staff(['lead', 'agent'])
  await importInto(desk, historyFile([contact('K1'), close('K1', '2026-03-02T10:20:00Z')]))
  const { kysely } = desk.app.db
  const user = await kysely.selectFrom('users').selectAll().where('name', '=', 'A1').executeTakeFirstOrThrow()
  expect(user).toMatchObject({ isTakingChats: 0, removedAt: null })
  expect(await kysely.selectFrom('accounts').select('id').where('userId', '=', user.id).execute()).toEqual([])
  await expect(signIn(desk.url, user.email, 'a long enough password')).rejects.toThrow('Sign-in answered 401')
  const colleagues = await lead.client.query('team.list', { brandId: desk.brandId })
  expect(colleagues.map(({ id }: { id: string }) => id)).not.toContain(user.id)
})

test('thousands of lines in any order: every one is counted, and the same again changes nothing', async () => {
  const desk = await quietDesk()
  const lines = madeUpHistory(180)
  const count = (type: string, where: (line: never) => boolean = () => true) =>
    lines.filter((line) => line.type === type && where(line as never)).length
  const { result } = await importInto(desk, historyFile(shuffled(lines), { isPacked: true }))
  expect(lines.length).toBeGreaterThan(2500)
  expect(result).toMatchObject({ lines: lines.length, contacts: { read: 180, added: 180 } })
  const { kysely } = desk.app.db
  const rows = async (
    table: 'closes' | 'answers' | 'reviews' | 'assignmentOffers' | 'touchpoints' | 'laterOutcomes',
  ) => {
    const { n } = await kysely
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  expect({
    closes: await rows('closes'),
    answers: await rows('answers'),
    reviews: await rows('reviews'),
    offers: await rows('assignmentOffers'),
    touchpoints: await rows('touchpoints'),
    outcomes: await rows('laterOutcomes'),
  }).toEqual({
    closes: count('close'),
    answers: count('answer'),
    reviews: count('review'),
    offers: count('offer'),
    touchpoints: count('touchpoint'),
    outcomes: count('outcome'),
  })
  const facts = await kysely.selectFrom('contactFacts').selectAll().execute()
  const sum = (of: (one: (typeof facts)[number]) => number) => facts.reduce((total, one) => total + of(one), 0)
  const told = (name: 'sec' | 'wrapUpSec') =>
    lines.reduce((total, line) => total + (line.type === 'attention' ? (line[name] ?? 0) : 0), 0)
  expect(sum((one) => one.attentionSec)).toBeCloseTo(told('sec'), 6)
  expect(sum((one) => one.wrapUpSec)).toBeCloseTo(told('wrapUpSec'), 6)
  expect(sum((one) => one.transfers)).toBe(count('transfer'))
  expect(sum((one) => one.reopens)).toBe(count('reopen'))
  expect(sum((one) => one.wasAskedAtContact + one.wasAskedLater)).toBe(
    count('survey', ({ suppressedBy }: { suppressedBy?: string }) => !suppressedBy),
  )
  await expectRollupsEqualFacts(desk.app.db)

  const before = await plainDesk(desk.app.db)
  const again = await importInto(desk, historyFile(shuffled(lines, 2)))
  expect(again.result).toMatchObject({ contacts: { read: 180, added: 0, changed: 0 }, touchpoints: { added: 0 } })
  expect(await plainDesk(desk.app.db)).toEqual(before)
})

test('a longer version of the same history ends where the longer one alone would', async () => {
  const lines = madeUpHistory(60, 3)
  const [short, whole] = [await quietDesk(), await quietDesk()]
  // What is told first: the contacts of two thirds of the time, without what came of the last of them.
  const early = lines
    .slice(0, Math.floor(lines.length * 0.66))
    .filter(({ type }) => type !== 'answer' && type !== 'outcome')
  await importInto(short, historyFile(early))
  const { result } = await importInto(short, historyFile(lines))
  expect(result.contacts.changed).toBeGreaterThan(5)
  await importInto(whole, historyFile(lines))
  const [one, other] = [await plainDesk(short.app.db), await plainDesk(whole.app.db)]
  for (const table of Object.keys(other)) expect(one[table], table).toEqual(other[table])
  await expectRollupsEqualFacts(short.app.db)
})

test('what belongs to contacts of an earlier import is added, also without their own lines', async () => {
  const desk = await quietDesk()
  await importInto(desk, historyFile([contact('K1'), close('K1', '2026-03-02T10:20:00Z')]))
  const answer: HistoryLine = { type: 'answer', contact: 'K1', moment: 'remembered', feltUnderstood: 2 }
  const { result } = await importInto(desk, historyFile([answer]))
  expect(result).toMatchObject({ contacts: { read: 0, added: 0, changed: 1 }, leftOut: 0 })
  const { kysely } = desk.app.db
  expect(await kysely.selectFrom('contactFacts').select('stepLater').execute()).toEqual([{ stepLater: 2 }])
  expect((await importInto(desk, historyFile([answer]))).result.contacts.changed).toBe(0)
})

test('broken off in the middle and done again, it ends as if nothing had happened', async () => {
  const [broken, whole] = [await quietDesk(), await quietDesk()]
  const file = historyFile(madeUpHistory(120, 4))
  const engine = createEngine(null)
  const options = { isDemo: false, now: Date.now, engine }
  const breaking = importHistory(broken.app.db, file, {
    ...options,
    brandId: broken.brandId,
    onProgress: (doing, done) => {
      if (doing === 'contacts' && done >= 100) throw new Error('The power went')
    },
  })
  await expect(breaking).rejects.toThrow('The power went')
  const { n } = await broken.app.db.kysely
    .selectFrom('contacts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  expect(Number(n)).toBe(100)
  await expectRollupsEqualFacts(broken.app.db)
  await importHistory(broken.app.db, file, { ...options, brandId: broken.brandId })
  await importHistory(whole.app.db, file, { ...options, brandId: whole.brandId })
  expect(await plainDesk(broken.app.db)).toEqual(await plainDesk(whole.app.db))
})

test('with more than one in a hundred lines bad, or about contacts nobody knows, nothing at all is stored', async () => {
  const desk = await quietDesk()
  const good = madeUpHistory(4)
  const before = await plainDesk(desk.app.db)
  const bad = await importInto(desk, historyFile([...good, '{"type":"agent"}', 'Anna']))
  expect(bad).toMatchObject({ code: 1, out: '' })
  expect(bad.err).toContain(
    `Line ${good.length + 1}: “id” is missing or of another kind.\nLine ${good.length + 2}: The line is no JSON.\n`,
  )
  expect(bad.err).toContain('With more than one in a hundred bad nothing of a history is used.')
  expect(bad.err).not.toContain('Anna')
  const strangers = await importInto(
    desk,
    historyFile([...good, { type: 'reopen', contact: 'nobody', at: '2026-03-02T10:00:00Z' }]),
  )
  expect(strangers).toMatchObject({ code: 1, out: '' })
  expect(strangers.err).toContain('neither this history nor an earlier one has')
  expect(await plainDesk(desk.app.db)).toEqual(before)
  expect(await desk.app.db.kysely.selectFrom('users').select('email').execute()).toHaveLength(1)
})

test('demo data is marked, and goes as a whole, leaving what was there', async () => {
  const desk = await quietDesk()
  await importInto(desk, historyFile([contact('K1'), close('K1', '2026-03-02T10:20:00Z')]))
  const before = await plainDesk(desk.app.db)
  await importInto(desk, historyFile(madeUpHistory(30).map((line) => renamed(line))), '--demo')
  const { kysely } = desk.app.db
  const demo = await kysely.selectFrom('contactFacts').select('contactId').where('isDemo', '=', 1).execute()
  expect(demo).toHaveLength(30)
  expect(await kysely.selectFrom('conversations').select('id').where('isDemo', '=', 1).execute()).not.toEqual([])
  expect(await removeDemoHistory(desk.app.db, desk.brandId, Date.now())).toBeGreaterThan(5)
  expect(await plainDesk(desk.app.db)).toEqual(before)
  expect(await kysely.selectFrom('conversations').select('id').execute()).toEqual([])
  const users = await kysely.selectFrom('users').select('name').execute()
  expect(users.map(({ name }) => name).sort()).toEqual(['A1', 'Olga Owner'])
})

/** The same with other ids, so that the two histories have nobody in common. */
const renamed = (line: HistoryLine): HistoryLine =>
  JSON.parse(JSON.stringify(line).replaceAll(/"([ACK]\d+)"/g, (_, id) => `"demo ${id}"`))

test.each([
  [['import'], 2, '--history is missing'],
  [['import', '--history', '/nowhere/history.jsonl'], 1, 'There is no file'],
  [['import', '--history', 'x', '--brand', 'Sydan'], 1, 'No brand is called'],
])('%j is refused in a sentence', async (args, code, sentence) => {
  const desk = await startDesk()
  const [, , file = '', ...flags] = args
  const told = args.length > 1 ? await importInto(desk, file, ...flags) : await importNothing(desk.databaseUrl)
  expect(told).toMatchObject({ code, out: '' })
  expect(told.err).toContain(sentence)
})

async function importNothing(databaseUrl: string) {
  const { lyhord } = await import('../cli/lyhord.ts')
  return await lyhord(['import'], { databaseUrl })
}
