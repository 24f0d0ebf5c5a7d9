import { expect, test } from 'vitest'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { chat, reply, startDesk, type TestDesk, type TestStaff, type TestVisitor } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { ALWAYS, ask, NEVER, pageViewed, setArms } from './support.ts'

const desk = deskOfFile()
const DAY_MS = 24 * 60 * 60 * 1000

/** One more contact of a customer, closed by an agent; returns whether they are asked, and why. */
async function contact(desk: TestDesk, agent: TestStaff, customer: TestVisitor) {
  const { conversationId } = await customer.client.mutate('chat.post', chat('Hello again'))
  await agent.client.mutate('messages.post', reply(conversationId, 'Hello'))
  await close(agent, conversationId)
  const { survey } = await customer.client.query('chat.open', {})
  return { isAsked: survey?.conversationId === conversationId, ...(await armOf(desk, conversationId)) }
}

const armOf = (desk: TestDesk, conversationId: string) =>
  desk.app.db.kysely
    .selectFrom('contacts')
    .select(['arm', 'armReason'])
    .where('conversationId', '=', conversationId)
    .orderBy('openedAt', 'desc')
    .executeTakeFirstOrThrow()

test('who is asked follows the arm drawn when the contact began', async () => {
  const agent = await desk().staff(['agent'])
  const draws = [
    [NEVER, { isAsked: false, arm: 'none', armReason: 'drawn' }],
    [ALWAYS, { isAsked: true, arm: 't0', armReason: 'drawn' }],
    // Nobody knows an address, so days later nobody could ask.
    [{ t3: 100 }, { isAsked: true, arm: 't0', armReason: 'unreachable' }],
    [{ both: 100 }, { isAsked: true, arm: 't0', armReason: 'unreachable' }],
  ] as const
  for (const [arms, expected] of draws) {
    await setArms(desk(), arms)
    const customer = await desk().visitor()
    expect(await contact(desk(), agent, customer)).toEqual(expected)
    const surveys = customer.client.heard.filter(({ type }) => type === 'chat.survey')
    expect(surveys).toHaveLength(expected.isAsked ? 1 : 0)
  }

  await setArms(desk(), NEVER)
  const { customer, conversationId } = await beginChat(desk())
  await setArms(desk(), ALWAYS)
  await close(agent, conversationId)
  expect(await armOf(desk(), conversationId)).toEqual({ arm: 'none', armReason: 'drawn' })
  customer.client.socket.disconnect()
  const { customerId } = await desk()
    .app.db.kysely.selectFrom('conversations')
    .select('customerId')
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  await expect.poll(() => desk().app.presence.customers.has(customerId)).toBe(false)
  expect(await pageViewed(desk(), customer.token)).toEqual({})
})

test('nobody is asked twice within thirty days, but in the demo checkout, where everybody is', async () => {
  const lasting = await startDesk()
  await setArms(lasting, ALWAYS)
  const agent = await lasting.staff(['agent'])
  const customer = await lasting.visitor()
  const demo = await lasting.visitor({ host: lasting.url })
  const settle = async (days: number) => {
    lasting.clock.now += days * DAY_MS
    await runDueJobs(lasting.app)
  }
  expect(await contact(lasting, agent, customer)).toEqual({ isAsked: true, arm: 't0', armReason: 'drawn' })
  expect(await contact(lasting, agent, demo)).toEqual({ isAsked: true, arm: 't0', armReason: 'demo' })
  await settle(10)
  expect(await contact(lasting, agent, customer)).toEqual({ isAsked: false, arm: 'none', armReason: 'capped' })
  await settle(10)
  expect(await contact(lasting, agent, customer)).toEqual({ isAsked: false, arm: 'none', armReason: 'capped' })
  await setArms(lasting, NEVER)
  expect(await contact(lasting, agent, demo)).toEqual({ isAsked: true, arm: 't0', armReason: 'demo' })
  await settle(11)
  await setArms(lasting, ALWAYS)
  expect(await contact(lasting, agent, customer)).toEqual({ isAsked: true, arm: 't0', armReason: 'drawn' })
})

test('a contact that goes on after its close is asked about once', async () => {
  await setArms(desk(), ALWAYS)
  const agent = await desk().staff(['agent'])
  const { customer, conversationId, surveyId } = await ask(desk(), agent)
  const again = async (body: string) => {
    await customer.client.mutate('chat.post', chat(body, { conversationId }))
    await close(agent, conversationId)
    return (await customer.client.query('chat.open', {})).survey
  }
  expect(await again('One thing more')).toMatchObject({ id: surveyId, conversationId, moment: 'at_contact' })
  await customer.client.mutate('chat.answer', { surveyId, feltUnderstood: 3 })
  expect(await again('And another')).toBeNull()

  const other = await ask(desk(), agent)
  await other.customer.client.mutate('chat.skip', { surveyId: other.surveyId })
  const answer = other.customer.client.mutate('chat.answer', { surveyId: other.surveyId, feltUnderstood: 7 })
  await expect(answer).rejects.toMatchObject({ code: 'survey_closed' })
})
