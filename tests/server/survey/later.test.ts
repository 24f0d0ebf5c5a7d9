import { v7 as uuidv7 } from 'uuid'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { close } from '../../support/conversations.ts'
import { chat, connect, reply, startDesk, type TestDesk, type TestStaff, type TestVisitor } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { mailServerOfFile } from '../../support/mail-server.ts'
import { shopToken } from '../../support/tokens.ts'
import { answersTo, pageViewed, passTime, setArms } from './support.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** Nine in the evening in Stockholm: days later it is night. */
const EVENING = Date.parse('2026-03-04T20:00:00Z')

const server = mailServerOfFile()
const env = () => ({ SMTP_URL: server().url, MAIL_FROM: 'no-reply@nordan.example' })
const desk = deskOfFile(() => ({ env: env() }))
let agent: TestStaff

beforeAll(async () => {
  agent = await desk().staff(['agent'])
  desk().clock.now = Math.max(desk().clock.now, EVENING)
})
beforeEach(() => {
  // Apart from what the tests before it have left.
  desk().clock.now = Math.ceil(desk().clock.now / DAY_MS) * DAY_MS + 20 * HOUR_MS + 40 * DAY_MS
  server().received.length = 0
})

interface Known {
  customer: TestVisitor
  email: string
  /** Opens the chat again, later: the shop says once more who it is. */
  comeBack(): Promise<TestVisitor>
}

/** Somebody whose address the shop's server vouches for. */
async function known(at: TestDesk = desk()): Promise<Known> {
  const [sub, email, token] = [uuidv7(), `${uuidv7()}@example.com`, uuidv7()]
  const open = async () =>
    await at.visitor({ token, identity: await shopToken(at.identitySecret, at.clock.now, { sub, email }) })
  return { customer: await open(), email, comeBack: open }
}

/** One contact from the first word to the close. */
async function contact(customer: TestVisitor, who: TestStaff = agent): Promise<string> {
  const { conversationId } = await customer.client.mutate('chat.post', chat('My card was declined'))
  await who.client.mutate('messages.post', reply(conversationId, 'I see it here'))
  await customer.client.mutate('chat.seen', { conversationId, seq: 2 })
  await close(who, conversationId)
  return conversationId
}

const pass = (ms: number, at: TestDesk = desk()) => passTime(at, ms)

/** Three days, and then the night. */
async function settleAndAsk() {
  await pass(3 * DAY_MS)
  await pass(13 * HOUR_MS)
  // What one round makes due, the next one does.
  await pass(0)
}

const armOf = (conversationId: string) =>
  desk()
    .app.db.kysely.selectFrom('contacts')
    .select(['arm', 'armReason'])
    .where('conversationId', '=', conversationId)
    .executeTakeFirstOrThrow()
const surveysOf = (conversationId: string, at: TestDesk = desk()) =>
  at.app.db.kysely.selectFrom('surveys').selectAll().where('conversationId', '=', conversationId).execute()
const linkIn = (text: string | undefined) => /https?:\S+\/s\/\S+/.exec(text ?? '')?.[0] ?? ''

