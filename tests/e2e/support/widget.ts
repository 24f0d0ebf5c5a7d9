import type { FrameLocator } from 'playwright-core'
import type { Person } from './people.ts'

export type Widget = ReturnType<typeof widgetOf>

/** The chat in the shop's page, or on a page of its own. */
export function widgetOf({ page, t }: Person, at: 'framed' | 'whole' = 'framed') {
  const frame: Pick<FrameLocator, 'locator' | 'getByRole' | 'getByText' | 'getByLabel'> =
    at === 'framed' ? page.frameLocator('lyhord-chat iframe') : page
  const field = frame.locator('#message')
  const lines = frame.locator('[data-message-id]')
  return {
    frame,
    field,
    /** Every message on screen, arrived or not. */
    lines,
    log: frame.getByRole('log'),
    wait: frame.locator('header p'),
    banner: frame.locator('[data-line]'),
    notice: frame.locator('form [role=status]'),
    line: (text: string) => lines.filter({ hasText: text }),
    async send(text: string): Promise<void> {
      await field.fill(text)
      await field.press('Enter')
    },
    /** The words of the messages, in order. */
    bodies: () => frame.locator('[data-message-id] p[dir=auto]').allTextContents(),
    close: () => frame.getByRole('button', { name: t.widget.close, exact: true }).click(),
    question: frame.locator('form[data-screen]'),
    /** Answers the question with a step and words. */
    async answer(step: string, words: string): Promise<void> {
      await frame.getByText(step, { exact: true }).click()
      await frame.getByRole('button', { name: t.survey.next }).click()
      await frame
        .getByRole('group', { name: t.survey.solved.question })
        .getByText(t.survey.solved.yes, { exact: true })
        .click()
      await frame.getByLabel(t.survey.missed).fill(words)
      await frame.getByRole('button', { name: t.survey.send }).click()
    },
  }
}
