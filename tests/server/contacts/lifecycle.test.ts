import { v7 as uuidv7 } from 'uuid'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { chat, reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const desk = deskOfFile()
let elin: TestStaff
let sara: TestStaff
beforeAll(async () => {
  elin = await desk().staff(['agent'])
  sara = await desk().staff(['agent'], { name: 'Sara Lind' })
})
beforeEach(() => setArms({ t0: 0, t3: 0, both: 0, none: 100 }))

const db = () => desk().app.db.kysely
const setArms = (shares: object) =>
  desk().app.db.write(async (trx) => {
    await trx
      .updateTable('brands')
      .set({ armShares: JSON.stringify(shares) })
      .execute()
  })
const contactsOf = (conversationId: string) =>
  db().selectFrom('contacts').selectAll().where('conversationId', '=', conversationId).orderBy('openedAt').execute()
const contactOf = async (conversationId: string) => {
  const [contact, ...more] = await contactsOf(conversationId)
  if (!contact || more.length > 0) throw new Error(`${more.length + 1} contacts`)
  return contact
}
const closesOf = (contactId: string) =>
  db().selectFrom('closes').selectAll().where('contactId', '=', contactId).orderBy('closedAt').execute()
const factsOf = (contactId: string) =>
  db().selectFrom('contactFacts').selectAll().where('contactId', '=', contactId).executeTakeFirst()
const matterOf = (id: string) => db().selectFrom('matters').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const statusOf = async (id: string) =>
  (await db().selectFrom('conversations').select('status').where('id', '=', id).executeTakeFirstOrThrow()).status
const pass = (ms: number) => {
  desk().clock.now += ms
}
/** Time passes, and what is due is done. */
const wait = async (ms: number) => {
  pass(ms)
  await runDueJobs(desk().app)
}

test('a contact opens with the first message, its arm drawn and its topic frozen', async () => {
  await setArms({ t0: 100, t3: 0, both: 0, none: 0 })
  const { conversationId, say } = await beginChat(desk(), 'Where is my parcel?')
  const opened = await contactOf(conversationId)
  expect(opened).toMatchObject({
    channel: 'chat',
    entryPoint: 'launcher',
    topicAtStart: 'delivery',
    arm: 't0',
    armReason: 'drawn',
    firstMessageChars: 19,
    priorContacts: 0,
    reopens: 0,
    closedAt: null,
    settledAt: null,
    openedBy: null,
    openedAt: desk().clock.now,
  })
  await say('I want a refund, a refund, my money back')
  await elin.client.mutate('messages.post', reply(conversationId, 'A refund it is'))
  await close(elin, conversationId, { topic: 'refund', outcome: 'granted', prediction: 5 })
  // What the agent writes is for reading: the topic that counts stays the system's.
  expect(await contactOf(conversationId)).toMatchObject({
    topicAtStart: 'delivery',
    arm: 't0',
    topic: 'refund',
    outcome: 'granted',
    prediction: 5,
    closedBy: 'agent',
    closedByUserId: elin.userId,
  })
  expect(await factsOf(opened.id)).toMatchObject({ topicAtStart: 'delivery', outcome: 'granted' })
})

const arms = [
  ['t0', { t0: 1, t3: 0, both: 0, none: 0 }, 't0', 'drawn'],
  ['none', { t0: 0, t3: 0, both: 0, none: 1 }, 'none', 'drawn'],
  ['days later, which nobody can be reached for yet', { t0: 0, t3: 1, both: 0, none: 0 }, 't0', 'unreachable'],
  ['both, of which only the first can be asked', { t0: 0, t3: 0, both: 1, none: 0 }, 't0', 'unreachable'],
] as const
test.each(arms)('the arm %s', async (_, shares, arm, armReason) => {
  await setArms(shares)
  const { conversationId } = await beginChat(desk())
  expect(await contactOf(conversationId)).toMatchObject({ arm, armReason })
})

test('whoever was asked within thirty days is not asked again, and the demo checkout always is', async () => {
  await setArms({ t0: 1, t3: 0, both: 0, none: 0 })
  const { customer, conversationId } = await beginChat(desk())
  await close(elin, conversationId)
  await customer.client.hears('chat.survey')
  await wait(73 * HOUR)
  const next = await customer.client.mutate('chat.post', chat('Something else: my account'))
  expect(await contactOf(next.conversationId)).toMatchObject({ arm: 'none', armReason: 'capped', priorContacts: 1 })
  await close(elin, next.conversationId)
  await wait(31 * DAY)
  const third = await customer.client.mutate('chat.post', chat('And my password'))
  expect(await contactOf(third.conversationId)).toMatchObject({ arm: 't0', armReason: 'drawn', priorContacts: 2 })

  await setArms({ t0: 0, t3: 0, both: 0, none: 1 })
  const demo = await beginChat(desk(), 'Hello', { host: desk().url })
  expect(await contactOf(demo.conversationId)).toMatchObject({ arm: 't0', armReason: 'demo', isDemo: 1 })
})

test('a customer who writes within 72 hours continues the contact, which counts once against whoever closed', async () => {
  const { conversationId, say } = await beginChat(desk())
  await elin.client.mutate('messages.post', reply(conversationId, 'Done'))
  await close(elin, conversationId)
  const { id } = await contactOf(conversationId)
  expect(await factsOf(id)).toMatchObject({ isFinal: 0, reopens: 0, comeBacks: 0 })

  await wait(72 * HOUR - 1)
  const again = await say('It is not done')
  expect(again.conversationId).toBe(conversationId)
  await say('Not at all')
  expect(await contactOf(conversationId)).toMatchObject({ reopens: 1, closedAt: null, closedBy: null, settledAt: null })
  expect(await closesOf(id)).toMatchObject([
    { userId: elin.userId, reopenedAt: desk().clock.now, cameBackAt: desk().clock.now },
  ])
  expect(await statusOf(conversationId)).toBe('open')
  // While it goes on it counts for nothing.
  expect(await factsOf(id)).toBeUndefined()
  expect(await db().selectFrom('contactAgents').selectAll().where('contactId', '=', id).execute()).toEqual([])

  await close(sara, conversationId)
  await say('And still not')
  await close(sara, conversationId)
  expect(await closesOf(id)).toMatchObject([
    { userId: elin.userId, cameBackAt: expect.any(Number) },
    { userId: sara.userId, cameBackAt: expect.any(Number) },
    { userId: sara.userId, cameBackAt: null, reopenedAt: null },
  ])
  expect(await factsOf(id)).toMatchObject({ reopens: 2, comeBacks: 2 })
})

test('after 72 hours a new contact begins in a new conversation linked to the old, on the same matter', async () => {
  const { customer, conversationId } = await beginChat(desk(), 'Where is my parcel?')
  await close(elin, conversationId)
  const first = await contactOf(conversationId)
  await wait(72 * HOUR)
  expect(await factsOf(first.id)).toMatchObject({ isFinal: 1, comeBacks: 0 })

  // Its tab still has the old conversation in mind.
  const next = await customer.client.mutate('chat.post', chat('My parcel has still not come', { conversationId }))
  expect(next.conversationId).not.toBe(conversationId)
  expect(next.seq).toBe(1)
  const second = await contactOf(next.conversationId)
  expect(second).toMatchObject({ matterId: first.matterId, priorContacts: 1, reopens: 0 })
  expect(
    await db().selectFrom('conversations').selectAll().where('id', '=', next.conversationId).executeTakeFirstOrThrow(),
  ).toMatchObject({ previousConversationId: conversationId, number: expect.any(Number), status: 'open' })
  expect(await statusOf(conversationId)).toBe('closed')
  expect(await contactOf(conversationId)).toMatchObject({ settledAt: expect.any(Number), reopens: 0 })
  // It is a come-back all the same, against Elin, in her contact's figures too.
  expect(await closesOf(first.id)).toMatchObject([
    { userId: elin.userId, reopenedAt: null, cameBackAt: desk().clock.now },
  ])
  expect(await factsOf(first.id)).toMatchObject({ isFinal: 1, comeBacks: 1 })

  // From whichever tab: everybody writes into the new one now, also when it was closed meanwhile.
  await close(elin, next.conversationId)
  await elin.client.mutate('messages.post', reply(conversationId, 'A note on the old one', 'note'))
  expect((await customer.client.query('chat.open', {})).conversation.id).toBe(next.conversationId)
  const third = await customer.client.mutate('chat.post', chat('Hello?', { conversationId }))
  expect(third.conversationId).toBe(next.conversationId)
})

test('what is due settles when somebody asks, even before the job comes round', async () => {
  const { customer, conversationId, say } = await beginChat(desk())
  await close(elin, conversationId)
  pass(72 * HOUR)
  const next = await say('Hello again')
  expect(next.conversationId).not.toBe(conversationId)
  expect(await contactOf(conversationId)).toMatchObject({ settledAt: desk().clock.now, reopens: 0 })
  expect(await factsOf((await contactOf(conversationId)).id)).toMatchObject({ isFinal: 1 })
  expect(await customer.client.query('chat.after', { conversationId: next.conversationId, seq: 0 })).toHaveLength(1)
})

test('72 hours count from the close that stays', async () => {
  const { conversationId, say } = await beginChat(desk())
  await close(elin, conversationId)
  await wait(48 * HOUR)
  await say('Wait')
  await wait(48 * HOUR)
  expect(await contactOf(conversationId)).toMatchObject({ settledAt: null })
  await close(elin, conversationId)
  await wait(71 * HOUR)
  expect(await contactOf(conversationId)).toMatchObject({ settledAt: null })
  await wait(HOUR)
  const { settledAt, id } = await contactOf(conversationId)
  expect(settledAt).toBe(desk().clock.now)
  // Again changes nothing.
  const facts = await factsOf(id)
  await wait(DAY)
  expect(await contactOf(conversationId)).toMatchObject({ settledAt })
  expect(await factsOf(id)).toEqual(facts)
})

test('what an agent takes back within 72 hours is a reopening and no come-back', async () => {
  const { conversationId } = await beginChat(desk())
  await close(elin, conversationId)
  pass(HOUR)
  await elin.client.mutate('conversations.reopen', { conversationId })
  const contact = await contactOf(conversationId)
  expect(contact).toMatchObject({ reopens: 1, closedAt: null })
  expect(await closesOf(contact.id)).toMatchObject([{ reopenedAt: desk().clock.now, cameBackAt: null }])
  expect(await factsOf(contact.id)).toBeUndefined()
})

test('what an agent takes up after it settled is a contact of its own, on the same matter, and the final facts stay', async () => {
  const { conversationId, say } = await beginChat(desk(), 'Where is my parcel?')
  await elin.client.mutate('messages.post', reply(conversationId, 'On its way'))
  await close(elin, conversationId)
  await wait(4 * DAY)
  const [settled] = await contactsOf(conversationId)
  const final = await factsOf(settled?.id ?? '')
  expect(final).toMatchObject({ isFinal: 1, agentTurns: 1 })

  await sara.client.mutate('conversations.reopen', { conversationId })
  await sara.client.mutate('messages.post', reply(conversationId, 'Has it come?'))
  await say('Yes, thank you')
  await close(sara, conversationId)
  const [first, second, ...more] = await contactsOf(conversationId)
  expect(more).toEqual([])
  expect(first).toEqual(settled)
  expect(await factsOf(settled?.id ?? '')).toEqual(final)
  expect(second).toMatchObject({
    openedBy: sara.userId,
    matterId: settled?.matterId,
    topicAtStart: 'delivery',
    firstMessageChars: 0,
    // Nobody waited for an answer when we wrote first.
    firstReplyAt: null,
  })
  expect(await factsOf(second?.id ?? '')).toMatchObject({ agentTurns: 1, customerTurns: 1, waitSec: null, isFinal: 0 })
  expect(await closesOf(settled?.id ?? '')).toMatchObject([{ cameBackAt: null }])
})

const matters: [what: string, first: string, second: string, afterMs: number, isSame: boolean][] = [
  ['the same topic within seven days', 'Where is my parcel?', 'The parcel is late', 7 * DAY - 1, true],
  ['the same topic after seven days', 'Where is my parcel?', 'The parcel is late', 7 * DAY, false],
  ['another topic within seven days', 'Where is my parcel?', 'I forgot my password', 4 * DAY, false],
]
test.each(matters)('%s', async (_, firstBody, secondBody, afterMs, isSame) => {
  const { customer, conversationId } = await beginChat(desk(), firstBody)
  await close(elin, conversationId)
  await wait(afterMs)
  const { conversationId: next } = await customer.client.mutate('chat.post', chat(secondBody))
  const [first, second] = [await contactOf(conversationId), await contactOf(next)]
  expect(second.matterId === first.matterId).toBe(isSame)
  expect((await closesOf(first.id))[0]?.cameBackAt).toBe(isSame ? desk().clock.now : null)
})

test('the same order is the same matter, whatever the topic; another order is another, whatever the topic', async () => {
  const token = uuidv7() + uuidv7()
  const order = async (id: string) => {
    const event = { writeKey: desk().widgetKey, anonymousId: token, messageId: uuidv7(), event: 'Order Completed' }
    const response = await fetch(`${desk().url}/v1/track`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...event, properties: { order_id: id } }),
    })
    expect(response.status).toBe(200)
  }
  await order('A-1')
  const customer = await desk().visitor({ token })
  const contactAbout = async (body: string) => {
    const { conversationId } = await customer.client.mutate('chat.post', chat(body))
    await close(elin, conversationId)
    await wait(4 * DAY)
    return await contactOf(conversationId)
  }
  const first = await contactAbout('Where is my parcel?')
  const second = await contactAbout('I forgot my password')
  expect(await matterOf(first.matterId)).toMatchObject({ reference: 'A-1' })
  expect(second.matterId).toBe(first.matterId)
  await order('B-2')
  const third = await contactAbout('I forgot my password')
  expect(third.matterId).not.toBe(first.matterId)
})

