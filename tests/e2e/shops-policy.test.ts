import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { loaderTag } from '../../server/pages/service.ts'
import { foreignSite } from './support/foreign-site.ts'
import { browserOfFile, type Person } from './support/people.ts'
import { shopOf } from './support/shop.ts'
import { agentAt, deskForBrowsers } from './support/stage.ts'
import { widgetOf } from './support/widget.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

/** Tells of every violation of a policy, in the page and in its frames. */
async function reportViolations({ context }: Person): Promise<string[]> {
  const violations: string[] = []
  await context.exposeFunction('reportViolation', (what: string) => violations.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      Reflect.get(window, 'reportViolation')(`${violatedDirective} ${blockedURI} in ${sourceFile || location.href}`)
    })
  })
  return violations
}

test('under the strictest policy the launcher, the offer, the chat and its answer all work', async () => {
  const agent = await agentAt(server(), await newPerson())
  const customer = await newPerson({ width: 390 })
  const violations = await reportViolations(customer)
  const [shop, widget] = [shopOf(customer), widgetOf(customer)]
  const { page, t } = customer
  const answer = await page.goto(`${server().url}/shop/strict?key=${server().widgetKey}&lang=sv`)
  expect(answer?.headers()['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self';/,
  )
  await shop.answerConsent(true)
  await page.getByRole('button', { name: new RegExp(t.shop.payment.pay.split(' ')[0] ?? '') }).click()
  await shop.offer(t.widget.offer.declined).waitFor()
  await shop.acceptOffer()
  await widget.send('Under sträng policy')
  await agent.desk.open('Under sträng policy')
  await agent.desk.reply('Det fungerar')
  await widget.line('Det fungerar').waitFor()
  await widget.close()
  await shop.launcher.waitFor()
  expect(violations).toEqual([])
  expect(customer.seen.troubles).toEqual([])
})

const tag = () => loaderTag(server().url, server().widgetKey)
const shopPage = () => `<!doctype html><html lang="sv"><title>Butik</title><body><h1>Butik</h1>${tag()}</body></html>`
const shopPolicy = () => {
  const { url } = server()
  return `default-src 'none'; script-src ${url}; connect-src ${url}; frame-src ${url}`
}

test('in a shop of another site, with the tag, its hash and three directives, the chat works', async () => {
  const site = await foreignSite()
  site.pages['/'] = { html: shopPage(), policy: shopPolicy() }
  const agent = await agentAt(server(), await newPerson())
  await server().app.db.write((trx) =>
    trx
      .updateTable('brands')
      .set({ allowedOrigins: JSON.stringify([site.url]) })
      .execute(),
  )
  const customer = await newPerson({ width: 390 })
  const violations = await reportViolations(customer)
  const [shop, widget] = [shopOf(customer), widgetOf(customer)]
  await customer.page.goto(site.url)
  await tell(customer.page, ['consent', true], ['track', 'Payment Failed', { reason: 'expired_card' }])
  await shop.offer(customer.t.widget.offer.declined).waitFor()
  await shop.acceptOffer()
  await widget.send('Från en annan butik')
  await agent.desk.open('Från en annan butik')
  await agent.desk.context.getByText(agent.t.desk.decline.expired_card).waitFor()
  await agent.desk.reply('Hit kom det')
  await widget.line('Hit kom det').waitFor()
  await customer.page.reload()
  await shop.openChat()
  await widget.line('Hit kom det').waitFor()
  expect(violations).toEqual([])
  expect(customer.seen.troubles).toEqual([])
})

test('in a shop that is not allowed, no chat opens and nothing is taken from it', async () => {
  const site = await foreignSite()
  site.pages['/'] = { html: shopPage() }
  await server().app.db.write((trx) => trx.updateTable('brands').set({ allowedOrigins: '[]' }).execute())
  const { page, seen, t } = await newPerson({ width: 390 })
  const warnings: string[] = []
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
  await page.goto(site.url)
  await tell(page, ['consent', true], ['track', 'Payment Failed', { reason: 'expired_card' }], ['open'])
  await expect.poll(() => seen.troubles.join(), { timeout: 8000 }).toMatch(/answer 403: .*\/v1\/track/)
  const inFrame = page.frameLocator('lyhord-chat iframe')
  await inFrame.getByText(t.widget.unlisted.title).waitFor()
  await inFrame.getByText(site.url).waitFor()
  expect(seen.sent).toEqual([])
  // The box goes away, the shop's developer reads why, and the launcher stays.
  await page.locator('lyhord-chat iframe').waitFor({ state: 'detached', timeout: 12_000 })
  expect(warnings.join()).toContain(site.url)
  expect(warnings.join()).toContain('Settings, Install')
  await page.locator('lyhord-chat button[aria-expanded=false]').waitFor()
  expect(await page.locator('lyhord-chat section').count()).toBe(0)
})

/** What the shop's own script would call. */
async function tell(page: Page, ...calls: unknown[][]): Promise<void> {
  await page.locator('lyhord-chat #c > button').waitFor()
  await page.evaluate((all) => {
    for (const [name, ...args] of all) Reflect.get(window, 'lyhord')[String(name)](...args)
  }, calls)
}
