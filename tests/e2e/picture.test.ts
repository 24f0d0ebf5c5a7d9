import { mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { setBrand } from '../../server/brands/service.ts'
import { close } from '../support/conversations.ts'
import { chat, reply, startDesk, type TestDesk } from '../support/desk.ts'
import { shopToken } from '../support/tokens.ts'
import { browserOfFile } from './support/people.ts'
import { openDesk } from './support/stage.ts'
import { fill } from './support/texts.ts'

const MINUTE_MS = 60_000
const LAST_WEEK = 8 * 24 * 60 + 40
/** `PICTURES=docs/pictures npm test -- tests/e2e/picture --project e2e` takes the picture of the README anew. */
const FOLDER = process.env.PICTURES ?? join(tmpdir(), 'lyhord-pictures')

/** A Thursday in March, a quarter past ten. */
const NOW = Date.parse('2026-03-12T09:14:20Z')
const SHOP = 'https://nordan.example'

const newPerson = browserOfFile()

test('the picture of the README is of the real desk, in the middle of a morning', async () => {
  const desk = await startDesk({ language: 'sv' })
  const { brandId } = desk
  await setBrand(desk.app, { brandId, name: 'Nordan ull & linne', allowedOrigins: [SHOP] })
  const ago = (minutes: number) => {
    desk.clock.now = NOW - minutes * MINUTE_MS
  }
  ago(LAST_WEEK)
  const elin = await desk.staff(['agent', 'lead', 'admin'], { name: 'Elin Svensson' })
  const sara = await desk.staff(['agent'], { name: 'Sara Lind' })
  await elin.client.mutate('me.setPreferences', { language: 'sv' })
  for (const { client } of [elin, sara]) await client.mutate('me.setAvailability', { isTakingChats: true })

  const before = await come(desk, MAJA)
  await before.write('Går filten att tvätta i maskin?')
  await elin.client.mutate('messages.post', reply(before.conversationId, 'Ja, på ullprogram i 30 grader.'))
  await before.write('Tack, toppen')
  await close(elin, before.conversationId, { topic: 'product_question' })

  ago(26)
  const johan = await come(desk, { sub: 'johan', name: 'Johan Berg' })
  await johan.track('Order Completed', { order_id: 'N204817', value: 1890, currency: 'SEK' })
  await johan.write('Paketet skulle ha kommit i tisdags. Var är det?')
  ago(19)
  const karin = await come(desk, { sub: 'karin', name: 'Karin Holm' })
  await karin.track('Cart Viewed', CART)
  await karin.write('Går det att byta till den grå?')
  await sara.client.mutate('conversations.take', { conversationId: karin.conversationId })
  ago(17)
  await sara.client.mutate('messages.post', reply(karin.conversationId, 'Ja, den är bytt nu.'))
  ago(15)
  await karin.write('Tusen tack, det gick snabbt')

  ago(12)
  const maja = await come(desk, MAJA)
  await maja.page('Varukorg', 'cart')
  await maja.track('Cart Viewed', CART)
  ago(11)
  await maja.track('Checkout Started', CART)
  ago(10.5)
  await maja.track('Checkout Step Viewed', { step: 3, steps: 4, step_name: 'payment', ...CART })
  await maja.page('Betalning', 'payment')
  for (const minutes of [10, 8]) {
    ago(minutes)
    await maja.track('Payment Info Entered', { attempt: 11 - minutes })
    ago(minutes - 0.1)
    await maja.track('Payment Failed', {
      reason: 'insufficient_funds',
      attempt: minutes === 10 ? 1 : 2,
      value: 1249,
      currency: 'SEK',
    })
  }
  ago(7)
  await maja.write('Hej, kortet nekas fast det finns pengar på det. Andra gången nu, och jag blir så trött på det här.')
  const { conversationId } = maja
  await elin.client.mutate('conversations.take', { conversationId })
  ago(6)
  const say = (body: string, visibility?: 'note') =>
    elin.client.mutate('messages.post', reply(conversationId, body, visibility))
  await say(
    'Hej Maja. Jag ser att banken sa nej två gånger, och att varukorgen är kvar. Ska vi titta på det tillsammans?',
  )
  ago(5)
  await say('Filten är den sista i naturvitt. Jag har lagt undan den åt henne.', 'note')
  ago(4)
  await maja.write('Ja tack. Jag vill gärna ha filten före söndag.')
  ago(3)
  await say('Då håller jag den åt dig till i morgon. Testa gärna ett annat kort, så ser jag direkt om det går igenom.')
  ago(1)
  await maja.write('Vad skönt, då provar jag det andra kortet.')
  ago(0.5)
  const visitor = await come(desk)
  await visitor.track('Checkout Step Viewed', { step: 2, steps: 4, step_name: 'address', ...CART })
  await visitor.write('Levererar ni till Åland?')
  ago(0)

  const person = await newPerson()
  await person.page.clock.setFixedTime(NOW)
  const agent = await openDesk(desk, person, elin, `/inbox/open/${conversationId}`)
  await agent.desk.messages.nth(5).waitFor()
  await maja.look()
  sara.client.socket.emit('view', { conversationId })
  await agent.desk.header.getByText(fill(agent.t.desk.looking, { names: 'Sara Lind' })).waitFor()
  maja.type()
  await agent.desk.stream.getByText(fill(agent.t.desk.typing, { name: 'Maja Lindqvist' })).waitFor()
  await agent.page.mouse.move(0, 0)
  await agent.page.evaluate(() => document.fonts.ready)

  mkdirSync(FOLDER, { recursive: true })
  const path = join(FOLDER, 'desk.png')
  await agent.page.screenshot({ path })
  expect(statSync(path).size).toBeLessThan(250_000)
})

const CART = {
  cart_id: 'cart_1',
  currency: 'SEK',
  value: 1249,
  products: [
    { name: 'Ullfilt Fjäll', variant: 'Naturvit, 130 × 180 cm', price: 850, quantity: 1 },
    { name: 'Linnehandduk Vik', variant: 'Havre, 50 × 70 cm', price: 175, quantity: 2 },
  ],
}

const MAJA = { sub: 'maja', name: 'Maja Lindqvist', email: 'maja.lindqvist@example.com' }

/** A customer on the way through the shop, known to it or not. */
async function come(desk: TestDesk, who?: { sub: string; name: string; email?: string }) {
  const identity = who && (await shopToken(desk.identitySecret, desk.clock.now, who))
  const { token, client } = await desk.visitor({ origin: SHOP, ...(identity && { identity }) })
  const conversationId: string = uuidv7()
  const tell = (path: string, event: object) =>
    fetch(`${desk.url}/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: SHOP },
      body: JSON.stringify({ writeKey: desk.widgetKey, anonymousId: token, messageId: uuidv7(), ...event }),
    })
  return {
    conversationId,
    track: (event: string, properties: object) => tell('track', { event, properties }),
    page: (title: string, path: string) =>
      tell('page', { name: title, properties: { title: `${title} · Nordan`, url: `${SHOP}/${path}` } }),
    write: (body: string) => client.mutate('chat.post', chat(body, { conversationId })),
    /** Has read everything. */
    async look(): Promise<void> {
      const { messages } = await client.query('chat.open', {})
      await client.mutate('chat.seen', { conversationId, seq: messages.at(-1).seq })
    },
    type: () => client.socket.emit('typing', { conversationId, isTyping: true }),
  }
}
