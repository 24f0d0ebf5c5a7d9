import { v7 as uuidv7 } from 'uuid'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { drawPulses } from '../../../server/pulses/service.ts'
import { seededRandom } from '../../../shared/seeded-random.ts'
import { beginChat } from '../../support/conversations.ts'
import { bareDesk, connect } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { post } from '../../support/http.ts'
import { mailServerOfFile } from '../../support/mail-server.ts'
import { shopToken } from '../../support/tokens.ts'

const DAY_MS = 24 * 60 * 60_000
const server = mailServerOfFile()
const desk = deskOfFile(() => ({ env: { SMTP_URL: server().url, MAIL_FROM: 'no-reply@nordan.example' } }))
const db = () => desk().app.db.kysely

beforeAll(() => {
  desk().clock.now = Date.parse('2026-04-02T10:00:00Z')
})
beforeEach(async () => {
  for (const table of ['jobs', 'mails', 'pulses', 'surveys', 'contacts', 'conversations', 'customers'] as const)
    await db().deleteFrom(table).execute()
  await db().updateTable('brands').set({ pulseQuarter: null }).execute()
  server().received.length = 0
})

/** Customers the shop has vouched for, but for what a test changes. */
async function customers(count: number, changes: object = {}): Promise<string[]> {
  const { brandId, clock } = desk()
  const rows = Array.from({ length: count }, () => ({
    id: uuidv7(),
    brandId,
    name: null,
    email: `${uuidv7()}@example.com`,
    emailProvenAt: clock.now,
    language: 'sv',
    timeZone: null,
    segment: null,
    isDemo: 0 as const,
    mergedIntoId: null,
    createdAt: clock.now,
    lastSeenAt: clock.now,
    ...changes,
  }))
  for (let at = 0; at < rows.length; at += 50)
    await db()
      .insertInto('customers')
      .values(rows.slice(at, at + 50))
      .execute()
  return rows.map(({ id }) => id)
}

const planned = async () => {
  const jobs = await db().selectFrom('jobs').selectAll().where('kind', '=', 'invitePulse').execute()
  return jobs.map(({ payload, dueAt }) => ({ customerId: JSON.parse(payload).customerId as string, dueAt }))
}
/** All that is planned, done now. */
async function hurry() {
  await db().updateTable('jobs').set({ dueAt: desk().clock.now }).where('doneAt', 'is', null).execute()
  await runDueJobs(desk().app)
  await runDueJobs(desk().app)
}
const pulses = () => db().selectFrom('pulses').selectAll().execute()
const tokenIn = (text = '') => /\/p\/(\S+)/.exec(text)?.[1] ?? ''

test('a tenth of those the shop knows are drawn once a quarter, by chance, and asked by day over two months', async () => {
  const known = await customers(120)
  await customers(30, { emailProvenAt: null })
  await customers(5, { isDemo: 1 })
  await customers(5, { mergedIntoId: known[0] })
  await customers(5, { lastSeenAt: desk().clock.now - 400 * DAY_MS })
  const other = await bareDesk({
    databaseUrl: desk().databaseUrl,
    env: { SMTP_URL: server().url, MAIL_FROM: 'a@b.example' },
  })
  other.clock.now = desk().clock.now
  const random = seededRandom(5)
  await Promise.all([drawPulses(desk().app, random), drawPulses(other.app, random), drawPulses(desk().app, random)])
  const first = await planned()
  expect(first).toHaveLength(12)
  expect(new Set(first.map(({ customerId }) => customerId)).size).toBe(12)
  for (const { customerId, dueAt } of first) {
    expect(known).toContain(customerId)
    expect(dueAt - desk().clock.now).toBeLessThan(61 * DAY_MS)
    const hour = Number(
      new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Stockholm' }).format(dueAt),
    )
    expect([hour >= 9, hour < 20]).toEqual([true, true])
  }
  // Not those who came first.
  expect(first.map(({ customerId }) => known.indexOf(customerId)).some((place) => place > 60)).toBe(true)

  desk().clock.now += 95 * DAY_MS
  await drawPulses(desk().app, random)
  expect(await planned()).toHaveLength(24)
})

test('the most that are asked in a quarter are 200, each as likely as the others', async () => {
  const known = await customers(2100)
  await drawPulses(desk().app, seededRandom(11))
  const places = (await planned()).map(({ customerId }) => known.indexOf(customerId))
  expect(places).toHaveLength(200)
  const mean = places.reduce((sum, place) => sum + place, 0) / 200
  // Uniform over 0–2099: mean 1049.5, standard error 43.
  expect(Math.abs(mean - 1049.5)).toBeLessThan(4 * 43)
})

