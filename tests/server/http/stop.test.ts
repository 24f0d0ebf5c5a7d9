import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { open } from '../../../db/open.ts'
import { freshDatabase } from '../../support/databases.ts'
import { chat, connect, PASSWORD } from '../../support/desk.ts'
import { post } from '../../support/http.ts'
import { databaseSettings, startServer } from '../../support/server-process.ts'
import { tokenIn } from '../../support/tokens.ts'

test('told to stop, the server finishes what it has begun, tells its clients and ends', {
  timeout: 60_000,
}, async () => {
  const database = await freshDatabase()
  const server = startServer({ ...databaseSettings(database.url), PORT: '0', LOG_LEVEL: 'error' })
  const link = await server.ready
  const url = new URL(link).origin.replace('localhost', '127.0.0.1')
  const owner = { name: 'Olga', email: 'olga@example.com', password: PASSWORD }
  const brand = { name: 'Nordan', language: 'en', currency: 'SEK', timeZone: 'Europe/Stockholm' }
  await post(url, '/trpc/setup.complete', { token: tokenIn(link), owner, brand }, { origin: url })
  const db = await open(database.url)
  const { widgetKey } = await db.kysely.selectFrom('brands').select('widgetKey').executeTakeFirstOrThrow()

  const customers = await Promise.all(
    [1, 2, 3, 4].map(() =>
      connect(url, { kind: 'visitor', key: widgetKey, visitor: uuidv7() + uuidv7() }, { origin: url }),
    ),
  )
  const acknowledged: string[] = []
  const others: unknown[] = []
  const sending = customers.flatMap((customer) =>
    Array.from({ length: 10 }, async () => {
      const message = chat('In flight')
      try {
        const { id } = await customer.mutate('chat.post', message)
        acknowledged.push(id)
      } catch (error) {
        others.push(error)
      }
    }),
  )
  const ends = customers.map(
    ({ socket }) => new Promise<string>((resolve) => socket.once('disconnect', (reason) => resolve(reason))),
  )
  const startedAt = performance.now()
  // Not before the server has something of it in hand.
  await Promise.race(sending)
  expect(await server.end('SIGTERM')).toBe(0)
  expect(performance.now() - startedAt).toBeLessThan(10_000)
  await Promise.all(sending)
  // A reason after which clients come back by themselves.
  for (const reason of await Promise.all(ends)) expect(reason).toMatch(/^transport (close|error)$/)
  for (const { socket } of customers) socket.disconnect()

  const stored = await db.kysely.selectFrom('messages').select('id').execute()
  expect(acknowledged.length).toBeGreaterThan(0)
  expect(acknowledged.length + others.length).toBe(40)
  expect(stored.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged))
  expect(server.said()).not.toMatch(/error|"level":[56]0/i)
  await db.close()
  await database.drop()
})
