import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { openQuestions } from '../../server/integrity/service.ts'
import { noteLook } from '../../server/looks/service.ts'
import { keepOwnFigures } from '../../server/own-work/service.ts'
import { found } from '../../shared/quality/finding.ts'
import { beginChat, close } from '../support/conversations.ts'
import { reply, type TestDesk, type TestStaff } from '../support/desk.ts'
import { expectAccessible } from './support/accessible.ts'
import { browserOfFile } from './support/people.ts'
import { agentAt, deskForBrowsers, openDesk } from './support/stage.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()
const WEEK_MS = 7 * 86_400_000

/** A week ago six customers answered; one had a no and was content; and somebody has looked, and something is asked. */
async function lastWeek({ app, brandId, ...desk }: TestDesk, agent: TestStaff): Promise<void> {
  const db = app.db.kysely
  await desk
    .staff(['lead'], { name: 'Lena Lund' })
    .then(({ userId }) =>
      app.db.write((trx) =>
        noteLook(trx, { brandId, by: userId, agentIds: [agent.userId], what: 'figures', at: Date.now() - WEEK_MS }),
      ),
    )
  const comments = [
    'Hon lyssnade klart innan hon svarade',
    'Fick veta varför, det hjälpte',
    null,
    'Lite kort',
    null,
    null,
  ]
  const given = {
    moment: 'at_contact',
    instrumentVersion: 'fu-1',
    language: 'sv',
    solved: null,
    maySeeNext: 0,
  } as const
  const contacts: string[] = []
  for (const [at, comment] of comments.entries()) {
    const { conversationId, say } = await beginChat({ ...desk, app, brandId }, 'Det här är hemskt, jag är så besviken')
    await agent.client.mutate('messages.post', reply(conversationId, 'Jag förstår att det är tråkigt'))
    await say('Tack, vad snällt och bra att du förklarade')
    await agent.client.mutate('messages.post', reply(conversationId, 'Så här kan vi göra'))
    await say('Toppen, tack så mycket')
    const promise = at === 0 ? { promise: { text: 'Ringa på fredag', dueAt: Date.now() + 86_400_000 } } : {}
    await close(agent, conversationId, { outcome: at === 0 ? 'declined' : 'granted', ...promise })
    const { contactId } = await db
      .selectFrom('contactFacts')
      .select('contactId')
      .where('conversationId', '=', conversationId)
      .executeTakeFirstOrThrow()
    contacts.push(contactId)
    const more = { item: null, itemStep: null, wasAskedForScore: null, answeredAt: Date.now() - WEEK_MS }
    await db
      .insertInto('answers')
      .values({
        id: uuidv7(),
        brandId,
        surveyId: uuidv7(),
        contactId,
        ...given,
        feltUnderstood: 4 + (at % 4),
        comment,
        ...more,
      })
      .execute()
  }
  const alarm = { agent: agent.userId, signal: 'earlyClosing', evidence: contacts.slice(0, 3) } as const
  const window = { brandId, fromDay: '2026-01-05', toDay: '2026-03-29' }
  await app.db.write((trx) => openQuestions(trx, window, [alarm], Date.now()))
  const between = (mean: number, reach: number) => ({ mean, low: mean - reach, high: mean + reach })
  const own = {
    contacts: 214,
    answers: 47,
    floor: 38,
    reliability: 0.56,
    pair: { feltUnderstood: between(5.4, 0.3), minutes: between(7.2, 0.8) },
    accuracy: found({
      pairs: 31,
      bias: between(0.6, 0.4),
      correlation: { ...between(0.4, 0.2), withoutAttenuation: null },
    }),
  }
  const now = { brandId, timeZone: 'Europe/Stockholm', at: Date.now() }
  await app.db.write((trx) => keepOwnFigures(trx, now, new Map([[agent.userId, own]])))
}

test('an agent opens their own page, reads what customers wrote, and answers what is asked', async () => {
  const agent = await server().staff(['agent'], { name: 'Elin Ek' })
  await agent.client.mutate('me.setPreferences', { language: 'sv' })
  await lastWeek(server(), agent)
  const { page, t } = await openDesk(server(), await newPerson(), agent, '/inbox/open')
  await page.getByRole('link', { name: `${t.desk.rail.own}, 1` }).click()
  await page.getByText('Hon lyssnade klart innan hon svarade').waitFor()
  await page.getByRole('heading', { name: t.signals.earlyClosing.title }).waitFor()
  await page.getByText('5,4', { exact: true }).waitFor()
  await page.getByText('Lena Lund').waitFor()
  await page.getByText('Ringa på fredag').waitFor()
  await page.getByText('Toppen, tack så mycket').first().waitFor()
  await expectAccessible({ page }, 'desk')

  await page.getByLabel(t.own.questions.answer).fill('De bekräftade i telefon')
  await page.getByRole('button', { name: t.own.questions.send }).click()
  await page.getByRole('button', { name: t.own.questions.again }).waitFor()
  await page.getByRole('link', { name: t.desk.rail.own, exact: true }).waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: t.own.held.get }).click(),
  ])
  expect(file.suggestedFilename()).toBe('lyhord-me.json')
})

test('somebody new finds a page that says what will be there, and a lead who takes no chats has none', async () => {
  const { page, t } = await agentAt(server(), await newPerson({ width: 390 }), { roles: ['agent'], path: '/me/work' })
  await page.getByText(t.own.looks.none).waitFor()
  await page.getByText(t.own.voices.none.replace('{{floor}}', '5')).waitFor()
  expect(await page.getByText(t.own.questions.title).count()).toBe(0)
  const lead = await agentAt(server(), await newPerson(), { roles: ['lead'], path: '/me/work' })
  await lead.page.getByRole('heading', { name: t.own.title }).waitFor({ state: 'detached' })
  expect(await lead.page.getByRole('link', { name: t.desk.rail.own }).count()).toBe(0)
})
