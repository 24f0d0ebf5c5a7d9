import { beforeAll, expect, test } from 'vitest'
import { createOutbox } from '../../../client/lib/outbox.ts'
import { createOutboxStore } from '../../../client/lib/outbox-store.ts'
import { callOver } from '../../../client/lib/socket-calls.ts'
import type { AppRouter } from '../../../server/router.ts'
import type { ChatMessage, PostChat } from '../../../shared/contract/message.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { chat, connect, reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const desk = deskOfFile()
let agent: TestStaff
beforeAll(async () => {
  agent = await desk().staff(['agent', 'lead'])
})

const messages = (conversationId: string) =>
  desk()
    .app.db.kysely.selectFrom('messages')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .orderBy('seq')
    .execute()

/** Both who may write, each as they do it. */
const both = async () => {
  const { customer, conversationId } = await beginChat(desk())
  return {
    conversationId,
    writers: [
      (body: string) => customer.client.mutate('chat.post', chat(body, { conversationId })),
      (body: string) => agent.client.mutate('messages.post', reply(conversationId, body)),
      (body: string) => agent.client.mutate('messages.post', reply(conversationId, body, 'note')),
    ],
  }
}

test('ten thousand characters are stored as they are; one more is refused, and so are a hundred thousand', async () => {
  const { conversationId, writers } = await both()
  const longest = '😀'.repeat(2500) + 'å'.repeat(5000)
  expect(longest).toHaveLength(10_000)
  for (const write of writers) {
    expect(await write(longest)).toMatchObject({ body: longest })
    for (const length of [10_001, 100_000]) {
      const refused = write('x'.repeat(length))
      await expect(refused).rejects.toMatchObject({ code: 'message_too_long', fields: ['body'] })
    }
  }
  expect((await messages(conversationId)).map(({ body }) => body.length)).toEqual([5, 10_000, 10_000, 10_000])
})

test('a message larger than any frame is refused before it is sent, stays in the outbox, and the connection lives', async () => {
  const { conversationId } = await beginChat(desk())
  const { client } = await desk().visitor()
  let connections = 0
  let disconnections = 0
  client.socket.on('connect', () => connections++)
  client.socket.on('disconnect', () => disconnections++)
  const calls = callOver<AppRouter>(client.socket)
  const outbox = createOutbox<PostChat, ChatMessage>({
    store: createOutboxStore<PostChat>(null, 'large'),
    send: (item) => calls.chat.post.mutate(item),
  })
  const large = chat('中'.repeat(100_000))
  outbox.add(large)
  const small = chat('This one is fine', { conversationId: large.conversationId })
  outbox.add(small)
  await expect.poll(async () => (await messages(large.conversationId)).map(({ id }) => id)).toEqual([small.id])
  const refused = { item: { id: large.id }, state: 'failed', reason: 'too_large' }
  await expect.poll(() => outbox.entries()).toMatchObject([refused])
  expect([connections, disconnections]).toEqual([0, 0])
  outbox.stop()
  expect(await messages(conversationId)).toHaveLength(1)
})

test('a frame beyond the limit, from somebody who sends it all the same, ends that connection and no other', async () => {
  const { customer, say } = await beginChat(desk())
  const { client } = await desk().visitor()
  const ended = new Promise<string>((resolve) => client.socket.once('disconnect', resolve))
  client.socket.io.reconnection(false)
  client.socket.emit('call', { path: 'chat.post', type: 'mutation', input: chat('x'.repeat(10_000_000)) })
  expect(await ended).toBe('transport close')
  await say('Still here')
  expect(customer.client.socket.connected).toBe(true)
})

test.each([
  ['NUL', 'a\0b'],
  ['a high surrogate alone', 'a\ud83d b'],
  ['a low surrogate alone', 'a\ude00'],
  ['surrogates in the wrong order', '\ude00\ud83d'],
  ['an escape character', 'a\u001bb'],
])('%s is refused as unreadable, and nothing is stored', async (_, body) => {
  const { conversationId, writers } = await both()
  for (const write of writers) await expect(write(body)).rejects.toMatchObject({ code: 'text_unreadable' })
  expect(await messages(conversationId)).toHaveLength(1)
})

