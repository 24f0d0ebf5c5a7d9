import { setTimeout as sleep } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import { expect, onTestFinished, test } from 'vitest'
import { createOutbox } from '../../../client/lib/outbox.ts'
import { createOutboxStore } from '../../../client/lib/outbox-store.ts'
import { callOver } from '../../../client/lib/socket-calls.ts'
import { open } from '../../../db/open.ts'
import type { AppRouter } from '../../../server/router.ts'
import type { ChatMessage, PostChat } from '../../../shared/contract/message.ts'
import { freshDatabase } from '../../support/databases.ts'
import { chat, connect, reply, signIn, type TestClient } from '../../support/desk.ts'
import { freePort } from '../../support/free-port.ts'
import { prepareDesk } from '../../support/prepared-desk.ts'
import { databaseSettings, startServer } from '../../support/server-process.ts'

async function prepare() {
  const database = await freshDatabase()
  onTestFinished(() => database.drop())
  const { agents, widgetKey } = await prepareDesk(database.url)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const settings = { ...databaseSettings(database.url), PORT: `${port}`, LOG_LEVEL: 'silent' }
  const clients: TestClient[] = []
  onTestFinished(() => {
    for (const { socket } of clients) socket.disconnect()
  })
  const keep = (client: TestClient) => {
    clients.push(client)
    return client
  }
  return {
    url,
    settings,
    visitor: async () =>
      keep(await connect(url, { kind: 'visitor', key: widgetKey, visitor: uuidv7() + uuidv7() }, { origin: url })),
    agent: async () =>
      keep(await connect(url, { kind: 'staff' }, { cookie: await signIn(url, agents[0] ?? ''), origin: url })),
    storedIds: async () => {
      const db = await open(database.url)
      const rows = await db.kysely.selectFrom('messages').select('id').where('author', '!=', 'system').execute()
      await db.close()
      return new Set(rows.map(({ id }) => id))
    },
  }
}

/** Few enough to be finished in the five seconds that a stop waits, also where much else runs. */
const UNDER_WAY = 20

test('a stop finishes what is under way, tells everybody, and the clients are back when the next one starts', async () => {
  const { settings, visitor, agent, storedIds } = await prepare()
  const first = startServer(settings)
  await first.ready
  const customer = await visitor()
  const { conversationId } = await customer.mutate('chat.post', chat('Hello'))
  const desk = await agent()
  const answered = new Set<string>()
  const refused = new Set<string>()
  const unanswered = new Set<string>()
  const send = async (n: number) => {
    const message = reply(conversationId, `answer ${n}`)
    await desk.mutate('messages.post', message).then(
      () => answered.add(message.id),
      ({ code }: { code?: string }) => (code === 'shutting_down' ? refused : unanswered).add(message.id),
    )
  }
  const sending = Array.from({ length: UNDER_WAY }, (_, n) => send(n))
  await expect.poll(() => answered.size, { interval: 1 }).toBeGreaterThan(0)
  const startedAt = performance.now()
  const late = (async () => {
    for (let n = UNDER_WAY; desk.socket.connected; n++) {
      sending.push(send(n))
      await sleep(2)
    }
  })()
  expect(await first.end('SIGTERM')).toBe(0)
  expect(performance.now() - startedAt).toBeLessThan(8_000)
  await late
  await Promise.all(sending)

  // What was taken on was finished and answered; what was not answered was not stored.
  const stored = await storedIds()
  expect([...answered].filter((id) => !stored.has(id))).toEqual([])
  expect([...stored].filter((id) => refused.has(id) || unanswered.has(id))).toEqual([])
  expect(answered.size).toBeGreaterThanOrEqual(UNDER_WAY - unanswered.size)

  const second = startServer(settings)
  await second.ready
  await expect.poll(() => [customer.socket.connected, desk.socket.connected]).toEqual([true, true])
  const after = reply(conversationId, 'We are back')
  await desk.mutate('messages.post', after)
  await customer.hears('chat.message', { message: { id: after.id } })
  expect(await second.end('SIGINT')).toBe(0)
})

test('npm start hears SIGTERM too: the server ends with it, and an outbox goes on with the next', async () => {
  const { settings, visitor, storedIds } = await prepare()
  // What runs before it, the build, is not what this is about.
  const first = startServer(settings, { command: ['npm', 'start', '--ignore-scripts'] })
  await first.ready
  const client = await visitor()
  const calls = callOver<AppRouter>(client.socket)
  const acknowledged: string[] = []
  const outbox = createOutbox<PostChat, ChatMessage>({
    store: createOutboxStore<PostChat>(null, 'stop'),
    send: (item) => calls.chat.post.mutate(item),
    onAcknowledged: (_, item) => acknowledged.push(item.id),
  })
  client.socket.on('connect', () => outbox.wake())
  onTestFinished(() => outbox.stop())
  const conversationId = uuidv7()
  const sent = Array.from({ length: 30 }, (_, n) => chat(`message ${n}`, { conversationId }))
  for (const message of sent) outbox.add(message)
  await expect.poll(() => acknowledged.length, { interval: 1 }).toBeGreaterThan(2)
  await first.end('SIGTERM')
  await expect(fetch(`http://127.0.0.1:${settings.PORT}/healthz`)).rejects.toThrow()
  const stored = await storedIds()
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])

  const second = startServer(settings)
  await second.ready
  await expect.poll(() => acknowledged, { timeout: 20_000 }).toEqual(sent.map(({ id }) => id))
  expect(await storedIds()).toEqual(new Set(acknowledged))
  await second.end('SIGTERM')
})
