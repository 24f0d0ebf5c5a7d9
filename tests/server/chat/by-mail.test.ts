import { v7 as uuidv7 } from 'uuid'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { beginChat } from '../../support/conversations.ts'
import { chat, connect, reply, type TestStaff, type TestVisitor } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { mailServerOfFile } from '../../support/mail-server.ts'
import { shopToken } from '../../support/tokens.ts'

const MINUTE_MS = 60_000
const server = mailServerOfFile()
const desk = deskOfFile(() => ({ env: { SMTP_URL: server().url, MAIL_FROM: 'no-reply@nordan.example' } }))
let agent: TestStaff

beforeAll(async () => {
  agent = await desk().staff(['agent'])
})
beforeEach(() => {
  server().received.length = 0
})

const answer = (conversationId: string, body = 'Here is the answer') =>
  agent.client.mutate('messages.post', reply(conversationId, body))
const address = () => `${uuidv7()}@example.com`
const stateOf = async ({ client }: TestVisitor) => (await client.query('chat.open', {})).mail
/** As long as it takes that what is due is done, and the mail is out. */
async function pass(minutes: number) {
  desk().clock.now += minutes * MINUTE_MS
  await runDueJobs(desk().app)
  await runDueJobs(desk().app)
}
const linkIn = (text = '') => /https?:\S+\/chat\/back#\S+/.exec(text)?.[0] ?? ''
const follow = (text: string | undefined) =>
  connect(
    desk().url,
    { kind: 'visitor', key: '', returnToken: linkIn(text).split('#')[1] ?? '' },
    { origin: desk().url },
  )

/** A customer nobody knows, who has written and left an address. */
async function withAddress(email = address()) {
  const begun = await beginChat(desk(), 'Is anybody there?')
  expect(await stateOf(begun.customer)).toBe('wanted')
  await begun.customer.client.mutate('chat.leaveAddress', { email })
  expect(await stateOf(begun.customer)).toBe('known')
  return { ...begun, email }
}

test('a reply that is not seen is announced once, without a word of it, by a link back into the chat', async () => {
  const { conversationId, email, say } = await withAddress()
  await answer(conversationId, 'The secret is 1234')
  await pass(4)
  await answer(conversationId, 'And one thing more')
  expect(server().received).toEqual([])
  await pass(2)
  await answer(conversationId, 'Still there?')
  await pass(20)
  const [mail, ...more] = server().received
  expect(more).toEqual([])
  expect(mail).toMatchObject({ to: [email], headers: { subject: 'Nordan has answered you' } })
  expect(mail?.raw).not.toMatch(/secret|1234|one thing more|anybody|Elin/)

  const back = await follow(mail?.text)
  const open = await back.query('chat.open', {})
  expect(open.messages.map(({ body }: { body: string }) => body)).toContain('The secret is 1234')
  // Seen: the next silence is another one.
  await back.mutate('chat.seen', { conversationId, seq: open.conversation.lastSeq })
  back.socket.disconnect()
  await pass(20)
  await say('Thank you')
  await answer(conversationId, 'You are welcome')
  await pass(6)
  await pass(6)
  expect(server().received).toHaveLength(2)
})

test('what is seen in time, redacted, or only between colleagues is not announced', async () => {
  const seen = await withAddress()
  await answer(seen.conversationId)
  await seen.customer.client.mutate('chat.seen', { conversationId: seen.conversationId, seq: 2 })
  const redacted = await withAddress()
  const { id: messageId } = await answer(redacted.conversationId)
  await agent.client.mutate('messages.redact', { messageId })
  const noted = await withAddress()
  await agent.client.mutate('messages.post', reply(noted.conversationId, 'Between us', 'note'))
  await pass(10)
  expect(server().received).toEqual([])
})

test('an answer that could not be announced for days is announced no more', async () => {
  const { conversationId } = await withAddress()
  await answer(conversationId)
  await pass(3 * 24 * 60)
  expect(server().received).toEqual([])
})

test('nobody is written to who left no address, or wants no mail', async () => {
  const silent = await beginChat(desk())
  await answer(silent.conversationId)
  const { conversationId, email } = await withAddress()
  await answer(conversationId)
  await pass(6)
  const stop = /<(\S+)>/.exec(server().received[0]?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
  const nobody = await connect(desk().url, {}, { origin: desk().url })
  await nobody.mutate('mail.stop', { token: stop.split('/').at(-1) })
  await answer(conversationId)
  const other = await beginChat(desk())
  await expect(other.customer.client.mutate('chat.leaveAddress', { email })).rejects.toMatchObject({
    code: 'bad_input',
  })
  expect(await stateOf(other.customer)).toBe('wanted')
  await pass(10)
  expect(server().received).toHaveLength(1)
})

test('a typed address is a claim: it opens nothing, proves nothing, and does not stand against the shop’s word', async () => {
  const email = address()
  const sub = uuidv7()
  const identity = () => shopToken(desk().identitySecret, desk().clock.now, { sub, email })
  const known = await beginChat(desk(), 'I am known', { identity: await identity() })
  expect(await stateOf(known.customer)).toBe('known')
  const claim = known.customer.client.mutate('chat.leaveAddress', { email: address() })
  await expect(claim).rejects.toMatchObject({ code: 'not_allowed' })

  const claiming = await withAddress(email)
  const detail = await agent.client.query('conversations.get', { conversationId: claiming.conversationId })
  expect(detail.customer).toMatchObject({ email, isVerified: false })
  expect(detail.earlier).toEqual([])
  await answer(claiming.conversationId)
  await pass(6)
  // Whoever reads mail at that address finds the chat they are told about, and nothing of another customer.
  const { messages } = await (await follow(server().received[0]?.text)).query('chat.open', {})
  expect(JSON.stringify(messages)).not.toContain('I am known')

  server().received.length = 0
  await answer(known.conversationId)
  await pass(6)
  expect(server().received).toMatchObject([{ to: [email] }])
  const back = await follow(server().received[0]?.text)
  expect(JSON.stringify((await back.query('chat.open', {})).messages)).toContain('I am known')
})

test('what was written before the shop told who it is, is found by the mail to the address it gave', async () => {
  const [token, email] = [uuidv7(), address()]
  const before = await beginChat(desk(), 'Before I signed in', { token })
  await desk().visitor({
    token,
    identity: await shopToken(desk().identitySecret, desk().clock.now, { sub: uuidv7(), email }),
  })
  await answer(before.conversationId)
  await pass(6)
  expect(server().received).toMatchObject([{ to: [email] }])
  const back = await follow(server().received[0]?.text)
  expect(JSON.stringify((await back.query('chat.open', {})).messages)).toContain('Before I signed in')
  await back.mutate('chat.post', chat('Thanks', { conversationId: before.conversationId }))
})

test('an address is one address, and not many of them', async () => {
  const { customer } = await beginChat(desk())
  for (const email of [
    '',
    'maja',
    'a@example.com, b@example.com',
    '"x" <a@example.com>',
    'a@example.com\nBcc: b@example.com',
  ])
    await expect(customer.client.mutate('chat.leaveAddress', { email })).rejects.toMatchObject({ code: 'bad_input' })
  for (let n = 0; n < 5; n++) await customer.client.mutate('chat.leaveAddress', { email: address() })
  const sixth = customer.client.mutate('chat.leaveAddress', { email: address() })
  await expect(sixth).rejects.toMatchObject({ code: 'too_many_requests' })
})
