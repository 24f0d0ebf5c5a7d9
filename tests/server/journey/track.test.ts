import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { beginChat, close } from '../../support/conversations.ts'
import { chat, reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const MINUTE = 60_000

const desk = deskOfFile()
let agent: TestStaff
beforeAll(async () => {
  agent = await desk().staff(['agent'])
})

const newToken = () => uuidv7() + uuidv7()
const send = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${desk().url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: desk().url, ...headers },
    body: JSON.stringify({ writeKey: desk().widgetKey, messageId: uuidv7(), ...body }),
  })
const track = async (anonymousId: string, event: string, properties: object = {}, rest: object = {}) => {
  const response = await send('/v1/track', { anonymousId, event, properties, ...rest })
  expect(response.status).toBe(200)
  return await response.json()
}
const touchpoints = () => desk().app.db.kysely.selectFrom('touchpoints').selectAll().orderBy('receivedAt')

test('an event sent twice is one touchpoint, and the desk hears where the customer is', async () => {
  const { customer, conversationId } = await beginChat(desk())
  const messageId = uuidv7()
  const cart = { products: [{ name: 'Scarf', price: 499, quantity: 1 }], value: 499, currency: 'SEK' }
  for (let n = 0; n < 3; n++) await track(customer.token, 'Cart Viewed', cart, { messageId })
  expect(await touchpoints().where('messageId', '=', messageId).execute()).toMatchObject([
    { kind: 'track', name: 'Cart Viewed', brandId: desk().brandId },
  ])
  await agent.client.hears('journey.changed', { now: { place: 'cart', cart: { value: 499, currency: 'SEK' } } })
  await track(customer.token, 'Payment Failed', { reason: 'expired_card' })
  const { conversation } = await agent.client.hears('conversation.changed', {
    conversation: { id: conversationId, chip: { stage: 'payment', detail: 'card_declined' } },
  })
  expect(conversation.chip).toEqual({ stage: 'payment', detail: 'card_declined' })
  const { now, timeline } = await agent.client.query('conversations.get', { conversationId })
  expect(now).toMatchObject({ payment: { status: 'failed', lastReason: 'expired_card' } })
  expect(timeline).toMatchObject([
    { name: 'Payment Failed', detail: 'expired_card', isTrouble: true },
    { name: 'Cart Viewed', isTrouble: false },
  ])
})

test('the customer keeps the name of who answers when their step changes', async () => {
  const { customer, conversationId } = await beginChat(desk())
  await agent.client.mutate('messages.post', reply(conversationId, 'Hello'))
  await customer.client.hears('chat.changed', { conversation: { agentName: 'Elin' } })
  await track(customer.token, 'Checkout Started')
  await track(customer.token, 'Payment Failed')
  await agent.client.hears('conversation.changed', { conversation: { id: conversationId, chip: { stage: 'payment' } } })
  const names = customer.client.heard.flatMap((event) =>
    event.type === 'chat.changed' ? [event.conversation.agentName] : [],
  )
  expect(names.length).toBeGreaterThan(1)
  expect(new Set(names)).toEqual(new Set(['Elin']))
})

test('help is offered after a failed payment, once a visit, and to nobody who talks with us already', async () => {
  const token = newToken()
  expect(await track(token, 'Cart Viewed')).toEqual({})
  const { helpOffer } = await track(token, 'Payment Failed', { reason: 'insufficient_funds' })
  expect(helpOffer).toMatchObject({ kind: 'declined', id: expect.any(String), text: expect.any(String) })
  await track(token, 'Help Offer Shown', { help_offer_id: helpOffer.id })
  expect(await track(token, 'Payment Failed')).toEqual({})
  await track(token, 'Help Offer Accepted', { help_offer_id: helpOffer.id })
  const offer = () =>
    desk().app.db.kysely.selectFrom('helpOffers').selectAll().where('id', '=', helpOffer.id).executeTakeFirstOrThrow()
  expect(await offer()).toMatchObject({ acceptedAt: desk().clock.now, dismissedAt: null })

  // Half an hour later it is another visit.
  desk().clock.now += 31 * MINUTE
  expect(await track(token, 'Payment Failed')).toMatchObject({ helpOffer: { kind: 'declined' } })

  const { customer } = await beginChat(desk())
  expect(await track(customer.token, 'Payment Failed')).toEqual({})
})

test("another customer's offer is nobody else's to accept, and makes no contact one of a help offer", async () => {
  const { helpOffer } = await track(newToken(), 'Payment Failed')
  const stranger = await desk().visitor()
  await track(stranger.token, 'Help Offer Accepted', { help_offer_id: helpOffer.id })
  const { conversationId } = await stranger.client.mutate('chat.post', {
    ...chat('Hello'),
    helpOfferId: helpOffer.id,
  })
  const contact = () =>
    desk()
      .app.db.kysely.selectFrom('contacts')
      .select(['entryPoint', 'topicAtStart'])
      .where('conversationId', '=', conversationId)
      .executeTakeFirstOrThrow()
  expect(await contact()).toMatchObject({ entryPoint: 'launcher', topicAtStart: 'other' })
  const offer = await desk()
    .app.db.kysely.selectFrom('helpOffers')
    .selectAll()
    .where('id', '=', helpOffer.id)
    .executeTakeFirstOrThrow()
  expect(offer).toMatchObject({ acceptedAt: null })
})

