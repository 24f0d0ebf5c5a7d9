import type { Person } from './people.ts'

export type Desk = ReturnType<typeof deskOf>

/** The agent's desk. */
export function deskOf({ page, t }: Person) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const composer = page.getByRole('region', { name: t.desk.composer.label, exact: true })
  const stream = page.getByRole('log', { name: t.desk.messages })
  const dialog = page.locator('dialog[open]')
  // What draws menus comes a moment after the page.
  const openMenu = (name: string) => button(name).and(page.locator('[aria-haspopup=menu]')).click()
  const chooseFromMenu = async (name: string) => {
    await openMenu(t.desk.action.more)
    await page.getByRole('menuitem', { name }).click()
  }
  const send = async (kind: string, text: string) => {
    await composer.getByRole('radiogroup').getByText(kind, { exact: true }).click()
    await composer.getByRole('textbox').fill(text)
    await composer.getByRole('textbox').press('Control+Enter')
  }
  return {
    button,
    composer,
    field: composer.getByRole('textbox'),
    stream,
    dialog,
    messages: stream.locator('[data-message]'),
    header: page.locator('main header').first(),
    context: page.getByRole('complementary', { name: t.desk.context.label }),
    rows: page.locator('[data-row]'),
    row: (text: string) => page.locator('[data-row]').filter({ hasText: text }),
    /** The conversation whose row has focus. */
    focusedRow: () => page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null),
    /** A small line in the stream that says what happened. */
    line: (text: string) => stream.locator('li').filter({ hasText: text }),
    /** How a message sounded; waits for what can be pressed, which comes a moment after the page. */
    mark: (text: string) =>
      stream.locator('[data-message]').filter({ hasText: text }).locator('footer button[aria-haspopup=dialog]'),
    /** What stands behind the mark. */
    markSheet: page.locator('div[role=dialog]'),
    bodies: () => stream.locator('[data-message] p[dir=auto]').allTextContents(),
    async open(text: string): Promise<void> {
      await page.locator('[data-row]').filter({ hasText: text }).click()
      await composer.waitFor()
    },
    reply: (text: string) => send(t.desk.composer.public, text),
    note: (text: string) => send(t.desk.composer.note, text),
    openMenu,
    chooseFromMenu,
    /** From page to page, by the rail. */
    leaveFor: (place: string) =>
      page.getByRole('navigation', { name: t.desk.rail.label }).getByRole('link', { name: place }).click(),
    /** From view to view of the inbox. */
    goTo: (view: string) =>
      page.getByRole('navigation', { name: t.desk.views }).getByRole('link', { name: view }).click(),
    async goToOther(view: string): Promise<void> {
      await openMenu(t.desk.moreViews)
      await page.getByRole('menuitem', { name: view }).click()
    },
  }
}
