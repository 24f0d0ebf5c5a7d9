import { v7 as uuidv7 } from 'uuid'
import { quarterIn } from '../../../server/day-in.ts'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { reply, type TestDesk, type TestStaff, type TestVisitor } from '../../support/desk.ts'
import { post } from '../../support/http.ts'
import { tokenIn } from '../../support/tokens.ts'

type Arms = { t0: number; t3: number; both: number; none: number }

export const ALWAYS: Arms = { t0: 100, t3: 0, both: 0, none: 0 }
export const NEVER: Arms = { t0: 0, t3: 0, both: 0, none: 100 }

export async function setArms(desk: TestDesk, arms: Partial<Arms>): Promise<void> {
  const armShares = JSON.stringify({ t0: 0, t3: 0, both: 0, none: 0, ...arms })
  await desk.app.db.kysely.updateTable('brands').set({ armShares }).where('id', '=', desk.brandId).execute()
}

/** Runs what is due at a later time, but for the relationship pulse, which asks by chance. */
export async function passTime(desk: TestDesk, ms: number): Promise<void> {
  desk.clock.now += ms
  const pulseQuarter = quarterIn('Europe/Stockholm', desk.clock.now)
  await desk.app.db.kysely.updateTable('brands').set({ pulseQuarter }).execute()
  await runDueJobs(desk.app)
}

export interface Asked {
  customer: TestVisitor
  conversationId: string
  surveyId: string
}

/** A conversation from the first word to the close, after which the customer is asked in the chat. */
export async function ask(
  desk: TestDesk,
  agent: TestStaff,
  options: Parameters<TestDesk['visitor']>[0] = {},
): Promise<Asked> {
  const { customer, conversationId } = await beginChat(desk, 'My card was declined', options)
  await agent.client.mutate('messages.post', reply(conversationId, 'I see it here'))
  await close(agent, conversationId)
  const { survey } = await customer.client.hears('chat.survey')
  return { customer, conversationId, surveyId: survey.id }
}

/** What the shop's page hears from the desk, after the customer has left the chat. */
export const pageViewed = async (desk: TestDesk, token: string) => {
  const event = { writeKey: desk.widgetKey, anonymousId: token, messageId: uuidv7(), name: '/cart' }
  return (await post(desk.url, '/v1/page', event, { origin: desk.url })).json()
}

/** The signed link, found as customers find it: on the shop's page, having left the chat. */
export async function linkFor(desk: TestDesk, { customer }: Pick<Asked, 'customer'>): Promise<string> {
  customer.client.socket.disconnect()
  for (;;) {
    const { survey } = await pageViewed(desk, customer.token)
    if (survey) return survey.url
  }
}

export const surveyToken = async (desk: TestDesk, asked: Asked): Promise<string> => tokenIn(await linkFor(desk, asked))

export const surveyRow = (desk: TestDesk, surveyId: string) =>
  desk.app.db.kysely.selectFrom('surveys').selectAll().where('id', '=', surveyId).executeTakeFirstOrThrow()

export const answersTo = (desk: TestDesk, surveyId: string) =>
  desk.app.db.kysely.selectFrom('answers').selectAll().where('surveyId', '=', surveyId).execute()
