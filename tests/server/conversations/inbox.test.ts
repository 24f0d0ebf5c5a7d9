import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { ConversationRow } from '../../../shared/contract/conversation.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const HOUR = 3_600_000

const desk = deskOfFile()
let elin: TestStaff
let sara: TestStaff
let nils: TestStaff
beforeAll(async () => {
  elin = await desk().staff(['agent'])
  sara = await desk().staff(['agent'], { name: 'Sara Lind' })
  nils = await desk().staff(['agent'], { name: 'Nils Berg' })
})
beforeEach(async () => {
  await desk().app.db.write(async (trx) => {
    for (const table of ['conversations', 'contacts', 'assignments', 'assignmentOffers'] as const)
      await trx.deleteFrom(table).execute()
    await trx.updateTable('brands').set({ lastNumber: 0 }).execute()
  })
})

const list = async (who: TestStaff, view: string, limit = 100): Promise<ConversationRow[]> => {
  const rows: ConversationRow[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: { rows: ConversationRow[]; cursor: string | null } = await who.client.query('conversations.list', {
      brandId: desk().brandId,
      view,
      limit,
      ...(cursor ? { cursor } : {}),
    })
    expect(page.rows.length).toBeLessThanOrEqual(limit)
    rows.push(...page.rows)
    cursor = page.cursor
  }
  return rows
}
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
const begin = async (body: string, afterMs = 1000) => {
  desk().clock.now += afterMs
  return await beginChat(desk(), body)
}
const offersOf = (userId: string) =>
  desk()
    .app.db.kysely.selectFrom('assignmentOffers')
    .select(['conversationId', 'contactId', 'isAccepted'])
    .where('userId', '=', userId)
    .orderBy('isAccepted')
    .orderBy('conversationId')
    .execute()
const contactOf = async (conversationId: string) =>
  (
    await desk()
      .app.db.kysely.selectFrom('contacts')
      .select('id')
      .where('conversationId', '=', conversationId)
      .executeTakeFirstOrThrow()
  ).id

test('whoever takes from the middle of the list declines what stands above, and only that', async () => {
  const begun = []
  for (const body of ['first', 'second', 'third', 'fourth', 'fifth']) begun.push((await begin(body)).conversationId)
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = begun
  // Neither what a colleague has, nor what sleeps, stands in the list of the unassigned.
  await sara.client.mutate('conversations.assign', { conversationId: second, toUserId: elin.userId })
  await sara.client.mutate('conversations.snooze', { conversationId: third, until: desk().clock.now + HOUR })
  expect(ids(await list(elin, 'unassigned'))).toEqual([first, fourth, fifth])

  await elin.client.mutate('conversations.take', { conversationId: fourth })
  expect(await offersOf(elin.userId)).toEqual([
    { conversationId: first, contactId: await contactOf(first), isAccepted: 0 },
    { conversationId: fourth, contactId: await contactOf(fourth), isAccepted: 1 },
  ])
  // An answer takes as well, and declines as well.
  await sara.client.mutate('messages.post', reply(fifth, 'I am here'))
  expect((await offersOf(sara.userId)).map(({ conversationId, isAccepted }) => [conversationId, isAccepted])).toEqual([
    [first, 0],
    [fifth, 1],
  ])
  // To the top of the list nothing is declined; to whom it was given, nothing was offered.
  await nils.client.mutate('conversations.assign', { conversationId: first, toUserId: nils.userId })
  expect((await offersOf(nils.userId)).map(({ isAccepted }) => isAccepted)).toEqual([1])
  await sara.client.mutate('conversations.assign', { conversationId: first, toUserId: elin.userId })
  expect(await offersOf(elin.userId)).toHaveLength(2)
})

test('below those who wait stands the rest, latest first, and taking from there declines all above', async () => {
  const idle = []
  for (const body of ['a', 'b', 'c']) {
    const { conversationId } = await begin(body)
    await elin.client.mutate('messages.post', reply(conversationId, 'ok'))
    await elin.client.mutate('conversations.assign', { conversationId, toUserId: null })
    idle.push(conversationId)
  }
  const [a = '', b = '', c = ''] = idle
  const { conversationId: waiting } = await begin('waiting')
  expect(ids(await list(elin, 'unassigned'))).toEqual([waiting, c, b, a])
  await desk().app.db.write(async (trx) => {
    await trx.deleteFrom('assignmentOffers').execute()
  })
  await elin.client.mutate('conversations.take', { conversationId: b })
  const offers = await offersOf(elin.userId)
  expect(new Set(offers.filter(({ isAccepted }) => !isAccepted).map((offer) => offer.conversationId))).toEqual(
    new Set([waiting, c]),
  )
})

