import { expect, test, vi } from 'vitest'
import { openQuestions } from '../../server/integrity/service.ts'
import { runDueJobs } from '../../server/jobs/jobs.ts'
import { refitSoon } from '../../server/quality/service.ts'
import type { Alarm } from '../../shared/quality/integrity.ts'
import type { TestDesk } from '../support/desk.ts'
import { tellHistory } from '../support/told-history.ts'
import { expectAccessible } from './support/accessible.ts'
import { browserOfFile } from './support/people.ts'
import { agentAt, deskForBrowsers, openDesk } from './support/stage.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()
const WEEKS = 18

/** Months in which answers at once and answers remembered keep company, and weeks in which only what is said at once rises. */
async function drift({ app, brandId }: TestDesk): Promise<void> {
  const told = Array.from({ length: WEEKS * 7 * 3 }, (_, n) => {
    const daysAgo = 1 + (n % (WEEKS * 7))
    const isLate = daysAgo < 5 * 7
    const step = 4 + (n % 3)
    return {
      agent: `agent-${n % 9}`,
      daysAgo,
      minutes: 4 + (n % 5),
      step: Math.min(7, step + (isLate ? 1 : 0)),
      stepLater: step - (isLate ? 1 : 0) - (n % 2),
    }
  })
  await tellHistory({ db: app.db, brandId, now: app.now() }, told)
  await app.db.write((trx) => refitSoon(trx, brandId, app.now()))
}

test('a lead sees the watch over its limit, what to do, and reads a question with its answer', async () => {
  const { app, brandId, ...desk } = server()
  const agent = await desk.staff(['agent'], { name: 'Elin Ek' })
  const admin = await desk.staff(['admin'])
  const reviewOn = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10)
  const said = { purpose: 'Att lära', informed: 'Alla', discussedWith: 'Facket', reviewOn }
  await admin.client.mutate('personLevels.switchOn', { brandId, ...said })
  const window = { brandId, fromDay: '2026-01-05', toDay: '2026-03-29' }
  const alarm: Alarm = { agent: agent.userId, signal: 'cannedEmpathy', evidence: [] }
  await app.db.write((trx) => openQuestions(trx, window, [alarm], Date.now()))

  const staff = await desk.staff(['lead'], { name: 'Lena Lund' })
  await staff.client.mutate('me.setPreferences', { language: 'sv' })
  const lead = await openDesk(server(), await newPerson(), staff, '/integrity')
  const { page, t } = lead
  await page.getByText(t.lead.integrity.empty).waitFor()
  await page.getByText(t.lead.integrity.questions.none).waitFor()

  await drift(server())
  await vi.waitFor(
    async () => {
      await runDueJobs(app)
      const rows = await app.db.kysely.selectFrom('refits').select('weeks').where('madeAt', 'is not', null).execute()
      expect(rows.map(({ weeks }) => weeks).sort()).toEqual([12, 26])
    },
    { timeout: 30_000, interval: 200 },
  )
  const [asked] = await agent.client.query('integrity.toMe', { brandId })
  await agent.client.mutate('integrity.answer', { questionId: asked.id, answer: 'Det är en svarsmall vi alla har' })
  await page.reload()
  await page.getByRole('img', { name: t.lead.integrity.watch.chart }).waitFor()
  await page.getByText(t.lead.integrity.watch.do.title).waitFor()
  await expectAccessible(lead, 'desk')

  expect(await page.getByText(t.signals.cannedEmpathy.title).count()).toBe(0)
  await page.getByRole('button', { name: `${t.lead.integrity.questions.open}: Elin Ek` }).click()
  const dialog = page.locator('dialog[open]')
  await dialog.getByRole('heading', { name: t.signals.cannedEmpathy.title }).waitFor()
  await dialog.getByText('Det är en svarsmall vi alla har').waitFor()
  await expectAccessible(lead, 'desk')
  await dialog.getByRole('textbox').fill('Vi skriver om mallen')
  await dialog.getByRole('button', { name: t.lead.integrity.questions.close }).click()
  await page.getByText(t.lead.integrity.questions.closed, { exact: true }).waitFor()
  const { looks } = await agent.client.query('me.looks', { brandId })
  expect(looks).toMatchObject([{ by: 'Lena Lund', what: 'signals' }])
}, 60_000)

test('who is no lead finds neither the page nor the way to it', async () => {
  const { page, t } = await agentAt(server(), await newPerson(), { roles: ['agent'], path: '/integrity' })
  expect(await page.getByRole('link', { name: t.desk.rail.integrity }).count()).toBe(0)
  expect(await page.getByRole('heading', { name: t.lead.integrity.title }).count()).toBe(0)
})
