import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { ListeningCue } from '../../../shared/contract/conversation.ts'
import { type Begun, beginChat, close } from '../../support/conversations.ts'
import { reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const desk = deskOfFile()
let elin: TestStaff
let sara: TestStaff
beforeAll(async () => {
  elin = await desk().staff(['agent'])
  sara = await desk().staff(['agent'], { name: 'Sara Lind' })
})

const cuesOf = (conversationId: string, who = elin, dismissed?: object[]): Promise<ListeningCue[]> =>
  who.client.query('conversations.cues', { conversationId, ...(dismissed && { dismissed }) })
const answer = (conversationId: string, body: string, visibility: 'public' | 'note' = 'public') =>
  elin.client.mutate('messages.post', reply(conversationId, body, visibility))
/** A talk as it is written, `C` the customer and `A` the agent. */
async function talk(first: string, ...rest: string[]): Promise<Begun> {
  const begun = await beginChat(desk(), first.slice(3))
  for (const line of rest) {
    desk().clock.now += 60_000
    if (line.startsWith('A')) await answer(begun.conversationId, line.slice(3))
    else await begun.say(line.slice(3))
  }
  return begun
}
const idOf = async (conversationId: string, body: string) =>
  (
    await desk()
      .app.db.kysely.selectFrom('messages')
      .select('id')
      .where('conversationId', '=', conversationId)
      .where('body', '=', body)
      .executeTakeFirstOrThrow()
  ).id

const TWO_QUESTIONS = 'Hi, when will my parcel arrive? And can I still change the delivery address?'
const ABOUT_THE_ADDRESS = "Hi! I've changed the address to the new one for you."

test('a question is held up when something else was answered, with its words and its message, and no longer once it is', async () => {
  const { conversationId } = await beginChat(desk(), TWO_QUESTIONS)
  // What nobody has had the time to answer is not neglected.
  expect(await cuesOf(conversationId)).toEqual([])
  await answer(conversationId, ABOUT_THE_ADDRESS)
  expect(await cuesOf(conversationId)).toEqual([
    {
      kind: 'unanswered_question',
      id: await idOf(conversationId, TWO_QUESTIONS),
      quote: 'when will my parcel arrive?',
    },
  ])
  await answer(conversationId, 'Your parcel will arrive on Thursday.')
  expect(await cuesOf(conversationId)).toEqual([])
})

test('a feeling is held up until it is met', async () => {
  const { conversationId } = await talk(
    'C: I have been waiting three weeks and honestly I am so disappointed in you',
    'A: What is your order number?',
  )
  expect(await cuesOf(conversationId)).toMatchObject([
    { kind: 'feeling_unacknowledged', quote: expect.stringContaining('disappointed') },
  ])
  await answer(conversationId, "I understand that you are disappointed, and I'm sorry that it took three weeks.")
  expect(await cuesOf(conversationId)).toEqual([])
})

test('what is said again is held up with how often, until something is told', async () => {
  const { conversationId } = await talk(
    'C: My discount code WELCOME10 does not work',
    'A: Please try to empty your cart and log in again.',
    'C: The discount code WELCOME10 still does not work',
  )
  expect(await cuesOf(conversationId)).toMatchObject([
    { kind: 'said_again', times: 1, quote: 'The discount code WELCOME10 still does not work' },
  ])
  await answer(conversationId, 'The code WELCOME10 works again now, the campaign had ended by mistake.')
  expect(await cuesOf(conversationId)).toEqual([])
})

test('worse is told by the stored scores, since when, and no longer when it is better', async () => {
  const { conversationId, say } = await talk(
    'C: Hello, where is the form',
    'A: It is in the parcel',
    'C: It is not there',
    'A: Then it can be printed',
    'C: I have no printer',
  )
  await score(conversationId, [0.4, -0.1, -0.7])
  const [cue] = await cuesOf(conversationId)
  const first = await desk()
    .app.db.kysely.selectFrom('messages')
    .select('createdAt')
    .where('conversationId', '=', conversationId)
    .where('seq', '=', 1)
    .executeTakeFirstOrThrow()
  expect(cue).toMatchObject({ kind: 'getting_worse', quote: 'I have no printer', since: first.createdAt })
  await say('Found one')
  await score(conversationId, [0.4, -0.1, -0.7, 0.6])
  expect(await cuesOf(conversationId)).toEqual([])
})

/** The scores of the customer's messages, as if they had been heard so. */
async function score(conversationId: string, scores: number[]): Promise<void> {
  const messages = await desk()
    .app.db.kysely.selectFrom('messages')
    .select('id')
    .where('conversationId', '=', conversationId)
    .where('author', '=', 'customer')
    .orderBy('seq')
    .execute()
  for (const [at, { id }] of messages.entries())
    await desk().app.db.write((trx) =>
      trx
        .updateTable('messages')
        .set({ score: scores[at] ?? null })
        .where('id', '=', id)
        .execute(),
    )
}

test('a promise that is due today or was before is held up to who has the conversation, until it is kept', async () => {
  const { conversationId } = await beginChat(desk(), 'Hello')
  await elin.client.mutate('conversations.take', { conversationId })
  const late = await promise(conversationId, 'A call about the refund', desk().clock.now - DAY)
  expect(await cuesOf(conversationId)).toEqual([
    { kind: 'promise_due', id: late, quote: 'A call about the refund', dueAt: desk().clock.now - DAY },
  ])
  expect(await cuesOf(conversationId, sara)).toEqual([])
  await elin.client.mutate('promises.setKept', { promiseId: late, isKept: true })
  expect(await cuesOf(conversationId)).toEqual([])

  await promise(conversationId, 'A new zip', desk().clock.now + 2 * DAY)
  expect(await cuesOf(conversationId)).toEqual([])
  desk().clock.now += 2 * DAY
  expect(await cuesOf(conversationId)).toMatchObject([{ kind: 'promise_due', quote: 'A new zip' }])
})

test('a promise made in an earlier conversation is due in the next; one to another customer is not', async () => {
  const { customer, conversationId } = await beginChat(desk(), 'Hello')
  await answer(conversationId, 'Hi')
  const made = { text: 'Resend the receipt', dueAt: desk().clock.now + HOUR }
  await close(elin, conversationId, { promise: made })
  desk().clock.now += 4 * DAY
  await customer.client.mutate('chat.post', { id: uuidv7(), conversationId, body: 'Hello again' })
  const { conversationId: other } = await beginChat(desk(), 'Hello')
  const { rows } = await elin.client.query('conversations.list', { brandId: desk().brandId, view: 'unassigned' })
  const next = rows.find(({ lastLine }: { lastLine: { body: string } }) => lastLine.body === 'Hello again')
  expect(next.id).not.toBe(conversationId)
  for (const id of [next.id, other]) await elin.client.mutate('conversations.take', { conversationId: id })
  expect(await cuesOf(next.id)).toMatchObject([{ kind: 'promise_due', quote: 'Resend the receipt' }])
  expect(await cuesOf(other)).toEqual([])
})

async function promise(conversationId: string, text: string, dueAt: number): Promise<string> {
  const id = uuidv7()
  const { customerId, contactId } = await desk()
    .app.db.kysely.selectFrom('conversations')
    .select(['customerId', 'contactId'])
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  const made = { madeBy: elin.userId, madeAt: desk().clock.now, keptAt: null }
  await desk().app.db.write((trx) =>
    trx
      .insertInto('promises')
      .values({ id, brandId: desk().brandId, conversationId, contactId, customerId, text, dueAt, ...made })
      .execute(),
  )
  return id
}

test('two at most, the promise first, and what is dismissed makes room and does not come back', async () => {
  const { conversationId } = await talk(
    'C: My discount code WELCOME10 does not work and I am so disappointed. Also, does the zip have a warranty?',
    'A: Please try to empty your cart and log in again.',
    'C: The discount code WELCOME10 still does not work',
  )
  const all = await cuesOf(conversationId)
  expect(all.map(({ kind }) => kind)).toEqual(['said_again', 'feeling_unacknowledged'])
  const third = await cuesOf(
    conversationId,
    elin,
    all.map(({ kind, id }) => ({ kind, id })),
  )
  expect(third.map(({ kind }) => kind)).toEqual(['unanswered_question'])
  await promise(conversationId, 'A call', desk().clock.now)
  expect((await cuesOf(conversationId)).map(({ kind }) => kind)).toEqual(['promise_due', 'said_again'])
  // Nothing was kept: a colleague has dismissed none.
  expect((await cuesOf(conversationId, sara)).map(({ kind }) => kind)).toEqual(['said_again', 'feeling_unacknowledged'])
})

test('notes are neither quoted nor taken for an answer', async () => {
  const { conversationId } = await talk(`C: ${TWO_QUESTIONS}`, `A: ${ABOUT_THE_ADDRESS}`)
  await answer(conversationId, 'The parcel will arrive on Thursday, I believe. Who signed for it?', 'note')
  const cues = await cuesOf(conversationId)
  expect(cues).toMatchObject([{ kind: 'unanswered_question', quote: 'when will my parcel arrive?' }])
})

test('what stands in another conversation or an earlier contact is not held up', async () => {
  const { customer, conversationId } = await talk(`C: ${TWO_QUESTIONS}`, `A: ${ABOUT_THE_ADDRESS}`)
  const { conversationId: other } = await talk('C: Hello', 'A: Hi, what can I do for you?')
  expect(await cuesOf(other)).toEqual([])
  await close(elin, conversationId)
  expect(await cuesOf(conversationId)).toEqual([])
  desk().clock.now += 4 * DAY
  await elin.client.mutate('conversations.reopen', { conversationId })
  await customer.client.mutate('chat.post', { id: uuidv7(), conversationId, body: 'Hello again' })
  await answer(conversationId, 'Hi, what can I do for you?')
  expect(await cuesOf(conversationId)).toEqual([])
})

test('redacted words are quoted by nobody, and an answer whose words were taken out is given the benefit of the doubt', async () => {
  const { conversationId } = await talk(`C: ${TWO_QUESTIONS}`, `A: ${ABOUT_THE_ADDRESS}`)
  await elin.client.mutate('messages.redact', { messageId: await idOf(conversationId, TWO_QUESTIONS) })
  expect(await cuesOf(conversationId)).toEqual([])

  const answered = 'It will arrive on Thursday, Anna will bring it.'
  const { conversationId: second } = await talk(`C: ${TWO_QUESTIONS}`, `A: ${answered}`, `A: ${ABOUT_THE_ADDRESS}`)
  await elin.client.mutate('messages.redact', { messageId: await idOf(second, answered) })
  expect(await cuesOf(second)).toEqual([])
})

test('words are read in the language the conversation turned out to be in', async () => {
  const { conversationId } = await talk(
    'C: Hej, när kommer mitt paket? Och går det att ändra leveransadressen fortfarande?',
    'A: Hej! Jag har ändrat adressen till den nya.',
  )
  expect(await cuesOf(conversationId)).toMatchObject([{ kind: 'unanswered_question', quote: 'när kommer mitt paket?' }])
})

test('a conversation of long letters is read as far as it holds nobody up', async () => {
  const long = 'It is about the blue jacket and its zip. '.repeat(240)
  const { conversationId } = await talk(
    `C: ${TWO_QUESTIONS}`,
    `A: ${long}`,
    `C: ${long}`,
    `A: ${long}`,
    `C: ${long}`,
    `A: ${long}`,
  )
  const startedAt = performance.now()
  const cues = await cuesOf(conversationId)
  expect(performance.now() - startedAt).toBeLessThan(1000)
  expect(cues.map(({ quote }) => quote)).not.toContain('when will my parcel arrive?')
})

test('asking for cues leaves nothing behind', async () => {
  const { conversationId } = await talk(`C: ${TWO_QUESTIONS}`, `A: ${ABOUT_THE_ADDRESS}`)
  const stored = async () =>
    JSON.stringify(
      await Promise.all(
        (['conversations', 'messages', 'auditEntries', 'attentionSpans', 'agentReads', 'counters'] as const).map(
          (table) => desk().app.db.kysely.selectFrom(table).selectAll().execute(),
        ),
      ),
    )
  const before = await stored()
  const [cue] = await cuesOf(conversationId)
  await cuesOf(conversationId, elin, [{ kind: cue?.kind, id: cue?.id }])
  expect(await stored()).toBe(before)
})
