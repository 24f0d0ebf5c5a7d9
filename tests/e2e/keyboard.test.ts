import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { beginChat } from '../support/conversations.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile } from './support/people.ts'
import { type Agent, agentAt, deskForBrowsers } from './support/stage.ts'
import { fill } from './support/texts.ts'

const newPerson = browserOfFile({ stay: true })
const server = deskForBrowsers()
let agent: Agent
let plea = ''
let number = 0

beforeAll(async () => {
  agent = await agentAt(server(), await newPerson())
})

/** Two conversations wait, and the inbox is loaded anew. */
beforeEach(async () => {
  await server().app.db.write((trx) => trx.updateTable('conversations').set({ status: 'closed' }).execute())
  plea = `Leverans ${++number} är sen`
  await beginChat(server(), plea)
  await beginChat(server(), 'Nästa i tur')
  await agent.page.goto(`${server().url}/inbox/open`)
  await agent.desk.row(plea).waitFor()
})

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await agent.page.keyboard.press(key)
}

const focusedLabel = () => agent.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
const dialogWith = (title: string) => agent.desk.dialog.getByRole('heading', { name: title, level: 2 }).waitFor()
const noDialog = () => eventually(() => agent.desk.dialog.count()).toBe(0)

/** Open, with focus where reading leaves it. */
async function openPlea(): Promise<void> {
  await agent.desk.open(plea)
  await agent.desk.stream.focus()
}

describe('in the list', () => {
  test('J, K and the arrows walk, Enter and O open', async () => {
    const rows = await agent.desk.rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')))
    const [first, second] = rows
    await press('j')
    await eventually(agent.desk.focusedRow).toBe(first)
    await press('j')
    await eventually(agent.desk.focusedRow).toBe(second)
    await press('k')
    await eventually(agent.desk.focusedRow).toBe(first)
    await press('ArrowDown')
    await eventually(agent.desk.focusedRow).toBe(second)
    await press('Enter')
    await agent.page.waitForURL(`**/${second}`)
    await press('k')
    await eventually(agent.desk.focusedRow).toBe(first)
    await press('o')
    await agent.page.waitForURL(`**/${first}`)
  })
})

