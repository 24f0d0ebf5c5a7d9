import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { OWNER } from '../support/set-up.ts'
import { fill } from '../support/texts.ts'
import type { Step } from './walk.ts'

const REPLY = 'Hej! Jag ser att banken sa nej. Vi löser det.'
const NOTE = 'Tredje försöket i dag, banken vill ha ett samtal'
const [FIRST_NAME = ''] = OWNER.name.split(' ')

export function answersTheCustomer(step: Step): void {
  step('taken, it is mine, and everybody sees it in the stream', async ({ desk, t }) => {
    await desk.button(t.desk.action.take).click()
    await desk.line(fill(t.desk.system.took, { name: OWNER.name })).waitFor()
    await desk.header.getByText(fill(t.desk.answers, { name: FIRST_NAME })).waitFor()
  })

  step('the customer has been seen, and sees who writes', async ({ desk, widget, plea, t }) => {
    await widget
      .line(plea)
      .getByText(t.widget.message.seen.split(' ')[0] ?? '')
      .waitFor()
    await desk.field.pressSequentially('Hej! Ja')
    await widget.frame.getByText(fill(t.widget.typing, { name: FIRST_NAME })).waitFor()
  })

  step('a reply reaches the customer with a first name, and is seen', async ({ desk, widget, plea, t }) => {
    await desk.reply(REPLY)
    await widget.line(REPLY).waitFor()
    expect(await widget.bodies()).toEqual([plea, REPLY])
    await widget.frame.getByRole('heading', { name: new RegExp(`^${FIRST_NAME} `) }).waitFor()
    expect(await widget.frame.locator('body').textContent()).not.toContain('Svensson')
    await desk.messages.filter({ hasText: REPLY }).getByText(t.desk.seen).waitFor()
  })

  step('the agent sees that the customer writes', async ({ desk, widget, t }) => {
    await widget.field.pressSequentially('Jag pro')
    const somebody = t.desk.visitor.payment
    await desk.stream.getByText(fill(t.desk.typing, { name: somebody })).waitFor()
    await widget.send('Jag provar gärna igen')
    await desk.messages.filter({ hasText: 'Jag provar gärna igen' }).waitFor()
    await desk.stream.getByText(fill(t.desk.typing, { name: somebody })).waitFor({ state: 'detached' })
  })

  step('a note stays among colleagues: the customer receives nothing of it', async ({ desk, widget, customer, t }) => {
    await desk.note(NOTE)
    await desk.messages.filter({ hasText: NOTE }).getByText(t.desk.note, { exact: true }).waitFor()
    await desk.reply('Nu kan du betala igen.')
    await widget.line('Nu kan du betala igen.').waitFor()
    expect(await widget.frame.locator('body').textContent()).not.toContain(NOTE)
    const frames = customer.seen.received.join('\n')
    expect(frames).toContain('Nu kan du betala igen.')
    expect(frames).not.toContain('Tredje försöket')
    await eventually(() => desk.bodies()).toHaveLength(5)
  })
}
