import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { bareDesk, connect, startDesk, type TestClient, type TestDesk } from '../../support/desk.ts'

/** A fifth of the usual, to be waited for. */
const config = { awayMs: 1_000, returnMs: 3_000 }
const LATE_MS = 2_000

const told = ({ heard }: TestClient) =>
  heard.flatMap((event) => (event.type === 'chat.availability' ? [event.availability.isOpen] : []))
const hearsWithin = (client: TestClient, ms: number, isOpens: boolean[]) =>
  vi.waitFor(() => expect(told(client)).toEqual(isOpens), { timeout: ms, interval: 50 })
const isOpen = async (client: TestClient) => (await client.query('chat.open', {})).availability.isOpen
const takeChats = (client: TestClient, isTakingChats: boolean) => client.mutate('me.setAvailability', { isTakingChats })

/** The owner, who has never come, takes no chats. */
async function deskOfAgents(): Promise<TestDesk> {
  const desk = await startDesk({ config })
  await desk.app.db.write((trx) => trx.updateTable('users').set({ isTakingChats: 0 }).execute())
  return desk
}

test('a customer with the chat open hears when the last agent takes no more chats, and when one does again', async () => {
  const desk = await deskOfAgents()
  const elin = await desk.staff()
  const { client } = await desk.visitor()
  expect(await isOpen(client)).toBe(true)
  await takeChats(elin.client, false)
  await hearsWithin(client, config.awayMs + LATE_MS, [false])
  expect(await isOpen(client)).toBe(false)
  await takeChats(elin.client, true)
  await hearsWithin(client, 2000, [false, true])
  expect(client.heard.at(-1)).toEqual({
    type: 'chat.availability',
    availability: { isOpen: true, waitMinutes: null, isLongerThanUsual: false },
  })
})

test('who reloads the desk is not missed; who leaves it is, after a while', async () => {
  const desk = await deskOfAgents()
  const elin = await desk.staff()
  const { client } = await desk.visitor()
  expect(await isOpen(client)).toBe(true)
  elin.client.socket.disconnect()
  await sleep(100)
  // Who opens the chat in between is told the same.
  expect(await isOpen((await desk.visitor()).client)).toBe(true)
  elin.client.socket.connect()
  await sleep(config.awayMs + 500)
  expect(told(client)).toEqual([])
  elin.client.socket.disconnect()
  await hearsWithin(client, config.awayMs + LATE_MS, [false])
})

test('a colleague who leaves changes nothing while another takes chats, nor does one who takes none', async () => {
  const desk = await deskOfAgents()
  const lead = await desk.staff(['lead'])
  const sara = await desk.staff()
  const elin = await desk.staff()
  const { client } = await desk.visitor()
  expect(await isOpen(client)).toBe(true)
  sara.client.socket.disconnect()
  lead.client.socket.disconnect()
  await sleep(config.awayMs + 500)
  expect(told(client)).toEqual([])
  await desk.app.db.write((trx) => trx.deleteFrom('userRoles').where('userId', '=', elin.userId).execute())
  desk.app.publish({ type: 'team.changed', brandId: desk.brandId })
  await hearsWithin(client, config.awayMs + LATE_MS, [false])
})

test('after a start the desk counts as open until its agents have had the time to come back, and then tells', async () => {
  const desk = await deskOfAgents()
  const elin = await desk.staff()
  const { databaseUrl, widgetKey } = desk
  const again = await bareDesk({ databaseUrl, config })
  const visitor = { kind: 'visitor', key: widgetKey, visitor: 'a-browser-that-stayed-open' }
  const client = await connect(again.url, visitor, { origin: again.url })
  afterEach(() => void client.socket.disconnect())
  expect(elin.client.socket.connected).toBe(true)
  expect(await isOpen(client)).toBe(true)
  await sleep(config.awayMs + 500)
  expect(told(client)).toEqual([])
  await hearsWithin(client, config.returnMs + LATE_MS, [false])
})

test('a desk where nobody takes chats is closed from the start', async () => {
  const desk = await deskOfAgents()
  expect(await isOpen((await desk.visitor()).client)).toBe(false)
})