test('a settled contact is asked about days later, by day, by mail and in the chat, with one answer', async () => {
  await setArms(desk(), { t3: 100 })
  const { customer, email, comeBack } = await known()
  const conversationId = await contact(customer)
  expect(await armOf(conversationId)).toEqual({ arm: 't3', armReason: 'drawn' })
  expect(await customer.client.query('chat.open', {})).toMatchObject({ survey: null })
  await pass(71 * HOUR_MS)
  expect(await surveysOf(conversationId)).toEqual([])
  // Nine in the evening: nobody is written to.
  await pass(HOUR_MS)
  expect([await surveysOf(conversationId), server().received]).toEqual([[], []])
  await pass(13 * HOUR_MS)
  await pass(HOUR_MS)

  const [mail, ...more] = server().received
  expect(more).toEqual([])
  expect(mail).toMatchObject({ to: [email], headers: { subject: 'Did you feel understood?' } })
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(
    desk().clock.now - 86 * HOUR_MS,
  )
  expect(mail?.text).toContain(`You were in touch with Nordan on ${day}. Looking back: did you feel understood?`)
  expect(mail?.text).toContain("Whoever helped you won't see your answer.")
  expect(mail?.text).not.toMatch(/declined|I see it|Elin/)

  const back = await comeBack()
  const { survey: asked } = await back.client.query('chat.open', {})
  expect(asked).toMatchObject({ conversationId, moment: 'remembered' })
  for (const { client } of [customer, back]) client.socket.disconnect()
  expect(await pageViewed(desk(), customer.token)).toEqual({})

  const token = linkIn(mail?.text).split('/').at(-1) ?? ''
  const client = await connect(desk().url, {}, { origin: desk().url })
  const opened = await client.query('survey.open', { token })
  expect(opened).toMatchObject({ state: 'open', moment: 'remembered', brandName: 'Nordan' })
  expect(new Date(opened.at).getTime()).toBe(desk().clock.now - 86 * HOUR_MS)
  await client.mutate('survey.answer', { token, feltUnderstood: 3, comment: 'Quick, but cold', maySeeNext: true })
  const [survey] = await surveysOf(conversationId)
  expect(await answersTo(desk(), survey?.id ?? '')).toMatchObject([{ moment: 'remembered', feltUnderstood: 3 }])
  expect(await (await comeBack()).client.query('chat.open', {})).toMatchObject({ survey: null })
})

test('who is asked at both moments is asked twice about one contact, and about no other within thirty days', async () => {
  await setArms(desk(), { both: 100 })
  const { customer } = await known()
  const first = await contact(customer)
  const { survey } = await customer.client.hears('chat.survey')
  expect(survey).toMatchObject({ conversationId: first, moment: 'at_contact' })
  await settleAndAsk()
  expect((await surveysOf(first)).map(({ moment }) => moment).toSorted()).toEqual(['at_contact', 'remembered'])
  await pass(10 * DAY_MS)
  const second = await contact(customer)
  expect(await armOf(second)).toEqual({ arm: 'none', armReason: 'capped' })
  await pass(20 * DAY_MS)
  expect(await armOf(await contact(customer))).toEqual({ arm: 'both', armReason: 'drawn' })
})

test('one who waits to be asked is not asked about another contact meanwhile', async () => {
  await setArms(desk(), { t3: 100 })
  const { customer } = await known()
  const first = await contact(customer)
  await pass(3 * DAY_MS)
  // Settled, and the question still to come.
  const second = await contact(customer)
  expect(second).not.toBe(first)
  expect(await armOf(second)).toEqual({ arm: 'none', armReason: 'capped' })
  await pass(20 * HOUR_MS)
  expect(await surveysOf(first)).toHaveLength(1)
})

test('where it cannot be asked after all, the contact says why; nothing is asked outside the window', async () => {
  await setArms(desk(), { t3: 100 })
  const { kysely } = desk().app.db
  const people = [await known(), await known(), await known()] as const
  const [capped, gone, late] = [
    await contact(people[0].customer),
    await contact(people[1].customer),
    await contact(people[2].customer),
  ]
  const ownerOf = async (id: string) =>
    (await kysely.selectFrom('conversations').select('customerId').where('id', '=', id).executeTakeFirstOrThrow())
      .customerId
  await kysely
    .updateTable('customers')
    .set({ email: null })
    .where('id', '=', await ownerOf(gone))
    .execute()
  const [other] = await kysely.selectFrom('surveys').selectAll().limit(1).execute()
  if (!other) throw new Error('The tests before leave one.')
  const row = {
    ...other,
    id: uuidv7(),
    contactId: uuidv7(),
    customerId: await ownerOf(capped),
    invitedAt: desk().clock.now,
  }
  await kysely.insertInto('surveys').values(row).execute()
  desk().clock.now += 3 * DAY_MS
  const { contactId } = await kysely
    .selectFrom('conversations')
    .select('contactId')
    .where('id', '=', late)
    .executeTakeFirstOrThrow()
  await pass(0)
  await kysely
    .updateTable('jobs')
    .set({ dueAt: desk().clock.now + DAY_MS })
    .where('key', '=', `askLater:${contactId}`)
    .execute()
  await pass(20 * HOUR_MS)
  await pass(10 * HOUR_MS)
  expect(await armOf(capped)).toEqual({ arm: 't3', armReason: 'capped' })
  expect(await armOf(gone)).toEqual({ arm: 't3', armReason: 'unreachable' })
  expect(await armOf(late)).toEqual({ arm: 't3', armReason: 'drawn' })
  for (const id of [capped, gone, late])
    expect((await surveysOf(id)).map(({ moment }) => moment)).not.toContain('remembered')
})

