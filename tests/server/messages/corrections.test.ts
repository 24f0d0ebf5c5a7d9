import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { beginChat, close } from '../../support/conversations.ts'
import { reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const desk = deskOfFile()
let elin: TestStaff
let sara: TestStaff
let lead: TestStaff
beforeAll(async () => {
  elin = await desk().staff(['agent'])
  sara = await desk().staff(['agent'], { name: 'Sara Lind' })
  lead = await desk().staff(['lead'], { name: 'Lena Lead' })
})

const IRONY = 'Great, another week without my parcel, thank you so much'

/** A customer's message whose mark says that it sounds pleased. */
async function misread() {
  const begun = await beginChat(desk())
  const { id: messageId } = await begun.say(IRONY)
  return { ...begun, messageId }
}
const messageOf = (id: string) =>
  desk().app.db.kysely.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const storedFor = (messageId: string) =>
  desk()
    .app.db.kysely.selectFrom('scoreCorrections')
    .selectAll()
    .where('messageId', '=', messageId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
const say = (who: TestStaff, messageId: string, saysLabel: string | null) =>
  who.client.mutate('messages.correctMark', { messageId, saysLabel })
const seenBy = (who: TestStaff, conversationId: string) => who.client.query('messages.corrections', { conversationId })

test('an agent says that a mark is wrong: kept with what was scored, and the score stays as it was', async () => {
  const { conversationId, messageId } = await misread()
  const before = await messageOf(messageId)
  expect(before.scoreLabel).toBe('positive')
  expect(await say(elin, messageId, 'negative')).toEqual({ messageId, saysLabel: 'negative' })

  expect(await storedFor(messageId)).toEqual([
    {
      id: expect.any(String),
      brandId: desk().brandId,
      messageId,
      textHash: createHash('sha256').update(IRONY).digest('hex'),
      language: before.scoreLanguage,
      scoreLabel: 'positive',
      score: before.score,
      scoreVersion: before.scoreVersion,
      saysLabel: 'negative',
      userId: elin.userId,
      createdAt: desk().clock.now,
    },
  ])
  expect(await messageOf(messageId)).toEqual(before)
  expect(await seenBy(elin, conversationId)).toEqual([{ messageId, saysLabel: 'negative' }])
})

test('an agent sees what they said themselves, never what a colleague said, and nobody is told', async () => {
  const { customer, conversationId, messageId } = await misread()
  const other = await misread()
  await say(elin, messageId, 'negative')
  await say(sara, messageId, 'neutral')
  await say(elin, other.messageId, 'neutral')
  expect(await seenBy(elin, conversationId)).toEqual([{ messageId, saysLabel: 'negative' }])
  expect(await seenBy(sara, conversationId)).toEqual([{ messageId, saysLabel: 'neutral' }])
  expect(await storedFor(messageId)).toHaveLength(2)

  const shown = [
    await sara.client.query('conversations.get', { conversationId }),
    await lead.client.query('messages.after', { conversationId, seq: 0 }),
    await customer.client.query('chat.open', {}),
    sara.client.heard,
    customer.client.heard,
  ]
  expect(JSON.stringify(shown)).not.toMatch(/saysLabel|correct/i)
})

test('said again it replaces what was said, taken back it is gone, of the one agent alone', async () => {
  const { conversationId, messageId } = await misread()
  await say(elin, messageId, 'negative')
  await say(sara, messageId, 'negative')
  desk().clock.now += 1000
  await Promise.all([say(elin, messageId, 'neutral'), say(elin, messageId, 'neutral')])
  const stored = await storedFor(messageId)
  expect(stored.map(({ userId, saysLabel }) => [userId, saysLabel])).toEqual([
    [sara.userId, 'negative'],
    [elin.userId, 'neutral'],
  ])
  expect(stored.at(-1)?.createdAt).toBe(desk().clock.now)

  expect(await say(elin, messageId, null)).toBeNull()
  expect(await seenBy(elin, conversationId)).toEqual([])
  expect((await storedFor(messageId)).map(({ userId }) => userId)).toEqual([sara.userId])
  // What was never said can be taken back too.
  expect(await say(elin, messageId, null)).toBeNull()
})

test('only a mark can be corrected, and only to something else', async () => {
  const { conversationId, messageId } = await misread()
  const ours = reply(conversationId, 'How terrible, I am so sorry')
  const note = reply(conversationId, 'A terrible week', 'note')
  await elin.client.mutate('messages.post', ours)
  await elin.client.mutate('messages.post', note)
  await close(elin, conversationId)
  const line = await desk()
    .app.db.kysely.selectFrom('messages')
    .select('id')
    .where('conversationId', '=', conversationId)
    .where('author', '=', 'system')
    .executeTakeFirstOrThrow()
  for (const id of [ours.id, note.id, line.id])
    await expect(say(elin, id, 'negative')).rejects.toMatchObject({ code: 'bad_input', fields: ['messageId'] })

  await desk()
    .app.db.kysely.updateTable('messages')
    .set({ score: null, scoreLabel: null, scoreConfidence: null, scoreEvidence: null, scoreVersion: null })
    .where('id', '=', (await misread()).messageId)
    .execute()
  const { messageId: unscored } = await desk()
    .app.db.kysely.selectFrom('messages')
    .select('id as messageId')
    .where('author', '=', 'customer')
    .where('score', 'is', null)
    .executeTakeFirstOrThrow()
  await expect(say(elin, unscored, 'negative')).rejects.toMatchObject({ code: 'bad_input', fields: ['messageId'] })

  await expect(say(elin, messageId, 'positive')).rejects.toMatchObject({ code: 'bad_input', fields: ['saysLabel'] })
  await expect(say(elin, messageId, 'furious')).rejects.toMatchObject({ code: 'bad_input' })
  for (const id of [ours.id, note.id, line.id, unscored, messageId]) expect(await storedFor(id)).toEqual([])
})

test('neither a lead nor the customer corrects a mark, or sees what agents said', async () => {
  const { customer, conversationId, messageId } = await misread()
  await say(elin, messageId, 'negative')
  for (const [who, code] of [
    [lead.client, 'not_allowed'],
    [customer.client, 'not_signed_in'],
  ] as const) {
    for (const saysLabel of ['neutral', null])
      await expect(who.mutate('messages.correctMark', { messageId, saysLabel })).rejects.toMatchObject({ code })
    await expect(who.query('messages.corrections', { conversationId })).rejects.toMatchObject({ code })
  }
  expect(await storedFor(messageId)).toMatchObject([{ userId: elin.userId, saysLabel: 'negative' }])
})

test('with the words of a message all that was said of its mark goes, and nothing can be said any more', async () => {
  const { conversationId, messageId } = await misread()
  const other = await misread()
  await say(elin, messageId, 'negative')
  await say(sara, messageId, 'neutral')
  await say(elin, other.messageId, 'negative')
  await elin.client.mutate('messages.redact', { messageId })
  expect(await storedFor(messageId)).toEqual([])
  expect(await storedFor(other.messageId)).toHaveLength(1)
  expect(await seenBy(elin, conversationId)).toEqual([])
  await expect(say(elin, messageId, 'negative')).rejects.toMatchObject({ code: 'bad_input' })
  expect(await storedFor(messageId)).toEqual([])
})

test('corrections made while the words are taken out leave no hash behind', async () => {
  for (let round = 0; round < 5; round++) {
    const { messageId } = await misread()
    await Promise.allSettled([
      say(elin, messageId, 'negative'),
      sara.client.mutate('messages.redact', { messageId }),
      say(sara, messageId, 'neutral'),
    ])
    expect(await messageOf(messageId)).toMatchObject({ body: '' })
    expect(await storedFor(messageId)).toEqual([])
  }
})

test('a message that is deleted takes with it what was said of its mark', async () => {
  const { messageId } = await misread()
  const other = await misread()
  await say(elin, messageId, 'negative')
  await say(elin, other.messageId, 'negative')
  await desk().app.db.write((trx) => trx.deleteFrom('messages').where('id', '=', messageId).execute())
  expect(await storedFor(messageId)).toEqual([])
  expect(await storedFor(other.messageId)).toHaveLength(1)
})
