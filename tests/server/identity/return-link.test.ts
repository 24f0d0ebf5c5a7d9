import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { beginChat } from '../../support/conversations.ts'
import { reply } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { shopToken, tamper, tokenIn, unsigned } from '../../support/tokens.ts'

const desk = deskOfFile()
const DAY_MS = 24 * 60 * 60 * 1000

async function linkBack(body: string) {
  const begun = await beginChat(desk(), body)
  const { returnLink } = await begun.customer.client.query('chat.open', {})
  return { ...begun, link: returnLink as string, returnToken: tokenIn(returnLink) }
}

test('the link back opens the customer’s own chat in any browser, and no other', async () => {
  const other = await beginChat(desk(), 'Of somebody else')
  const { link, returnToken, conversationId, customer } = await linkBack('Where is my parcel?')
  expect(link).toBe(`${desk().app.baseUrl()}/chat/back#${returnToken}`)

  const back = await desk().visitor({ returnToken })
  expect(await back.client.query('chat.open', {})).toMatchObject({
    identity: 'unverified',
    conversation: { id: conversationId },
    messages: [{ body: 'Where is my parcel?' }],
  })
  const agent = await desk().staff(['agent'])
  await agent.client.mutate('messages.post', reply(conversationId, 'At the door'))
  await back.client.hears('chat.message', { message: { body: 'At the door' } })
  await customer.client.hears('chat.message', { message: { body: 'At the door' } })

  const [id, seq] = [other.conversationId, 0]
  await expect(back.client.query('chat.after', { conversationId: id, seq })).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(other.customer.client.query('chat.after', { conversationId, seq })).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('whoever the shop knows gets no link back, and one given before opens nothing any more', async () => {
  const { app, clock, identitySecret } = desk()
  const { customer, conversationId, returnToken } = await linkBack('Before I signed in')
  const holder = await desk().visitor({ returnToken })
  const identity = await shopToken(identitySecret, clock.now, { sub: uuidv7() })
  const known = await desk().visitor({ token: customer.token, identity })
  expect(await known.client.query('chat.open', {})).toMatchObject({
    identity: 'verified',
    conversation: { id: conversationId },
    returnLink: null,
  })
  await expect.poll(() => holder.client.socket.connected).toBe(false)
  await expect(desk().visitor({ returnToken })).rejects.toMatchObject({ code: 'token_invalid' })
  // Whoever stays unknown, or is refused, keeps the way back.
  const refused = await linkBack('And I')
  const again = await desk().visitor({ token: refused.customer.token, identity: `${identity}x` })
  expect(await again.client.query('chat.open', {})).toMatchObject({
    identity: 'refused',
    returnLink: expect.stringContaining(`${app.baseUrl()}/chat/back#`),
  })
})

test('a link back that is forged, too old, for something else, or used on a foreign page opens nothing', async () => {
  const { returnToken } = await linkBack('Hello')
  const { app, clock, identitySecret } = desk()
  const inAnHour = clock.now + 60 * 60 * 1000
  const forged = {
    'not signed': unsigned(returnToken),
    'signed by the shop': await shopToken(identitySecret, clock.now, { aud: 'chat' }),
    'of a survey': await app.signer.sign('survey', uuidv7(), inAnHour),
    'of nobody we know': await app.signer.sign('chat', uuidv7(), inAnHour),
    'no token': 'x',
  }
  const all = Object.entries(forged)
  for (let index = 0; index < returnToken.length; index += 7)
    all.push([`character ${index} changed`, tamper(returnToken, index)])
  all.push(['the last character changed', tamper(returnToken, returnToken.length - 1)])
  await Promise.all(
    all.map(async ([what, token]) => {
      await expect(desk().visitor({ returnToken: token }), what).rejects.toMatchObject({ code: 'token_invalid' })
    }),
  )
  await expect(desk().visitor({ returnToken, origin: 'https://evil.example' })).rejects.toMatchObject({
    code: 'foreign_origin',
  })
  const nobody = await desk().visitor()
  await expect(nobody.client.query('survey.open', { token: returnToken })).rejects.toMatchObject({
    code: 'token_invalid',
  })

  clock.now += 29 * DAY_MS
  await desk().visitor({ returnToken })
  clock.now += 2 * DAY_MS
  await expect(desk().visitor({ returnToken })).rejects.toMatchObject({ code: 'token_expired' })
})