test('a matter settles seven days after its last close, and not while somebody works on it', async () => {
  const { conversationId, say } = await beginChat(desk())
  await close(elin, conversationId)
  const { matterId } = await contactOf(conversationId)
  await wait(2 * DAY)
  await say('Once more')
  await wait(6 * DAY)
  expect(await matterOf(matterId)).toMatchObject({ settledAt: null })
  await close(elin, conversationId)
  await wait(7 * DAY - 1)
  expect(await matterOf(matterId)).toMatchObject({ settledAt: null })
  await wait(1)
  expect(await matterOf(matterId)).toMatchObject({ settledAt: desk().clock.now })
})

test('half an hour of silence after our reply closes a chat, as long as nobody waits for us', async () => {
  const waiting = await beginChat(desk())
  const silent = await beginChat(desk())
  const pending = await beginChat(desk())
  const snoozed = await beginChat(desk())
  for (const { conversationId } of [silent, pending, snoozed])
    await elin.client.mutate('messages.post', reply(conversationId, 'Does that help?'))
  await elin.client.mutate('conversations.setPending', { conversationId: pending.conversationId })
  await elin.client.mutate('conversations.snooze', {
    conversationId: snoozed.conversationId,
    until: desk().clock.now + DAY,
  })
  await wait(30 * MINUTE - 1)
  expect(await statusOf(silent.conversationId)).toBe('open')
  await wait(1)
  expect(await statusOf(silent.conversationId)).toBe('closed')
  expect(await statusOf(pending.conversationId)).toBe('closed')
  expect(await statusOf(waiting.conversationId)).toBe('open')
  expect(await statusOf(snoozed.conversationId)).toBe('snoozed')
  const contact = await contactOf(silent.conversationId)
  expect(contact).toMatchObject({ closedBy: 'system', closedByUserId: null, topic: null, outcome: null })
  expect(await closesOf(contact.id)).toMatchObject([{ closedBy: 'system', userId: null }])
  expect(await factsOf(contact.id)).toMatchObject({ isFinal: 0, outcome: null })
  await silent.customer.client.hears('chat.message', { message: { event: 'closed', author: 'system' } })
  await silent.customer.client.hears('chat.changed', { conversation: { status: 'closed' } })
})

