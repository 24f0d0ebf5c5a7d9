import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { appRouter } from '../../../server/router.ts'
import { ERRORS } from '../../../shared/errors.ts'
import { beginChat } from '../../support/conversations.ts'
import { connect, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const RUNS = Number(process.env.RUNS ?? 30)

const desk = deskOfFile()
let everything: TestStaff
let world: { brandId: string; conversationId: string; token: string }
beforeAll(async () => {
  everything = await desk().staff(['agent', 'lead', 'admin'])
  const { customer, conversationId } = await beginChat(desk())
  world = { brandId: desk().brandId, conversationId, token: customer.token }
})

const nobody = '0197a4b2-0000-7000-8000-000000000000'

/** What each call takes, right or nearly so: the nearer to right, the deeper the wrong gets. Every procedure has a row. */
const nearlyRight: Record<string, () => object> = {
  'answers.latest': () => ({ brandId: world.brandId, cursor: 'WzEsImEiXQ' }),
  'attention.report': () => ({ spans: [{ ...conversation(), id: uuidv7(), startedMsAgo: 10, endedMsAgo: 0 }] }),
  'brands.get': () => brand(),
  'brands.set': () => ({ ...brand(), name: 'Nordan', allowedOrigins: ['https://shop.example'], privacyUrl: null }),
  'brands.measurement': () => brand(),
  'brands.setMeasurement': () => ({
    ...brand(),
    reason: 'because',
    armShares: { t0: 60, t3: 20, both: 20, none: 0 },
    costPerMinute: 7.5,
    assumedValue: null,
    policyWeight: 1.2,
    takeYourTimeShare: 30,
  }),
  'brands.install': () => brand(),
  'brands.showSecret': () => brand(),
  'demo.state': () => brand(),
  'demo.fill': () => brand(),
  'demo.remove': () => brand(),
  'chat.open': () => ({ language: 'sv' }),
  'chat.post': () => ({ ...conversation(), id: uuidv7(), body: 'Hello', helpOfferId: nobody }),
  'chat.after': () => ({ ...conversation(), seq: 0 }),
  'chat.before': () => ({ ...conversation(), seq: 5 }),
  'chat.seen': () => ({ ...conversation(), seq: 1 }),
  'chat.leaveAddress': () => ({ email: 'maja@example.com' }),
  'chat.answer': () => ({ surveyId: nobody, feltUnderstood: 4, solved: 'yes', comment: 'ok', maySeeNext: true }),
  'chat.skip': () => ({ surveyId: nobody }),
  'conversations.list': () => ({ ...brand(), view: 'open', limit: 2, cursor: 'WzEsMiwiYSJd' }),
  'conversations.counts': () => brand(),
  'conversations.search': () => ({ ...brand(), query: 'hello' }),
  'conversations.get': () => conversation(),
  'conversations.cues': () => ({ ...conversation(), dismissed: [{ kind: 'said_again', id: nobody }] }),
  'conversations.markSeen': () => ({ ...conversation(), seq: 1 }),
  'conversations.take': () => conversation(),
  'conversations.assign': () => ({ ...conversation(), toUserId: everything.userId }),
  'conversations.transfer': () => ({ ...conversation(), toUserId: everything.userId, reason: 'because' }),
  'conversations.snooze': () => ({ ...conversation(), until: desk().clock.now + 1000 }),
  'conversations.setPending': () => conversation(),
  'conversations.reopen': () => conversation(),
  'conversations.close': () => ({
    ...conversation(),
    topic: 'other',
    outcome: 'information',
    prediction: 3,
    promise: { text: 'I call', dueAt: desk().clock.now },
    wrapUpMs: 1000,
  }),
  'drafts.save': () => ({ ...conversation(), visibility: 'note', body: 'draft' }),
  'integrity.get': () => brand(),
  'integrity.questions': () => brand(),
  'integrity.toMe': () => brand(),
  'integrity.answer': () => ({ questionId: nobody, answer: 'So it was' }),
  'integrity.read': () => ({ questionId: nobody }),
  'integrity.close': () => ({ questionId: nobody, note: 'Good' }),
  'invitations.open': () => ({ token: 'x' }),
  'invitations.accept': () => ({ token: 'x', name: 'N', email: 'n@example.com', password: 'a long enough password' }),
  'pulse.open': () => ({ token: 'x' }),
  'pulse.answer': () => ({ token: 'x', recommend: 7, comment: 'because' }),
  'pulse.skip': () => ({ token: 'x' }),
  'mail.openStop': () => ({ token: 'x' }),
  'mail.stop': () => ({ token: 'x' }),
  'me.get': () => ({}),
  'me.setPreferences': () => ({ language: 'nb', hasSound: true }),
  'me.looks': () => ({ ...brand(), cursor: 'WzEsImEiXQ' }),
  'me.setAvailability': () => ({ isTakingChats: true }),
  'messages.post': () => ({ ...conversation(), id: uuidv7(), body: 'Hello', visibility: 'public', seenSeq: 9 }),
  'messages.after': () => ({ ...conversation(), seq: 0 }),
  'messages.before': () => ({ ...conversation(), seq: 5 }),
  'messages.redact': () => ({ messageId: nobody }),
  'messages.correctMark': () => ({ messageId: nobody, saysLabel: 'positive' }),
  'messages.corrections': () => conversation(),
  'ownWork.get': () => brand(),
  'ownWork.voices': () => brand(),
  'ownWork.figures': () => brand(),
  'ownWork.waiting': () => brand(),
  'personLevels.get': () => brand(),
  'personLevels.switchOn': () => ({
    ...brand(),
    purpose: 'Coaching',
    informed: 'All agents',
    discussedWith: 'The union',
    reviewOn: new Date(desk().clock.now + 90 * 86_400_000).toISOString().slice(0, 10),
  }),
  'personLevels.switchOff': () => brand(),
  'promises.setKept': () => ({ promiseId: nobody, isKept: true }),
  'quality.balance': () => ({ ...brand(), weeks: 4 }),
  'quality.contacts': () => ({ ...brand(), weeks: 4, dimension: 'topic', key: 'other', cursor: 'WzEsImEiXQ' }),
  'setup.status': () => ({}),
  'setup.open': () => ({ token: 'x' }),
  'setup.complete': () => ({
    token: 'x',
    owner: { name: 'N', email: 'n@example.com', password: 'a long enough password' },
    brand: { name: 'B', language: 'en', currency: 'SEK', timeZone: 'UTC' },
  }),
  'survey.open': () => ({ token: 'x' }),
  'survey.answer': () => ({ token: 'x', feltUnderstood: 4, comment: null }),
  'survey.skip': () => ({ token: 'x' }),
  'team.list': () => brand(),
  'team.invite': () => ({ ...brand(), roles: ['agent'], email: 'n@example.com' }),
  'team.invitations': () => brand(),
  'team.withdraw': () => ({ ...brand(), invitationId: nobody }),
  'team.setRoles': () => ({ ...brand(), userId: nobody, roles: ['agent'] }),
  'team.remove': () => ({ ...brand(), userId: nobody }),
  'work.waiting': () => brand(),
  'work.tryAgain': () => ({ ...brand(), jobId: nobody }),
}
const brand = () => ({ brandId: world.brandId })
const conversation = () => ({ conversationId: world.conversationId })

const nasty = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202e',
  '__proto__',
  'constructor',
  "'; drop table messages; --",
  '%',
  '../../etc/passwd',
  'x'.repeat(20_000),
  -1,
  0.5,
  1e308,
  9_007_199_254_740_992,
  2_147_483_648,
  true,
  [],
  {},
  [null],
  { length: 1e9 },
  { toString: 'x', valueOf: 1 },
  nobody,
  nobody.toUpperCase(),
  '2026-01-01T00:00:00Z',
  JSON.parse('{"__proto__":{"isAdmin":true}}'),
  JSON.parse('{"constructor":{"prototype":{"a":1}}}'),
  JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`),
)
const anything = fc.oneof(
  nasty,
  fc.jsonValue(),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.double(),
  fc.integer(),
)

type Change = { how: 'replace' | 'add' | 'drop' | 'whole'; at: number; key: string; value: unknown }
const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('replace', 'replace', 'add', 'drop', 'whole'),
  at: fc.nat(20),
  key: fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'brandId', 'userId', 'customerId', 'isDemo', 'roles'),
    fc.string(),
  ),
  value: anything,
})

/** One place in the input, however deep, becomes another. */
function applyChange(input: unknown, { how, at, key, value }: Change): unknown {
  if (how === 'whole' || typeof input !== 'object' || input === null) return value
  const entries = Object.entries(input)
  const [name, inner] = entries[at % Math.max(entries.length, 1)] ?? ['', undefined]
  const rest = entries.filter(([other]) => other !== name)
  if (how === 'add') return Object.fromEntries([...entries.filter(([other]) => other !== key), [key, value]])
  if (how === 'drop') return Object.fromEntries(rest)
  const next = typeof inner === 'object' && at % 2 === 0 ? applyChange(inner, { how, at: at + 1, key, value }) : value
  return Array.isArray(input) ? [next] : Object.fromEntries([...rest, [name, next]])
}

describe('whatever is sent to a call, the answer is a code that says whose mistake it was, and the server lives', () => {
  const procedures = Object.entries<unknown>(appRouter._def.procedures).map(
    ([path, procedure]) => [path, (procedure as { _def: { type: string } })._def.type] as const,
  )

  test('every procedure is here', () => {
    expect(procedures.map(([path]) => path).toSorted()).toEqual(Object.keys(nearlyRight).toSorted())
  })

  test.each(procedures)('%s', async (path, type) => {
    const { url, widgetKey } = desk()
    // A socket of its own each: what a visitor may send at once is limited.
    const visitor = await connect(url, { kind: 'visitor', key: widgetKey, visitor: world.token }, { origin: url })
    const call = async (client: typeof visitor, input: unknown): Promise<string> => {
      const answer = await client.socket.timeout(10_000).emitWithAck('call', { path, type, input })
      if (answer.ok) return 'ok'
      const { code, fields: _fields, ...more } = answer.error
      expect(Object.keys(ERRORS)).toContain(code)
      expect(more).toEqual({})
      expect(code).not.toBe('internal')
      return code
    }
    const property = fc.asyncProperty(change, async (change) => {
      const input = applyChange(nearlyRight[path]?.(), change)
      await call(everything.client, input)
      await call(visitor, input)
    })
    await fc.assert(property, { numRuns: RUNS })
    expect(visitor.socket.connected).toBe(true)
    expect(everything.client.socket.connected).toBe(true)
    visitor.socket.disconnect()
    // What is right is taken: the rest was refused for what it is.
    const code = await call(everything.client, nearlyRight[path]?.())
    expect(code).not.toBe(path.startsWith('chat.') ? 'ok' : 'bad_input')
  })

  test('after all of it the desk works as before', async () => {
    const { say } = await beginChat(desk(), 'Still there?')
    expect(await say('Good')).toMatchObject({ seq: 2, body: 'Good' })
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
    expect(await everything.client.query('team.list', brand())).toHaveLength(2)
    expect((await fetch(`${desk().url}/readyz`)).status).toBe(200)
  })
})
