import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { ARMS } from '../../../shared/quality/index.ts'
import { close } from '../../support/conversations.ts'
import { chat, reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { mailServerOfFile } from '../../support/mail-server.ts'
import { shopToken } from '../../support/tokens.ts'
import { passTime, setArms } from './support.ts'

const HOUR_MS = 60 * 60_000
const server = mailServerOfFile()
const desk = deskOfFile(() => ({ env: { SMTP_URL: server().url, MAIL_FROM: 'no-reply@nordan.example' } }))
let agent: TestStaff

beforeAll(async () => {
  // Whoever runs a small desk has all roles; not that of a lead, who reads answers.
  agent = await desk().staff(['agent', 'admin'])
})

/** What differs between any two contacts. */
const alike = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replaceAll(/\d+/g, 'N')

/** A contact of somebody with an address, from the first word until long after; and all that an agent hears and can ask meanwhile. */
async function contactAsSeen(): Promise<string[]> {
  const { clock, identitySecret, brandId } = desk()
  const identity = await shopToken(identitySecret, clock.now, { sub: uuidv7(), email: `${uuidv7()}@example.com` })
  const { client } = await desk().visitor({ identity })
  agent.client.heard.length = 0
  const { conversationId } = await client.mutate('chat.post', chat('My card was declined'))
  await agent.client.mutate('messages.post', reply(conversationId, 'I see it here'))
  await client.mutate('chat.seen', { conversationId, seq: 2 })
  const looks: string[] = []
  const look = async () => {
    looks.push(alike(await agent.client.query('conversations.get', { conversationId })))
    looks.push(alike(await agent.client.query('messages.after', { conversationId, seq: 0 })))
    const { rows } = await agent.client.query('conversations.list', { brandId, view: 'closed' })
    looks.push(alike(rows.find(({ id }: { id: string }) => id === conversationId) ?? null))
  }
  await look()
  await close(agent, conversationId)
  await look()
  const { survey } = await client.query('chat.open', {})
  if (survey) await client.mutate('chat.answer', { surveyId: survey.id, feltUnderstood: 1, comment: 'Words' })
  await look()
  client.socket.disconnect()
  for (const hours of [73, 14, 0]) {
    await passTime(desk(), hours * HOUR_MS)
  }
  await look()
  const heard = agent.client.heard.filter(({ type }) => type !== 'presence.changed' && type !== 'journey.changed')
  return [...looks, ...heard.map(alike).toSorted()]
}

test('whatever the arm, an agent sees and hears the same, before, during and after', async () => {
  const seen: Record<string, string[]> = {}
  for (const arm of ARMS) {
    await setArms(desk(), { [arm]: 100 })
    seen[arm] = await contactAsSeen()
  }
  const arms = await desk().app.db.kysely.selectFrom('contacts').select('arm').orderBy('openedAt').execute()
  expect(arms.map(({ arm }) => arm)).toEqual(ARMS)
  const asked = await desk().app.db.kysely.selectFrom('surveys').select('moment').execute()
  expect(asked.map(({ moment }) => moment).toSorted()).toEqual(['at_contact', 'at_contact', 'remembered', 'remembered'])
  for (const arm of ARMS) expect(seen[arm], arm).toEqual(seen.none)
  expect(seen.none?.join()).not.toMatch(/"arm|survey|remembered|unreachable|feltUnderstood":N/)
})

test('what waits to be done names nobody, so that it tells no agent who is asked, or when', async () => {
  const { brandId } = desk()
  const work = await agent.client.query('work.waiting', { brandId })
  expect(work.mails).toEqual([{ kind: 'survey', waiting: 0, sent: 2, lapsed: 0 }])
  expect(JSON.stringify(work)).not.toMatch(/[0-9a-f]{8}-|@|dueAt/)
  const colleague = await desk().staff(['agent'])
  for (const call of [
    colleague.client.query('work.waiting', { brandId }),
    colleague.client.mutate('work.tryAgain', { brandId, jobId: uuidv7() }),
  ])
    await expect(call).rejects.toMatchObject({ code: 'not_allowed' })
})