describe('in a conversation', () => {
  test('I takes, A assigns, S snoozes, E closes; Escape leaves all as it was', async () => {
    const { desk, t } = agent
    await openPlea()
    await press('i')
    await desk.line(fill(t.desk.system.took, { name: 'Elin Svensson' })).waitFor()
    const titles = { a: t.desk.assign.transfer, s: t.desk.snooze.title, e: t.desk.wrapUp.title }
    for (const [key, title] of Object.entries(titles)) {
      await desk.stream.focus()
      await press(key)
      await dialogWith(title)
      await press('Escape')
      await noDialog()
    }
    await desk.line(fill(t.desk.system.closed, { name: 'Elin Svensson' })).waitFor({ state: 'detached' })
    expect(await desk.header.getByText(t.desk.status.closed).count()).toBe(0)
  })

  test('R goes to the reply and N to the note, which never mix', async () => {
    const { desk, t } = agent
    await openPlea()
    await press('n')
    await eventually(focusedLabel).toBe(t.desk.composer.notePlaceholder)
    await agent.page.keyboard.type('bara för oss')
    await press('Escape', 'r')
    await eventually(focusedLabel).toBe(t.desk.composer.replyPlaceholder)
    expect(await desk.field.inputValue()).toBe('')
    await agent.page.keyboard.type('till dig')
    await press('Escape', 'n')
    await eventually(() => desk.field.inputValue()).toBe('bara för oss')
    await press('Control+Enter')
    await desk.messages.filter({ hasText: 'bara för oss' }).getByText(t.desk.note, { exact: true }).waitFor()
    await press('Escape', 'r')
    await eventually(() => desk.field.inputValue()).toBe('till dig')
    await press('Control+Enter')
    const reply = desk.messages.filter({ hasText: 'till dig' })
    await reply.waitFor()
    expect(await reply.getAttribute('data-from')).toBe('ours')
  })

  test('a mark tells what it is worth and is said to be wrong, which stands after a reload and is taken back', async () => {
    const { desk, page, t } = agent
    const pressed = () => desk.markSheet.locator('[aria-pressed=true]').allTextContents()
    const words = 'Toppen, då väntar jag en vecka till'
    await beginChat(server(), words)
    await desk.open(words)
    await desk.mark(words).focus()
    await press('Enter')
    await desk.markSheet.getByText(t.desk.mark.doubt).waitFor()
    expect(await desk.markSheet.getByText(t.desk.feeling.positive).count()).toBe(1)
    expect(await desk.markSheet.locator('button:disabled').allTextContents()).toEqual([t.desk.mark.says.positive])
    expect(await pressed()).toEqual([])
    // What is pressed in here is not meant for the conversation.
    await press('r', 'Enter')
    await desk.markSheet.getByRole('status').getByText(t.desk.mark.kept).waitFor()
    expect(await desk.dialog.count()).toBe(0)
    await press('Escape')
    await desk.markSheet.waitFor({ state: 'detached' })
    await eventually(() => desk.mark(words).evaluate((mark) => mark === document.activeElement)).toBe(true)

    await page.reload()
    await desk.mark(words).focus()
    await press('Enter')
    await eventually(pressed).toEqual([t.desk.mark.says.negative])
    await desk.markSheet.getByRole('button', { name: t.desk.mark.takeBack }).focus()
    await press('Enter')
    await desk.markSheet.getByRole('status').getByText(t.desk.mark.takenBack).waitFor()
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(t.desk.mark.says.negative)
    expect(await pressed()).toEqual([])
    await press('Escape')
    await desk.mark(words).locator(`[aria-label="${t.desk.feeling.positive}"]`).waitFor()
  })

  test('a lead who is no agent reads what a mark is worth, and cannot say that it is wrong', async () => {
    const { desk, page, t } = await agentAt(server(), await newPerson(), { roles: ['lead'] })
    await desk.row(plea).click()
    await desk.mark(plea).focus()
    await page.keyboard.press('Enter')
    await desk.markSheet.getByText(t.desk.mark.doubt).waitFor()
    expect(await desk.markSheet.locator('button').count()).toBe(0)
    await page.keyboard.press('Escape')
    await eventually(() => desk.mark(plea).evaluate((mark) => mark === document.activeElement)).toBe(true)
  })

  test.each([1024, 390] as const)(
    'at %i px Escape and C fold what lies over it, and focus goes back',
    async (width) => {
      const { context, desk, page, t } = await agentAt(server(), await newPerson({ width }))
      await desk.open(plea)
      const drawer = desk.dialog.getByRole('heading', { name: t.desk.context.label })
      await desk.button(t.desk.context.unfold).click()
      await drawer.waitFor()
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'detached' })
      await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        t.desk.context.unfold,
      )
      await desk.stream.focus()
      await page.keyboard.press('c')
      await drawer.waitFor()
      await page.keyboard.press('c')
      await drawer.waitFor({ state: 'detached' })
      await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('log')

      // Folded again for the next, and what a wide window remembers is left alone.
      await page.keyboard.press('c')
      await desk.dialog.getByRole('button', { name: t.desk.context.fold }).click()
      await page.setViewportSize({ width: 1440, height: 900 })
      await desk.context.waitFor()
      await context.close()
    },
  )

  test('Escape leaves the field for the messages: letters act, and Tab goes on from there', async () => {
    const { desk, page } = agent
    await openPlea()
    await press('r')
    await page.keyboard.type('inte klart')
    await press('Escape')
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('log')
    const rows = await desk.rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')))
    await press('j')
    await eventually(async () => rows.includes(await desk.focusedRow())).toBe(true)
    await desk.field.press('Escape')
    await press('Tab')
    await eventually(() =>
      page.evaluate(() => Boolean(document.activeElement?.closest('main')?.querySelector('[role=log]'))),
    ).toBe(true)
  })

  test('on a phone the buttons that end the wrap-up stand whole', async () => {
    const { context, desk, page, t } = await agentAt(server(), await newPerson({ width: 390 }))
    await desk.open(plea)
    await desk.stream.focus()
    await page.keyboard.press('e')
    const button = desk.dialog.getByRole('button', { name: t.desk.wrapUp.close })
    await button.waitFor()
    // What stands at its lower edge is itself, and not what is beneath the dialog.
    const isWhole = () =>
      button.evaluate((node) => {
        const { left, width, bottom } = node.getBoundingClientRect()
        return node.contains(document.elementFromPoint(left + width / 2, bottom - 2))
      })
    await eventually(isWhole).toBe(true)
    await desk.dialog.getByRole('button', { name: t.desk.wrapUp.promise }).click()
    await eventually(isWhole).toBe(true)
    await context.close()
  })

  test('letters typed into a field do nothing but stand there', async () => {
    const { desk } = agent
    await openPlea()
    await press('r')
    await agent.page.keyboard.type('jk oe air sn c? /g')
    expect(await desk.field.inputValue()).toBe('jk oe air sn c? /g')
    await expect(desk.dialog.count()).resolves.toBe(0)
    expect(agent.page.url()).toContain('/inbox/open/')
    await desk.button(agent.t.desk.action.take).waitFor()
  })

  test('Shift+E closes and goes on to the next', async () => {
    const { desk, t } = agent
    await openPlea()
    const here = agent.page.url()
    await press('Shift+E')
    await dialogWith(t.desk.wrapUp.titleNext)
    await press('4', '0', 'Enter')
    await noDialog()
    await eventually(() => agent.page.url()).not.toBe(here)
    await desk.messages.filter({ hasText: 'Nästa i tur' }).waitFor()
  })
})

