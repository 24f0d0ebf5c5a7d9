import { v7 as uuidv7 } from 'uuid'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { chat, reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { post } from '../../support/http.ts'
import { ALWAYS, ask, NEVER, setArms } from '../survey/support.ts'

const SECOND = 1000
const HOUR = 3600 * SECOND
const DAY = 24 * HOUR

const desk = deskOfFile()
let elin: TestStaff
let sara: TestStaff
let nils: TestStaff
beforeAll(async () => {
  elin = await desk().staff(['agent'])
  sara = await desk().staff(['agent'], { name: 'Sara Lind' })
  nils = await desk().staff(['agent'], { name: 'Nils Berg' })
})
beforeEach(() => setArms(desk(), NEVER))

const db = () => desk().app.db.kysely
const pass = (ms: number) => {
  desk().clock.now += ms
}
const answer = (who: TestStaff, conversationId: string) =>
  who.client.mutate('messages.post', reply(conversationId, 'So it is'))
/** Somebody works on it for so long, now. */
async function work(who: TestStaff, conversationId: string, sec: number): Promise<void> {
  pass(sec * SECOND)
  const span = { id: uuidv7(), conversationId, startedMsAgo: sec * SECOND, endedMsAgo: 0 }
  await who.client.mutate('attention.report', { spans: [span] })
}
const factsOf = async (conversationId: string) =>
  await db()
    .selectFrom('contactFacts')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .executeTakeFirstOrThrow()
const partOf = async (who: TestStaff, conversationId: string) => {
  const { contactId } = await factsOf(conversationId)
  const parts = await db().selectFrom('contactAgents').selectAll().where('contactId', '=', contactId).execute()
  return parts.find(({ userId }) => userId === who.userId)
}
const track = async (token: string, event: string, properties: object = {}) => {
  const ids = { writeKey: desk().widgetKey, anonymousId: token, messageId: uuidv7() }
  const { status } = await post(desk().url, '/v1/track', { ...ids, event, properties }, { origin: desk().url })
  expect(status).toBe(200)
}

test('whoever hands over is charged with the time of all it went to, and they with their own', async () => {
  const { conversationId } = await beginChat(desk())
  await answer(elin, conversationId)
  await work(elin, conversationId, 10)
  const hand = (from: TestStaff, to: TestStaff) =>
    from.client.mutate('conversations.transfer', { conversationId, toUserId: to.userId, reason: 'Knows more' })
  await hand(elin, sara)
  await work(sara, conversationId, 20)
  await hand(sara, nils)
  await work(nils, conversationId, 40)
  await close(nils, conversationId)
  expect(await partOf(elin, conversationId)).toMatchObject({ handOvers: 1, isReceiver: 0, receiversSec: 60, closes: 0 })
  expect(await partOf(sara, conversationId)).toMatchObject({ handOvers: 1, isReceiver: 1, receiversSec: 40 })
  expect(await partOf(nils, conversationId)).toMatchObject({ handOvers: 0, isReceiver: 1, receiversSec: 0, closes: 1 })
  expect(await factsOf(conversationId)).toMatchObject({
    transfers: 2,
    agentId: nils.userId,
    closedByUserId: nils.userId,
  })
})

test('what a close brought back is charged to whoever closed, each second once', async () => {
  const { customer, conversationId, say } = await beginChat(desk(), 'Where is my parcel?')
  await work(elin, conversationId, 10)
  await close(elin, conversationId)
  pass(HOUR)
  await say('It is not here')
  await work(sara, conversationId, 20)
  await close(sara, conversationId)
  // Elin closed too early: Sara's time is Elin's too.
  expect(await partOf(elin, conversationId)).toMatchObject({ closes: 1, comeBacks: 1, laterSec: 20, attentionSec: 10 })
  expect(await partOf(sara, conversationId)).toMatchObject({ closes: 1, comeBacks: 0, laterSec: 0, attentionSec: 20 })

  pass(4 * DAY)
  await runDueJobs(desk().app)
  const next = await customer.client.mutate('chat.post', chat('The parcel, still'))
  expect(next.conversationId).not.toBe(conversationId)
  expect(await partOf(sara, conversationId)).toMatchObject({ comeBacks: 1, laterSec: 0 })
  await work(nils, next.conversationId, 40)
  await close(nils, next.conversationId)
  const { contactId } = await factsOf(conversationId)
  expect(await partOf(sara, conversationId)).toMatchObject({ closes: 1, comeBacks: 1, laterSec: 40 })
  expect(await partOf(elin, conversationId)).toMatchObject({ laterSec: 20 })
  expect(await factsOf(next.conversationId)).toMatchObject({ isFollowUp: 1, priorContacts: 1, untilFirstCloseSec: 40 })
  expect(await factsOf(conversationId)).toMatchObject({ isFollowUp: 0, comeBacks: 2, isFinal: 1, contactId })

  // Reopened, the follow-up counts for nothing until its next close; what comes after its first is charged to Nils.
  pass(HOUR)
  await customer.client.mutate('chat.post', chat('And again', { conversationId: next.conversationId }))
  expect(await partOf(sara, conversationId)).toMatchObject({ laterSec: 0 })
  await work(sara, next.conversationId, 80)
  await close(sara, next.conversationId)
  expect(await partOf(sara, conversationId)).toMatchObject({ laterSec: 40 })
  expect(await partOf(nils, next.conversationId)).toMatchObject({ laterSec: 80, comeBacks: 1 })
})

test('a matter taken up again after seven days is nobody’s charge', async () => {
  const { customer, conversationId } = await beginChat(desk(), 'Where is my parcel?')
  await close(elin, conversationId)
  pass(7 * DAY)
  await runDueJobs(desk().app)
  const next = await customer.client.mutate('chat.post', chat('Where is my parcel?'))
  await work(sara, next.conversationId, 40)
  await close(sara, next.conversationId)
  expect(await partOf(elin, conversationId)).toMatchObject({ comeBacks: 0, laterSec: 0 })
  expect(await factsOf(next.conversationId)).toMatchObject({ isFollowUp: 0, afterCloseId: null })
})

test('an agent who wrote last answers for what silence closed', async () => {
  const { conversationId } = await beginChat(desk())
  await answer(elin, conversationId)
  pass(31 * 60 * SECOND)
  await runDueJobs(desk().app)
  const facts = await factsOf(conversationId)
  expect(facts).toMatchObject({ closedBy: 'system', closedByUserId: null, agentId: elin.userId, isConfirmed: 0 })
  expect(await partOf(elin, conversationId)).toMatchObject({ closes: 1 })
})

test('facts hold what case mix needs, as it stood at the start', async () => {
  const { conversationId, say } = await beginChat(desk(), 'I am angry')
  await answer(elin, conversationId)
  await say('Great, thank you')
  await close(elin, conversationId, { outcome: 'declined' })
  expect(await factsOf(conversationId)).toMatchObject({
    firstMessageChars: 10,
    firstScore: desk().app.sentiment.score('I am angry', { language: 'en' }).score,
    language: 'en',
    priorContacts: 0,
    openedBy: null,
    outcome: 'declined',
    provenOutcome: null,
    isConfirmed: 1,
    arm: 'none',
    armReason: 'drawn',
    wasAskedAtContact: 0,
    stepAtContact: null,
  })
})

test('the outcome that counts is the one the shop’s events prove, until the contact settles', async () => {
  const { customer, conversationId } = await beginChat(desk())
  await track(customer.token, 'Order Completed', { order_id: 'A-1' })
  await answer(elin, conversationId)
  await close(elin, conversationId, { outcome: 'declined' })
  expect(await factsOf(conversationId)).toMatchObject({ outcome: 'declined', provenOutcome: 'order' })
  pass(2 * DAY)
  await track(customer.token, 'Order Refunded', { order_id: 'A-1' })
  pass(2 * DAY)
  await track(customer.token, 'Order Cancelled', { order_id: 'A-1' })
  await runDueJobs(desk().app)
  expect(await factsOf(conversationId)).toMatchObject({ isFinal: 1, outcome: 'declined', provenOutcome: 'refund' })
})

test('ninety days later it is counted what came of it', async () => {
  const loyal = await beginChat(desk())
  await close(elin, loyal.conversationId)
  const gone = await beginChat(desk())
  await close(elin, gone.conversationId)
  pass(30 * DAY)
  await track(loyal.customer.token, 'Order Completed', { margin: 80 })
  await track(loyal.customer.token, 'Order Refunded')
  pass(59 * DAY)
  await runDueJobs(desk().app)
  const laterOf = async ({ conversationId }: { conversationId: string }) => {
    const { contactId } = await factsOf(conversationId)
    return await db().selectFrom('laterOutcomes').selectAll().where('contactId', '=', contactId).executeTakeFirst()
  }
  expect(await laterOf(loyal)).toBeUndefined()
  pass(DAY)
  await runDueJobs(desk().app)
  expect(await laterOf(loyal)).toMatchObject({ orders: 1, refunds: 1, isRetained: 1, margin: 80, isImported: 0 })
  expect(await laterOf(gone)).toMatchObject({ orders: 0, isRetained: 0, margin: null })
  expect(await factsOf(loyal.conversationId)).toMatchObject({ laterDueAt: null })
})

test('who was asked and what was answered stands on the facts', async () => {
  await setArms(desk(), ALWAYS)
  const { customer, conversationId, surveyId } = await ask(desk(), elin)
  expect(await factsOf(conversationId)).toMatchObject({ arm: 't0', wasAskedAtContact: 1, wasAskedLater: 0 })
  await customer.client.mutate('chat.answer', { surveyId, feltUnderstood: 6 })
  expect(await factsOf(conversationId)).toMatchObject({ stepAtContact: 6, stepLater: null })
})

test('where the brand says so an agent is told to take the time it needs; never by a try in the demo checkout', async () => {
  const setShare = (takeYourTimeShare: number) => db().updateTable('brands').set({ takeYourTimeShare }).execute()
  const told = async (options: object = {}) => {
    const { conversationId } = await beginChat(desk(), 'Hello', options)
    const open = await elin.client.query('conversations.get', { conversationId })
    await close(elin, conversationId)
    const { isTakeYourTime } = await factsOf(conversationId)
    return { isTakeYourTime, takesYourTime: open.takesYourTime }
  }
  expect(await told()).toEqual({ isTakeYourTime: 0, takesYourTime: false })
  await setShare(100)
  expect(await told()).toEqual({ isTakeYourTime: 1, takesYourTime: true })
  expect(await told({ host: desk().url })).toEqual({ isTakeYourTime: 0, takesYourTime: false })
  await setShare(0)
})
