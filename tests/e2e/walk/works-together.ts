import { eventually } from '../support/eventually.ts'
import type { Person } from '../support/people.ts'
import { acceptInvitation, OWNER } from '../support/set-up.ts'
import { fill } from '../support/texts.ts'
import type { Step } from './walk.ts'

const COLLEAGUE = 'Sara Lind'
const REASON = 'Sara kan bankerna'

export function worksTogether(step: Step): void {
  step('a colleague comes in by a link of their own', async ({ agent, desk, colleague, t }) => {
    await desk.leaveFor(t.desk.rail.settings)
    await agent.page.getByRole('link', { name: t.admin.team.title }).click()
    await agent.page.getByRole('button', { name: t.admin.team.invite.submit }).click()
    const link = (await agent.page.locator('pre code').textContent()) ?? ''
    await acceptInvitation(colleague, link, COLLEAGUE, 'sara@nordan.example')
    await agent.page.getByRole('group', { name: fill(t.admin.roles.legendFor, { name: COLLEAGUE }) }).waitFor()
  })

  step('both see who is looking', async ({ desk, colleague, colleaguesDesk, t }) => {
    await desk.leaveFor(t.desk.rail.inbox)
    await desk.goTo(t.desk.viewShort.mine)
    await desk.open('Nu kan du betala igen.')
    await colleaguesDesk.goTo(t.desk.viewShort.open)
    await colleaguesDesk.open('Nu kan du betala igen.')
    await desk.header.getByText(fill(t.desk.looking, { names: COLLEAGUE })).waitFor()
    await colleaguesDesk.header.getByText(fill(t.desk.looking, { names: OWNER.name })).waitFor()
    await colleague.page.getByText('Tredje försöket i dag', { exact: false }).waitFor()
  })

  step('handed over with a reason, it is the colleague’s', async ({ agent, desk, colleaguesDesk, t }) => {
    await desk.button(t.desk.action.transfer).first().click()
    await desk.dialog.getByRole('radio', { name: new RegExp(COLLEAGUE) }).check()
    await desk.dialog.getByLabel(t.desk.assign.reason).fill(REASON)
    await desk.dialog.getByRole('button', { name: t.desk.assign.doTransfer }).click()
    const names = { name: OWNER.name, to: COLLEAGUE, reason: REASON }
    await desk.line(fill(t.desk.system.transferred, names)).waitFor()
    await colleaguesDesk.goTo(t.desk.viewShort.mine)
    await colleaguesDesk.row('Nu kan du betala igen.').waitFor()
    await agent.page.getByText(t.desk.empty.mine.title).waitFor()
  })

  step('assigned back without a word, it is mine again', async ({ colleaguesDesk, desk, t }) => {
    await colleaguesDesk.button(t.desk.action.transfer).first().click()
    await colleaguesDesk.dialog.getByRole('radio', { name: new RegExp(OWNER.name) }).check()
    await colleaguesDesk.dialog.getByRole('button', { name: t.desk.assign.doTransfer }).click()
    await desk.line(fill(t.desk.system.assigned, { name: COLLEAGUE, to: OWNER.name })).waitFor()
    await desk.row('Nu kan du betala igen.').waitFor()
  })

  step('waiting for the customer, and reopened', async ({ desk, t }) => {
    await desk.chooseFromMenu(t.desk.action.pending)
    await desk.header.getByText(t.desk.status.pending).waitFor()
    await desk.line(fill(t.desk.system.pending, { name: OWNER.name })).waitFor()
    await desk.chooseFromMenu(t.desk.action.reopen)
    await desk.line(fill(t.desk.system.reopened, { name: OWNER.name })).waitFor()
    await desk.header.getByText(t.desk.status.pending).waitFor({ state: 'detached' })
  })

  step('snoozed, it leaves; the customer writes, and it is back at once', async ({ desk, widget, t }) => {
    await desk.button(t.desk.action.snooze).click()
    await desk.dialog.getByRole('button', { name: t.desk.snooze.tomorrow }).click()
    await desk.rows.first().waitFor({ state: 'detached' })
    await desk.goToOther(t.desk.view.snoozed)
    await desk.row('Nu kan du betala igen.').waitFor()
    await widget.send('Nu gick det, tack')
    await desk.rows.first().waitFor({ state: 'detached' })
    await desk.goTo(t.desk.viewShort.waiting)
    await desk.open('Nu gick det, tack')
  })

  step('nobody takes chats: the widget says that it is closed, and no more', async (walk) => {
    const { agent, colleague, customer, shop, widget, t } = walk
    const toggle = ({ page }: Person) => page.getByRole('switch', { name: t.desk.availability.label })
    await toggle(agent).click()
    await toggle(colleague).click()
    await widget.close()
    await customer.page.reload()
    await shop.openChat()
    await eventually(() => widget.wait.textContent()).toBe(t.widget.wait.closed)
    await toggle(agent).click()
    await customer.page.reload()
    await shop.openChat()
    await eventually(() => widget.wait.textContent()).toBe(t.widget.wait.open)
    await eventually(() => widget.bodies()).toHaveLength(5)
  })
}
