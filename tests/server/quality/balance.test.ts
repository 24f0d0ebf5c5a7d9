import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import type { FigureContact } from '../../../shared/contract/quality.ts'
import { meanOfDurations, meanOfSteps } from '../../../shared/quality/interval.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { reply, startDesk, type TestDesk, type TestStaff } from '../../support/desk.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

interface Contact {
  body?: string
  minutes: number
  step?: number
  host?: string
}

/** A whole contact: written, worked on for so long, closed, and answered where a step is given. */
async function live(desk: TestDesk, agent: TestStaff, { body = 'Where is my parcel?', minutes, step, host }: Contact) {
  const begun = await beginChat(desk, body, host ? { host } : {})
  const { customer, conversationId } = begun
  await agent.client.mutate('messages.post', reply(conversationId, 'Hello'))
  desk.clock.now += minutes * MINUTE
  if (minutes > 0)
    await agent.client.mutate('attention.report', {
      spans: [{ id: uuidv7(), conversationId, startedMsAgo: minutes * MINUTE, endedMsAgo: 0 }],
    })
  await close(agent, conversationId)
  if (step) {
    const { survey } = await customer.client.hears('chat.survey')
    const comment = `step ${step}`
    await customer.client.mutate('chat.answer', { surveyId: survey.id, feltUnderstood: step, comment })
  }
  customer.client.socket.disconnect()
  return begun
}

async function startAsking() {
  const desk = await startDesk()
  await desk.app.db.write(async (trx) => {
    await trx.updateTable('brands').set({ armShares: '{"t0":1,"t3":0,"both":0,"none":0}' }).execute()
  })
  const agent = await desk.staff(['agent', 'lead'], { name: 'Elin Svensson' })
  const balance = (weeks = 12) => agent.client.query('quality.balance', { brandId: desk.brandId, weeks })
  const contacts = async (dimension: string, key: string, rest: object = {}) =>
    await agent.client.query<{ contacts: FigureContact[]; total: number; cursor: string | null }>('quality.contacts', {
      brandId: desk.brandId,
      dimension,
      key,
      ...rest,
    })
  return { desk, agent, balance, contacts }
}

test('the balance is what a hand counts, holds back what is too little, and opens into every contact', async () => {
  const { desk, agent, balance, contacts } = await startAsking()
  // Nothing yet is nothing, not a mistake.
  expect(await balance()).toMatchObject({ desk: null, byTopic: [], byChannel: [], isDemo: false })
  for (const [index, step] of [7, 5, 2, 6].entries()) await live(desk, agent, { minutes: index + 1, step })
  await live(desk, agent, { minutes: 6 })
  expect((await balance()).desk).toMatchObject({
    contacts: 5,
    answers: 4,
    feltUnderstood: null,
    attention: null,
    withheld: { reason: 'floor', missing: 1, floor: 5 },
  })

  await live(desk, agent, { body: 'I forgot my password', minutes: 10, step: 4 })
  const shown = await balance()
  const steps = meanOfSteps([7, 5, 2, 6, 4])
  const minutes = meanOfDurations([1, 2, 3, 4, 6, 10].map((minute) => minute * 60))
  expect(shown.desk).toMatchObject({ contacts: 6, answers: 5, withheld: null })
  expect(shown.desk.feltUnderstood).toMatchObject({ n: 5, mean: 24 / 5, low: steps?.low, high: steps?.high })
  expect(shown.desk.attention.n).toBe(6)
  expect(shown.desk.attention.mean).toBeCloseTo(26 / 6, 9)
  expect(shown.desk.attention.low).toBeCloseTo((minutes?.low ?? 0) / 60, 9)
  expect(shown.byTopic.map(({ key }: { key: string }) => key)).toEqual(['account', 'delivery'])
  for (const cell of shown.byTopic) expect(cell).toMatchObject({ feltUnderstood: null, withheld: { floor: 15 } })
  // One channel alone is the desk, but a channel has its own floor.
  expect(shown.byChannel).toMatchObject([{ key: 'chat', contacts: 6 }])

  // Answered or not, latest first, in pages.
  const all = await contacts('desk', 'desk')
  expect(all.total).toBe(6)
  expect(all.contacts.map(({ attentionSec }) => attentionSec / 60)).toEqual([10, 6, 4, 3, 2, 1])
  expect(all.contacts.map(({ answer }) => answer?.feltUnderstood ?? null)).toEqual([4, null, 6, 2, 5, 7])
  expect(all.contacts[0]?.answer?.comment).toBe('step 4')
  expect((await contacts('topic', 'delivery')).total).toBe(5)
  expect((await contacts('topic', 'account')).contacts).toEqual(all.contacts.slice(0, 1))
  expect((await contacts('channel', 'email')).contacts).toEqual([])
  expect(await contacts('topic', "x' or 1=1 --")).toMatchObject({ total: 0, contacts: [] })
  // Nobody's name, and nobody's id.
  expect(JSON.stringify([shown, all])).not.toMatch(/Elin|Svensson|userId|agent/)
  expect(JSON.stringify([shown, all])).not.toContain(agent.userId)
})

