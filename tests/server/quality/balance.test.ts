import { v7 as uuidv7 } from 'uuid'
import { expect, test, vi } from 'vitest'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import type { BalanceCell, FigureContact } from '../../../shared/contract/quality.ts'
import { meanOfSteps } from '../../../shared/quality/interval.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { reply, startDesk, type TestDesk, type TestStaff } from '../../support/desk.ts'
import { type Told, tellHistory } from '../../support/told-history.ts'

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
  const counted = (expected: object) =>
    vi.waitFor(
      async () => {
        await runDueJobs(desk.app)
        expect((await balance()).count).toMatchObject(expected)
      },
      { timeout: 20_000 },
    )
  const contacts = async (dimension: string, key: string, rest: object = {}) =>
    await agent.client.query<{ contacts: FigureContact[]; total: number; cursor: string | null }>('quality.contacts', {
      brandId: desk.brandId,
      dimension,
      key,
      ...rest,
    })
  return { desk, agent, balance, contacts, counted }
}

test('the counts are those of this minute, the pair waits for a count, and both open into every contact', async () => {
  const { desk, agent, balance, contacts, counted } = await startAsking()
  // Nothing yet is nothing, not a mistake.
  expect(await balance()).toMatchObject({
    desk: null,
    isDemo: false,
    count: null,
    cuts: { topic: { cells: [], clouds: [] } },
  })
  for (const [index, step] of [7, 5, 2, 6].entries()) await live(desk, agent, { minutes: index + 1, step })
  await live(desk, agent, { minutes: 6 })
  expect((await balance()).desk).toMatchObject({
    contacts: 5,
    asked: 5,
    answers: 4,
    pair: null,
    // Four in a week are one a week of four.
    withheld: { reason: 'floor', missing: 1, floor: 5, reachedAt: desk.clock.now + 7 * DAY },
  })

  await live(desk, agent, { body: 'I forgot my password', minutes: 10, step: 4 })
  expect((await balance()).desk).toMatchObject({ answers: 5, pair: null, withheld: { reason: 'uncounted' } })
  await counted({ contacts: 6, answers: 5 })
  const shown = await balance()
  const steps = meanOfSteps([7, 5, 2, 6, 4])
  expect(shown.desk).toMatchObject({ contacts: 6, answers: 5, withheld: null, basis: { contacts: 6, answers: 5 } })
  expect(shown.desk.pair.feltUnderstood).toMatchObject({ n: 5, mean: 24 / 5, low: steps?.low, high: steps?.high })
  expect(shown.desk.pair.minutes.mean).toBeCloseTo(26 / 6, 9)
  expect(shown.count).toMatchObject({
    madeAt: desk.clock.now,
    contacts: 6,
    answers: 5,
    instruments: ['fu-1'],
    share: 1,
  })
  expect(shown.cuts.topic.cells).toMatchObject([
    { key: 'account', pair: null, words: null, withheld: { reason: 'floor', floor: 15, missing: 14 } },
    { key: 'delivery', pair: null, words: null, withheld: { reason: 'floor', floor: 15, missing: 11 } },
  ])
  // One channel alone is the desk, but a channel has its own floor.
  expect(shown.cuts.channel.cells).toMatchObject([{ key: 'chat', contacts: 6, pair: null }])
  expect(shown.cuts.team.cells).toMatchObject([{ key: 'none', name: null }])

  // Answered or not, latest first, in pages.
  const all = await contacts('desk', 'desk')
  expect(all.total).toBe(6)
  expect(all.contacts.map(({ attentionSec }) => attentionSec / 60)).toEqual([10, 6, 4, 3, 2, 1])
  expect(all.contacts.map(({ answer }) => answer?.feltUnderstood ?? null)).toEqual([4, null, 6, 2, 5, 7])
  expect(all.contacts[0]?.answer?.comment).toBe('step 4')
  expect((await contacts('topic', 'delivery')).total).toBe(5)
  expect((await contacts('topic', 'account')).contacts).toEqual(all.contacts.slice(0, 1))
  expect((await contacts('channel', 'email')).contacts).toEqual([])
  expect((await contacts('team', 'none')).total).toBe(6)
  expect((await contacts('stage', 'payment')).total).toBe(0)
  expect(await contacts('topic', "x' or 1=1 --")).toMatchObject({ total: 0, contacts: [] })
  // Nobody's name, and nobody's id.
  expect(JSON.stringify([shown, all])).not.toMatch(/Elin|Svensson|userId|agent/)
  expect(JSON.stringify([shown, all])).not.toContain(agent.userId)
})

