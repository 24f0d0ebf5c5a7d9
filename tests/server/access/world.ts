import { v7 as uuidv7 } from 'uuid'
import { invite } from '../../../server/team/invitations.ts'
import { chat, PASSWORD, reply, type TestDesk } from '../../support/desk.ts'
import { tokenIn } from '../../support/tokens.ts'
import type { Askers } from './askers.ts'

export const NOTE = 'Between us: third time this week'

/** Real things of one customer and one brand, for everybody to try to get at. */
export async function makeWorld(desk: TestDesk, { owner, agent, admin }: Askers) {
  const { app, brandId } = desk
  const first = chat('My card was declined')
  await owner.ask('mutation', 'chat.post', first)
  const { conversationId } = first
  await agent.ask('mutation', 'messages.post', reply(conversationId, NOTE, 'note'))
  const { customerId, contactId } = await app.db.kysely
    .selectFrom('conversations')
    .select(['customerId', 'contactId'])
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()

  const newSurvey = async (): Promise<string> => {
    const id = uuidv7()
    const asked = { moment: 'at_contact', instrumentVersion: 'fu-1', language: 'en', isDemo: 0 } as const
    const open = { linkedAt: null, answeredAt: null, skippedAt: null, expiresAt: desk.clock.now + 3_600_000 }
    await app.db.kysely
      .insertInto('surveys')
      // Of contacts that are no more, so that there may be many.
      .values({ id, brandId, contactId: uuidv7(), conversationId, customerId, invitedAt: 1, ...asked, ...open })
      .execute()
    return id
  }
  const newPulse = async (quarter: string): Promise<string> => {
    const id = uuidv7()
    const expiresAt = desk.clock.now + 3_600_000
    const open = { answeredAt: null, skippedAt: null, recommend: null, comment: null, invitedAt: 1, expiresAt }
    await app.db.kysely
      .insertInto('pulses')
      .values({ id, brandId, customerId, quarter, language: 'en', isDemo: 0, ...open })
      .execute()
    return await app.signer.sign('pulse', id, expiresAt)
  }
  const promiseId = uuidv7()
  const promise = { brandId, conversationId, contactId, customerId, text: 'A call', dueAt: 1, madeAt: 1, keptAt: null }
  await app.db.kysely
    .insertInto('promises')
    .values({ id: promiseId, madeBy: agent.userId, ...promise })
    .execute()
  const newInvitation = async () =>
    tokenIn((await invite(app, { userId: admin.userId }, { brandId, roles: ['agent'] })).url)
  const invitationToken = await newInvitation()
  const { id: invitationId } = await app.db.kysely.selectFrom('invitations').select('id').executeTakeFirstOrThrow()

  const jobId = uuidv7()
  const job = { kind: 'sendMail', payload: '{}', key: null, dueAt: 1, attempts: 12, lockedUntil: null, lockedBy: null }
  await app.db.kysely
    .insertInto('jobs')
    .values({ id: jobId, brandId, ...job, lastError: 'unexpected', doneAt: null, failedAt: 1, createdAt: 1 })
    .execute()

  const newQuestion = async (): Promise<string> => {
    const id = uuidv7()
    const asked = {
      signal: 'hangUp',
      fromDay: '2026-01-05',
      toDay: '2026-03-29',
      evidence: '[]',
      openedAt: 1,
      seenAt: 1,
    }
    const answered = { answer: 'As agreed', answeredAt: 2, note: null, closedBy: null, closedAt: null }
    await app.db.kysely
      .insertInto('signalQuestions')
      .values({ id, brandId, userId: agent.userId, ...asked, ...answered })
      .execute()
    return id
  }
  const said = { purpose: 'To coach', informed: 'All', discussedWith: 'The union', reviewOn: '2099-01-01' }
  await app.db.kysely
    .insertInto('personLevels')
    .values({
      id: uuidv7(),
      brandId,
      ...said,
      switchedOnBy: admin.userId,
      switchedOnAt: 1,
      endedBy: null,
      endedAt: null,
    })
    .execute()

  return {
    brandId,
    questionId: await newQuestion(),
    questionToClose: await newQuestion(),
    jobId,
    stopToken: await app.signer.sign('stop', 'hash', desk.clock.now + 3_600_000, { brandId, language: 'en' }),
    conversationId,
    messageId: first.id,
    promiseId,
    invitationToken,
    invitationId,
    agentId: agent.userId,
    colleagueId: (await desk.staff(['agent'])).userId,
    now: desk.clock.now,
    surveys: { open: await newSurvey(), answer: await newSurvey(), skip: await newSurvey() },
    newSurvey,
    pulses: { answer: await newPulse('2026-Q1'), skip: await newPulse('2026-Q2') },
    invite: newInvitation,
    linkTo: (surveyId: string) => app.signer.sign('survey', surveyId, desk.clock.now + 3_600_000),
    newUser: () => ({ name: 'Ny', email: `${uuidv7()}@example.com`, password: PASSWORD }),
    newBrand: { name: 'Second', language: 'en', currency: 'EUR', timeZone: 'UTC' },
  }
}

export type World = Awaited<ReturnType<typeof makeWorld>>
