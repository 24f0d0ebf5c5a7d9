import { v7 as uuidv7 } from 'uuid'
import { ASKERS, type AskerName } from './askers.ts'
import type { World } from './world.ts'

type Answers = Record<AskerName, string>

const rest = (code: string) => Object.fromEntries(ASKERS.map((name) => [name, code])) as Answers
const staff = (code: string) => ({ agent: code, lead: code, admin: code, staffElsewhere: code })

/** Nobody and customers are not signed in; whoever works elsewhere never hears that there is something. */
const forStaff = { ...rest('not_signed_in'), ...staff('not_allowed'), staffElsewhere: 'not_found' }
const agents: Answers = { ...forStaff, agent: 'ok' }
const leads: Answers = { ...forStaff, lead: 'ok' }
const admins: Answers = { ...forStaff, admin: 'ok' }
const agentsAndLeads: Answers = { ...forStaff, agent: 'ok', lead: 'ok' }
const colleagues: Answers = { ...forStaff, agent: 'ok', lead: 'ok', admin: 'ok' }
/** Theirs alone, so that for all others it is not there. */
const theirs: Answers = { ...rest('not_signed_in'), ...staff('not_found') }
const anyStaff: Answers = { ...rest('not_signed_in'), ...staff('ok') }

const forVisitors = { ...staff('not_allowed'), nobody: 'not_signed_in' }
const owner: Answers = { ...forVisitors, owner: 'ok', stranger: 'not_found', visitorElsewhere: 'not_found' }
const anyVisitor: Answers = { ...forVisitors, owner: 'ok', stranger: 'ok', visitorElsewhere: 'ok' }

const everybody = rest('ok')
/** The link is the customer's, whoever they are; staff are told to leave it to them. */
const whoHoldsTheLink: Answers = { ...rest('ok'), ...staff('survey_not_for_staff') }
const isSetUp = rest('already_set_up')

type Input = (world: World, asker: AskerName) => unknown
const conversation: Input = ({ conversationId }) => ({ conversationId })
const brand: Input = ({ brandId }) => ({ brandId })
const answer = { feltUnderstood: 1 }

/**
 * Every call, who may make it, and a real one: of the owner's things, and of the desk's brand. In an order in which each finds the
 * conversation as it needs it.
 */
