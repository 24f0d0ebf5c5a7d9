import { expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { browserOfFile } from './support/people.ts'
import { chatBetween, deskForBrowsers } from './support/stage.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

test('each way a card is declined is told to the agent in its own words, as it happens', async () => {
  const { agent, customer } = await chatBetween(server(), newPerson)
  const { t } = agent
  const now = agent.desk.context.getByRole('region', { name: t.desk.now.checkout })
  const row = agent.desk.row('Hej, jag behöver hjälp')
  const others = (shown: string) => Object.values(t.desk.decline).filter((text) => text !== shown)
  await customer.widget.close()
  await customer.shop.goToPayment()

  const tries = [
    ['insufficient_funds', t.stages.detail.card_declined],
    ['expired_card', t.stages.detail.card_declined],
    ['authentication_failed', t.stages.detail.not_confirmed],
    ['processing_error', t.stages.detail.outcome_unknown],
  ] as const
  for (const [outcome, chip] of tries) {
    await customer.shop.pay(outcome)
    await now.getByText(t.desk.decline[outcome]).waitFor()
    const text = await now.textContent()
    for (const other of others(t.desk.decline[outcome])) expect(text).not.toContain(other)
    await row.getByText(`${t.stages.payment} · ${chip}`).waitFor()
  }
  await eventually(() => now.textContent()).toMatch(/4, senast/)
  const journey = agent.desk.context.getByRole('region', { name: t.desk.journey.title })
  for (const [outcome] of tries) await journey.getByText(t.desk.declineShort[outcome]).first().waitFor()
})

test('a card that is accepted is told as an order, without an offer of help', async () => {
  const { agent, customer } = await chatBetween(server(), newPerson, 'Hej, är det bråttom?')
  const { t } = agent
  await customer.widget.close()
  await customer.shop.goToPayment()
  await customer.shop.pay('accepted')
  await customer.page.getByText(t.shop.receipt.paid).first().waitFor()
  await agent.desk.context.getByText(new RegExp(t.desk.now.orderState.completed)).waitFor()
  await agent.desk.row('Hej, är det bråttom?').getByText(`${t.stages.order} · ${t.stages.detail.paid}`).waitFor()
  expect(await customer.shop.bubble.count()).toBe(0)
})
