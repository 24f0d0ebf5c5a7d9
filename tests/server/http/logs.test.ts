import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { open } from '../../../db/open.ts'
import { freshDatabase } from '../../support/databases.ts'
import { chat, connect, reply } from '../../support/desk.ts'
import { cookiesOf, post, send } from '../../support/http.ts'
import { databaseSettings, startServer } from '../../support/server-process.ts'
import { shopToken, tokenIn } from '../../support/tokens.ts'

const CARD = '4111 1111 1111 1111'
const words = {
  email: 'canary.owner@example.com',
  colleague: 'canary.colleague@example.com',
  customer: 'canary.customer@example.com',
  password: 'canary password 1',
  wrong: 'canary password 2',
  message: 'canary: my bank account is empty',
  reply: 'canary: I am sorry to hear that',
  note: 'canary: he drinks',
  comment: 'canary: nobody listened',
  property: 'canary-coat-size-52',
}

test('nothing that anybody wrote, and nothing that opens anything, is ever in the log', {
  timeout: 60_000,
}, async () => {
  const database = await freshDatabase()
  const server = startServer({ ...databaseSettings(database.url), PORT: '0', LOG_LEVEL: 'debug' })
  const link = await server.ready
  const url = new URL(link).origin.replace('localhost', '127.0.0.1')
  const secrets: Record<string, string> = { ...words, card: CARD, 'card without spaces': CARD.replaceAll(' ', '') }
  const headers = { origin: url }
  const db = await open(database.url)

  const brand = { name: 'Nordan', language: 'en', currency: 'SEK', timeZone: 'Europe/Stockholm' }
  const owner = { name: 'Olga', email: words.email, password: words.password }
  expect((await post(url, '/trpc/setup.complete', { token: tokenIn(link), owner, brand }, headers)).status).toBe(200)
  const signIn = (email: string, password: string) => post(url, '/api/auth/sign-in/email', { email, password }, headers)
  await signIn(words.email, words.wrong)
  const cookie = cookiesOf(await signIn(words.email, words.password))
  secrets.session = decodeURIComponent(cookie.split('=')[1] ?? '')
  secrets['session’s token'] = secrets.session.split('.')[0] ?? ''
  const staff = await connect(url, { kind: 'staff' }, { cookie, ...headers })
  const [{ id: brandId }] = (await staff.query('me.get')).brands
  const { widgetKey } = await staff.query('brands.install', { brandId })
  const { identitySecret } = await staff.mutate('brands.showSecret', { brandId })
  secrets.identitySecret = identitySecret
  await db.kysely.updateTable('brands').set({ armShares: '{"t0":1,"t3":0,"both":0,"none":0}' }).execute()

  const { url: invitation } = await staff.mutate('team.invite', { brandId, roles: ['agent'], email: words.colleague })
  secrets.invitation = tokenIn(invitation)
  const colleague = { name: 'Cai', email: words.colleague, password: words.password }
  await post(url, '/trpc/invitations.accept', { token: secrets.invitation, ...colleague }, headers)
  await post(url, '/trpc/invitations.accept', { token: secrets.invitation, ...colleague }, headers)

  secrets.visitor = uuidv7() + uuidv7()
  secrets.identity = await shopToken(identitySecret, Date.now(), { name: 'Kim', email: words.customer })
  const visitor = { kind: 'visitor', key: widgetKey, visitor: secrets.visitor }
  const refused = await connect(url, { ...visitor, identity: `${secrets.identity}x` }, headers)
  refused.socket.disconnect()
  const customer = await connect(url, visitor, headers)
  const { conversationId } = await customer.mutate('chat.post', chat(`${words.message} ${CARD}`))
  secrets.back = tokenIn((await customer.query('chat.open', {})).returnLink)
  await staff.mutate('messages.post', reply(conversationId, words.reply))
  await staff.mutate('messages.post', reply(conversationId, words.note, 'note'))
  await staff.query('conversations.search', { brandId, query: words.note })
  await staff.mutate('conversations.close', {
    conversationId,
    topic: 'other',
    outcome: 'information',
    prediction: 1,
    wrapUpMs: 1,
  })
  const { survey } = await customer.hears('chat.survey')
  customer.socket.disconnect()
  const page = {
    writeKey: widgetKey,
    anonymousId: secrets.visitor,
    name: words.property,
    properties: { email: words.customer, card: CARD },
  }
  await expect
    .poll(async () => (await post(url, '/v1/page', { ...page, messageId: uuidv7() }, headers)).json().survey?.url)
    .toContain('/s/')
  const { subject, expiresAt } = await db.kysely
    .selectFrom('surveys')
    .select(['id as subject', 'expiresAt'])
    .executeTakeFirstOrThrow()
  expect(subject).toBe(survey.id)
  const back = await connect(url, { kind: 'visitor', returnToken: secrets.back }, headers)
  await back.mutate('chat.answer', { surveyId: subject, feltUnderstood: 1, comment: `${words.comment} ${CARD}` })
  expect(expiresAt).toBeGreaterThan(Date.now())

  // What goes wrong: bodies that cannot be read, addresses with secrets in them, faults of the database.
  await post(url, '/v1/track', `{"event":"${words.message}`, { ...headers, 'content-type': 'application/json' })
  await post(url, '/trpc/survey.answer', `{"token":"${words.comment}`, {
    ...headers,
    'content-type': 'application/json',
  })
  for (const path of [
    `/s/${secrets.back}`,
    `/chat?key=${widgetKey}&identity=${secrets.identity}`,
    `/trpc/invitations.open?input=${encodeURIComponent(JSON.stringify({ token: secrets.invitation }))}`,
    `/nope?email=${words.email}`,
    `/%zz/${words.email}`,
    `/nope/${encodeURIComponent(words.email)}/${CARD.replaceAll(' ', '')}`,
    `/%73/${secrets.back}`,
  ])
    await send(url, path, { headers: { accept: 'text/html', cookie, authorization: `Bearer ${secrets.session}` } })
  for (const table of ['drafts', 'touchpoints', 'counters'])
    await sql`drop table ${sql.table(table)}`.execute(db.kysely)
  await expect(
    staff.mutate('drafts.save', { conversationId, visibility: 'note', body: words.note }),
  ).rejects.toMatchObject({ code: 'internal' })
  expect((await post(url, '/v1/page', { ...page, messageId: uuidv7() }, headers)).status).toBe(500)
  expect((await signIn(words.email, words.password)).status).toBe(500)
  await expect(connect(url, { kind: 'visitor', returnToken: `${secrets.back}x` }, headers)).rejects.toThrow()
  for (const client of [staff, back]) client.socket.disconnect()
  await db.close()
  expect(await server.end('SIGTERM')).toBe(0)
  await database.drop()

  const said = server.said()
  // There is a log to look at, of requests and of faults.
  expect(said.split('\n').length).toBeGreaterThan(30)
  for (const expected of [
    '/api/auth/sign-in/email',
    '/s/[hidden]',
    '/v1/page',
    'request failed',
    'call failed',
    'drafts',
  ])
    expect(said, expected).toContain(expected)
  for (const [what, secret] of Object.entries(secrets)) {
    expect(secret.length, what).toBeGreaterThan(9)
    expect(said, what).not.toContain(secret)
    expect(said, what).not.toContain(encodeURIComponent(secret))
  }
  expect(said).not.toMatch(/canary/i)
})
