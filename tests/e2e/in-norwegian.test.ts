import { expect, test } from 'vitest'
import { close } from '../support/conversations.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile, type Person } from './support/people.ts'
import { agentAt, customerAt, deskForBrowsers } from './support/stage.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers('nb')

/** Every word is in the language: no key of a text without words, no variable left open. */
async function expectWords({ page }: Person): Promise<void> {
  for (const frame of page.frames()) {
    expect(await frame.locator('html').getAttribute('lang')).toBe('nb')
    const text = (await frame.locator('body').textContent()) ?? ''
    expect(text).not.toMatch(/\{\{|\b(common|desk|widget|survey|lead|admin|shop)\.[a-z]+/)
  }
}

test('the way from a declined card to the answer is in Norwegian too', async () => {
  const customer = await customerAt(server(), await newPerson({ language: 'nb', width: 390 }))
  const agent = await agentAt(server(), await newPerson({ language: 'nb' }))
  const { shop, widget, t } = customer
  await shop.goToPayment()
  await shop.pay('expired_card')
  await shop.offer(t.widget.offer.declined).waitFor()
  await shop.acceptOffer()
  await widget.frame.getByText(t.widget.greeting.open).waitFor()
  await widget.send('Hei, kortet virker ikke')
  await agent.desk
    .row('Hei, kortet virker ikke')
    .getByText(`${t.stages.payment} · ${t.stages.detail.card_declined}`)
    .waitFor()
  await agent.desk.open('Hei, kortet virker ikke')
  await agent.desk.context.getByText(t.desk.decline.expired_card).waitFor()
  await expectWords(agent)
  const colleague = await server().staff(['agent'])
  await close(colleague, agent.page.url().split('/').at(-1) ?? '')
  await widget.frame.getByText('Følte du deg forstått?').waitFor()
  await expectWords(customer)
  await widget.answer(t.survey.step[7], 'Ja, helt')
  await widget.frame.getByText(t.survey.thanks).waitFor()
  await agent.desk.leaveFor(t.desk.rail.voices)
  await agent.page.getByRole('article').filter({ hasText: 'Ja, helt' }).waitFor()
  await expectWords(agent)
  await agent.desk.leaveFor(t.desk.rail.balance)
  await agent.page.getByRole('button', { name: t.lead.balance.seeContacts }).waitFor()
  await expectWords(agent)
  await eventually(() => [...agent.seen.troubles, ...customer.seen.troubles]).toEqual([])
})