test('a contact that goes on is out of the figures until it is closed again, and old ones fall out of the weeks', async () => {
  const { desk, agent, balance, contacts } = await startAsking()
  const { conversationId } = await live(desk, agent, { minutes: 1 })
  await live(desk, agent, { minutes: 2 })
  await agent.client.mutate('conversations.reopen', { conversationId })
  expect((await balance()).desk).toMatchObject({ contacts: 1 })
  await close(agent, conversationId)
  expect((await balance()).desk).toMatchObject({ contacts: 2 })
  desk.clock.now += 7 * DAY
  await live(desk, agent, { minutes: 3 })
  expect((await balance(1)).desk).toMatchObject({ contacts: 1 })
  expect((await balance(2)).desk).toMatchObject({ contacts: 3 })
  expect((await contacts('desk', 'desk', { weeks: 1 })).total).toBe(1)
})

test('the demo checkout shows itself until there is a real contact, and never beside one', async () => {
  const { desk, agent, balance, contacts } = await startAsking()
  await live(desk, agent, { minutes: 1, step: 7, host: desk.url })
  expect(await balance()).toMatchObject({ isDemo: true, desk: { contacts: 1, answers: 1 } })
  expect((await contacts('desk', 'desk')).total).toBe(1)
  await live(desk, agent, { minutes: 2 })
  expect(await balance()).toMatchObject({ isDemo: false, desk: { contacts: 1, answers: 0 } })
  const { contacts: opened, total } = await contacts('desk', 'desk')
  expect([total, opened[0]?.attentionSec]).toEqual([1, 120])
})

test('a figure of many contacts opens in pages that join, and a cursor of nobody is refused', async () => {
  const { desk, agent, contacts } = await startAsking()
  const { conversationId } = await live(desk, agent, { minutes: 1 })
  const db = desk.app.db
  const fact = await db.kysely.selectFrom('contactFacts').selectAll().executeTakeFirstOrThrow()
  await db.write(async (trx) => {
    const many = Array.from({ length: 119 }, (_, n) => ({
      ...fact,
      contactId: uuidv7(),
      closedAt: fact.closedAt - Math.floor(n / 3),
    }))
    await trx.insertInto('contactFacts').values(many).execute()
  })
  const seen: string[] = []
  let cursor: string | null | undefined
  for (let pages = 0; cursor !== null && pages < 5; pages++) {
    const page = await contacts('desk', 'desk', cursor ? { cursor } : {})
    expect(page.total).toBe(120)
    seen.push(...page.contacts.map(({ contactId }) => contactId))
    cursor = page.cursor
  }
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
  expect((await contacts('desk', 'desk')).contacts[0]?.conversationId).toBe(conversationId)
  const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  for (const wrong of ['x', '%', json({}), json([1]), json(['a', 'b']), json([1, 'b', 'c']), json([null, null])])
    await expect(contacts('desk', 'desk', { cursor: wrong }), wrong).rejects.toMatchObject({ code: 'bad_input' })
})
