import { v7 as uuidv7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const desk = deskOfFile()
let elin: TestStaff
let sara: TestStaff
let nils: TestStaff
beforeAll(async () => {
  elin = await desk().staff(['agent'])
  sara = await desk().staff(['agent'], { name: 'Sara Lind' })
  nils = await desk().staff(['agent'], { name: 'Nils Berg' })
  await desk().app.db.write(async (trx) => {
    await trx.updateTable('brands').set({ armShares: '{"t0":0,"t3":0,"both":0,"none":1}' }).execute()
  })
})

const db = () => desk().app.db.kysely
const pass = (ms: number) => {
  desk().clock.now += ms
}
const contactId = async (conversationId: string) =>
  (
    await db()
      .selectFrom('contacts')
      .select('id')
      .where('conversationId', '=', conversationId)
      .orderBy('openedAt', 'desc')
      .executeTakeFirstOrThrow()
  ).id
const factsOf = async (conversationId: string) =>
  await db()
    .selectFrom('contactFacts')
    .selectAll()
    .where('contactId', '=', await contactId(conversationId))
    .executeTakeFirstOrThrow()
const agentsOf = async (conversationId: string) => {
  const rows = await db()
    .selectFrom('contactAgents')
    .selectAll()
    .where('contactId', '=', await contactId(conversationId))
    .execute()
  return new Map(rows.map((row) => [row.userId, row]))
}
/** The agent was at it from so long ago until so long ago. */
const attend = (who: TestStaff, conversationId: string, startedMsAgo: number, endedMsAgo = 0) =>
  who.client.mutate('attention.report', { spans: [{ id: uuidv7(), conversationId, startedMsAgo, endedMsAgo }] })

test('the facts of a contact are what a hand counts', async () => {
  const words = [
    'I am angry, this is terrible',
    'Terrible service, I hate it',
    'Well, that is a bit better',
    'Great, thank you, that is wonderful and perfect',
  ]
  const { conversationId, say } = await beginChat(desk(), words[0])
  pass(90 * SECOND)
  await elin.client.mutate('messages.post', reply(conversationId, 'I am sorry. I look.'))
  await elin.client.mutate('messages.post', reply(conversationId, 'I found it.'))
  await attend(elin, conversationId, 80 * SECOND)
  pass(60 * SECOND)
  await say(words[1] ?? '')
  await say('Do you hear me?')
  pass(30 * SECOND)
  await elin.client.mutate('messages.post', reply(conversationId, 'She is upset: Sara knows more', 'note'))
  await elin.client.mutate('conversations.transfer', { conversationId, toUserId: sara.userId, reason: 'She knows' })
  pass(60 * SECOND)
  await sara.client.mutate('messages.post', reply(conversationId, 'It was charged once only.'))
  await attend(sara, conversationId, 55 * SECOND)
  await say(words[2] ?? '')
  await sara.client.mutate('messages.post', reply(conversationId, 'And it is refunded.'))
  await say(words[3] ?? '')
  pass(MINUTE)
  await attend(sara, conversationId, 20 * SECOND)
  await attend(nils, conversationId, 10 * SECOND)
  await close(sara, conversationId, { outcome: 'granted', wrapUpMs: 15 * SECOND })

  const score = (text: string) => desk().app.sentiment.score(text, { language: 'en' }).score ?? 0
  const turns = [
    score(words[0] ?? ''),
    (score(words[1] ?? '') + score('Do you hear me?')) / 2,
    score(words[2] ?? ''),
    score(words[3] ?? ''),
  ]
  const [a = 0, b = 0, c = 0, d = 0] = turns
  const smooth = [(a + b) / 2, (a + b + c) / 3, (b + c + d) / 3, (c + d) / 2]
  const facts = await factsOf(conversationId)
  expect(facts).toMatchObject({
    topicAtStart: 'complaint',
    channel: 'chat',
    outcome: 'granted',
    waitSec: 90,
    customerTurns: 4,
    agentTurns: 3,
    transfers: 1,
    reopens: 0,
    comeBacks: 0,
    isFinal: 0,
    isDemo: 0,
    closedAt: desk().clock.now,
  })
  // Sara's wrap-up is within the time she was at it: 55 + 20 − 15 are attention, 15 wrap-up.
  expect(facts.attentionSec).toBeCloseTo(80 + 60 + 10, 6)
  expect(facts.wrapUpSec).toBeCloseTo(15, 6)
  expect(facts.scoreStart).toBeCloseTo(smooth[0] ?? 0, 9)
  expect(facts.scoreEnd).toBeCloseTo(smooth[3] ?? 0, 9)
  const strongest = smooth.reduce((peak, value) => (Math.abs(value) > Math.abs(peak) ? value : peak))
  expect(facts.scorePeak).toBeCloseTo(strongest, 9)
  expect(facts.scoreTrough).toBeCloseTo(Math.min(...smooth), 9)
  expect(facts.scoreMean).toBeCloseTo((a + b + c + d) / 4, 9)
  expect(new Set(turns).size).toBeGreaterThan(2)

  const agents = await agentsOf(conversationId)
  expect(agents.get(elin.userId)).toMatchObject({ attentionSec: 80, wrapUpSec: 0, publicMessages: 2, share: 0.5 })
  expect(agents.get(sara.userId)).toMatchObject({ attentionSec: 60, wrapUpSec: 15, publicMessages: 2, share: 0.5 })
  // Nils looked on and wrote nothing: his time counts, the answer is not his.
  expect(agents.get(nils.userId)).toMatchObject({ attentionSec: 10, publicMessages: 0, share: 0 })
  // No words of anybody in them.
  expect(JSON.stringify([facts, ...agents.values()])).not.toMatch(/angry|Sara|knows/)
})

test('settled, the same figures are final, and later attention changes them no more', async () => {
  const { conversationId } = await beginChat(desk())
  pass(MINUTE)
  await elin.client.mutate('messages.post', reply(conversationId, 'Done'))
  await attend(elin, conversationId, 30 * SECOND)
  await close(elin, conversationId)
  await attend(elin, conversationId, 30 * SECOND, 20 * SECOND)
  const before = await factsOf(conversationId)
  expect(before).toMatchObject({ attentionSec: 30, isFinal: 0 })
  pass(10 * SECOND)
  await attend(elin, conversationId, 10 * SECOND)
  const provisional = await factsOf(conversationId)
  expect(provisional).toMatchObject({ attentionSec: 40, isFinal: 0 })

  pass(72 * HOUR)
  await runDueJobs(desk().app)
  expect(await factsOf(conversationId)).toEqual({ ...provisional, isFinal: 1 })
  pass(MINUTE)
  await attend(elin, conversationId, 30 * SECOND)
  await runDueJobs(desk().app)
  expect(await factsOf(conversationId)).toEqual({ ...provisional, isFinal: 1 })
})

test('a contact without a reply has no wait, and nobody’s part but the close; one too short has no trajectory', async () => {
  const { conversationId, say } = await beginChat(desk(), 'I am sad')
  await say('very sad')
  await close(elin, conversationId)
  expect(await factsOf(conversationId)).toMatchObject({
    waitSec: null,
    customerTurns: 1,
    agentTurns: 0,
    scoreStart: null,
    scorePeak: null,
    scoreEnd: null,
    attentionSec: 0,
  })
  const agents = await agentsOf(conversationId)
  expect([...agents.keys()]).toEqual([elin.userId])
  expect(agents.get(elin.userId)).toMatchObject({ attentionSec: 0, publicMessages: 0, share: 0, closes: 1 })
})

test('the wait is the one for the first reply, also where the conversation was pending or closed in between', async () => {
  const pending = await beginChat(desk())
  await elin.client.mutate('conversations.setPending', { conversationId: pending.conversationId })
  pass(40 * SECOND)
  await elin.client.mutate('messages.post', reply(pending.conversationId, 'Here I am'))
  await close(elin, pending.conversationId)
  expect(await factsOf(pending.conversationId)).toMatchObject({ waitSec: 40 })

  const closed = await beginChat(desk())
  await close(elin, closed.conversationId)
  pass(20 * SECOND)
  await elin.client.mutate('conversations.reopen', { conversationId: closed.conversationId })
  pass(20 * SECOND)
  await elin.client.mutate('messages.post', reply(closed.conversationId, 'I closed too early'))
  await closed.say('Yes')
  pass(HOUR / 4)
  await elin.client.mutate('messages.post', reply(closed.conversationId, 'Sorry'))
  await close(elin, closed.conversationId)
  expect(await factsOf(closed.conversationId)).toMatchObject({ waitSec: 40, reopens: 1, comeBacks: 0 })
})

test('what an answer is worth is shared by those who wrote to the customer', async () => {
  const { conversationId } = await beginChat(desk())
  for (const who of [elin, sara, nils, elin]) {
    await who.client.mutate('messages.post', reply(conversationId, 'Hello'))
  }
  await nils.client.mutate('messages.post', reply(conversationId, 'Note', 'note'))
  await close(nils, conversationId)
  const agents = await agentsOf(conversationId)
  expect([...agents.values()].map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3])
  expect(agents.get(elin.userId)).toMatchObject({ publicMessages: 2 })
  expect(agents.get(nils.userId)).toMatchObject({ publicMessages: 1 })
})

