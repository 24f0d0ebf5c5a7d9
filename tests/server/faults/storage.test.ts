import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { createOutbox } from '../../../client/lib/outbox.ts'
import { createOutboxStore } from '../../../client/lib/outbox-store.ts'
import { callOver } from '../../../client/lib/socket-calls.ts'
import type { AppRouter } from '../../../server/router.ts'
import type { ChatMessage, PostChat } from '../../../shared/contract/message.ts'
import { firstWord, run } from '../../db/processes/run.ts'
import { beginChat } from '../../support/conversations.ts'
import { freshDatabase } from '../../support/databases.ts'
import { chat, startDesk, type TestClient, type TestDesk } from '../../support/desk.ts'

const isSqlite = inject('database') === 'sqlite'

async function startOnKnownDatabase() {
  const database = await freshDatabase()
  const desk = await startDesk({ databaseUrl: database.url })
  onTestFinished(async () => {
    await desk.stop()
    await database.drop()
  })
  return { desk, databaseUrl: database.url }
}

/** Somebody else keeps what a message must be written to, for so long: the file on SQLite, the rows on PostgreSQL. */
async function holdLock(databaseUrl: string, ms: number): Promise<() => Promise<unknown>> {
  if (isSqlite) {
    const holder = run('hold-lock.ts', databaseUrl, `${ms}`)
    const ended = once(holder, 'exit')
    await firstWord(holder)
    return () => ended
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('begin')
  await client.query('select * from conversations for update')
  const released = sleep(ms).then(() => client.query('commit'))
  onTestFinished(() => released.then(() => client.end()))
  return () => released
}

const idsIn = async (desk: TestDesk, conversationId: string) =>
  (
    await desk.app.db.kysely
      .selectFrom('messages')
      .select('id')
      .where('conversationId', '=', conversationId)
      .orderBy('seq')
      .execute()
  ).map(({ id }) => id)

const outboxOf = (client: TestClient, acknowledged: string[]) => {
  const calls = callOver<AppRouter>(client.socket)
  const outbox = createOutbox<PostChat, ChatMessage>({
    store: createOutboxStore<PostChat>(null, `storage-${acknowledged.length}-${Math.random()}`),
    send: (item) => calls.chat.post.mutate(item),
    onAcknowledged: (_, item) => acknowledged.push(item.id),
    wait: () => sleep(50),
  })
  onTestFinished(() => outbox.stop())
  return outbox
}

test('while somebody else holds the database for a moment messages wait, reading goes on, and all is stored in order', async () => {
  const { desk, databaseUrl } = await startOnKnownDatabase()
  const { customer, conversationId } = await beginChat(desk)
  const [first = ''] = await idsIn(desk, conversationId)
  const released = await holdLock(databaseUrl, 1500)
  const before = performance.eventLoopUtilization()
  const acknowledged: string[] = []
  const outbox = outboxOf(customer.client, acknowledged)
  const sent = Array.from({ length: 5 }, (_, n) => chat(`waiting ${n}`, { conversationId }))
  for (const message of sent) outbox.add(message)
  let reads = 0
  for (const startedAt = performance.now(); performance.now() - startedAt < 700; reads++) {
    expect(acknowledged).toEqual([])
    expect(await customer.client.query('chat.after', { conversationId, seq: 0 })).toHaveLength(1)
    await sleep(50)
  }
  expect(reads).toBeGreaterThan(2)
  // Waiting inside the database would have kept the loop busy all the time.
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.7)
  await released()
  const ids = sent.map(({ id }) => id)
  await expect.poll(() => acknowledged, { timeout: 5000 }).toEqual(ids)
  expect(await idsIn(desk, conversationId)).toEqual([first, ...ids])
})

test('whoever waits too long is told to try again, nothing of it is stored, and the next try comes through', async () => {
  const { desk, databaseUrl } = await startOnKnownDatabase()
  const { customer, conversationId } = await beginChat(desk)
  const released = await holdLock(databaseUrl, 6500)
  const message = chat('Patience', { conversationId })
  const startedAt = performance.now()
  await expect(customer.client.mutate('chat.post', message)).rejects.toMatchObject({ code: 'database_busy' })
  expect(performance.now() - startedAt).toBeGreaterThan(4000)
  expect(await idsIn(desk, conversationId)).not.toContain(message.id)
  await released()
  expect(await customer.client.mutate('chat.post', message)).toMatchObject({ id: message.id, seq: 2 })
  expect(await idsIn(desk, conversationId)).toHaveLength(2)
})

if (isSqlite) {
  test('with the storage full nothing is acknowledged that is not stored, reading works, and with room again all goes on', async () => {
    const { desk } = await startOnKnownDatabase()
    const agent = await desk.staff(['agent'])
    const { customer, conversationId } = await beginChat(desk)
    const { kysely } = desk.app.db
    const [pages] = (await sql<{ page_count: number }>`pragma page_count`.execute(kysely)).rows
    await sql.raw(`pragma max_page_count = ${(pages?.page_count ?? 0) + 2}`).execute(kysely)

    const fill = async (): Promise<string> =>
      await customer.client.mutate('chat.post', chat('x'.repeat(9000), { conversationId })).then(
        () => fill(),
        ({ code }: { code: string }) => code,
      )
    expect(await fill()).toBe('storage_full')
    const filled = (await idsIn(desk, conversationId)).length
    const acknowledged: string[] = []
    const outbox = outboxOf(customer.client, acknowledged)
    const sent = Array.from({ length: 12 }, (_, n) => chat(`${n} ${'x'.repeat(3000)}`, { conversationId }))
    for (const message of sent) outbox.add(message)
    await sleep(200)
    expect(acknowledged.length).toBeLessThan(12)
    // A message may be stored and on its way back; never the other way round.
    const stored = await idsIn(desk, conversationId)
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([])

    // Reading works, over both wires, and the page that says whether we are ready.
    expect(await agent.client.query('messages.after', { conversationId, seq: 0 })).not.toEqual([])
    expect((await agent.client.query('conversations.list', { brandId: desk.brandId, view: 'open' })).rows).toHaveLength(
      1,
    )
    expect((await fetch(`${desk.url}/healthz`)).status).toBe(200)
    const tracked = await fetch(`${desk.url}/v1/track`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: desk.url },
      body: JSON.stringify({
        writeKey: desk.widgetKey,
        anonymousId: customer.token,
        messageId: 'full',
        event: 'Cart Viewed',
        properties: { title: 'x'.repeat(8000) },
      }),
    })
    expect([tracked.status, (await tracked.json()).error.code]).toEqual([503, 'storage_full'])

    await sql.raw('pragma max_page_count = 1000000').execute(kysely)
    await expect.poll(() => acknowledged, { timeout: 5000 }).toEqual(sent.map(({ id }) => id))
    expect((await idsIn(desk, conversationId)).slice(filled)).toEqual(acknowledged)
    expect((await sql`pragma integrity_check`.execute(kysely)).rows).toEqual([{ integrity_check: 'ok' }])
  })
}
