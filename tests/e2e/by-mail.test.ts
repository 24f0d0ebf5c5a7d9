import { expect, test } from 'vitest'
import { runDueJobs } from '../../server/jobs/jobs.ts'
import { close } from '../support/conversations.ts'
import { reply } from '../support/desk.ts'
import { mailServerOfFile } from '../support/mail-server.ts'
import { expectAccessible } from './support/accessible.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile } from './support/people.ts'
import { customerAt, deskForBrowsers } from './support/stage.ts'
import { widgetOf } from './support/widget.ts'

const DAY_MS = 24 * 60 * 60_000
const mails = mailServerOfFile()
const newPerson = browserOfFile()
const server = deskForBrowsers('sv', () => ({
  env: { SMTP_URL: mails().url, MAIL_FROM: 'svar@nordan.example' },
  // Nobody is waited for after the start.
  config: { returnMs: 0 },
}))

/** What is due at some time is due now, and done: what settles makes a question due, and that makes a mail due. */
async function hurry(): Promise<void> {
  const { app } = server()
  for (let round = 0; round < 3; round++) {
    await app.db.kysely.updateTable('jobs').set({ dueAt: Date.now() }).where('doneAt', 'is', null).execute()
    await runDueJobs(app)
  }
}

test('a closed desk takes an address, writes when there is an answer, and asks days later in the chat', async () => {
  const person = await newPerson({ width: 390 })
  const { t, page, shop, widget } = await customerAt(server(), person)
  await shop.openChat()
  await widget.frame.getByText(t.widget.greeting.closedMail).waitFor()
  await widget.send('Hej, är ni där?')
  await widget.frame.getByLabel(t.widget.address.label).fill('maja@example')
  await widget.frame.getByRole('button', { name: t.widget.address.send }).click()
  expect(await widget.frame.getByLabel(t.widget.address.label).count()).toBe(1)
  await expectAccessible(person, 'customer')
  await widget.frame.getByLabel(t.widget.address.label).fill('maja@example.com')
  await widget.frame.getByRole('button', { name: t.widget.address.send }).click()
  await widget.frame.getByText(t.widget.address.known).waitFor()
  await page.goto('about:blank')

  const agent = await server().staff(['agent'])
  const { kysely } = server().app.db
  const { id: conversationId } = await kysely.selectFrom('conversations').select('id').executeTakeFirstOrThrow()
  await agent.client.mutate('messages.post', reply(conversationId, 'Nu är vi här'))
  await hurry()
  await eventually(() => mails().received.length).toBe(1)
  const link = /https?:\S+#\S+/.exec(mails().received[0]?.text ?? '')?.[0] ?? ''
  const elsewhere = await newPerson({ width: 390 })
  await elsewhere.page.goto(link)
  const back = widgetOf(elsewhere, 'whole')
  await back.line('Nu är vi här').waitFor()
  await back.send('Tack')
  await elsewhere.page.goto('about:blank')

  // As if it had been an ordinary customer, asked days later, three days ago.
  await kysely.updateTable('contacts').set({ isDemo: 0, arm: 't3', armReason: 'drawn' }).execute()
  await close(agent, conversationId)
  await kysely
    .updateTable('contacts')
    .set({ closedAt: Date.now() - 3 * DAY_MS })
    .execute()
  await hurry()
  await eventually(() => mails().received.length).toBe(2)
  await kysely.updateTable('surveys').set({ item: 'seriously', asksForScore: 1 }).execute()

  await shop.open(server().url, server().widgetKey)
  await shop.openChat()
  await widget.frame.getByText(t.survey.later).waitFor()
  await expectAccessible(person, 'customer')
  await widget.frame.getByText(t.survey.step[5], { exact: true }).click()
  await widget.frame.getByRole('button', { name: t.survey.next }).click()
  await widget.frame.getByRole('group', { name: t.survey.item.seriously }).getByLabel('6').check()
  await widget.frame.getByRole('group', { name: t.survey.asked.question }).getByLabel(t.survey.asked.no).check()
  await widget.frame.getByText(t.survey.who.later).waitFor()
  expect(await widget.frame.getByLabel(t.survey.maySeeNext).count()).toBe(0)
  await expectAccessible(person, 'customer')
  await widget.frame.getByRole('button', { name: t.survey.send }).click()
  await widget.frame.getByText(t.survey.thanks).waitFor()
  const answers = await kysely.selectFrom('answers').selectAll().execute()
  expect(answers).toMatchObject([
    { moment: 'remembered', feltUnderstood: 5, item: 'seriously', itemStep: 6, wasAskedForScore: 0 },
  ])
  expect(person.seen.troubles).toEqual([])

  // The way out, by the link in the mail.
  const stop = /https?:\S+\/m\/\S+/.exec(mails().received[1]?.text ?? '')?.[0] ?? ''
  await elsewhere.page.goto(stop)
  await expectAccessible(elsewhere, 'customer')
  await elsewhere.page.getByRole('button', { name: t.survey.page.stop.button }).click()
  await elsewhere.page.getByText(t.survey.page.stop.done).waitFor()
  expect(await kysely.selectFrom('mailStops').selectAll().execute()).toHaveLength(1)
})