test('wrap-up counts for a quarter of an hour at most, and never from before the conversation began', async () => {
  const long = await beginChat(desk())
  pass(2 * HOUR)
  await close(elin, long.conversationId, { wrapUpMs: HOUR })
  expect(await factsOf(long.conversationId)).toMatchObject({ wrapUpSec: 900, attentionSec: 0 })

  const short = await beginChat(desk())
  pass(20 * SECOND)
  await close(elin, short.conversationId, { wrapUpMs: 10 * MINUTE })
  expect(await factsOf(short.conversationId)).toMatchObject({ wrapUpSec: 20, attentionSec: 0 })
})

describe("the day of a contact is the brand's", () => {
  const days: [zone: string, closedAt: string, day: string][] = [
    ['Europe/Stockholm', '2027-01-15T22:59:59.999Z', '2027-01-15'],
    ['Europe/Stockholm', '2027-01-15T23:00:00.000Z', '2027-01-16'],
    // Summer time begins on 28 March at one in UTC, and ends on 31 October.
    ['Europe/Stockholm', '2027-03-27T22:59:59.999Z', '2027-03-27'],
    ['Europe/Stockholm', '2027-03-28T21:59:59.999Z', '2027-03-28'],
    ['Europe/Stockholm', '2027-03-28T22:00:00.000Z', '2027-03-29'],
    ['Europe/Stockholm', '2027-10-30T22:00:00.000Z', '2027-10-31'],
    ['Europe/Stockholm', '2027-10-31T22:59:59.999Z', '2027-10-31'],
    ['Europe/Stockholm', '2027-10-31T23:00:00.000Z', '2027-11-01'],
    ['Pacific/Kiritimati', '2028-02-28T10:00:00.000Z', '2028-02-29'],
    ['Pacific/Pago_Pago', '2028-03-01T10:59:59.999Z', '2028-02-29'],
    ['UTC', '2028-12-31T23:59:59.999Z', '2028-12-31'],
  ]
  test.each(days)('%s at %s is %s', async (timeZone, closedAt, day) => {
    await desk().app.db.write(async (trx) => {
      await trx.updateTable('brands').set({ timeZone }).execute()
    })
    desk().clock.now = Date.parse(closedAt) - MINUTE
    const { conversationId } = await beginChat(desk())
    pass(MINUTE)
    await close(elin, conversationId)
    expect(await factsOf(conversationId)).toMatchObject({ brandDay: day, closedAt: Date.parse(closedAt) })
  })
})
