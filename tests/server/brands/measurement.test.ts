import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import type { Measurement } from '../../../shared/contract/measurement.ts'
import { DEFAULT_SHARES, SMALL_DESK_SHARES } from '../../../shared/quality/index.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { reply, startDesk } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const desk = deskOfFile()
let olga: Awaited<ReturnType<typeof administrator>>
beforeAll(async () => {
  olga = await administrator('Olga Ek')
})

async function administrator(name: string, of = desk()) {
  const { client, userId } = await of.staff(['admin'], { name })
  const { brandId } = of
  return {
    userId,
    get: () => client.query<Measurement>('brands.measurement', { brandId }),
    set: (change: object) => client.mutate('brands.setMeasurement', { brandId, ...change }),
  }
}

test('a brand starts with the usual arms and nothing assumed', async () => {
  const { get } = await administrator('Olga', await startDesk())
  expect(await get()).toEqual({
    settings: {
      armShares: DEFAULT_SHARES,
      costPerMinute: null,
      assumedValue: null,
      policyWeight: 1,
      takeYourTimeShare: 0,
    },
    currency: 'SEK',
    contactsAWeek: 0,
    changes: [],
  })
})

test('each change is kept with who made it, from what to what, and why; what is left out or equal stays', async () => {
  const per = await administrator('Per Lund')
  await olga.set({ armShares: SMALL_DESK_SHARES, costPerMinute: 7.5, takeYourTimeShare: 0 })
  desk().clock.now += 1000
  await per.set({ policyWeight: 1.25, costPerMinute: 7.5, reason: ' Vi lovade styrelsen att lyssna mer ' })
  const { settings, changes } = await olga.get()
  expect(settings).toEqual({
    armShares: SMALL_DESK_SHARES,
    costPerMinute: 7.5,
    assumedValue: null,
    policyWeight: 1.25,
    takeYourTimeShare: 0,
  })
  const told = changes.map(({ setting, from, to, by, reason }) => [setting, from, to, by, reason])
  expect(told[0]).toEqual(['policyWeight', 1, 1.25, 'Per Lund', 'Vi lovade styrelsen att lyssna mer'])
  expect(told.slice(1).toSorted()).toEqual([
    ['armShares', DEFAULT_SHARES, SMALL_DESK_SHARES, 'Olga Ek', null],
    ['costPerMinute', null, 7.5, 'Olga Ek', null],
  ])
})

test.each([
  ['another weight without a reason', { policyWeight: 0.5 }, ['reason']],
  ['a reason of spaces', { policyWeight: 0.5, reason: '  ' }, ['reason']],
  ['a weight over 2', { policyWeight: 2.01, reason: 'x' }, ['policyWeight']],
  ['a weight under 0', { policyWeight: -0.1, reason: 'x' }, ['policyWeight']],
  ['arms that add up to 99', { armShares: { ...DEFAULT_SHARES, none: 14 } }, ['armShares']],
  ['arms that add up to 100 by a negative one', { armShares: { t0: 110, t3: 0, both: 0, none: -10 } }, ['armShares']],
  ['parts of percents', { armShares: { t0: 50.5, t3: 49.5, both: 0, none: 0 } }, ['armShares']],
  ['three arms', { armShares: { t0: 50, t3: 50, both: 0 } }, ['armShares']],
  ['a minute that costs nothing', { costPerMinute: 0 }, ['costPerMinute']],
  ['a minute without end', { costPerMinute: 1e9 }, ['costPerMinute']],
  ['a value below nothing', { assumedValue: -1 }, ['assumedValue']],
  ['an arm too small to say anything', { takeYourTimeShare: 5 }, ['takeYourTimeShare']],
  ['everybody told to take their time', { takeYourTimeShare: 100 }, ['takeYourTimeShare']],
])('%s is refused, and nothing changes', async (_, change, fields) => {
  const before = await olga.get()
  const refused = await olga.set(change).catch((error) => error)
  expect(refused).toMatchObject({ code: 'bad_input' })
  expect(refused.fields.map((field: string) => field.split('.')[0])).toEqual(expect.arrayContaining(fields))
  expect(await olga.get()).toEqual(before)
})

test('of two administrators who save at once, what is remembered is what was', async () => {
  const [one, two] = [olga, await administrator('Per')]
  await Promise.all([one.set({ assumedValue: 20 }), two.set({ assumedValue: 30 })])
  const { settings, changes } = await one.get()
  const mine = changes.filter(({ setting }) => setting === 'assumedValue')
  const first = mine.find(({ from }) => from === null)
  expect(mine).toHaveLength(2)
  expect(mine.find((change) => change !== first)).toMatchObject({ from: first?.to, to: settings.assumedValue })
})

test('contacts a week are those closed in the last four, the demo checkout’s left out', async () => {
  const desk = await startDesk()
  const { get, set } = await administrator('Olga', desk)
  await set({ armShares: { t0: 0, t3: 0, both: 0, none: 100 } })
  const agent = await desk.staff(['agent'])
  const live = async (host?: string) => {
    const { conversationId } = await beginChat(desk, 'Hej', host ? { host } : {})
    await agent.client.mutate('messages.post', reply(conversationId, 'Hej'))
    await close(agent, conversationId)
  }
  await live()
  await live(desk.url)
  // The brand is a day old: what it had so far counts as its week.
  expect((await get()).contactsAWeek).toBe(1)
  desk.clock.now += 14 * DAY_MS
  await live()
  expect((await get()).contactsAWeek).toBe(1)
  desk.clock.now += 20 * DAY_MS
  expect((await get()).contactsAWeek).toBe(0.25)
  const arms = await desk.app.db.kysely.selectFrom('contacts').select('arm').where('isDemo', '=', 0).execute()
  expect(arms).toEqual([{ arm: 'none' }, { arm: 'none' }])
})

test('what one brand decides is not the other’s', async () => {
  await expect(olga.set({ brandId: uuidv7(), assumedValue: 1 })).rejects.toMatchObject({ code: 'not_found' })
})