test.each([
  ['white space', ' \n\t '],
  ['nothing', ''],
])('%s alone is no message', async (_, body) => {
  const { conversationId, writers } = await both()
  for (const write of writers) await expect(write(body)).rejects.toMatchObject({ code: 'bad_input', fields: ['body'] })
  expect(await messages(conversationId)).toHaveLength(1)
})

test.each([
  ['bidi controls', 'user\u202Etxt.exe\u2066 end\u2069'],
  ['zero width and joiners', '👩\u200d👩\u200d👧 a\u200bb'],
  ['decomposed letters', 'A\u030A and Å'],
  ['markup and script', '<script>alert(1)</script> & "quotes" \\ \''],
  ['line breaks and tabs', 'one\ntwo\r\n\tthree'],
  ['noncharacters and private use', '\ufffe \ue000'],
  ['signs of every plane', '𝕒 𐍈 中 ع ไ'],
])('%s are stored and given back as they are', async (_, body) => {
  const { conversationId, writers } = await both()
  for (const write of writers) expect(await write(body)).toMatchObject({ body })
  const rows = await messages(conversationId)
  expect(rows.slice(1).map((row) => row.body)).toEqual([body, body, body])
  const heard = agent.client.heard.filter((event) => event.type === 'message.posted' && event.message.body === body)
  expect(heard.length).toBeGreaterThanOrEqual(3)
})

const CARDS = ['4242 4242 4242 4242', '5555-5555-5555-4444', '378282246310005', '4000 0000 0000 9995']
const SURVIVORS = [
  'order 1234567890123456',
  'invoice 20261121-00042',
  'ORD-4000056655665556',
  '+46 70 123 45 67',
  'NO93 8601 1117 947',
]

test('card numbers are hidden in what is stored, pushed and answered; other numbers survive', async () => {
  const { conversationId, writers } = await both()
  const colleague = await desk().staff(['agent'])
  const customer = await desk().visitor()
  const text = [...CARDS, ...SURVIVORS].join(', ')
  for (const write of writers) {
    const { body } = await write(text)
    for (const card of CARDS) expect(body).not.toContain(card)
    for (const card of CARDS) expect(body).toContain(`•••• ${card.replace(/\D/g, '').slice(-4)}`)
    for (const number of SURVIVORS) expect(body).toContain(number)
  }
  await customer.client.mutate('chat.post', chat(text))
  await agent.client.mutate('drafts.save', { conversationId, visibility: 'public', body: text })
  await agent.client.mutate('conversations.transfer', { conversationId, toUserId: colleague.userId, reason: CARDS[0] })
  await close(agent, conversationId, { promise: { text: `Charge ${CARDS[1]}`, dueAt: desk().clock.now + 1000 } })
  await colleague.client.hears('message.posted', { message: { event: { type: 'closed' } } })

  const track = { writeKey: desk().widgetKey, anonymousId: customer.token, messageId: 'card', event: 'Payment Failed' }
  await fetch(`${desk().url}/v1/track`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: desk().url },
    body: JSON.stringify({ ...track, properties: { reason: 'declined', note: CARDS[2], number: 4242424242424242 } }),
  })
  expect(CARDS.filter((card) => JSON.stringify(colleague.client.heard).includes(card))).toEqual([])
  expect(await tablesHolding([...CARDS, ...CARDS.map((card) => card.replace(/\D/g, ''))])).toEqual([])
})

test("a card number in the survey's comment is hidden too", async () => {
  await desk().app.db.write(async (trx) => {
    await trx.updateTable('brands').set({ armShares: '{"t0":100,"t3":0,"both":0,"none":0}' }).execute()
  })
  const { customer, conversationId } = await beginChat(desk())
  await close(agent, conversationId)
  const { survey } = await customer.client.hears('chat.survey')
  const comment = `They took ${CARDS[0]} twice, order 1234567890123456`
  await customer.client.mutate('chat.answer', { surveyId: survey.id, feltUnderstood: 2, comment })
  const { answers } = await agent.client.query('answers.latest', { brandId: desk().brandId })
  expect(answers[0].comment).toBe('They took •••• 4242 twice, order 1234567890123456')
  expect(await tablesHolding([CARDS[0] ?? ''])).toEqual([])
})

