import { expect, test } from 'vitest'
import { deskOf } from './support/desk.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile } from './support/people.ts'
import { startServer } from './support/server.ts'
import { setUpDesk } from './support/set-up.ts'
import { shopOf } from './support/shop.ts'
import { widgetOf } from './support/widget.ts'

const newPerson = browserOfFile()

test.each([
  ['told to stop', 'SIGTERM'],
  ['killed', 'SIGKILL'],
] as const)('the server is %s and comes back: nothing is lost, doubled or in another order', async (_, signal) => {
  const server = await startServer()
  try {
    const [agent, customer] = await Promise.all([newPerson(), newPerson({ width: 390 })])
    const [desk, shop, widget] = [deskOf(agent), shopOf(customer), widgetOf(customer)]
    await setUpDesk(agent, server.link())
    const demo = await agent.page.getByRole('link', { name: agent.t.admin.welcome.try.action }).getAttribute('href')
    await desk.leaveFor(agent.t.desk.rail.inbox)
    await customer.page.goto(new URL(demo ?? '', server.url).href)
    await shop.answerConsent(true)
    await shop.openChat()
    await widget.send('före ett')
    await desk.open('före ett')
    await desk.reply('före två')
    await widget.line('före två').waitFor()

    await server.end(signal)
    await widget.send('under ett')
    await desk.reply('under två')
    await desk.note('under tre, bara för oss')
    await desk.field.fill('ett utkast')
    await agent.page.getByText(agent.t.desk.offline).waitFor()
    await server.start()

    await eventually(async () => (await widget.bodies()).toSorted()).toEqual([
      'före ett',
      'före två',
      'under ett',
      'under två',
    ])
    await eventually(() => widget.frame.locator('[data-state=sending]').count()).toBe(0)
    const shared = await widget.bodies()
    expect(shared.slice(0, 2)).toEqual(['före ett', 'före två'])
    await eventually(async () => (await desk.bodies()).filter((body) => !body.includes('för oss'))).toEqual(shared)
    await desk.messages.filter({ hasText: 'under tre, bara för oss' }).waitFor()
    await eventually(() => desk.stream.locator('[data-state=sending]').count()).toBe(0)
    expect(await desk.field.inputValue()).toBe('ett utkast')
    await desk.composer.getByText(agent.t.desk.composer.saved).waitFor()
    expect(customer.seen.received.join()).not.toContain('under tre')

    await widget.send('efter')
    await desk.messages.filter({ hasText: 'efter' }).waitFor()
    expect(server.errors()).toBe('')
  } finally {
    await server.remove()
  }
})
