import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { beginChat, close } from '../../support/conversations.ts'
import { chat, reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const desk = deskOfFile()
let elin: TestStaff
let sara: TestStaff
beforeAll(async () => {
  elin = await desk().staff(['agent'])
  sara = await desk().staff(['agent'], { name: 'Sara Lind' })
})

const stored = (conversationId: string) =>
  desk()
    .app.db.kysely.selectFrom('messages')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .orderBy('seq')
    .execute()
const conversationOf = (id: string) =>
  desk().app.db.kysely.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const times = <T>(n: number, make: (index: number) => T): T[] => Array.from({ length: n }, (_, index) => make(index))

test('a message sent fifty times at once is one row with one answer', async () => {
  const { customer, conversationId } = await beginChat(desk())
  const again = chat('Only once, please', { conversationId })
  const answers = await Promise.all(times(50, () => customer.client.mutate('chat.post', again)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)

  const answer = reply(conversationId, 'Only once, too')
  const replies = await Promise.all(times(50, () => elin.client.mutate('messages.post', answer)))
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  expect((await stored(conversationId)).map(({ seq, body }) => [seq, body])).toEqual([
    [1, 'Hello'],
    [2, again.body],
    [3, answer.body],
  ])
})

test('the first message of a conversation sent fifty times at once begins one conversation and one contact', async () => {
  const customer = await desk().visitor()
  const first = chat('Is anybody there?')
  await Promise.all(times(50, () => customer.client.mutate('chat.post', first)))
  const rows = await stored(first.conversationId)
  expect(rows.map(({ id }) => id)).toEqual([first.id])
  const contacts = await desk()
    .app.db.kysely.selectFrom('contacts')
    .select('id')
    .where('conversationId', '=', first.conversationId)
    .execute()
  expect(contacts).toHaveLength(1)
})

test('a retry keeps the words of the first time', async () => {
  const { customer, conversationId } = await beginChat(desk())
  const sent = chat('The first words', { conversationId })
  const before = await customer.client.mutate('chat.post', sent)
  expect(await customer.client.mutate('chat.post', { ...sent, body: 'Other words' })).toEqual(before)
})

test("an id that is another's cannot be used, whoever tries", async () => {
  const mine = await beginChat(desk())
  const other = await beginChat(desk())
  const theirs = await other.say('Mine')
  const agents = reply(mine.conversationId, 'From Elin')
  await elin.client.mutate('messages.post', agents)

  const post = (id: string) => mine.customer.client.mutate('chat.post', { ...chat('x'), id })
  await expect(post(theirs.id)).rejects.toMatchObject({ code: 'id_taken' })
  await expect(post(agents.id)).rejects.toMatchObject({ code: 'id_taken' })
  // Also by somebody who has no conversation yet.
  const newcomer = await desk().visitor()
  await expect(newcomer.client.mutate('chat.post', { ...chat('x'), id: theirs.id })).rejects.toMatchObject({
    code: 'id_taken',
  })
  for (const id of [agents.id, theirs.id]) {
    const taken = { ...reply(mine.conversationId, 'x'), id }
    await expect(sara.client.mutate('messages.post', taken)).rejects.toMatchObject({ code: 'id_taken' })
  }
  const elsewhere = { ...agents, conversationId: other.conversationId }
  await expect(elin.client.mutate('messages.post', elsewhere)).rejects.toMatchObject({ code: 'id_taken' })
  expect(await stored(mine.conversationId)).toHaveLength(2)
  expect(await stored(other.conversationId)).toHaveLength(2)
})

test('a refused or repeated reply leaves no trace beside the message', async () => {
  const { conversationId } = await beginChat(desk())
  const answer = reply(conversationId, 'Hello')
  await elin.client.mutate('messages.post', answer)
  await elin.client.mutate('conversations.assign', { conversationId, toUserId: null })
  await elin.client.mutate('messages.post', answer)
  const { assigneeId } = await conversationOf(conversationId)
  const assignments = await desk()
    .app.db.kysely.selectFrom('assignments')
    .select(['fromUserId', 'toUserId'])
    .where('conversationId', '=', conversationId)
    .execute()
  expect(assigneeId).toBeNull()
  expect(assignments).toEqual([
    { fromUserId: null, toUserId: elin.userId },
    { fromUserId: elin.userId, toUserId: null },
  ])
})

test('many senders at once get one unbroken sequence, the same for everybody, and each keeps their own order', async () => {
  const { customer, conversationId } = await beginChat(desk())
  const one = async (send: (body: string) => Promise<unknown>, name: string) => {
    for (let n = 1; n <= 15; n++) await send(`${name} ${n}`)
  }
  const post = (who: TestStaff, visibility: 'public' | 'note') => (body: string) =>
    who.client.mutate('messages.post', reply(conversationId, body, visibility))
  await Promise.all([
    one((body) => customer.client.mutate('chat.post', chat(body, { conversationId })), 'customer'),
    one(post(elin, 'public'), 'elin'),
    one(post(sara, 'public'), 'sara'),
    one(post(sara, 'note'), 'note'),
  ])
  const rows = await stored(conversationId)
  expect(rows.map(({ seq }) => seq)).toEqual(times(61, (index) => index + 1))
  for (const name of ['customer', 'elin', 'sara', 'note']) {
    const own = rows.filter(({ body }) => body.startsWith(`${name} `)).map(({ body }) => body)
    expect(own).toEqual(times(15, (index) => `${name} ${index + 1}`))
  }
  const asked = await elin.client.query('messages.after', { conversationId, seq: 0 })
  expect(asked.map(({ id }: { id: string }) => id)).toEqual(rows.map(({ id }) => id))

  // The customer's own numbers have no hole where the notes are.
  const chatted = await customer.client.query('chat.after', { conversationId, seq: 0 })
  expect(chatted.map(({ seq }: { seq: number }) => seq)).toEqual(times(46, (index) => index + 1))
  const publicIds = rows.filter(({ visibility }) => visibility === 'public').map(({ id }) => id)
  expect(chatted.map(({ id }: { id: string }) => id)).toEqual(publicIds)
  expect(JSON.stringify(customer.client.heard)).not.toContain('note ')
  const { lastSeq, lastPublicSeq } = await conversationOf(conversationId)
  expect([lastSeq, lastPublicSeq]).toEqual([61, 46])
})

test('whatever was missed comes by asking for what is after any number', async () => {
  const { customer, conversationId } = await beginChat(desk())
  for (let n = 2; n <= 12; n++) {
    await elin.client.mutate('messages.post', reply(conversationId, `${n}`, n % 3 === 0 ? 'note' : 'public'))
  }
  const all = await elin.client.query('messages.after', { conversationId, seq: 0 })
  const allPublic = await customer.client.query('chat.after', { conversationId, seq: 0 })
  for (let known = 0; known <= 12; known++) {
    expect(await elin.client.query('messages.after', { conversationId, seq: known })).toEqual(all.slice(known))
    expect(await customer.client.query('chat.after', { conversationId, seq: known })).toEqual(allPublic.slice(known))
  }
})

test('earlier messages come in pages that join without a gap', async () => {
  const { customer, conversationId } = await beginChat(desk())
  for (let n = 2; n <= 230; n += 10)
    await Promise.all(
      times(10, (i) =>
        elin.client.mutate('messages.post', reply(conversationId, `${n + i}`, i % 4 ? 'public' : 'note')),
      ),
    )
  for (const [who, path] of [
    [elin, 'messages.before'],
    [customer, 'chat.before'],
  ] as const) {
    const pages: number[][] = []
    for (let seq = 2_147_483_647, isMore = true; isMore; ) {
      const page = await who.client.query(path, { conversationId, seq })
      pages.unshift(page.messages.map((message: { seq: number }) => message.seq))
      isMore = page.hasEarlierMessages
      seq = pages[0]?.[0] ?? 0
    }
    const last = pages.flat().length
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flat()).toEqual(times(last, (index) => index + 1))
  }
})

test('a clock that is set back a day changes no order', async () => {
  const { customer, conversationId, say } = await beginChat(desk())
  const { now } = desk().clock
  for (const [n, at] of [now + 5000, now - 24 * 3_600_000, now + 1].entries()) {
    desk().clock.now = at
    await say(`customer ${n}`)
    await elin.client.mutate('messages.post', reply(conversationId, `elin ${n}`))
  }
  desk().clock.now = now + 10_000
  const order = ['Hello', 'customer 0', 'elin 0', 'customer 1', 'elin 1', 'customer 2', 'elin 2']
  expect((await stored(conversationId)).map(({ body }) => body)).toEqual(order)
  const shown = await customer.client.query('chat.open', {})
  expect(shown.messages.map(({ body }: { body: string }) => body)).toEqual(order)
  expect(await elin.client.query('messages.after', { conversationId, seq: 3 })).toHaveLength(4)
})

test("a colleague's reply that is not on the agent's screen stops the sending, and nothing else does", async () => {
  const { conversationId, say } = await beginChat(desk())
  await elin.client.mutate('messages.post', reply(conversationId, 'I look into it'))
  const late = { ...reply(conversationId, 'What can I do for you?'), seenSeq: 1 }
  await expect(sara.client.mutate('messages.post', late)).rejects.toMatchObject({ code: 'reply_not_seen' })
  expect(await stored(conversationId)).toHaveLength(2)

  await sara.client.mutate('messages.post', { ...late, seenSeq: 2 })
  // Neither the customer's words, nor a note, nor one's own reply count.
  await say('Thanks')
  await elin.client.mutate('messages.post', reply(conversationId, 'For us', 'note'))
  await sara.client.mutate('messages.post', { ...reply(conversationId, 'More'), seenSeq: 3 })
  await sara.client.mutate('messages.post', { ...reply(conversationId, 'And more'), seenSeq: 3 })
  // A note is never stopped.
  await elin.client.mutate('messages.post', { ...reply(conversationId, 'For us', 'note'), seenSeq: 1 })
  // Nor is a retry of what was stored.
  await sara.client.mutate('messages.post', { ...late, seenSeq: 2 })
  expect(await stored(conversationId)).toHaveLength(8)
})

test('nobody replies to a closed conversation; a note is welcome, and a retry gets what was stored before', async () => {
  const { customer, conversationId, say } = await beginChat(desk())
  const before = reply(conversationId, 'Sent before the close')
  const first = await elin.client.mutate('messages.post', before)
  const words = chat('My words before it', { conversationId })
  const said = await customer.client.mutate('chat.post', words)
  await close(elin, conversationId)

  const refused = elin.client.mutate('messages.post', reply(conversationId, 'Too late'))
  await expect(refused).rejects.toMatchObject({ code: 'conversation_closed' })
  await elin.client.mutate('messages.post', reply(conversationId, 'For later', 'note'))
  expect(await elin.client.mutate('messages.post', before)).toEqual(first)
  // A retried message of the customer's reopens nothing.
  expect(await customer.client.mutate('chat.post', words)).toEqual(said)
  expect(await conversationOf(conversationId)).toMatchObject({ status: 'closed', waitingSince: null })
  await say('I do write again')
  expect(await conversationOf(conversationId)).toMatchObject({ status: 'open' })
})

test('a customer who writes opens what is pending or snoozed', async () => {
  const { conversationId, say } = await beginChat(desk())
  await elin.client.mutate('messages.post', reply(conversationId, 'Tell me when it came'))
  await elin.client.mutate('conversations.setPending', { conversationId })
  expect(await conversationOf(conversationId)).toMatchObject({ status: 'pending', waitingSince: null })
  desk().clock.now += 1000
  await say('It came')
  expect(await conversationOf(conversationId)).toMatchObject({ status: 'open', waitingSince: desk().clock.now })

  const since = desk().clock.now
  await elin.client.mutate('conversations.snooze', { conversationId, until: desk().clock.now + 3_600_000 })
  desk().clock.now += 1000
  await say('Are you there?')
  expect(await conversationOf(conversationId)).toMatchObject({
    status: 'open',
    snoozedUntil: null,
    waitingSince: since,
  })
  await elin.client.hears('message.posted', { conversation: { id: conversationId, status: 'open' } })
})

test('a reply wakes a snoozed conversation and leaves a pending one to the customer', async () => {
  const { conversationId } = await beginChat(desk())
  await elin.client.mutate('conversations.snooze', { conversationId, until: desk().clock.now + 3_600_000 })
  await elin.client.mutate('messages.post', reply(conversationId, 'A thought', 'note'))
  expect(await conversationOf(conversationId)).toMatchObject({ status: 'snoozed' })
  await elin.client.mutate('messages.post', reply(conversationId, 'It is solved'))
  expect(await conversationOf(conversationId)).toMatchObject({ status: 'open', snoozedUntil: null, waitingSince: null })
  await elin.client.mutate('conversations.setPending', { conversationId })
  await elin.client.mutate('messages.post', reply(conversationId, 'By the way'))
  expect(await conversationOf(conversationId)).toMatchObject({ status: 'pending' })
})

test('two tabs of one browser, each with a conversation of its own in mind, write into the same one', async () => {
  const token = uuidv7() + uuidv7()
  const tabs = await Promise.all([desk().visitor({ token }), desk().visitor({ token })])
  const posts = tabs.flatMap(({ client }, tab) =>
    times(5, (n) => client.mutate('chat.post', chat(`tab ${tab} says ${n}`))),
  )
  const answers: { conversationId: string }[] = await Promise.all(posts)
  const [conversationId = ''] = new Set(answers.map((answer) => answer.conversationId))
  expect(answers.every((answer) => answer.conversationId === conversationId)).toBe(true)
  expect(await stored(conversationId)).toHaveLength(10)

  // What one tab sends, the other hears.
  const late = chat('and this')
  await tabs[0]?.client.mutate('chat.post', late)
  await tabs[1]?.client.hears('chat.message', { message: { id: late.id, conversationId } })

  // After a close, too: whoever writes first opens it, and the other joins.
  await close(elin, conversationId)
  const reopened = await Promise.all(
    tabs.flatMap(({ client }, tab) => [
      client.mutate('chat.post', chat(`again from ${tab}`, tab === 0 ? { conversationId } : {})),
      client.mutate('chat.post', chat(`and again from ${tab}`)),
    ]),
  )
  expect(new Set(reopened.map((answer) => answer.conversationId))).toEqual(new Set([conversationId]))
  const events = (await stored(conversationId)).filter(({ event }) => event?.includes('reopened'))
  expect(events).toHaveLength(1)
})

test("a customer cannot write into another's conversation, nor read it, nor mark it seen", async () => {
  const { conversationId } = await beginChat(desk())
  const stranger = await desk().visitor()
  const { client } = stranger
  await expect(client.mutate('chat.post', chat('x', { conversationId }))).rejects.toMatchObject({ code: 'not_found' })
  await expect(client.query('chat.after', { conversationId, seq: 0 })).rejects.toMatchObject({ code: 'not_found' })
  await expect(client.query('chat.before', { conversationId, seq: 9 })).rejects.toMatchObject({ code: 'not_found' })
  await expect(client.mutate('chat.seen', { conversationId, seq: 1 })).rejects.toMatchObject({ code: 'not_found' })
  expect(await stored(conversationId)).toHaveLength(1)
})
