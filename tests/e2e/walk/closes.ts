import { expect } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { OWNER } from '../support/set-up.ts'
import { fill } from '../support/texts.ts'
import type { Step } from './walk.ts'

const PROMISE = 'ringa om banken'

export function closes(step: Step): void {
  step('closed by keys alone: topic, outcome, a guess and a promise', async ({ agent, desk, t }) => {
    const { keyboard } = agent.page
    await desk.stream.focus()
    await keyboard.press('e')
    await desk.dialog.getByRole('heading', { name: t.desk.wrapUp.title }).waitFor()
    await expect(focused(agent)).resolves.toMatchObject({ name: 'outcome' })
    await keyboard.press('Shift+Tab')
    await keyboard.type(t.topics.return)
    await keyboard.press('Tab')
    await keyboard.press('2')
    await keyboard.press('5')
    await keyboard.press('Shift+Tab')
    await keyboard.press('Shift+Tab')
    await keyboard.press('Enter')
    await keyboard.type(PROMISE)
    const dialog = desk.dialog
    expect(await dialog.getByLabel(t.desk.wrapUp.topic).inputValue()).toBe('return')
    expect(await dialog.getByRole('radio', { name: t.desk.outcome.partly }).first().isChecked()).toBe(true)
    expect(await dialog.getByRole('radio', { name: t.survey.step[5] }).isChecked()).toBe(true)
    await keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await desk.line(fill(t.desk.system.closed, { name: OWNER.name })).waitFor()
    await desk.context.getByRole('region', { name: t.desk.promises.title }).getByText(PROMISE).waitFor()
  })

  step('the customer is asked in the chat, and answers in their own words', async ({ widget, words, t }) => {
    await widget.frame.getByText(t.survey.question).waitFor()
    expect(await widget.question.getByRole('radio').count()).toBe(7)
    await widget.answer(t.survey.step[6], words)
    await widget.frame.getByText(t.survey.thanks).waitFor()
    expect(await widget.frame.locator('body').textContent()).not.toContain(PROMISE)
  })

  step('the lead finds the words, marked as from the demo checkout, and the conversation behind', async (walk) => {
    const { agent, desk, words, plea, t } = walk
    await desk.leaveFor(t.desk.rail.voices)
    const answer = agent.page.getByRole('article').filter({ hasText: words })
    await answer.getByText(t.lead.demoMark).waitFor()
    await answer.getByText(t.survey.step[6]).waitFor()
    await answer.getByText(t.lead.solved.yes).waitFor()
    await answer.getByRole('link', { name: fill(t.lead.conversation, { number: 1 }) }).click()
    await desk.messages.filter({ hasText: plea }).waitFor()
    await desk.header.getByText(t.desk.status.closed).waitFor()
  })

  step(
    'the balance says in words that one answer is too little for a mean, and opens into its contact',
    async (walk) => {
      const { agent, desk, words, t } = walk
      await desk.leaveFor(t.desk.rail.balance)
      const tooFew = fill(t.lead.balance.floor_one, { count: 1, floor: 5 })
      await agent.page.getByText(tooFew).first().waitFor()
      await agent.page.getByText(t.lead.balance.demo).waitFor()
      expect(await agent.page.getByText(OWNER.name).count()).toBe(0)
      await agent.page.getByRole('button', { name: t.lead.balance.seeContacts }).click()
      await desk.dialog.getByText(words).waitFor()
      await desk.dialog.getByText(t.topics.declined_payment).waitFor()
      await desk.dialog.getByRole('link', { name: fill(t.lead.conversation, { number: 1 }) }).waitFor()
      await agent.page.keyboard.press('Escape')
      await eventually(() => desk.dialog.count()).toBe(0)
    },
  )
}

const focused = ({ page }: { page: import('playwright-core').Page }) =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement instanceof HTMLInputElement ? { name: activeElement.name } : { name: activeElement?.tagName }
  })