describe('from anywhere', () => {
  test('? tells all keys, / and Ctrl+K find a conversation by its words', async () => {
    const { desk, t } = agent
    await press('?')
    await dialogWith(t.desk.keys.title)
    await press('Escape')
    await noDialog()
    for (const key of ['/', 'Control+k']) {
      await press(key)
      await desk.dialog.getByPlaceholder(t.desk.palette.placeholder).waitFor()
      await agent.page.keyboard.type(plea)
      await desk.dialog.getByRole('option', { name: new RegExp(plea) }).waitFor()
      await press('Escape')
      await noDialog()
    }
  })

  test('the palette does what is chosen', async () => {
    const { desk, t } = agent
    await openPlea()
    await press('Control+k')
    await desk.dialog.getByPlaceholder(t.desk.palette.placeholder).waitFor()
    await agent.page.keyboard.type(t.desk.keys.take)
    await desk.dialog.getByRole('option', { name: t.desk.keys.take }).waitFor()
    await press('Enter')
    await desk.line(fill(t.desk.system.took, { name: 'Elin Svensson' })).waitFor()
  })

  test('the palette holds what has no key too, and only what can be done now', async () => {
    const { desk, t } = agent
    await openPlea()
    const option = (name: string) =>
      desk.dialog.getByRole('listbox', { name: t.desk.palette.found }).getByRole('option', { name, exact: true })
    const choose = async (text: string) => {
      await press('Control+k')
      await desk.dialog.getByPlaceholder(t.desk.palette.placeholder).fill(text)
      await option(text).click()
      await noDialog()
    }
    await choose(t.desk.keys.pending)
    await desk.line(fill(t.desk.system.pending, { name: 'Elin Svensson' })).waitFor()
    const isTaking = agent.page.getByRole('switch', { name: t.desk.availability.label })
    await choose(t.desk.keys.stopChats)
    await eventually(() => isTaking.getAttribute('aria-checked')).toBe('false')
    await press('Control+k')
    await option(t.desk.keys.startChats).waitFor()
    for (const done of [t.desk.keys.stopChats, t.desk.keys.pending]) expect(await option(done).count()).toBe(0)
    await option(t.desk.keys.startChats).click()
    await eventually(() => isTaking.getAttribute('aria-checked')).toBe('true')
  })

  test('what is typed while the palette is on its way takes, assigns and closes nothing', async () => {
    const person = await newPerson()
    const fetched = Promise.withResolvers<void>()
    await person.page.route(/\/palette-.*\.js/, async (route) => {
      await fetched.promise
      await route.continue()
    })
    const { desk, page, t } = await agentAt(server(), person)
    await desk.open(plea)
    await desk.stream.focus()
    for (const key of ['Control+k', 'i', 'e', 's', 'n']) await page.keyboard.press(key)
    fetched.resolve()
    await desk.dialog.getByPlaceholder(t.desk.palette.placeholder).waitFor()
    await page.keyboard.press('Escape')
    await desk.dialog.waitFor({ state: 'detached' })
    await desk.button(t.desk.action.take).waitFor()
  })

  test('Ctrl+K works from inside a field too', async () => {
    await openPlea()
    await press('r', 'Control+k')
    await agent.desk.dialog.getByPlaceholder(agent.t.desk.palette.placeholder).waitFor()
  })

  test('G and a letter go from page to page', async () => {
    await press('g', 'v')
    await agent.page.waitForURL('**/voices')
    await press('g', 'l')
    await agent.page.waitForURL('**/balance')
    await press('g', 's')
    await agent.page.waitForURL('**/settings/**')
    await press('g', 'i')
    await agent.page.waitForURL('**/inbox/**')
  })

  test('switched off, letters do nothing; what is no letter still works', async () => {
    const { desk, page, t } = agent
    await desk.openMenu(fill(t.desk.me.label, { name: 'Elin Svensson' }))
    await page.getByRole('menuitemcheckbox', { name: t.desk.me.letterKeys }).click()
    await press('Escape')
    await openPlea()
    await press('i', 'a', 's', 'e', 'n', '?', '/', 'g', 'v')
    await press('Control+k')
    await desk.dialog.getByPlaceholder(t.desk.palette.placeholder).waitFor()
    await press('Escape')
    await noDialog()
    await desk.button(t.desk.action.take).waitFor()
    expect(page.url()).toContain('/inbox/open/')
    await page.reload()
    await desk.button(t.desk.action.take).waitFor()
    await desk.stream.focus()
    await press('e')
    await press('Control+k')
    await desk.dialog.getByPlaceholder(t.desk.palette.placeholder).waitFor()
    expect(await desk.dialog.count()).toBe(1)
  })
})