test('whoever writes from an offer has accepted it, and the contact says so', async () => {
  const token = newToken()
  const { helpOffer } = await track(token, 'Payment Failed')
  const customer = await desk().visitor({ token })
  const { conversationId } = await customer.client.mutate('chat.post', {
    ...chat('Yes please'),
    helpOfferId: helpOffer.id,
  })
  const db = desk().app.db.kysely
  expect(
    await db.selectFrom('contacts').selectAll().where('conversationId', '=', conversationId).executeTakeFirstOrThrow(),
  ).toMatchObject({ entryPoint: 'help_offer', topicAtStart: 'declined_payment', stageAtStart: 'payment' })
  expect(
    await db.selectFrom('helpOffers').selectAll().where('id', '=', helpOffer.id).executeTakeFirstOrThrow(),
  ).toMatchObject({ acceptedAt: desk().clock.now })
})

test('times come from the sender as far as they can be believed', async () => {
  const token = newToken()
  const { now } = desk().clock
  const iso = (ms: number) => new Date(ms).toISOString()
  const cases: [said: object, at: number][] = [
    [{}, now],
    [{ timestamp: iso(now - 5000) }, now - 5000],
    // A clock an hour ahead tells the same differences.
    [{ originalTimestamp: iso(now + 3_600_000 - 7000), sentAt: iso(now + 3_600_000) }, now - 7000],
    [{ timestamp: iso(now + 3_600_000) }, now],
    [{ timestamp: iso(now - 90 * 24 * 3_600_000) }, now - 24 * 3_600_000],
  ]
  for (const [said, at] of cases) {
    const messageId = uuidv7()
    await track(token, 'Cart Viewed', {}, { messageId, ...said })
    expect(await touchpoints().where('messageId', '=', messageId).executeTakeFirstOrThrow()).toMatchObject({
      at,
      receivedAt: now,
    })
  }
})

test('a page is a touchpoint too, and neither a foreign page nor an unknown key may send any', async () => {
  const token = newToken()
  const page = { anonymousId: token, name: 'Scarves', properties: { title: 'Scarves', path: '/scarves' } }
  expect((await send('/v1/page', page)).status).toBe(200)
  expect(await touchpoints().where('name', '=', 'Scarves').execute()).toMatchObject([{ kind: 'page' }])
  const event = { anonymousId: token, event: 'Wish List Viewed' }
  const foreign = await send('/v1/track', event, { origin: 'https://evil.example' })
  expect([foreign.status, (await foreign.json()).error.code]).toEqual([403, 'foreign_origin'])
  const unknown = await send('/v1/track', { ...event, writeKey: 'wk_unknown' })
  expect([unknown.status, (await unknown.json()).error.code]).toEqual([403, 'widget_key_unknown'])
  expect(await touchpoints().where('name', '=', 'Wish List Viewed').execute()).toEqual([])
})

test('beyond three hundred events a minute a browser is told to wait, and the others are not', async () => {
  const token = newToken()
  // What is wrong counts as well, and costs us less here.
  const wrong = await Promise.all(Array.from({ length: 299 }, () => send('/v1/track', { anonymousId: token })))
  expect(new Set(wrong.map(({ status }) => status))).toEqual(new Set([400]))
  await track(token, 'Product Viewed')
  for (let n = 0; n < 3; n++) {
    const refused = await send('/v1/track', { anonymousId: token, event: 'Product Viewed' })
    expect([refused.status, (await refused.json()).error.code]).toEqual([429, 'too_many_requests'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  }
  const startedAt = performance.now()
  await track(newToken(), 'Cart Viewed')
  expect(performance.now() - startedAt).toBeLessThan(1000)
  const { conversationId, say } = await beginChat(desk())
  expect((await say('Calm')).conversationId).toBe(conversationId)
  await close(agent, conversationId)
})

test('the journey says which step of the checkout it was, and of nothing else', async () => {
  const { customer, conversationId } = await beginChat(desk())
  await track(customer.token, 'Checkout Step Viewed', { step: 1, steps: 3, step_name: 'Adress' })
  desk().clock.now += MINUTE
  await track(customer.token, 'Checkout Step Completed', { step: 1, steps: 3, step_name: 'Adress' })
  desk().clock.now += MINUTE
  await track(customer.token, 'Cart Viewed', {})
  desk().clock.now += MINUTE
  await track(customer.token, 'Checkout Step Viewed', { step_name: 'Gift wrapping' })
  const { timeline } = await agent.client.query('conversations.get', { conversationId })
  const steps = timeline.filter(({ name }: { name: string }) => /^(Checkout|Cart)/.test(name))
  expect(steps).toMatchObject([
    { name: 'Checkout Step Viewed', detail: null },
    { name: 'Cart Viewed', detail: null },
    { name: 'Checkout Step Completed', detail: 'address' },
    { name: 'Checkout Step Viewed', detail: 'address' },
  ])
})