/** Every text of every table of ours, read as it is stored. */
async function tablesHolding(texts: string[]): Promise<string[]> {
  const { kysely } = desk().app.db
  const tables = await kysely.introspection.getTables()
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await kysely
      .selectFrom(kysely.dynamic.table(name as 'messages').as('any'))
      .selectAll()
      .execute()
    const written = JSON.stringify(rows)
    for (const text of texts) if (written.includes(text)) found.push(`${name}: ${text}`)
  }
  expect(tables.length).toBeGreaterThan(25)
  return found
}

test("a customer's words are scored with the version of the engine, an agent's and the desk's lines are not", async () => {
  const body = 'This is terrible, I am angry and disappointed'
  const { customer, conversationId } = await beginChat(desk(), body)
  await agent.client.mutate('messages.post', reply(conversationId, 'How terrible, I am so sorry and sad'))
  await agent.client.mutate('messages.post', reply(conversationId, 'A terrible day', 'note'))
  await close(agent, conversationId)
  const [first, ...others] = await messages(conversationId)
  const score = desk().app.sentiment.score(body, { language: 'en' })
  expect(first).toMatchObject({
    score: score.score,
    scoreLabel: 'negative',
    scoreConfidence: score.confidence,
    scoreLanguage: 'en',
    scoreVersion: score.engineVersion,
  })
  expect(JSON.parse(first?.scoreEvidence ?? '')).toEqual(score.evidence)
  expect(score.engineVersion).not.toBe('')
  expect(others).toHaveLength(3)
  for (const other of others) expect(other).toMatchObject({ score: null, scoreLabel: null, scoreVersion: null })

  const { message } = await agent.client.hears('message.posted', { message: { conversationId, author: 'customer' } })
  expect(message.sentiment).toMatchObject({ score: score.score, label: 'negative' })
  // How they sounded is for the desk; no customer is told.
  await customer.client.hears('chat.message', { message: { body } })
  expect(JSON.stringify([customer.client.heard, await customer.client.query('chat.open', {})])).not.toMatch(
    /sentiment|score|evidence/,
  )
})

test('who connects anew gets the same text again', async () => {
  const { customer, conversationId, say } = await beginChat(desk(), 'Första raden')
  await say('Andra raden — “så”')
  const again = await connect(desk().url, { kind: 'visitor', key: desk().widgetKey, visitor: customer.token })
  const { messages: shown } = await again.query('chat.open', {})
  expect(shown.map(({ body }: { body: string }) => body)).toEqual(['Första raden', 'Andra raden — “så”'])
  expect(await again.query('chat.after', { conversationId, seq: 0 })).toEqual(shown)
  again.socket.disconnect()
})

test('a conversation is read in the language it shows to be in, by more than a word', async () => {
  const { customer, conversationId } = await beginChat(desk(), 'ok')
  for (const body of ['Hej, jag har fått fel vara och är väldigt besviken', 'Kan ni skicka rätt storlek i stället?'])
    await customer.client.mutate('chat.post', chat(body, { conversationId }))
  const rows = await messages(conversationId)
  expect(rows.map(({ scoreLanguage }) => scoreLanguage)).toEqual(['en', 'sv', 'sv'])
  expect(rows[1]).toMatchObject({ scoreLabel: 'negative' })
  const { languageEvidence, language } = await desk()
    .app.db.kysely.selectFrom('conversations')
    .select(['languageEvidence', 'language'])
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  expect(JSON.parse(languageEvidence ?? '')).toMatchObject({ language: 'sv', sums: { sv: expect.any(Number) } })
  // What the customer is shown stays in the language of the page.
  expect(language).toBe('en')
})