test("the brand's own patience counts", async () => {
  await desk().app.db.write(async (trx) => {
    await trx.updateTable('brands').set({ chatSilenceMin: 5 }).execute()
  })
  const { conversationId } = await beginChat(desk())
  await elin.client.mutate('messages.post', reply(conversationId, 'Does that help?'))
  await wait(5 * MINUTE)
  expect(await statusOf(conversationId)).toBe('closed')
  await desk().app.db.write(async (trx) => {
    await trx.updateTable('brands').set({ chatSilenceMin: 30 }).execute()
  })
})

test('a snooze ends at its time, once, and stands among what waits for us', async () => {
  const { conversationId } = await beginChat(desk())
  await elin.client.mutate('messages.post', reply(conversationId, 'I come back to you tomorrow'))
  const until = desk().clock.now + DAY
  await elin.client.mutate('conversations.snooze', { conversationId, until })
  await wait(DAY - 1)
  expect(await statusOf(conversationId)).toBe('snoozed')
  await wait(1)
  await wait(0)
  const row = await db()
    .selectFrom('conversations')
    .selectAll()
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ status: 'open', snoozedUntil: null, waitingSince: until })
  const events = await db()
    .selectFrom('messages')
    .select('event')
    .where('conversationId', '=', conversationId)
    .execute()
  expect(events.filter(({ event }) => event?.includes('woke'))).toHaveLength(1)
})

