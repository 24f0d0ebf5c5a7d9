import { v7 as uuidv7 } from 'uuid'
import { test } from 'vitest'
import { close } from '../support/conversations.ts'
import { reply, startDesk } from '../support/desk.ts'
import { expectAccessible } from './support/accessible.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile } from './support/people.ts'
import { shopOf } from './support/shop.ts'
import { agentAt, customerAt, deskForBrowsers } from './support/stage.ts'
import { widgetOf } from './support/widget.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

test('the shop: each step, each outcome of a payment, and the offer', async () => {
  const person = await newPerson({ width: 390 })
  const shop = shopOf(person)
  const { page, t } = person
  await shop.open(server().url, server().widgetKey)
  await shop.launcher.waitFor()
  await expectAccessible(person, 'customer')
  await shop.answerConsent(true)
  await page.getByRole('button', { name: t.shop.cart.next }).click()
  await page.getByLabel(t.shop.address.email).fill('nothing')
  await page.getByRole('button', { name: t.shop.address.next }).click()
  await page.getByText(t.shop.address.errors.email).waitFor()
  await expectAccessible(person, 'customer')
  await page.getByLabel(t.shop.address.email).fill('maja@example.com')
  await page.getByRole('button', { name: t.shop.address.next }).click()
  await page.locator('.test-cards').waitFor()
  await page.locator('form > button[type=submit]').click()
  await expectAccessible(person, 'customer')
  await shop.pay('expired_card')
  await shop.offer(t.widget.offer.declined).waitFor()
  await expectAccessible(person, 'customer')
  await page.locator('[data-outcome=authentication_failed]').click()
  await page.locator('form > button[type=submit]').click()
  await page.getByRole('dialog').waitFor()
  await expectAccessible(person, 'customer')
  await page.getByRole('button', { name: t.shop.payment.bank.cancel }).click()
  await shop.pay('processing_error')
  await expectAccessible(person, 'customer')
  for (const known of [false, true]) {
    await page.getByRole('button', { name: t.shop.payment.unknown.check }).click()
    await page.getByText(known ? t.shop.payment.unknown.settled : t.shop.payment.unknown.still).waitFor()
  }
  await shop.pay('accepted')
  await page.getByText(t.shop.receipt.paid).first().waitFor()
  await expectAccessible(person, 'customer')
  await page.goto(`${server().url}/shop/strict?key=${server().widgetKey}&lang=sv`)
  await page.getByRole('heading', { name: t.shop.strict.title }).waitFor()
  await expectAccessible(person, 'customer')
})

test('the chat: greeting, talk, a text too long, no connection, the question, thanks', async () => {
  const desk = await startDesk({ hasRealClock: true })
  await agentAt(desk, await newPerson())
  const customer = await customerAt(desk, await newPerson({ width: 390 }))
  const { shop, widget, t } = customer
  await shop.openChat()
  await widget.frame.getByText(t.widget.greeting.open).waitFor()
  await expectAccessible(customer, 'customer')
  await widget.send('Hej, mitt kort 4242 4242 4242 4242 nekas')
  await widget.notice.getByText(t.widget.card).waitFor()
  const agent = await desk.staff(['agent'])
  const [{ id: conversationId } = { id: '' }] = await desk.app.db.kysely
    .selectFrom('conversations')
    .select('id')
    .execute()
  await agent.client.mutate('messages.post', reply(conversationId, 'Hej! Se https://nordan.example/hjalp'))
  await widget.line('Hej! Se').waitFor()
  await widget.field.fill('x'.repeat(10_001))
  await expectAccessible(customer, 'customer')
  await widget.field.fill('')
  await customer.context.setOffline(true)
  await widget.send('är du kvar')
  await eventually(() => widget.banner.textContent()).toBe(t.widget.offline)
  await expectAccessible(customer, 'customer')
  await customer.context.setOffline(false)
  await widget
    .line('är du kvar')
    .getByText(/^(Skickat|Läst)/)
    .waitFor()
  await close(agent, conversationId)
  await widget.frame.getByText(t.survey.question).waitFor()
  await expectAccessible(customer, 'customer')
  await widget.frame.getByText(t.survey.step[5], { exact: true }).click()
  await widget.frame.getByRole('button', { name: t.survey.next }).click()
  await widget.frame.getByLabel(t.survey.missed).waitFor()
  await expectAccessible(customer, 'customer')
  await widget.frame.getByRole('button', { name: t.survey.send }).click()
  await widget.frame.getByText(t.survey.thanks).waitFor()
  await expectAccessible(customer, 'customer')
})

test('the chat when nobody is here, with the link back; and the page it leads to', async () => {
  const desk = await startDesk({ hasRealClock: true })
  // Right after a start the desk waits for those who take chats to come back; here nobody takes any.
  await desk.app.db.write((trx) => trx.updateTable('users').set({ isTakingChats: 0 }).execute())
  const customer = await customerAt(desk, await newPerson({ width: 390 }))
  const { shop, widget, page, t } = customer
  await shop.openChat()
  await widget.send('Är det någon där?')
  const link = widget.frame.getByRole('textbox', { name: t.widget.back.link })
  await link.waitFor()
  await expectAccessible(customer, 'customer')
  await page.goto(await link.inputValue())
  await widgetOf(customer, 'whole').line('Är det någon där?').waitFor()
  await expectAccessible(customer, 'customer')
  await page.goto(`${desk.url}/chat/back?key=${desk.widgetKey}#nothing`)
  await page.getByText(t.widget.refused.link).waitFor()
  await expectAccessible(customer, 'customer')
})

test('the page of the question by link, in each of its states', async () => {
  const desk = server()
  const customer = await desk.visitor({ host: desk.url })
  const agent = await desk.staff(['agent'])
  const conversationId = uuidv7()
  await customer.client.mutate('chat.post', { id: uuidv7(), conversationId, body: 'hej' })
  await close(agent, conversationId)
  const { survey } = await customer.client.hears('chat.survey')
  const link = async (id: string, expiresAt = Date.now() + 60_000) =>
    `${desk.url}/s/${await desk.app.signer.sign('survey', id, expiresAt)}`
  const person = await newPerson({ width: 390 })
  const { page, t } = person
  await page.goto(await link(survey.id))
  await page.getByText(t.survey.question).waitFor()
  await expectAccessible(person, 'customer')
  await page.getByText(t.survey.step[1], { exact: true }).click()
  await page.getByRole('button', { name: t.survey.next }).click()
  await page.getByLabel(t.survey.missed).waitFor()
  await expectAccessible(person, 'customer')
  await page.getByRole('button', { name: t.survey.send }).click()
  await page.getByRole('heading', { name: t.survey.page.answered.title }).waitFor()
  await expectAccessible(person, 'customer')
  await page.goto(await link(uuidv7()))
  await page.getByRole('heading', { name: t.survey.page.invalid.title }).waitFor()
  await expectAccessible(person, 'customer')
  await page.goto(await link(survey.id, Date.now() - 1))
  await page.getByRole('heading', { name: t.survey.page.expired.title }).waitFor()
  await expectAccessible(person, 'customer')
})