test('one question by mail, and one answer by its link', async () => {
  await customers(1)
  await drawPulses(desk().app)
  await hurry()
  await hurry()
  const [mail, ...more] = server().received
  expect(more).toEqual([])
  expect(mail?.headers).toMatchObject({
    subject: expect.stringContaining('Nordan'),
    'auto-submitted': 'auto-generated',
  })
  expect(mail?.text).toContain('Hur troligt är det att du skulle rekommendera Nordan')
  const token = tokenIn(mail?.text)
  const client = await connect(desk().url, {}, { origin: desk().url })
  expect(await client.query('pulse.open', { token })).toEqual({ brandName: 'Nordan', language: 'sv', state: 'open' })
  for (const wrong of [{ recommend: 11 }, { recommend: -1 }, { recommend: 7.5 }, {}])
    await expect(client.mutate('pulse.answer', { token, ...wrong })).rejects.toMatchObject({ code: 'bad_input' })
  const answer = { token, recommend: 9, comment: ' Kortet 4242 4242 4242 4242 ' }
  await Promise.all([1, 2, 3].map(() => client.mutate('pulse.answer', answer)))
  await expect(client.mutate('pulse.answer', { ...answer, recommend: 2 })).rejects.toMatchObject({
    code: 'survey_closed',
  })
  await expect(client.mutate('pulse.skip', { token })).rejects.toMatchObject({ code: 'survey_closed' })
  expect(await pulses()).toMatchObject([
    { recommend: 9, comment: 'Kortet •••• 4242', quarter: expect.stringMatching(/^2026-Q[1-4]$/) },
  ])

  const agent = await desk().staff(['agent', 'lead', 'admin'])
  const headers = { cookie: agent.cookie, origin: desk().url }
  expect((await post(desk().url, '/trpc/pulse.answer', answer, headers)).status).toBe(403)
  desk().clock.now += 15 * DAY_MS
  await expect(client.query('pulse.open', { token })).rejects.toMatchObject({ code: 'token_expired' })
})

test('nobody is asked who was asked anything within thirty days, or in touch within fourteen; and it counts for the surveys', async () => {
  const { brandId, clock, identitySecret } = desk()
  const ids = await customers(10)
  const [asked, inTouch, merged, stopped] = ids as [string, string, string, string]
  const row = { brandId, language: 'sv', expiresAt: clock.now, answeredAt: null, skippedAt: null, isDemo: 0 } as const
  await db()
    .insertInto('surveys')
    .values({
      ...row,
      id: uuidv7(),
      contactId: uuidv7(),
      conversationId: null,
      customerId: asked,
      moment: 'at_contact',
      instrumentVersion: 'fu-1',
      invitedAt: clock.now - 29 * DAY_MS,
      linkedAt: null,
      suppressedBy: null,
      item: null,
      asksForScore: null,
    })
    .execute()
  const { conversationId } = await beginChat(desk())
  await db()
    .updateTable('contacts')
    .set({ customerId: inTouch, arm: 'none', closedAt: clock.now - 13 * DAY_MS })
    .execute()
  expect(conversationId).toBeTruthy()
  await db().updateTable('customers').set({ mergedIntoId: asked }).where('id', '=', merged).execute()
  await db().updateTable('customers').set({ email: null }).where('id', '=', stopped).execute()
  for (const customerId of ids)
    await db()
      .insertInto('jobs')
      .values({
        id: uuidv7(),
        brandId,
        kind: 'invitePulse',
        payload: JSON.stringify({ customerId, quarter: '2026-Q2' }),
        key: customerId,
        dueAt: clock.now,
        attempts: 0,
        lockedUntil: null,
        lockedBy: null,
        lastError: null,
        doneAt: null,
        failedAt: null,
        createdAt: clock.now,
      })
      .execute()
  await db().updateTable('brands').set({ pulseQuarter: '2026-Q2' }).execute()
  await hurry()
  expect((await pulses()).map(({ customerId }) => customerId).toSorted()).toEqual(ids.slice(4).toSorted())

  const email = (
    await db()
      .selectFrom('customers')
      .select('email')
      .where('id', '=', ids[5] ?? '')
      .executeTakeFirstOrThrow()
  ).email
  const sub = uuidv7()
  const proof = { brandId, kind: 'external', value: sub, verifiedAt: clock.now, createdAt: clock.now }
  await db()
    .insertInto('identities')
    .values({ ...proof, id: uuidv7(), customerId: ids[5] ?? '' })
    .execute()
  await db()
    .updateTable('brands')
    .set({ armShares: JSON.stringify({ t0: 100, t3: 0, both: 0, none: 0 }) })
    .execute()
  const begun = await beginChat(desk(), 'Hello', {
    identity: await shopToken(identitySecret, clock.now, { sub, email }),
  })
  const contact = await db()
    .selectFrom('contacts')
    .selectAll()
    .where('conversationId', '=', begun.conversationId)
    .executeTakeFirstOrThrow()
  expect(contact).toMatchObject({ customerId: ids[5], arm: 'none', armReason: 'capped' })
})
