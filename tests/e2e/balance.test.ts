import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runDueJobs } from '../../server/jobs/jobs.ts'
import { startDesk } from '../support/desk.ts'
import { type Told, tellHistory } from '../support/told-history.ts'
import { expectAccessible } from './support/accessible.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile } from './support/people.ts'
import { agentAt } from './support/stage.ts'
import { fill } from './support/texts.ts'

const newPerson = browserOfFile()
const TOPICS = ['delivery', 'refund', 'account', 'declined_payment', 'product_question']

/** A desk where refunds take long and are felt little; the other topics are alike, and one has hardly any answers. */
const told = Array.from({ length: 600 }, (_, n): Told => {
  const topic = n < 9 ? 'invoice' : (TOPICS[n % 5] as string)
  const isHard = topic === 'refund'
  return {
    topic,
    team: n % 2 ? 'north' : 'south',
    channel: n % 3 ? 'chat' : 'email',
    stage: n % 4 ? 'payment' : 'delivery',
    agent: `agent-${n % 8}`,
    daysAgo: n % 70,
    minutes: (isHard ? 11 : 5) + (n % 11) / 2,
    ...(n % 3 ? { step: (isHard ? 2 : 4) + ((n * 3) % 4) } : {}),
    predicted: 6,
    outcome: n % 6 ? 'granted' : 'declined',
    isTakeYourTime: n % 7 < 3,
  }
})

test('a lead reads the balance: clouds that open into their contacts, a table, a file, another value of a step', async () => {
  const server = await startDesk({ hasRealClock: true })
  const { app, brandId } = server
  await app.db.write(async (trx) => {
    await trx.insertInto('teams').values({ id: 'north', brandId, name: 'Team North' }).execute()
    await trx.insertInto('teams').values({ id: 'south', brandId, name: 'Team South' }).execute()
    await trx.updateTable('brands').set({ costPerMinute: 8, assumedValue: 25 }).execute()
  })
  await tellHistory({ db: app.db, brandId, now: app.now() }, told)
  const lead = await agentAt(server, await newPerson(), { path: '/balance' })
  const { page, t, desk } = lead
  await runDueJobs(app)
  await page.reload()
  const topic = (name: keyof typeof t.topics) => page.getByRole('button', { name: new RegExp(`^${t.topics[name]};`) })
  await topic('refund').waitFor()
  expect(await topic('refund').getAttribute('aria-label')).toContain(t.lead.balance.words.clearly_below)
  await page.getByText(fill(t.lead.balance.summaryBelow, { names: t.topics.refund })).waitFor()
  await page.getByText(t.lead.balance.chartSeveral).waitFor()
  await page.getByRole('heading', { name: t.lead.balance.declined.title }).waitFor()
  await page.getByRole('heading', { name: t.lead.balance.minute.title }).waitFor()
  await page.getByText(t.lead.balance.assumed, { exact: true }).waitFor()
  await expectAccessible(lead, 'desk')

  await topic('refund').focus()
  await page.keyboard.press('Enter')
  await desk.dialog.getByRole('listitem').first().waitFor()
  expect(await desk.dialog.getByText(t.lead.contacts.unlinked).count()).toBe(50)
  await page.keyboard.press('Escape')

  await page.getByLabel(t.lead.balance.tryRate).focus()
  const before = await page.locator('output').textContent()
  for (let n = 0; n < 5; n++) await page.keyboard.press('ArrowRight')
  expect(await page.locator('output').textContent()).not.toBe(before)
  await page.getByRole('button', { name: t.lead.balance.backToRate, exact: true }).click()
  expect(await page.locator('output').textContent()).toBe(before)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: t.lead.balance.csv }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv.split('\r\n')).toHaveLength(8)
  expect(csv).toMatch(new RegExp(`\r\n${t.topics.invoice},[^\r]*,floor,`))

  await page.getByRole('radio', { name: t.lead.balance.table }).check()
  await page.getByRole('row').filter({ hasText: t.topics.invoice }).first().waitFor()
  const balance = page.getByRole('table').first()
  await eventually(() => balance.getByRole('row').count()).toBe(7)
  await expectAccessible(lead, 'desk')
  await page.getByRole('radio', { name: t.lead.balance.by.team }).check()
  await page.getByRole('row').filter({ hasText: 'Team North' }).waitFor()
  expect(page.url()).toContain('by=team')
  // Nobody's name, and no way to put a column in order.
  expect(await page.getByText('Elin').count()).toBe(0)
  expect(await page.getByRole('columnheader').getByRole('button').count()).toBe(0)
})
