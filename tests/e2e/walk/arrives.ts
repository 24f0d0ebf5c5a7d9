import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import type { Step } from './walk.ts'

export function arrives(step: Step): void {
  step('a declined card brings an offer of help, which speaks of what happened', async ({ shop, t }) => {
    await shop.answerConsent(true)
    await shop.goToPayment()
    await shop.pay('insufficient_funds')
    await shop.offer(t.widget.offer.declined).waitFor()
  })

  step('the offer opens the chat, which says what is known and that somebody is here', async ({ shop, widget, t }) => {
    await shop.acceptOffer()
    await widget.frame.getByText(t.widget.context.declined).waitFor()
    await eventually(() => widget.wait.textContent()).toBe(t.widget.wait.open)
    await widget.frame.getByText(t.widget.privacy.text).waitFor()
    expect(await shop.bubble.count()).toBe(0)
  })

  step('what the customer writes is sent', async ({ widget, plea, t }) => {
    await widget.send(plea)
    await widget
      .line(plea)
      .getByText(t.widget.message.sent.split(' ')[0] ?? '')
      .waitFor()
    expect(await widget.bodies()).toEqual([plea])
  })

  step(
    'it arrives at the desk without reloading, with its stage, and the tab counts it',
    async ({ agent, desk, plea, t }) => {
      const row = desk.row(plea)
      await row.waitFor()
      await row.getByText(`${t.stages.payment} · ${t.stages.detail.card_declined}`).waitFor()
      await row.getByText(t.desk.row.unread_one).waitFor({ state: 'attached' })
      await eventually(() => agent.page.title()).toBe(`(1) ${t.desk.view.waiting} · Lyhörd`)
      const loads = agent.seen.requests.filter((url) => /\/inbox/.test(url))
      expect(loads).toEqual([])
    },
  )

  step('opened, it tells what the customer has open this minute, and how they came here', async ({ desk, plea, t }) => {
    await desk.open(plea)
    const now = desk.context.getByRole('region', { name: t.desk.now.checkout })
    await now.getByText(t.desk.decline.insufficient_funds).waitFor()
    await now.getByText(new RegExp(`3 \\S+ 4 · ${t.stages.payment}`, 'i')).waitFor()
    await now
      .getByText(/\d.*kr|SEK/)
      .first()
      .waitFor()
    const journey = desk.context.getByRole('region', { name: t.desk.journey.title })
    await journey.getByText(t.desk.touchpoint.help_offer_accepted).waitFor()
    await journey.getByText(t.desk.declineShort.insufficient_funds).waitFor()
  })
}