test('of two who take at once one has it, and the other hears who was quicker', async () => {
  const agents = [elin, sara, nils]
  const { conversationId } = await begin('hello')
  const outcomes = await Promise.allSettled(
    agents.map(({ client }) => client.mutate('conversations.take', { conversationId })),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'already_assigned' })
  const winner = agents[outcomes.findIndex(({ status }) => status === 'fulfilled')]
  // Once more by the winner is no mistake and no second row.
  await winner?.client.mutate('conversations.take', { conversationId })
  const rows = await desk().app.db.kysely.selectFrom('assignments').selectAll().execute()
  expect(rows).toMatchObject([{ conversationId, fromUserId: null, toUserId: winner?.userId, byUserId: winner?.userId }])
  expect(await desk().app.db.kysely.selectFrom('assignmentOffers').selectAll().execute()).toHaveLength(1)
})

test('each handing over is a row: from, to, by, why and when', async () => {
  const { customer, conversationId } = await begin('hello')
  const contactId = await contactOf(conversationId)
  const step = async (path: string, input: object) => {
    desk().clock.now += 1000
    await elin.client.mutate(path, { conversationId, ...input })
    return desk().clock.now
  }
  const assigned = await step('conversations.assign', { toUserId: elin.userId })
  const transferred = await step('conversations.transfer', { toUserId: sara.userId, reason: 'Sara knows returns' })
  await step('conversations.transfer', { toUserId: sara.userId, reason: 'Once more is nothing' })
  const released = await step('conversations.assign', { toUserId: null })
  const common = { brandId: desk().brandId, conversationId, contactId, byUserId: elin.userId, toTeamId: null }
  expect(await desk().app.db.kysely.selectFrom('assignments').selectAll().orderBy('at').execute()).toMatchObject([
    { ...common, fromUserId: null, toUserId: elin.userId, reason: null, at: assigned },
    { ...common, fromUserId: elin.userId, toUserId: sara.userId, reason: 'Sara knows returns', at: transferred },
    { ...common, fromUserId: sara.userId, toUserId: null, reason: null, at: released },
  ])
  // The desk reads why in the stream, the customer only who answers.
  await sara.client.hears('message.posted', {
    message: { event: { type: 'transferred', reason: 'Sara knows returns' } },
  })
  await customer.client.hears('chat.changed', { conversation: { agentName: 'Sara' } })
  await customer.client.hears('chat.changed', { conversation: { agentName: null } })
  expect(JSON.stringify(customer.client.heard)).not.toMatch(/returns|Lind/)
})

test('a conversation goes only to an agent of the brand', async () => {
  const lead = await desk().staff(['lead', 'admin'])
  const { conversationId } = await begin('hello')
  for (const toUserId of [lead.userId, conversationId]) {
    const assign = elin.client.mutate('conversations.assign', { conversationId, toUserId })
    await expect(assign).rejects.toMatchObject({ code: 'not_found' })
    const transfer = elin.client.mutate('conversations.transfer', { conversationId, toUserId, reason: 'x' })
    await expect(transfer).rejects.toMatchObject({ code: 'not_found' })
  }
  const blank = elin.client.mutate('conversations.transfer', { conversationId, toUserId: elin.userId, reason: '  ' })
  await expect(blank).rejects.toMatchObject({ code: 'bad_input', fields: ['reason'] })
})

