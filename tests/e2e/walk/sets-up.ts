import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { BRAND, setUpDesk } from '../support/set-up.ts'
import { fill } from '../support/texts.ts'
import type { Step } from './walk.ts'

export function setsUp(step: Step): void {
  step('the printed link sets the desk up and leads to the doors', async ({ agent, t, server }) => {
    await setUpDesk(agent, server.link())
    await agent.page.getByRole('heading', { name: fill(t.admin.welcome.title, { brand: BRAND }) }).waitFor()
    await agent.page.getByRole('heading', { name: t.admin.welcome.try.title }).waitFor()
    await agent.page.getByRole('heading', { name: t.admin.welcome.install.title }).waitFor()
    expect(await agent.page.locator('html').getAttribute('lang')).toBe(agent.language)
  })

  step('the link works once', async ({ colleague, t, server }) => {
    await colleague.page.goto(server.link())
    await colleague.page.getByRole('heading', { name: t.setup.already.title }).waitFor()
    expect(await colleague.page.getByRole('textbox').count()).toBe(0)
    // The server refused it, and the browser says so in its console.
    colleague.seen.troubles.length = 0
  })

  step('a customer would find somebody here', async ({ agent, t }) => {
    const take = agent.page.getByRole('button', { name: t.admin.welcome.takeChats })
    await agent.page.getByText(t.admin.welcome.takingChats).or(take).waitFor()
    if (await take.isVisible()) await take.click()
    await agent.page.getByText(t.admin.welcome.takingChats).waitFor()
  })

  step('the demo checkout opens from the door, and the inbox waits', async ({ agent, desk, customer, t, language }) => {
    const door = agent.page.getByRole('link', { name: t.admin.welcome.try.action })
    const demoUrl = new URL((await door.getAttribute('href')) ?? '', agent.page.url())
    demoUrl.searchParams.set('lang', language)
    await customer.page.goto(demoUrl.href)
    await customer.page.getByRole('heading', { name: t.shop.steps.cart, level: 1 }).waitFor()
    await desk.leaveFor(t.desk.rail.inbox)
    await agent.page.getByText(t.desk.empty.waiting.title).waitFor()
    await eventually(() => agent.page.title()).toBe(`${t.desk.view.waiting} · Lyhörd`)
  })
}