test('who has had enough of mail is asked at the contact instead', async () => {
  await setArms(desk(), { t3: 100 })
  const { customer } = await known()
  await contact(customer)
  await settleAndAsk()
  const link = /<(\S+)>/.exec(server().received[0]?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
  const client = await connect(desk().url, {}, { origin: desk().url })
  await client.mutate('mail.stop', { token: link.split('/').at(-1) })
  await pass(40 * DAY_MS)
  expect(await armOf(await contact(customer))).toEqual({ arm: 't0', armReason: 'unreachable' })
})

test('what is opened after fourteen days is no answer', async () => {
  await setArms(desk(), { t3: 100 })
  const { customer } = await known()
  const conversationId = await contact(customer)
  await settleAndAsk()
  const token = linkIn(server().received[0]?.text).split('/').at(-1) ?? ''
  await pass(14 * DAY_MS + 1)
  const client = await connect(desk().url, {}, { origin: desk().url })
  await expect(client.mutate('survey.answer', { token, feltUnderstood: 7 })).rejects.toMatchObject({
    code: 'token_expired',
  })
  await expect(client.query('survey.open', { token })).rejects.toMatchObject({ code: 'token_expired' })
  const [survey] = await surveysOf(conversationId)
  expect(survey).toMatchObject({ answeredAt: null })
})

test('without a mail server the question waits in the chat, and its mail until the window is over', async () => {
  const without = await startDesk()
  const colleague = await without.staff(['agent'])
  await setArms(without, { t3: 100 })
  const { customer, email } = await known(without)
  const conversationId = await contact(customer, colleague)
  await pass(3 * DAY_MS, without)
  await pass(14 * HOUR_MS, without)
  expect(await surveysOf(conversationId, without)).toHaveLength(1)
  const mails = () => without.app.db.kysely.selectFrom('mails').selectAll().execute()
  expect(await mails()).toMatchObject([{ address: email, sentAt: null, lapsedAt: null, kind: 'survey' }])
  await pass(11 * HOUR_MS, without)
  expect(await mails()).toMatchObject([{ address: null, sentAt: null, lapsedAt: without.clock.now }])
})

test('the second screen is drawn with the survey; nothing else is taken', async () => {
  await setArms(desk(), { t0: 100 })
  const { kysely } = desk().app.db
  for (const [item, asksForScore] of [
    ['seriously', 1],
    [null, 0],
  ] as const) {
    const { customer } = await known()
    const conversationId = await contact(customer)
    await kysely
      .updateTable('surveys')
      .set({ item, asksForScore })
      .where('conversationId', '=', conversationId)
      .execute()
    const { survey } = await customer.client.query('chat.open', {})
    expect(survey).toMatchObject({ item, asksForScore: asksForScore === 1 })
    const answer = { surveyId: survey.id, feltUnderstood: 4, itemStep: 6, wasAskedForScore: true }
    await customer.client.mutate('chat.answer', answer)
    await customer.client.mutate('chat.answer', answer)
    expect(await answersTo(desk(), survey.id)).toMatchObject([
      item ? { item, itemStep: 6, wasAskedForScore: 1 } : { item: null, itemStep: null, wasAskedForScore: null },
    ])
    const other = customer.client.mutate('chat.answer', { ...answer, itemStep: 5 })
    if (item) await expect(other).rejects.toMatchObject({ code: 'survey_closed' })
    else await other
  }
  const stored = await kysely
    .selectFrom('surveys')
    .select(['item', 'asksForScore'])
    .where('item', 'is not', null)
    .execute()
  expect(stored.length).toBeGreaterThan(3)
})