test('groups have adjusted pairs, words and clouds, teams their names, and no one the value of a person', async () => {
  const { desk, agent, balance, counted } = await startAsking()
  const { brandId, clock } = desk
  const { db } = desk.app
  await db.write(async (trx) => {
    await trx
      .insertInto('teams')
      .values([
        { id: 'n', brandId, name: 'North' },
        { id: 's', brandId, name: 'South' },
      ])
      .execute()
    await trx.updateTable('brands').set({ costPerMinute: 7, assumedValue: 20, policyWeight: 1.5 }).execute()
  })
  const told = Array.from({ length: 400 }, (_, n): Told => {
    const topic = ['delivery', 'refund', 'account', 'other'][n < 12 ? 3 : n % 3] as string
    const isHard = topic === 'refund'
    return {
      topic,
      team: n % 2 ? 'n' : 's',
      agent: `${n % 2 ? 'n' : 's'}${n % 10}`,
      stage: n % 5 ? 'payment' : undefined,
      daysAgo: n % 25,
      minutes: (isHard ? 12 : 5) + (n % 11) / 3,
      step: (isHard ? 2 : 5) + (n % 3),
      predicted: 6,
      outcome: n % 4 === 0 ? 'declined' : 'granted',
      isTakeYourTime: Math.floor(n / 3) % 2 === 0,
    } as Told
  })
  await tellHistory({ db, brandId, now: clock.now }, told)
  await counted({ contacts: 400, answers: 400 })
  const { cuts, value, gap, declined, minuteMore } = await balance()
  const words = cuts.topic.cells.map((cell: BalanceCell) => [
    cell.key,
    cell.words?.feltUnderstood,
    cell.words?.minutes,
    cell.withheld?.reason,
  ])
  expect(words).toEqual([
    ['account', undefined, undefined, 'complement'],
    ['delivery', expect.any(String), 'clearly_below', undefined],
    // Below its floor, and the smallest of the others would give it away.
    ['other', undefined, undefined, 'floor'],
    ['refund', 'clearly_below', 'clearly_above', undefined],
  ])
  const refund = cuts.topic.cells.at(-1)
  expect(refund.pair.feltUnderstood.low).toBeLessThan(refund.pair.feltUnderstood.mean)
  expect(refund.pair.minutes.mean).toBeGreaterThan(10)
  expect(cuts.topic.clouds.flatMap(({ keys }: { keys: string[] }) => keys)).not.toContain('other')
  expect(cuts.team).toMatchObject({ cells: [{ name: 'North' }, { name: 'South' }], clouds: [{ keys: ['n', 's'] }] })
  expect(cuts.team.clouds[0].outline).toHaveLength(48)
  expect(cuts.stage.cells.map(({ key }: BalanceCell) => key)).toEqual(['none', 'payment'])
  expect(value).toMatchObject({
    currency: 'SEK',
    costPerMinute: 7,
    policyWeight: 1.5,
    rate: { mean: 20, isAssumed: true, linked: 0 },
  })
  expect(gap.found.bias.mean).toBeGreaterThan(0.3)
  expect(declined.desk).toMatchObject({ declined: { found: { n: 100 } }, granted: { found: { n: 300 } } })
  expect(declined.topic.map(({ key }: { key: string }) => key)).toEqual(['account', 'delivery', 'other', 'refund'])
  expect(declined.topic[2].declined.found).toBeNull()
  expect(declined.team.map(({ key }: { key: string }) => key)).toEqual(['n', 's'])
  // Those told took no more time, so nothing can be said of a minute more.
  expect(minuteMore.pooled.found.verdict).toBe('undecided')
  const everything = JSON.stringify(await balance())
  for (const { agent: id } of told) expect(everything).not.toContain(`"${id}"`)
  expect(everything).not.toContain(agent.userId)
})

test('a contact that goes on is out of the figures until it is closed again, and old ones fall out of the weeks', async () => {
  const { desk, agent, balance, contacts } = await startAsking()
  const { conversationId } = await live(desk, agent, { minutes: 1 })
  await live(desk, agent, { minutes: 2 })
  await agent.client.mutate('conversations.reopen', { conversationId })
  expect((await balance()).desk).toMatchObject({ contacts: 1 })
  await close(agent, conversationId)
  expect((await balance()).desk).toMatchObject({ contacts: 2 })
  desk.clock.now += 28 * DAY
  await live(desk, agent, { minutes: 3 })
  expect((await balance(4)).desk).toMatchObject({ contacts: 1 })
  expect((await balance(12)).desk).toMatchObject({ contacts: 3 })
  expect((await contacts('desk', 'desk', { weeks: 4 })).total).toBe(1)
  await expect(balance(3)).rejects.toMatchObject({ code: 'bad_input' })
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
