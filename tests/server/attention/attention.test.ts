import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { createBrand } from '../../../server/brands/service.ts'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { chat, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

const desk = deskOfFile()
let elin: TestStaff
let sara: TestStaff
beforeAll(async () => {
  elin = await desk().staff(['agent'])
  sara = await desk().staff(['agent'], { name: 'Sara Lind' })
})

const db = () => desk().app.db.kysely
const pass = (ms: number) => {
  desk().clock.now += ms
}
const span = (conversationId: string, startedSecAgo: number, endedSecAgo = 0) => ({
  id: uuidv7(),
  conversationId,
  startedMsAgo: startedSecAgo * SECOND,
  endedMsAgo: endedSecAgo * SECOND,
})
const report = (who: TestStaff, ...spans: object[]) => who.client.mutate('attention.report', { spans })
const spansOf = (conversationId: string) =>
  db()
    .selectFrom('attentionSpans')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .orderBy('startedAt')
    .execute()
const attentionOf = async (conversationId: string) =>
  (
    await db()
      .selectFrom('contactFacts')
      .select('attentionSec')
      .where('conversationId', '=', conversationId)
      .executeTakeFirstOrThrow()
  ).attentionSec
/** Conversations that have lived for ten minutes. */
const begin = async (n: number) => {
  const begun = []
  for (let i = 0; i < n; i++) begun.push((await beginChat(desk())).conversationId)
  pass(10 * MINUTE)
  return begun
}

test('spans are clipped to the life of the conversation', async () => {
  const { conversationId } = await beginChat(desk())
  const createdAt = desk().clock.now
  pass(30 * SECOND)
  await report(elin, span(conversationId, 3600, 20), span(conversationId, 5))
  expect(
    (await spansOf(conversationId)).map(({ startedAt, endedAt }) => [startedAt - createdAt, endedAt - createdAt]),
  ).toEqual([
    [0, 10 * SECOND],
    [25 * SECOND, 30 * SECOND],
  ])
  // What was before there was anything to see counts for nothing.
  await report(elin, span(conversationId, 3600, 60))
  expect(await spansOf(conversationId)).toHaveLength(2)
  await close(elin, conversationId)
  expect(await attentionOf(conversationId)).toBe(15)
})

test('two conversations in two windows at once get half each, and never more than the time there was', async () => {
  const [one = '', two = '', three = ''] = await begin(3)
  await report(elin, span(one, 300, 100))
  await report(elin, span(two, 200, 0))
  await report(elin, span(three, 150, 100))
  for (const id of [one, two, three]) await close(elin, id)
  // 300–200 one alone, 200–150 one and two, 150–100 all three, 100–0 two alone.
  const attention = [await attentionOf(one), await attentionOf(two), await attentionOf(three)]
  expect(attention[0]).toBeCloseTo(100 + 25 + 50 / 3, 6)
  expect(attention[1]).toBeCloseTo(25 + 50 / 3 + 100, 6)
  expect(attention[2]).toBeCloseTo(50 / 3, 6)
  expect(attention.reduce((sum, sec) => sum + sec, 0)).toBeCloseTo(300, 6)
})

test('two agents at the same conversation both count in full', async () => {
  const [one = ''] = await begin(1)
  await report(elin, span(one, 60))
  await report(sara, span(one, 60))
  await close(elin, one)
  expect(await attentionOf(one)).toBe(120)
})

test('the same span told twice counts once; two tabs on one conversation do not count double', async () => {
  const [one = ''] = await begin(1)
  const told = span(one, 60, 30)
  await Promise.all(Array.from({ length: 20 }, () => report(elin, told)))
  await report(elin, told, told)
  await report(elin, span(one, 50, 20))
  expect(await spansOf(one)).toHaveLength(2)
  await close(elin, one)
  expect(await attentionOf(one)).toBe(40)
})

test('the other window may report later: what overlaps is split all the same', async () => {
  const [one = '', two = ''] = await begin(2)
  await report(elin, span(one, 60))
  await close(elin, one)
  expect(await attentionOf(one)).toBe(60)
  await report(elin, span(two, 60))
  await close(elin, two)
  expect(await attentionOf(two)).toBe(30)
  await report(elin, span(one, 1))
  expect(await attentionOf(one)).toBeCloseTo(30, 6)
})

test('absurd spans are refused or count for nothing', async () => {
  const [one = ''] = await begin(1)
  const refused = [
    { ...span(one, 1), startedMsAgo: 3_600_001 },
    { ...span(one, 1), startedMsAgo: -1 },
    { ...span(one, 1), startedMsAgo: '1' },
    { ...span(one, 1), endedMsAgo: null },
    { ...span(one, 1), id: 'not an id' },
    { ...span(one, 1), userId: sara.userId },
  ]
  for (const wrong of refused) {
    await expect(report(elin, span(one, 10), wrong)).rejects.toMatchObject({ code: 'bad_input' })
  }
  const tooMany = Array.from({ length: 101 }, () => span(one, 10))
  await expect(report(elin, ...tooMany)).rejects.toMatchObject({ code: 'bad_input' })
  expect(await spansOf(one)).toEqual([])
  await report(elin, span(one, 10, 20), span(one, 10, 10))
  expect(await spansOf(one)).toEqual([])
})

test('nobody reports for a conversation that is not theirs to handle, and nothing of that report is stored', async () => {
  const [one = ''] = await begin(1)
  const brandId = await desk().app.db.write(
    async (trx) =>
      (
        await createBrand(
          trx,
          { name: 'Other', language: 'en', currency: 'NOK', timeZone: 'Europe/Oslo' },
          desk().clock.now,
        )
      ).id,
  )
  const { widgetKey } = await db()
    .selectFrom('brands')
    .select('widgetKey')
    .where('id', '=', brandId)
    .executeTakeFirstOrThrow()
  const elsewhere = await desk().visitor({ key: widgetKey })
  const { conversationId } = await elsewhere.client.mutate('chat.post', chat('Hello'))
  pass(MINUTE)
  await expect(report(elin, span(one, 10), span(conversationId, 10))).rejects.toMatchObject({ code: 'not_found' })
  await expect(report(elin, span(uuidv7(), 10))).rejects.toMatchObject({ code: 'not_found' })
  const lead = await desk().staff(['lead'])
  await expect(report(lead, span(one, 10))).rejects.toMatchObject({ code: 'not_allowed' })
  await expect(elsewhere.client.mutate('attention.report', { spans: [] })).rejects.toMatchObject({
    code: 'not_signed_in',
  })
  expect([...(await spansOf(one)), ...(await spansOf(conversationId))]).toEqual([])
})

test('raw spans are gone after thirty days, and the settled facts keep their sum', async () => {
  const [one = '', two = ''] = await begin(2)
  await report(elin, span(one, 60))
  await close(elin, one, { wrapUpMs: 5 * SECOND })
  pass(30 * DAY)
  await runDueJobs(desk().app)
  expect(await spansOf(one)).toHaveLength(2)
  await report(elin, span(two, 60))
  pass(1)
  await runDueJobs(desk().app)
  expect(await spansOf(one)).toEqual([])
  expect(await spansOf(two)).toHaveLength(1)
  expect(await attentionOf(one)).toBe(55)
})
