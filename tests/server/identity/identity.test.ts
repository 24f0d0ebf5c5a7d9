import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { createBrand } from '../../../server/brands/service.ts'
import { chat, reply } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { post, send } from '../../support/http.ts'
import { shopToken, tamper, unsigned } from '../../support/tokens.ts'

const desk = deskOfFile()
const newBrowser = () => uuidv7() + uuidv7()
const signed = (claims: Record<string, unknown>, header?: { alg: string }) =>
  shopToken(desk().identitySecret, desk().clock.now, claims, header)

/** A customer who is signed in at the shop has written. */
async function knownCustomer(sub = uuidv7()) {
  const token = newBrowser()
  const customer = await desk().visitor({ token, identity: await signed({ sub, name: 'Kari Nordmann' }) })
  const { conversationId } = await customer.client.mutate('chat.post', chat('My secret matter'))
  return { sub, token, client: customer.client, conversationId }
}

const open = (visitor: { client: { query: (path: string, input: object) => Promise<{ identity: string }> } }) =>
  visitor.client.query('chat.open', {})

test('a token that the shop signed opens the customer’s history in any browser, and says who it is', async () => {
  const { sub, conversationId } = await knownCustomer()
  const elsewhere = await desk().visitor({
    identity: await signed({ sub, name: 'Kari N. Nordmann', email: 'Kari@Example.com' }),
  })
  expect(await open(elsewhere)).toMatchObject({
    identity: 'verified',
    conversation: { id: conversationId },
    messages: [{ body: 'My secret matter' }],
  })
  const agent = await desk().staff(['agent'])
  const detail = await agent.client.query('conversations.get', { conversationId })
  expect(detail.customer).toMatchObject({ name: 'Kari N. Nordmann', email: 'kari@example.com', isVerified: true })

  const stranger = await desk().visitor()
  const own = await stranger.client.mutate('chat.post', chat('I am Kari Nordmann, honestly'))
  const unknown = await agent.client.query('conversations.get', { conversationId: own.conversationId })
  expect(unknown.customer).toMatchObject({ name: null, email: null, isVerified: false })
  expect(unknown.earlier).toEqual([])
})

test('whatever else comes as a token makes an unverified visitor without history', async () => {
  const { sub, conversationId } = await knownCustomer()
  const { app, clock, identitySecret } = desk()
  const good = await signed({ sub })
  const other = await app.db.write((trx) =>
    createBrand(trx, { name: 'Another', language: 'en', currency: 'EUR', timeZone: 'UTC' }, clock.now),
  )
  const nowSec = Math.floor(clock.now / 1000)
  const [head, claims, signature] = good.split('.')
  const refused: Record<string, string> = {
    'signed with another secret': await shopToken('not the secret of this brand', clock.now, { sub }),
    'signed with the secret of another brand': await shopToken(other.identitySecret, clock.now, { sub }),
    'signed with the widget key, which anybody knows': await shopToken(desk().widgetKey, clock.now, { sub }),
    'not signed': unsigned(good),
    'not signed, in capitals': unsigned(good, { alg: 'NONE' }),
    'not signed, yet said to be': unsigned(good, { alg: 'HS256' }),
    'another algorithm, the right secret': await shopToken(identitySecret, clock.now, { sub }, { alg: 'HS512' }),
    'another algorithm, another secret': await shopToken('x'.repeat(64), clock.now, { sub }, { alg: 'HS512' }),
    expired: await signed({ sub, exp: nowSec - 1 }),
    'without an end': await signed({ sub, exp: undefined }),
    'an end that is no number': `${head}.${Buffer.from(JSON.stringify({ sub, exp: 'never' })).toString('base64url')}.${signature}`,
    'not valid yet': await signed({ sub, nbf: nowSec + 600 }),
    'of nobody': await signed({ sub: undefined }),
    'of an empty name': await signed({ sub: '' }),
    'of a name that is too long': await signed({ sub: 'x'.repeat(201) }),
    'with a name that turns the line': await signed({ sub, name: 'Kari\u202Enaem' }),
    'an attribute changed': `${head}.${Buffer.from(JSON.stringify({ sub, exp: nowSec + 60, email: 'x@y.no' })).toString('base64url')}.${signature}`,
    'without its signature': `${head}.${claims}.`,
    'no token at all': 'hello',
    'the link back of the chat': await app.signer.sign('chat', sub, clock.now + 60_000),
  }
  for (const index of [
    0,
    5,
    good.indexOf('.') + 8,
    good.lastIndexOf('.') - 1,
    good.lastIndexOf('.') + 1,
    good.length - 1,
  ])
    refused[`character ${index} changed`] = tamper(good, index)

  await Promise.all(
    Object.entries(refused).map(async ([what, identity]) => {
      const visitor = await desk().visitor({ identity })
      const state = await open(visitor)
      expect(state, what).toMatchObject({ identity: 'refused', conversation: null, messages: [], survey: null })
      const after = visitor.client.query('chat.after', { conversationId, seq: 0 })
      await expect(after, what).rejects.toMatchObject({ code: 'not_found' })
    }),
  )
  expect(await open(await desk().visitor({ identity: good }))).toMatchObject({ identity: 'verified' })
})

