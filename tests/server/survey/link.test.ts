import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { connect, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { post, send } from '../../support/http.ts'
import { shopToken, tamper, unsigned } from '../../support/tokens.ts'
import { ALWAYS, answersTo, ask, linkFor, pageViewed, setArms, surveyRow, surveyToken } from './support.ts'

const desk = deskOfFile()
let agent: TestStaff
const nobody = () => connect(desk().url, {}, { origin: desk().url })
const ANSWER = { feltUnderstood: 6, solved: 'yes', comment: 'She read what I wrote', maySeeNext: true }

beforeAll(async () => {
  agent = await desk().staff(['agent'])
  await setArms(desk(), ALWAYS)
})

test('the question is found by a link on the shop’s page, once, by who has left the chat', async () => {
  const asked = await ask(desk(), agent)
  // Still in the chat, they are asked there.
  expect(await pageViewed(desk(), asked.customer.token)).toEqual({})
  const url = await linkFor(desk(), asked)
  expect(url).toMatch(new RegExp(`^${desk().app.baseUrl()}/s/[\\w.-]+$`))
  expect(await pageViewed(desk(), asked.customer.token)).toEqual({})

  const late = await ask(desk(), agent)
  late.customer.client.socket.disconnect()
  desk().clock.now += 11 * 60 * 1000
  await expect.poll(() => [...desk().app.presence.customers.ids()]).toEqual([])
  expect(await pageViewed(desk(), late.customer.token)).toEqual({})
})

test('a customer whom the shop knows finds it the same way', async () => {
  const identity = await shopToken(desk().identitySecret, desk().clock.now, { sub: uuidv7() })
  const asked = await ask(desk(), agent, { identity })
  const token = await surveyToken(desk(), asked)
  const { mutate, socket } = await nobody()
  await mutate('survey.answer', { token, ...ANSWER })
  socket.disconnect()
  expect(await answersTo(desk(), asked.surveyId)).toHaveLength(1)
})

test('looking at the link a hundred times, as scanners and browsers do, records nothing', async () => {
  const asked = await ask(desk(), agent)
  const url = await linkFor(desk(), asked)
  const path = new URL(url).pathname
  const token = path.replace('/s/', '')
  const before = await surveyRow(desk(), asked.surveyId)
  const input = encodeURIComponent(JSON.stringify({ token }))
  const looks = Array.from({ length: 100 }, (_, n) => {
    if (n % 4 === 0) return send(desk().url, path, { method: 'HEAD' })
    if (n % 4 === 1) return send(desk().url, `/trpc/survey.open?input=${input}`)
    // What a scanner makes of the calls it finds in a page's script: asked for, they answer nothing.
    if (n % 4 === 2) return send(desk().url, `/trpc/survey.answer?input=${input}`)
    return send(desk().url, path, { headers: { accept: 'text/html' } })
  })
  for (const { status } of await Promise.all(looks)) expect([200, 405]).toContain(status)
  expect(await surveyRow(desk(), asked.surveyId)).toEqual(before)
  expect(before).toMatchObject({ answeredAt: null, skippedAt: null })
  expect(await answersTo(desk(), asked.surveyId)).toEqual([])
})

test('one answer: the same again is no change, another one is refused', async () => {
  const asked = await ask(desk(), agent)
  const token = await surveyToken(desk(), asked)
  const client = await nobody()
  expect(await client.query('survey.open', { token })).toMatchObject({ brandName: 'Nordan', state: 'open' })
  await Promise.all([1, 2, 3, 4, 5].map(() => client.mutate('survey.answer', { token, ...ANSWER })))
  const [answer, ...others] = await answersTo(desk(), asked.surveyId)
  expect(others).toEqual([])
  expect(answer).toMatchObject({ ...ANSWER, maySeeNext: 1, moment: 'at_contact', instrumentVersion: 'fu-1' })

  for (const other of [{ feltUnderstood: 1 }, { solved: 'no' }, { comment: 'Other words' }, { maySeeNext: false }]) {
    const again = client.mutate('survey.answer', { token, ...ANSWER, ...other })
    await expect(again, JSON.stringify(other)).rejects.toMatchObject({ code: 'survey_closed' })
  }
  await expect(client.mutate('survey.skip', { token })).rejects.toMatchObject({ code: 'survey_closed' })
  expect(await client.query('survey.open', { token })).toMatchObject({ state: 'answered' })
  expect(await answersTo(desk(), asked.surveyId)).toEqual([answer])
})

test('whoever skips is not asked again, and does not answer later', async () => {
  const asked = await ask(desk(), agent)
  const token = await surveyToken(desk(), asked)
  const client = await nobody()
  await client.mutate('survey.skip', { token })
  await client.mutate('survey.skip', { token })
  expect(await client.query('survey.open', { token })).toMatchObject({ state: 'skipped' })
  await expect(client.mutate('survey.answer', { token, ...ANSWER })).rejects.toMatchObject({ code: 'survey_closed' })
  const back = await desk().visitor({ token: asked.customer.token })
  expect(await back.client.query('chat.open', {})).toMatchObject({ survey: null })
  expect(await answersTo(desk(), asked.surveyId)).toEqual([])
})

test('an answer that is no answer is refused', async () => {
  const asked = await ask(desk(), agent)
  const token = await surveyToken(desk(), asked)
  const client = await nobody()
  const wrong: object[] = [
    { feltUnderstood: 0 },
    { feltUnderstood: 8 },
    { feltUnderstood: 4.5 },
    { feltUnderstood: '7' },
    { solved: 'maybe' },
    { comment: 'x'.repeat(2001) },
    { surveyId: asked.surveyId },
    { contactId: uuidv7() },
  ]
  for (const change of wrong) {
    const answer = client.mutate('survey.answer', { token, ...ANSWER, ...change })
    await expect(answer, JSON.stringify(change)).rejects.toMatchObject({ code: 'bad_input' })
  }
  expect(await answersTo(desk(), asked.surveyId)).toEqual([])
})

test('a link that is forged, too old or made for something else asks nothing and takes nothing', async () => {
  const asked = await ask(desk(), agent)
  const token = await surveyToken(desk(), asked)
  const { app, clock, identitySecret } = desk()
  const client = await nobody()
  const forged = [
    unsigned(token),
    await shopToken(identitySecret, clock.now, { sub: asked.surveyId, aud: 'survey' }),
    await app.signer.sign('chat', asked.surveyId, clock.now + 60_000),
    await app.signer.sign('survey', uuidv7(), clock.now + 60_000),
    asked.surveyId,
  ]
  for (let index = 0; index < token.length; index += 5) forged.push(tamper(token, index))
  forged.push(tamper(token, token.length - 1))
  const calls = forged.flatMap((token) => [
    client.query('survey.open', { token }),
    client.mutate('survey.answer', { token, ...ANSWER }),
    client.mutate('survey.skip', { token }),
  ])
  for (const { status, reason } of (await Promise.allSettled(calls)) as PromiseRejectedResult[]) {
    expect(status).toBe('rejected')
    // Far more at once than a person asks: some of it is held up before it is looked at.
    expect(['token_invalid', 'too_many_requests']).toContain(reason.code)
  }
  expect(await surveyRow(desk(), asked.surveyId)).toMatchObject({ answeredAt: null, skippedAt: null })

  clock.now += 73 * 60 * 60 * 1000
  const fresh = await nobody()
  for (const call of [
    fresh.query('survey.open', { token }),
    fresh.mutate('survey.answer', { token, ...ANSWER }),
    fresh.mutate('survey.skip', { token }),
  ])
    await expect(call).rejects.toMatchObject({ code: 'token_expired' })
  const late = await desk().visitor({ token: asked.customer.token })
  const inChat = late.client.mutate('chat.answer', { surveyId: asked.surveyId, ...ANSWER })
  await expect(inChat).rejects.toMatchObject({ code: 'token_expired' })
  expect(await answersTo(desk(), asked.surveyId)).toEqual([])
})

test('staff do not answer for customers, by link or in the chat, but for their own tries in the demo checkout', async () => {
  const real = await ask(desk(), agent)
  const demo = await ask(desk(), agent, { host: desk().url })
  const tokens = { real: await surveyToken(desk(), real), demo: await surveyToken(desk(), demo) }
  const headers = { cookie: agent.cookie, origin: desk().url }
  for (const path of ['answer', 'skip']) {
    const body = { token: tokens.real, ...(path === 'answer' ? ANSWER : {}) }
    const answer = await post(desk().url, `/trpc/survey.${path}`, body, headers)
    expect(answer.status).toBe(403)
    expect(answer.json()).toMatchObject({ error: { data: { code: 'survey_not_for_staff' } } })
    await expect(agent.client.mutate(`survey.${path}`, body)).rejects.toMatchObject({ code: 'survey_not_for_staff' })
  }
  const input = encodeURIComponent(JSON.stringify({ token: tokens.real }))
  expect((await send(desk().url, `/trpc/survey.open?input=${input}`, { headers })).status).toBe(403)

  const { token: visitor } = real.customer
  const sameBrowser = await connect(desk().url, { kind: 'visitor', key: desk().widgetKey, visitor }, headers)
  for (const [path, input] of [
    ['chat.answer', { surveyId: real.surveyId, ...ANSWER }],
    ['chat.skip', { surveyId: real.surveyId }],
    ['survey.answer', { token: tokens.real, ...ANSWER }],
  ] as const)
    await expect(sameBrowser.mutate(path, input)).rejects.toMatchObject({ code: 'survey_not_for_staff' })
  expect(await answersTo(desk(), real.surveyId)).toEqual([])
  expect(await surveyRow(desk(), real.surveyId)).toMatchObject({ answeredAt: null, skippedAt: null })

  expect((await post(desk().url, '/trpc/survey.answer', { token: tokens.demo, ...ANSWER }, headers)).status).toBe(200)
  expect(await answersTo(desk(), demo.surveyId)).toMatchObject([{ feltUnderstood: 6 }])
})