export const table: Record<string, [answers: Answers, input: Input]> = {
  'setup.status': [everybody, () => undefined],
  'setup.open': [isSetUp, () => ({ token: 'x' })],
  'setup.complete': [isSetUp, ({ newUser, newBrand }) => ({ token: 'x', owner: newUser(), brand: newBrand })],
  'invitations.open': [everybody, ({ invitationToken: token }) => ({ token })],
  'invitations.accept': [everybody, async ({ newUser, invite }) => ({ token: await invite(), ...newUser() })],

  'chat.open': [anyVisitor, () => ({})],
  'chat.post': [owner, ({ conversationId }) => ({ id: uuidv7(), conversationId, body: 'Mine' })],
  'chat.after': [owner, ({ conversationId }) => ({ conversationId, seq: 0 })],
  'chat.before': [owner, ({ conversationId }) => ({ conversationId, seq: 1000 })],
  'chat.seen': [owner, ({ conversationId }) => ({ conversationId, seq: 1 })],
  // No mail server here: nobody's address is taken.
  'chat.leaveAddress': [
    { ...anyVisitor, owner: 'not_allowed', stranger: 'not_allowed', visitorElsewhere: 'not_allowed' },
    () => ({ email: 'a@example.com' }),
  ],
  'chat.answer': [owner, ({ surveys }) => ({ surveyId: surveys.answer, ...answer })],
  'chat.skip': [owner, ({ surveys }) => ({ surveyId: surveys.skip })],
  'survey.open': [whoHoldsTheLink, async ({ linkTo, surveys }) => ({ token: await linkTo(surveys.open) })],
  'survey.answer': [
    whoHoldsTheLink,
    async ({ linkTo, newSurvey }) => ({ token: await linkTo(await newSurvey()), ...answer }),
  ],
  'survey.skip': [whoHoldsTheLink, async ({ linkTo, newSurvey }) => ({ token: await linkTo(await newSurvey()) })],

  'pulse.open': [whoHoldsTheLink, ({ pulses }) => ({ token: pulses.answer })],
  'pulse.answer': [whoHoldsTheLink, ({ pulses }) => ({ token: pulses.answer, recommend: 9 })],
  'pulse.skip': [whoHoldsTheLink, ({ pulses }) => ({ token: pulses.skip })],
  'mail.openStop': [everybody, ({ stopToken }) => ({ token: stopToken })],
  'mail.stop': [everybody, ({ stopToken }) => ({ token: stopToken })],

  'me.get': [anyStaff, () => undefined],
  'me.setPreferences': [anyStaff, () => ({ language: 'nb' })],
  'me.looks': [colleagues, brand],
  'me.setAvailability': [anyStaff, () => ({ isTakingChats: true })],

  'conversations.list': [agentsAndLeads, ({ brandId }) => ({ brandId, view: 'open' })],
  'conversations.counts': [agentsAndLeads, brand],
  'conversations.search': [agentsAndLeads, ({ brandId }) => ({ brandId, query: 'card' })],
  'conversations.get': [agentsAndLeads, conversation],
  'messages.after': [agentsAndLeads, ({ conversationId }) => ({ conversationId, seq: 0 })],
  'messages.before': [agentsAndLeads, ({ conversationId }) => ({ conversationId, seq: 1000 })],

  'conversations.cues': [agents, conversation],
  'conversations.markSeen': [agents, ({ conversationId }) => ({ conversationId, seq: 1 })],
  'conversations.take': [agents, conversation],
  'conversations.assign': [agents, ({ conversationId, colleagueId }) => ({ conversationId, toUserId: colleagueId })],
  'conversations.transfer': [
    agents,
    ({ conversationId, agentId }) => ({ conversationId, toUserId: agentId, reason: 'Knows more' }),
  ],
  'conversations.snooze': [agents, ({ conversationId, now }) => ({ conversationId, until: now + 60_000 })],
  'conversations.setPending': [agents, conversation],
  'conversations.close': [
    agents,
    ({ conversationId }) => ({ conversationId, topic: 'other', outcome: 'information', prediction: 4, wrapUpMs: 10 }),
  ],
  'conversations.reopen': [agents, conversation],
  'messages.post': [
    agents,
    ({ conversationId }) => ({ id: uuidv7(), conversationId, body: 'Ours', visibility: 'public' }),
  ],
  'messages.correctMark': [agents, ({ messageId }) => ({ messageId, saysLabel: 'positive' })],
  'messages.corrections': [agents, conversation],
  'messages.redact': [agents, ({ messageId }) => ({ messageId })],
  'drafts.save': [agents, ({ conversationId }) => ({ conversationId, visibility: 'note', body: 'Perhaps' })],
  'promises.setKept': [agents, ({ promiseId }) => ({ promiseId, isKept: true })],
  'attention.report': [
    agents,
    ({ conversationId }) => ({ spans: [{ id: uuidv7(), conversationId, startedMsAgo: 900, endedMsAgo: 100 }] }),
  ],

  'answers.latest': [leads, brand],
  'integrity.get': [leads, brand],
  'integrity.questions': [leads, brand],
  'integrity.toMe': [colleagues, brand],
  'integrity.answer': [
    { ...theirs, agent: 'ok' },
    ({ questionId }) => ({ questionId, answer: 'It was agreed by phone' }),
  ],
  'integrity.read': [{ ...theirs, lead: 'ok' }, ({ questionId }) => ({ questionId })],
  'integrity.close': [
    { ...theirs, lead: 'ok' },
    ({ questionToClose }) => ({ questionId: questionToClose, note: 'Good' }),
  ],
  'ownWork.get': [agents, brand],
  'ownWork.voices': [agents, brand],
  'ownWork.figures': [agents, brand],
  'ownWork.waiting': [agents, brand],
  'quality.balance': [leads, brand],
  'quality.contacts': [leads, ({ brandId }) => ({ brandId, dimension: 'desk', key: 'desk' })],

  'team.list': [colleagues, brand],
  'team.invite': [admins, ({ brandId }) => ({ brandId, roles: ['admin'] })],
  'team.invitations': [admins, brand],
  'team.withdraw': [admins, ({ brandId, invitationId }) => ({ brandId, invitationId })],
  'team.setRoles': [admins, ({ brandId, colleagueId }) => ({ brandId, userId: colleagueId, roles: ['lead'] })],
  'team.remove': [admins, ({ brandId, colleagueId }) => ({ brandId, userId: colleagueId })],
  'brands.get': [admins, brand],
  'brands.set': [admins, ({ brandId }) => ({ brandId, name: 'Nordan' })],
  'brands.measurement': [admins, brand],
  'brands.setMeasurement': [
    admins,
    ({ brandId }) => ({ brandId, policyWeight: 1.5, reason: 'Listening comes first this year' }),
  ],
  'brands.install': [admins, brand],
  'brands.showSecret': [admins, brand],
  'demo.state': [admins, brand],
  'demo.remove': [admins, brand],
  'demo.fill': [admins, brand],
  'personLevels.get': [colleagues, brand],
  'personLevels.switchOn': [
    admins,
    ({ brandId, now }) => ({
      brandId,
      purpose: 'Coaching',
      informed: 'All agents',
      discussedWith: 'The union',
      reviewOn: new Date(now + 90 * 86_400_000).toISOString().slice(0, 10),
    }),
  ],
  'personLevels.switchOff': [admins, brand],
  'work.waiting': [admins, brand],
  'work.tryAgain': [admins, ({ brandId, jobId }) => ({ brandId, jobId })],
}