test('every view holds what belongs there, in its order, whatever the size of its pages', async () => {
  for (let n = 0; n < 24; n++) {
    // Some at the same millisecond, so that the order must not hang on the clock alone.
    const { conversationId, say } = await begin(`question ${n}`, n % 4 === 0 ? 1000 : 0)
    const who = n % 2 ? elin : sara
    if (n % 3 === 0) await who.client.mutate('messages.post', reply(conversationId, 'answer'))
    if (n % 6 === 0) await say('and more')
    if (n % 8 === 1) await who.client.mutate('conversations.setPending', { conversationId })
    if (n % 8 === 2) await who.client.mutate('conversations.snooze', { conversationId, until: desk().clock.now + HOUR })
    if (n % 8 === 3) await close(who, conversationId)
    if (n % 5 === 0) await who.client.mutate('conversations.assign', { conversationId, toUserId: elin.userId })
  }
  const all = await desk().app.db.kysely.selectFrom('conversations').selectAll().execute()
  const belongs: Record<string, (row: (typeof all)[number]) => boolean> = {
    mine: (row) => row.assigneeId === elin.userId && (row.status === 'open' || row.status === 'pending'),
    unassigned: (row) => row.assigneeId === null && row.status === 'open',
    waiting: (row) => row.waitingSince !== null && row.status === 'open',
    open: (row) => row.status === 'open',
    pending: (row) => row.status === 'pending',
    snoozed: (row) => row.status === 'snoozed',
    closed: (row) => row.status === 'closed',
  }
  const counts = await elin.client.query('conversations.counts', { brandId: desk().brandId })
  for (const [view, isIn] of Object.entries(belongs)) {
    const whole = await list(elin, view)
    expect(new Set(ids(whole)), view).toEqual(new Set(ids(all.filter(isIn))))
    expect(whole.length, view).toBe(all.filter(isIn).length)
    if (view !== 'closed') expect(counts[view], view).toBe(whole.length)
    for (const limit of [1, 2, 5]) expect(ids(await list(elin, view, limit)), `${view} by ${limit}`).toEqual(ids(whole))
    const keys = whole.map((row) =>
      view === 'closed'
        ? [0, -(row.closedAt ?? 0)]
        : row.waitingSince === null
          ? [1, -row.lastMessageAt]
          : [0, row.waitingSince],
    )
    expect(keys, view).toEqual(keys.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
    expect(whole.length, view).toBeGreaterThan(0)
  }
})

test('a row shows the last words, what is unread by whom, and a feeling only on what somebody has taken', async () => {
  const { conversationId, say } = await begin('This is terrible, I am so angry')
  await say('x'.repeat(5000))
  await say('I hate this, it is awful')
  const rowOf = async (who: TestStaff) => (await list(who, 'open')).find(({ id }) => id === conversationId)
  expect(await rowOf(elin)).toMatchObject({ unread: 3, feeling: null, lastLine: { author: 'customer' } })
  await elin.client.mutate('conversations.markSeen', { conversationId, seq: 2 })
  await elin.client.mutate('conversations.markSeen', { conversationId, seq: 1 })
  expect(await rowOf(elin)).toMatchObject({ unread: 1 })
  expect(await rowOf(sara)).toMatchObject({ unread: 3 })
  await elin.client.mutate('messages.post', reply(conversationId, `long ${'y'.repeat(5000)}`))
  await elin.client.mutate('messages.post', reply(conversationId, 'a note between us', 'note'))
  const row = await rowOf(sara)
  expect(row).toMatchObject({ feeling: 'negative', lastLine: { author: 'agent' }, customer: { isVerified: false } })
  expect(row?.lastLine?.body).toHaveLength(200)
  await elin.client.mutate('conversations.markSeen', { conversationId, seq: 2_147_483_647 })
  expect(await rowOf(elin)).toMatchObject({ unread: 0 })
})

test('a conversation is found by its number and by words, with any letters and signs, and only in the brand', async () => {
  const { conversationId } = await begin('ÅNGRA köp av 100% ull_tröja \\ nr 7')
  await begin('something else')
  const find = async (query: string) =>
    ids(await elin.client.query('conversations.search', { brandId: desk().brandId, query }))
  for (const query of ['ångra', 'Köp', '100%', 'ull_', '\\', '#1', '1']) {
    expect(await find(query), query).toContain(conversationId)
  }
  for (const query of ['100_', 'ull%', 'xyz', '#99', '" or 1=1 --', 'NEAR(', '*', "'"]) {
    expect(await find(query), query).not.toContain(conversationId)
  }
})
