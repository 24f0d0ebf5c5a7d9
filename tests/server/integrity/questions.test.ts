import { v7 as uuidv7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { openQuestions } from '../../../server/integrity/service.ts'
import type { QuestionsToRead, SignalQuestion } from '../../../shared/contract/integrity.ts'
import type { Look } from '../../../shared/contract/looks.ts'
import type { Alarm } from '../../../shared/quality/integrity.ts'
import { beginChat, close } from '../../support/conversations.ts'
import { reply, startDesk, type TestDesk, type TestStaff } from '../../support/desk.ts'

const DAY = 86_400_000

let desk: TestDesk
let elin: TestStaff
let sara: TestStaff
let lead: TestStaff
let admin: TestStaff
let contactId: string
beforeEach(async () => {
  desk = await startDesk()
  elin = await desk.staff(['agent'], { name: 'Elin Ek' })
  sara = await desk.staff(['agent'], { name: 'Sara Lind' })
  lead = await desk.staff(['agent', 'lead'], { name: 'Lena Lead' })
  admin = await desk.staff(['admin'])
  const { conversationId } = await beginChat(desk)
  await elin.client.mutate('messages.post', reply(conversationId, 'Yes'))
  await close(elin, conversationId)
  const facts = await desk.app.db.kysely.selectFrom('contactFacts').select('contactId').executeTakeFirstOrThrow()
  contactId = facts.contactId
  await switchOn()
})

const ofBrand = () => ({ brandId: desk.brandId })
const switchOn = () =>
  admin.client.mutate('personLevels.switchOn', {
    ...ofBrand(),
    purpose: 'To coach',
    informed: 'All of the staff',
    discussedWith: 'The union',
    reviewOn: new Date(desk.clock.now + 200 * DAY).toISOString().slice(0, 10),
  })
const alarm = (who: TestStaff, signal: Alarm['signal'] = 'earlyClosing'): Alarm => ({
  agent: who.userId,
  signal,
  evidence: [contactId],
})
const raise = (...alarms: Alarm[]) =>
  desk.app.db.write((trx) =>
    openQuestions(trx, { ...ofBrand(), fromDay: '2026-01-01', toDay: '2026-03-25' }, alarms, desk.clock.now),
  )
const toMe = (who: TestStaff) => who.client.query<SignalQuestion[]>('integrity.toMe', ofBrand())
const toRead = async (who: TestStaff) =>
  (await who.client.query<QuestionsToRead>('integrity.questions', ofBrand())).questions
const read = (who: TestStaff, questionId: string) => who.client.query<SignalQuestion>('integrity.read', { questionId })
const answer = (who: TestStaff, questionId: string, words = 'They confirmed by phone') =>
  who.client.mutate('integrity.answer', { questionId, answer: words })
const end = (who: TestStaff, questionId: string) =>
  who.client.mutate('integrity.close', { questionId, note: 'That explains it' })
const idOf = async () => {
  const { id } = await desk.app.db.kysely.selectFrom('signalQuestions').select('id').executeTakeFirstOrThrow()
  return id
}

test('the agent is asked first, with the evidence; the lead reads it with the answer, and that is told', async () => {
  await raise(alarm(elin))
  const questionId = await idOf()
  expect(await toRead(lead)).toEqual([])
  await expect(read(lead, questionId)).rejects.toMatchObject({ code: 'not_found' })
  const waiting = { questions: 1 }
  expect(await elin.client.query('ownWork.waiting', ofBrand())).toEqual(waiting)
  const [asked] = await toMe(elin)
  expect(asked).toMatchObject({
    signal: 'earlyClosing',
    answer: null,
    closed: null,
    evidence: [{ contactId, number: 1 }],
  })
  expect(asked?.openToLeadsAt).toBe(desk.clock.now + 7 * DAY)

  await answer(elin, questionId)
  expect(await elin.client.query('ownWork.waiting', ofBrand())).toEqual({ questions: 0 })
  const list = await toRead(lead)
  expect(list).toEqual([
    { id: questionId, agent: 'Elin Ek', openedAt: desk.clock.now, isAnswered: true, isClosed: false },
  ])
  // What it is about is told only to who opens it, and whoever does is noted.
  expect(await desk.app.db.kysely.selectFrom('looks').select('id').execute()).toEqual([])
  expect(await read(lead, questionId)).toMatchObject({
    signal: 'earlyClosing',
    answer: { text: 'They confirmed by phone' },
  })
  const { looks } = await elin.client.query<{ looks: Look[] }>('me.looks', ofBrand())
  expect(looks).toMatchObject([{ by: 'Lena Lead', what: 'signals' }])

  await answer(elin, questionId, 'And by mail')
  await end(lead, questionId)
  expect(await toMe(elin)).toMatchObject([{ answer: { text: 'And by mail' }, closed: { note: 'That explains it' } }])
  await expect(answer(elin, questionId)).rejects.toMatchObject({ code: 'question_closed' })
  await expect(end(lead, questionId)).rejects.toMatchObject({ code: 'question_closed' })
})

test('without an answer leads read it seven days after the agent saw it, 28 after it was asked', async () => {
  await raise(alarm(elin))
  const questionId = await idOf()
  const began = desk.clock.now
  desk.clock.now = began + 10 * DAY
  expect(await toRead(lead)).toEqual([])
  await toMe(elin)
  desk.clock.now = began + 17 * DAY - 1
  await toMe(elin)
  expect(await toRead(lead)).toEqual([])
  desk.clock.now = began + 17 * DAY
  expect(await toRead(lead)).toMatchObject([{ id: questionId, isAnswered: false }])

  await raise(alarm(sara))
  const asked = desk.clock.now
  desk.clock.now = asked + 28 * DAY - 1
  expect(await toRead(lead)).toHaveLength(1)
  desk.clock.now = asked + 28 * DAY
  expect((await toRead(lead)).map(({ agent }) => agent)).toEqual(['Elin Ek', 'Sara Lind'])
})

test('nobody reads or answers a colleague’s, and no lead their own', async () => {
  await raise(alarm(elin), alarm(lead, 'hangUp'))
  const [own] = await toMe(lead)
  const [elins] = await toMe(elin)
  const ids = [own?.id ?? '', elins?.id ?? '']
  await answer(lead, ids[0] as string)
  await answer(elin, ids[1] as string)
  expect((await toRead(lead)).map(({ agent }) => agent)).toEqual(['Elin Ek'])
  await expect(read(lead, ids[0] as string)).rejects.toMatchObject({ code: 'not_found' })
  await expect(end(lead, ids[0] as string)).rejects.toMatchObject({ code: 'not_found' })
  expect(await toMe(sara)).toEqual([])
  for (const id of ids) {
    await expect(answer(sara, id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(read(sara, id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(read(admin, id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(end(elin, id)).rejects.toMatchObject({ code: 'not_found' })
  }
  await expect(read(lead, uuidv7())).rejects.toMatchObject({ code: 'not_found' })
})

test('where figures of single persons are switched off, no lead reads any; the agent still sees theirs', async () => {
  await raise(alarm(elin))
  const [asked] = await toMe(elin)
  await answer(elin, asked?.id ?? '')
  await admin.client.mutate('personLevels.switchOff', ofBrand())
  expect(await lead.client.query('integrity.questions', ofBrand())).toEqual({ arePersonsOn: false, questions: [] })
  await expect(read(lead, asked?.id ?? '')).rejects.toMatchObject({ code: 'not_found' })
  expect(await toMe(elin)).toHaveLength(1)
  await switchOn()
  expect(await toRead(lead)).toHaveLength(1)
})

test('what was asked is not asked again while it is in view', async () => {
  const count = async () => (await desk.app.db.kysely.selectFrom('signalQuestions').select('id').execute()).length
  await raise(alarm(elin), alarm(elin))
  await raise(alarm(elin))
  expect(await count()).toBe(1)
  await raise(alarm(elin, 'hangUp'))
  expect(await count()).toBe(2)
  desk.clock.now += 90 * DAY
  await raise(alarm(elin))
  expect(await count()).toBe(2)
  for (const { id } of await toMe(elin)) {
    await answer(elin, id)
    await end(lead, id)
  }
  await raise(alarm(elin))
  expect(await count()).toBe(3)
})
