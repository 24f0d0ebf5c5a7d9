import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { runDueJobs } from '../../../server/jobs/jobs.ts'
import { visibleAnswer } from '../../../server/surveys/service.ts'
import type { Role } from '../../../shared/contract/people.ts'
import { chat, reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { ALWAYS, ask, setArms, surveyRow, surveyToken } from './support.ts'

const desk = deskOfFile()
let agent: TestStaff
let lead: TestStaff

beforeAll(async () => {
  await setArms(desk(), ALWAYS)
  agent = await desk().staff(['agent'])
  lead = await desk().staff(['lead'])
})

test('who sees what of an answer', () => {
  const given = { feltUnderstood: 2, solved: 'no', comment: 'Nobody listened', maySeeNext: 0 } as const
  const answers = {
    'at the contact': { ...given, moment: 'at_contact' },
    'at the contact, ticked for the next': { ...given, moment: 'at_contact', maySeeNext: 1 },
    'days later': { ...given, moment: 'remembered' },
    'days later, ticked for the next': { ...given, moment: 'remembered', maySeeNext: 1 },
    'days later, without words': { ...given, moment: 'remembered', comment: null },
  } as const
  const as = (...roles: Role[]) => ({ roles: new Set(roles) })
  const viewers = {
    'a lead': { as: 'lead', ...as('lead') },
    'an agent who asks as lead': { as: 'lead', ...as('agent') },
    'an administrator who asks as lead': { as: 'lead', ...as('admin') },
    'nobody who asks as lead': { as: 'lead', ...as() },
    'the next agent': { as: 'nextAgent', wasConcerned: false, ...as('agent') },
    'the agent concerned': { as: 'nextAgent', wasConcerned: true, ...as('agent') },
    'the agent concerned, of five': { as: 'agentConcerned', wasConcerned: true, batch: 5, ...as('agent') },
    'the agent concerned, of four': { as: 'agentConcerned', wasConcerned: true, batch: 4, ...as('agent') },
    'a colleague, of five': { as: 'agentConcerned', wasConcerned: false, batch: 5, ...as('agent') },
    'a lead concerned, of five': { as: 'agentConcerned', wasConcerned: true, batch: 5, ...as('lead') },
    'a lead who helps next': { as: 'nextAgent', wasConcerned: false, ...as('lead') },
    'an administrator who helps next': { as: 'nextAgent', wasConcerned: false, ...as('admin') },
    'an export': { as: 'export', hasCustomersWords: false, answersInCell: 5 },
    'an export of few': { as: 'export', hasCustomersWords: false, answersInCell: 4 },
    'an export with words': { as: 'export', hasCustomersWords: true, answersInCell: 5 },
  } as const
  const whole = 'score, solved, words; linked'
  const words = 'words'
  const counted = 'score, solved; linked'
  const table: Record<keyof typeof viewers, (string | null)[]> = {
    'a lead': [whole, whole, words, words, null],
    'an agent who asks as lead': [null, null, null, null, null],
    'an administrator who asks as lead': [null, null, null, null, null],
    'nobody who asks as lead': [null, null, null, null, null],
    'the next agent': [null, 'score', null, null, null],
    'the agent concerned': [null, null, null, null, null],
    'the agent concerned, of five': [words, words, null, null, null],
    'the agent concerned, of four': [null, null, null, null, null],
    'a colleague, of five': [null, null, null, null, null],
    'a lead concerned, of five': [null, null, null, null, null],
    'a lead who helps next': [null, null, null, null, null],
    'an administrator who helps next': [null, null, null, null, null],
    'an export': [counted, counted, 'score, solved', 'score, solved', 'score, solved'],
    'an export of few': [counted, counted, null, null, null],
    'an export with words': [whole, whole, null, null, null],
  }
  const describe = (seen: ReturnType<typeof visibleAnswer>) => {
    if (!seen) return null
    const parts = [seen.feltUnderstood && 'score', seen.solved && 'solved', seen.comment && 'words'].filter(Boolean)
    return `${parts.join(', ')}${seen.isLinked ? '; linked' : ''}`
  }
  for (const [name, viewer] of Object.entries(viewers)) {
    const seen = Object.values(answers).map((answer) => describe(visibleAnswer(viewer, answer)))
    expect(seen, name).toEqual(table[name as keyof typeof viewers])
  }
})

test('a lead reads an answer with its conversation; what is said days later stands nowhere with a contact', async () => {
  const asked = await ask(desk(), agent)
  const said = { surveyId: asked.surveyId, feltUnderstood: 5, solved: 'partly', comment: 'Said at once' }
  await asked.customer.client.mutate('chat.answer', said)
  const { contactId, language } = await surveyRow(desk(), asked.surveyId)
  const later = {
    id: uuidv7(),
    brandId: desk().brandId,
    contactId,
    language,
    instrumentVersion: 'fu-1',
    answeredAt: desk().clock.now,
  }
  await desk()
    .app.db.kysely.insertInto('answers')
    .values({
      ...later,
      surveyId: uuidv7(),
      moment: 'remembered',
      feltUnderstood: 1,
      solved: 'no',
      comment: 'Said days later',
      maySeeNext: 1,
      wasAskedForScore: 0,
    })
    .execute()

  const { brandId } = desk()
  const latest = await lead.client.query('answers.latest', { brandId })
  expect(latest.answers).toMatchObject([
    { feltUnderstood: 5, comment: 'Said at once', conversationId: asked.conversationId },
  ])
  const behind = await lead.client.query('quality.contacts', { brandId, dimension: 'desk', key: 'desk' })
  expect(behind.contacts).toMatchObject([{ contactId, answer: { feltUnderstood: 5, comment: 'Said at once' } }])
  const balance = await lead.client.query('quality.balance', { brandId })
  expect(balance.desk).toMatchObject({ contacts: 1, answers: 1 })
  const detail = await lead.client.query('conversations.get', { conversationId: asked.conversationId })
  expect(JSON.stringify([latest, behind, balance, detail])).not.toContain('days later')
})

test('the next agent sees the step a customer lets them see, the agent concerned never', async () => {
  const next = await desk().staff(['agent'])
  for (const maySeeNext of [true, false]) {
    const asked = await ask(desk(), agent)
    const { client } = asked.customer
    await client.mutate('chat.answer', {
      surveyId: asked.surveyId,
      feltUnderstood: 6,
      comment: 'For the lead',
      maySeeNext,
    })
    desk().clock.now += 73 * 60 * 60 * 1000
    await runDueJobs(desk().app)
    const { conversationId } = await client.mutate('chat.post', chat('Something new'))
    expect(conversationId).not.toBe(asked.conversationId)
    const seenBy = async (who: TestStaff) => {
      const detail = await who.client.query('conversations.get', { conversationId })
      expect(JSON.stringify(detail)).not.toContain('For the lead')
      return detail.earlier.map((earlier: { feltUnderstood: number | null }) => earlier.feltUnderstood)
    }
    expect(await seenBy(next)).toEqual([maySeeNext ? 6 : null])
    expect(await seenBy(agent)).toEqual([null])
  }
})

test('nothing an agent can ask for or hear holds a link, a question or an answer', async () => {
  const spy = await desk().staff(['agent', 'admin'])
  const asked = await ask(desk(), spy)
  const token = await surveyToken(desk(), asked)
  const back = await desk().visitor({ token: asked.customer.token })
  const comment = `Words for the lead ${uuidv7()}`
  await back.client.mutate('chat.answer', { surveyId: asked.surveyId, feltUnderstood: 2, comment, maySeeNext: true })
  await lead.client.hears('answer.given')
  await spy.client.mutate('messages.post', reply(asked.conversationId, 'A note', 'note'))
  await spy.client.hears('message.posted', { message: { body: 'A note' } })

  const { brandId } = desk()
  const { conversationId } = asked
  const views = ['mine', 'unassigned', 'waiting', 'open', 'pending', 'snoozed', 'closed']
  const heard: unknown[] = [...spy.client.heard]
  heard.push(...(await Promise.all(views.map((view) => spy.client.query('conversations.list', { brandId, view })))))
  for (const [path, input] of Object.entries({
    'conversations.get': { conversationId },
    'conversations.counts': { brandId },
    'messages.after': { conversationId, seq: 0 },
    'messages.before': { conversationId, seq: 1000 },
    'me.get': undefined,
    'team.list': { brandId },
    'team.invitations': { brandId },
    'brands.get': { brandId },
    'brands.install': { brandId },
  }))
    heard.push(await spy.client.query(path, input))
  heard.push(await spy.client.query('conversations.search', { brandId, query: 'Words for the lead' }))
  const everything = JSON.stringify(heard)
  expect(everything).toContain(conversationId)
  for (const secret of [
    comment,
    'Words for the lead',
    asked.surveyId,
    token,
    token.split('.')[2] ?? token,
    '/s/',
    'feltUnderstood":2',
  ])
    expect(everything, secret).not.toContain(secret)
})