test('nothing is snoozed into the past, nor what is closed; nothing is closed twice', async () => {
  const { conversationId } = await beginChat(desk())
  const refused = (path: string, input: object) => elin.client.mutate(path, { conversationId, ...input })
  await expect(refused('conversations.snooze', { until: desk().clock.now })).rejects.toMatchObject({
    code: 'bad_input',
  })
  await close(elin, conversationId)
  await expect(close(elin, conversationId)).rejects.toMatchObject({ code: 'conversation_closed' })
  for (const [path, input] of [
    ['conversations.snooze', { until: desk().clock.now + DAY }],
    ['conversations.setPending', {}],
    ['conversations.transfer', { toUserId: sara.userId, reason: 'She knows' }],
  ] as const) {
    await expect(refused(path, input)).rejects.toMatchObject({ code: 'conversation_closed' })
  }
  expect(await closesOf((await contactOf(conversationId)).id)).toHaveLength(1)
})

test('two agents who close at once close once', async () => {
  const { conversationId } = await beginChat(desk())
  const outcomes = await Promise.allSettled([
    close(elin, conversationId, { promise: { text: 'Call back', dueAt: desk().clock.now + DAY } }),
    close(sara, conversationId, { promise: { text: 'Call back', dueAt: desk().clock.now + DAY } }),
  ])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await closesOf((await contactOf(conversationId)).id)).toHaveLength(1)
  const promises = await db().selectFrom('promises').select('id').where('conversationId', '=', conversationId).execute()
  expect(promises).toHaveLength(1)
})
