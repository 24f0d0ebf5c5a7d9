import { expect, test } from 'vitest'
import { beginChat, close } from '../support/conversations.ts'
import { chat, reply, startDesk } from '../support/desk.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile } from './support/people.ts'
import { agentAt, chatBetween, deskForBrowsers } from './support/stage.ts'
import { widgetOf } from './support/widget.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

test('a long conversation opens at its end and loads backwards, on both screens, without a jump', async () => {
  const { agent, customer } = await chatBetween(server(), newPerson, 'nummer 0')
  const conversationId = agent.page.url().split('/').at(-1) ?? ''
  const colleague = await server().staff(['agent'])
  for (let n = 1; n <= 130; n++) await colleague.client.mutate('messages.post', reply(conversationId, `nummer ${n}`))
  await Promise.all([agent.page.reload(), customer.page.reload()])
  await customer.shop.openChat()
  const all = Array.from({ length: 131 }, (_, n) => `nummer ${n}`)
  const screens = [
    { bodies: agent.desk.bodies, box: agent.desk.stream },
    { bodies: customer.widget.bodies, box: customer.widget.frame.getByRole('region') },
  ]
  for (const { bodies, box } of screens) {
    await eventually(async () => (await bodies()).at(-1)).toBe('nummer 130')
    expect((await bodies()).length).toBeLessThan(131)
    await eventually(() => box.evaluate((each) => each.scrollHeight - each.scrollTop - each.clientHeight < 5)).toBe(
      true,
    )
    const shown = all[131 - (await bodies()).length] ?? ''
    await box.evaluate((each) => each.scrollTo({ top: 0 }))
    await eventually(async () => (await bodies()).indexOf(shown)).toBeGreaterThan(0)
    // What was at the top is still in view.
    await box.getByText(shown, { exact: true }).waitFor()
    expect(await box.evaluate((each) => each.scrollTop)).toBeGreaterThan(0)
    await eventually(async () => {
      await box.evaluate((each) => each.scrollTo({ top: 0 }))
      return await bodies()
    }).toEqual(all)
  }
})

test('words that are removed are gone from every screen, now and later', async () => {
  const { agent, customer } = await chatBetween(server(), newPerson, 'Mitt personnummer är 19121212-1212')
  const { desk, t } = agent
  const message = desk.messages.first()
  await message.hover()
  await message.getByRole('button', { name: t.desk.messageMenu }).click()
  await agent.page.getByRole('menuitem', { name: t.desk.redact.action }).click()
  await desk.dialog.getByRole('button', { name: t.desk.redact.do }).click()
  await desk.stream.getByText(t.desk.redact.done).waitFor()
  await customer.widget.frame.getByText(customer.t.widget.message.removed).waitFor()
  for (const { page } of [agent, customer]) {
    await eventually(() => page.content()).not.toContain('19121212')
    await page.reload()
  }
  await customer.shop.openChat()
  await customer.widget.frame.getByText(customer.t.widget.message.removed).waitFor()
  await desk.stream.getByText(t.desk.redact.done).waitFor()
  expect(await agent.page.content()).not.toContain('19121212')
})

test('the link back opens the same conversation in another browser, and only that', async () => {
  const { client } = await server().visitor()
  await client.query('chat.open', {})
  const { conversationId } = await client.mutate('chat.post', chat('Svara mig sedan'))
  const { returnLink } = await client.query('chat.open', {})
  const colleague = await server().staff(['agent'])
  await colleague.client.mutate('messages.post', reply(conversationId, 'Här är svaret'))

  const person = await newPerson({ width: 390 })
  const widget = widgetOf(person, 'whole')
  await person.page.goto(returnLink)
  await widget.line('Här är svaret').waitFor()
  await widget.send('Tack, jag hittade tillbaka')
  await colleague.client.hears('message.posted', { message: { conversationId, body: 'Tack, jag hittade tillbaka' } })
  await person.page.goto('about:blank')
  await person.page.goto(`${returnLink.slice(0, -3)}AAA`)
  await person.page.getByText(person.t.widget.refused.link).waitFor()
})

test('the way to a first conversation is shown until there has been one', async () => {
  const desk = await startDesk({ language: 'sv', hasRealClock: true })
  const agent = await agentAt(desk, await newPerson(), { path: '/inbox/waiting' })
  const { page, t } = agent
  const begin = page.getByRole('link', { name: t.desk.empty.begin })
  await begin.waitFor()
  const colleague = await desk.staff(['agent'])
  const { conversationId } = await beginChat(desk, 'Den första')
  await agent.desk.row('Den första').waitFor()
  await close(colleague, conversationId)
  await page.getByText(t.desk.empty.waiting.title).waitFor()
  await agent.desk.goToOther(t.desk.view.closed)
  await agent.desk.row('Den första').waitFor()
  for (const view of ['waiting', 'open'] as const) {
    await agent.desk.goTo(t.desk.viewShort[view])
    await page.getByText(t.desk.empty[view].title).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await begin.count()).toBe(0)
  }
})