test('the browser’s token alone never opens what its customer wrote while known, on any way in', async () => {
  const known = await knownCustomer()
  const { conversationId, token } = known
  const agent = await desk().staff(['agent'])
  const alone = await desk().visitor({ token })
  expect(await open(alone)).toMatchObject({
    identity: 'unverified',
    conversation: null,
    messages: [],
    returnLink: null,
  })
  const attempts: [type: 'query' | 'mutate', path: string, input: object][] = [
    ['query', 'chat.after', { conversationId, seq: 0 }],
    ['query', 'chat.before', { conversationId, seq: 1000 }],
    ['mutate', 'chat.seen', { conversationId, seq: 1 }],
    ['mutate', 'chat.post', chat('let me in', { conversationId })],
  ]
  for (const [type, path, input] of attempts)
    await expect(alone.client[type](path, input), path).rejects.toMatchObject({ code: 'not_found' })

  const headers = { 'x-lyhord-key': desk().widgetKey, 'x-lyhord-visitor': token }
  const get = (path: string, input: object) =>
    send(desk().url, `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers })
  expect((await get('chat.open', {})).json().result.data).toMatchObject({ conversation: null, messages: [] })
  expect((await get('chat.after', { conversationId, seq: 0 })).status).toBe(404)
  const posted = await post(desk().url, '/trpc/chat.post', chat('let me in', { conversationId }), headers)
  expect(posted.status).toBe(404)

  alone.client.socket.emit('typing', { conversationId, isTyping: true })
  await agent.client.mutate('messages.post', reply(conversationId, 'For Kari alone'))
  await known.client.hears('chat.message', { message: { body: 'For Kari alone' } })
  await alone.client.query('chat.open', {})
  expect(alone.client.heard).toEqual([])
  expect(agent.client.heard.filter(({ type }) => type === 'typing')).toEqual([])
})

test('what a browser wrote before it was known goes along, and from then on takes the shop’s word', async () => {
  const token = newBrowser()
  const before = await desk().visitor({ token })
  const { conversationId } = await before.client.mutate('chat.post', chat('Before I signed in'))
  // Somebody who copied the token out of the browser listens already.
  const copied = await desk().visitor({ token })
  expect(await open(copied)).toMatchObject({ conversation: { id: conversationId } })
  for (const { client } of [before, copied]) client.socket.io.reconnection(false)

  const sub = uuidv7()
  const known = await desk().visitor({ token, identity: await signed({ sub }) })
  expect(await open(known)).toMatchObject({ identity: 'verified', conversation: { id: conversationId } })
  const after = await known.client.mutate('chat.post', chat('After I signed in', { conversationId }))
  expect(after).toMatchObject({ conversationId, seq: 2 })

  await expect.poll(() => copied.client.socket.connected).toBe(false)
  expect(JSON.stringify(copied.client.heard)).not.toContain('After I signed in')
  const again = await desk().visitor({ token })
  expect(await open(again)).toMatchObject({ identity: 'unverified', conversation: null, messages: [] })
  await expect(again.client.query('chat.after', { conversationId, seq: 0 })).rejects.toMatchObject({
    code: 'not_found',
  })
  const own = await again.client.mutate('chat.post', chat('Somebody else at this computer'))
  expect(own.conversationId).not.toBe(conversationId)

  const elsewhere = await desk().visitor({ identity: await signed({ sub }) })
  const all = await elsewhere.client.query('chat.after', { conversationId, seq: 0 })
  expect(all.map(({ body }: { body: string }) => body)).toEqual(['Before I signed in', 'After I signed in'])
})

test('the desk sees at once who a visitor in the middle of a chat is, with all that is known of them', async () => {
  const { brandId } = desk()
  const sub = uuidv7()
  const name = `Kari ${sub.slice(-8)}`
  const first = await desk().visitor({ identity: await signed({ sub, name }) })
  const earlier = await first.client.mutate('chat.post', chat('Some days ago'))
  first.client.socket.disconnect()

  const agent = await desk().staff(['agent'])
  const token = newBrowser()
  const { client } = await desk().visitor({ token })
  const { conversationId } = await client.mutate('chat.post', chat('Who am I?'))
  const other = await (await desk().visitor()).client.mutate('chat.post', chat('And I?'))
  const get = (id: string) => agent.client.query('conversations.get', { conversationId: id })
  const row = async (id: string) =>
    (await agent.client.query('conversations.list', { brandId, view: 'open' })).rows.find(
      (found: { id: string }) => found.id === id,
    )
  const found = async () =>
    new Set(
      (await agent.client.query('conversations.search', { brandId, query: name })).map((row: { id: string }) => row.id),
    )
  const before = await get(conversationId)
  expect(before).toMatchObject({ customer: { name: null, isVerified: false }, earlier: [] })
  expect(await found()).toEqual(new Set([earlier.conversationId]))

  client.socket.io.reconnection(false)
  const known = await desk().visitor({ token, identity: await signed({ sub, name }) })
  await agent.client.hears('customer.identified', { customerId: before.customer.id })
  const customer = { id: (await get(earlier.conversationId)).customer.id, name, isVerified: true }
  expect(await get(conversationId)).toMatchObject({
    conversation: { customer },
    customer: { ...customer, isOnline: true },
    earlier: [{ conversationId: earlier.conversationId }],
  })
  expect(await row(conversationId)).toMatchObject({ customer })
  expect(await found()).toEqual(new Set([conversationId, earlier.conversationId]))

  await expect.poll(() => client.socket.connected).toBe(false)
  known.client.socket.disconnect()
  await agent.client.hears('presence.changed', { conversationId, isCustomerOnline: false })
  expect(await get(conversationId)).toMatchObject({ customer: { isOnline: false } })

  const unknown = { name: null, isVerified: false }
  expect(await get(other.conversationId)).toMatchObject({ customer: unknown, earlier: [] })
  expect(await row(other.conversationId)).toMatchObject({ customer: unknown })
  // Who has written nothing is no news to the desk.
  const from = agent.client.heard.length
  await desk().visitor({ identity: await signed({ sub: uuidv7() }) })
  expect(agent.client.heard.slice(from).filter(({ type }) => type === 'customer.identified')).toEqual([])
})

test('two customers whom the shop knows stay two, also in one browser', async () => {
  const kari = await knownCustomer()
  const ola = { sub: uuidv7(), token: kari.token }
  const second = await desk().visitor({ token: ola.token, identity: await signed({ sub: ola.sub, name: 'Ola' }) })
  expect(await open(second)).toMatchObject({ identity: 'verified', conversation: null })
  const { conversationId } = await second.client.mutate('chat.post', chat('Mine alone'))
  for (const [client, id] of [
    [second.client, kari.conversationId],
    [kari.client, conversationId],
  ] as const)
    await expect(client.query('chat.after', { conversationId: id, seq: 0 })).rejects.toMatchObject({
      code: 'not_found',
    })

  // What happens in the browser now belongs to the one who is in it now.
  const track = { writeKey: desk().widgetKey, anonymousId: ola.token, messageId: uuidv7(), event: 'Cart Viewed' }
  expect((await post(desk().url, '/v1/track', track, { origin: desk().url })).status).toBe(200)
  const { db } = desk().app
  const external = (sub: string) =>
    db.kysely.selectFrom('identities').select('customerId').where('value', '=', sub).executeTakeFirstOrThrow()
  const [{ customerId: olaId }, { customerId: kariId }] = await Promise.all([external(ola.sub), external(kari.sub)])
  expect(olaId).not.toBe(kariId)
  const seen = await db.kysely
    .selectFrom('touchpoints')
    .innerJoin('customers', 'customers.id', 'touchpoints.customerId')
    .select('customers.mergedIntoId')
    .where('touchpoints.messageId', '=', track.messageId)
    .execute()
  expect(seen).toEqual([{ mergedIntoId: olaId }])
  const merged = await db.kysely
    .selectFrom('customers')
    .select(['id', 'mergedIntoId'])
    .where('id', 'in', [olaId, kariId])
    .execute()
  expect(merged.map(({ mergedIntoId }) => mergedIntoId)).toEqual([null, null])

  const back = await desk().visitor({ token: kari.token, identity: await signed({ sub: kari.sub }) })
  expect(await open(back)).toMatchObject({ conversation: { id: kari.conversationId } })
})

test('a customer whose tabs all come at once for the first time is one customer', async () => {
  const sub = uuidv7()
  const identity = await signed({ sub })
  const tabs = await Promise.all([1, 2, 3, 4, 5, 6].map(() => desk().visitor({ identity })))
  const [first] = tabs
  const { conversationId } = (await first?.client.mutate('chat.post', chat('Hello'))) ?? {}
  for (const tab of tabs)
    expect(await open(tab)).toMatchObject({ identity: 'verified', conversation: { id: conversationId } })
  const rows = await desk().app.db.kysely.selectFrom('identities').select('id').where('value', '=', sub).execute()
  expect(rows).toHaveLength(1)
})

test('the journey of a customer who is known goes with what they write, and ends with whoever comes after', async () => {
  const { token, client, conversationId, sub } = await knownCustomer()
  const agent = await desk().staff(['agent'])
  const track = async (event: string, properties: object) => {
    const said = { writeKey: desk().widgetKey, anonymousId: token, messageId: uuidv7(), event, properties }
    const context = { locale: 'nb-NO', timezone: 'Europe/Oslo' }
    return (await post(desk().url, '/v1/track', { ...said, context }, { origin: desk().url })).json()
  }
  const get = () => agent.client.query('conversations.get', { conversationId })
  const { customer } = await get()
  // No help is offered to somebody who talks with us already.
  expect(await track('Payment Failed', { reason: 'insufficient_funds', value: 900, currency: 'NOK' })).toEqual({})
  await agent.client.hears('journey.changed', {
    customerId: customer.id,
    now: { payment: { lastReason: 'insufficient_funds' } },
  })
  expect(await get()).toMatchObject({
    conversation: { chip: { stage: 'payment', detail: 'card_declined' } },
    now: { payment: { lastReason: 'insufficient_funds' } },
    customer: { timeZone: 'Europe/Oslo' },
  })

  // Whoever comes after, at the same computer and unknown, leaves no trace in it.
  client.socket.disconnect()
  const after = await desk().visitor({ token })
  await open(after)
  const from = agent.client.heard.length
  await track('Payment Failed', { reason: 'expired_card', value: 5, currency: 'NOK' })
  await agent.client.hears('journey.changed', { now: { payment: { lastReason: 'expired_card' } } })
  expect(JSON.stringify(agent.client.heard.slice(from))).not.toContain(customer.id)
  expect((await get()).now.payment).toMatchObject({ lastReason: 'insufficient_funds' })
  const back = await desk().visitor({ identity: await signed({ sub }) })
  expect(await open(back)).toMatchObject({ conversation: { id: conversationId } })
})
