import { v7 as uuidv7 } from 'uuid'
import { expect, onTestFinished, test } from 'vitest'
import { open } from '../../../db/open.ts'
import { freshDatabase } from '../../support/databases.ts'
import { chat, connect, PASSWORD, reply, signIn } from '../../support/desk.ts'
import { freePort } from '../../support/free-port.ts'
import { prepareDesk } from '../../support/prepared-desk.ts'
import { databaseSettings, startServer } from '../../support/server-process.ts'

const CARD = '4242 4242 4242 4242'
const WORDS = 'kanarie-sjuttiosju'

test('the log of a server that tells everything tells no words, addresses, cards, passwords or tokens', async () => {
  const database = await freshDatabase()
  onTestFinished(() => database.drop())
  const { agents, brandId, widgetKey } = await prepareDesk(database.url)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = startServer({ ...databaseSettings(database.url), PORT: `${port}`, LOG_LEVEL: 'debug' })
  await server.ready
  const email = agents[0] ?? ''
  const token = `${uuidv7()}-${WORDS}`
  const cookie = await signIn(url, email)
  const post = (path: string, body: object, headers: object = {}) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie, ...headers },
      body: JSON.stringify(body),
    })
  await post('/api/auth/sign-in/email', { email, password: `${PASSWORD} ${WORDS}` })
  await post('/api/auth/sign-in/email', { email: 'kanarie@example.com', password: WORDS })
  const customer = await connect(url, { kind: 'visitor', key: widgetKey, visitor: token }, { origin: url })
  const agent = await connect(url, { kind: 'staff' }, { cookie, origin: url })
  onTestFinished(() => {
    customer.socket.disconnect()
    agent.socket.disconnect()
  })
  const said = await customer.mutate('chat.post', chat(`${WORDS} ${CARD} kanarie@example.com`))
  const { conversationId } = said
  await agent.mutate('messages.post', reply(conversationId, `${WORDS} ${CARD}`))
  await agent.mutate('drafts.save', { conversationId, visibility: 'note', body: `${WORDS} ${CARD}` })
  const { returnLink } = await customer.query('chat.open', {})
  const returnToken = new URL(returnLink).hash.slice(1)
  const event = { writeKey: widgetKey, anonymousId: token, messageId: WORDS, event: 'Payment Failed' }
  await post('/v1/track', { ...event, properties: { email: 'kanarie@example.com', card: CARD, note: WORDS } })
  // What is refused, and what is sent where it does not belong.
  await post('/v1/track', { ...event, [WORDS]: CARD })
  await post('/trpc/chat.post', { body: `${WORDS} ${CARD}` })
  await fetch(`${url}/s/${returnToken}?email=kanarie@example.com`)
  await fetch(`${url}/chat/back?token=${returnToken}`)
  await fetch(`${url}/trpc/survey.open?input=${encodeURIComponent(JSON.stringify({ token: returnToken }))}`)
  await customer.mutate('chat.post', { ...chat(WORDS), extra: CARD }).catch(() => {})

  // A fault of ours, with the values still in its hands.
  const db = await open(database.url)
  await db.kysely.schema.alterTable('drafts').renameTo('draftsAway').execute()
  await expect(
    agent.mutate('drafts.save', { conversationId, visibility: 'note', body: `${WORDS} ${CARD} kanarie@example.com` }),
  ).rejects.toMatchObject({ code: 'internal' })
  await db.kysely.schema.alterTable('draftsAway').renameTo('drafts').execute()
  await db.close()
  expect(await server.end('SIGTERM')).toBe(0)

  const log = server.said()
  // It did say what happened.
  expect(log).toContain('"path":"drafts.save"')
  expect(log).toContain('/v1/track')
  expect(log).toContain('/s/[hidden]')
  const secrets = [
    WORDS,
    CARD,
    '4242424242424242',
    'kanarie@',
    email,
    PASSWORD,
    token,
    returnToken,
    cookie.split('=')[1],
  ]
  expect(secrets.filter((secret) => secret && log.includes(secret))).toEqual([])
  expect(log).not.toContain(encodeURIComponent('kanarie@example.com'))
  expect(brandId).toBeTruthy()
})
