import { expect, onTestFinished, test } from 'vitest'
import { migrations } from '../../../db/migrations/index.ts'
import { type Db, open } from '../../../db/open.ts'
import { emptyDatabase } from '../../support/databases.ts'
import { bareDesk } from '../../support/desk.ts'

const AT = Date.parse('2027-01-15T10:00:00Z')
const ids = { id: 'c1', brandId: 'b1', customerId: 'cu1', matterId: 'm1' }

/** A desk as the release before left it, with one closed and answered contact. */
async function oldDesk(): Promise<string> {
  const { url, drop } = await emptyDatabase()
  onTestFinished(drop)
  const first = migrations['0001-desk']
  if (!first) throw new Error('The first migration is gone.')
  const db = await open(url, { migrations: { '0001-desk': first } })
  await db.migrate()
  await db.write(async (trx) => {
    const old = trx as unknown as {
      insertInto(table: string): { values(row: object): { execute(): Promise<unknown> } }
    }
    const contact = { ...ids, channel: 'chat', entryPoint: 'launcher', topicAtStart: 'delivery', language: 'sv' }
    const counts = { firstMessageChars: 12, priorContacts: 2, reopens: 0, arm: 't0', armReason: 'drawn' }
    const closed = { openedAt: AT, closedAt: AT + 60_000, closedBy: 'agent', closedByUserId: 'u1' }
    await old
      .insertInto('contacts')
      .values({ ...contact, ...counts, ...closed, isTakeYourTime: 0, isDemo: 0 })
      .execute()
    const survey = { brandId: 'b1', contactId: 'c1', moment: 'at_contact', instrumentVersion: 'fu-1', language: 'sv' }
    const asked = { customerId: 'cu1', invitedAt: AT, expiresAt: AT, answeredAt: AT, isDemo: 0 }
    await old
      .insertInto('surveys')
      .values({ id: 's1', ...survey, ...asked })
      .execute()
    const answer = { surveyId: 's1', feltUnderstood: 6, maySeeNext: 0, answeredAt: AT }
    await old
      .insertInto('answers')
      .values({ id: 'a1', ...survey, ...answer })
      .execute()
    const facts = { contactId: 'c1', brandId: 'b1', brandDay: '2027-01-15', topicAtStart: 'delivery', channel: 'chat' }
    const counted = { attentionSec: 30, wrapUpSec: 5, customerTurns: 1, agentTurns: 1, transfers: 0, reopens: 0 }
    const state = { comeBacks: 0, closedAt: AT + 60_000, isFinal: 0, isDemo: 0 }
    await old
      .insertInto('contactFacts')
      .values({ ...facts, ...counted, ...state })
      .execute()
    const part = { contactId: 'c1', brandId: 'b1', userId: 'u1', attentionSec: 30, wrapUpSec: 5 }
    await old
      .insertInto('contactAgents')
      .values({ ...part, publicMessages: 1, share: 1 })
      .execute()
  })
  await db.close()
  return url
}

const counted = async (db: Db) =>
  await db.kysely.selectFrom('rollups').select(['agentId', 'moment', 'contacts', 'attentionMs', 'step6']).execute()

test('a desk of the release before has its facts filled in and its roll-ups counted when it starts', async () => {
  const databaseUrl = await oldDesk()
  const desk = await bareDesk({ databaseUrl })
  const { db } = desk.app
  expect(await db.kysely.selectFrom('contactFacts').selectAll().executeTakeFirstOrThrow()).toMatchObject({
    customerId: 'cu1',
    matterId: 'm1',
    openedAt: AT,
    language: 'sv',
    firstMessageChars: 12,
    priorContacts: 2,
    agentId: 'u1',
    arm: 't0',
    wasAskedAtContact: 1,
    stepAtContact: 6,
  })
  const rows = await counted(db)
  expect(rows.sort((a, b) => (a.agentId + a.moment < b.agentId + b.moment ? -1 : 1))).toEqual([
    { agentId: '', moment: 'at_contact', contacts: 1, attentionMs: 0, step6: 1 },
    { agentId: '', moment: 'contact', contacts: 1, attentionMs: 30_000, step6: 0 },
    { agentId: 'u1', moment: 'at_contact', contacts: 1, attentionMs: 0, step6: 1 },
    { agentId: 'u1', moment: 'contact', contacts: 1, attentionMs: 30_000, step6: 0 },
  ])
  expect(await db.kysely.selectFrom('settings').select('key').where('key', '=', 'rollups').execute()).toEqual([])
})
