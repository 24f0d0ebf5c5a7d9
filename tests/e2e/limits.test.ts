import { describe, expect, test } from 'vitest'
import { beginChat } from '../support/conversations.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile } from './support/people.ts'
import { agentAt, chatBetween, deskForBrowsers, writerAt } from './support/stage.ts'
import { fill } from './support/texts.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()
const LIMIT = 10_000

describe('a message is at most 10,000 characters', () => {
  test('for the customer: one more is stopped before sending, and a word says how many', async () => {
    const { widget, seen, t } = await writerAt(server(), await newPerson({ width: 390 }), 'kort')
    const posts = () => seen.sent.filter((frame) => frame.includes('chat.post')).length
    expect(posts()).toBe(1)
    await widget.field.fill('x'.repeat(LIMIT + 1))
    await eventually(() => widget.notice.textContent()).toBe(fill(t.widget.composer.over_one, { count: 1 }))
    await widget.field.press('Enter')
    expect(await widget.frame.getByRole('button', { name: t.widget.composer.send }).isDisabled()).toBe(true)
    expect(posts()).toBe(1)
    await widget.field.press('Backspace')
    await eventually(() => widget.notice.textContent()).toBe(fill(t.widget.composer.left_other, { count: 0 }))
    await widget.field.press('Enter')
    await eventually(async () => (await widget.bodies()).map((body) => body.length)).toEqual([4, LIMIT])
    expect(posts()).toBe(2)
  })

  test('for the agent: the same, in reply and note', async () => {
    const { conversationId } = await beginChat(server(), 'kort fråga')
    const { desk, seen, t } = await agentAt(server(), await newPerson(), { path: `/inbox/open/${conversationId}` })
    await desk.field.fill('x'.repeat(LIMIT + 12))
    await desk.composer.getByText(fill(t.desk.composer.over_other, { number: 12 })).waitFor()
    await desk.field.press('Control+Enter')
    expect(await desk.composer.getByRole('button', { name: t.desk.composer.send }).isDisabled()).toBe(true)
    expect(seen.sent.filter((frame) => frame.includes('messages.post'))).toEqual([])
    await desk.field.fill('x'.repeat(LIMIT))
    await desk.field.press('Control+Enter')
    await eventually(async () => (await desk.bodies()).map((body) => body.length)).toEqual([10, LIMIT])
  })
})

describe('a card number', () => {
  test('is hidden before it leaves the customer’s browser, and the customer is told', async () => {
    const { agent, customer } = await chatBetween(server(), newPerson, 'jag skriver mitt kort')
    const { widget, seen, page, t } = customer
    await widget.field.pressSequentially('4000 0000-0000 9995 nekas, order 1234567890123456')
    await widget.field.press('Enter')
    await eventually(() => widget.notice.textContent()).toBe(t.widget.card)
    await eventually(() => agent.desk.bodies()).toHaveLength(2)
    const [, body = ''] = await agent.desk.bodies()
    expect(body).toContain('9995 nekas, order 1234567890123456')
    expect(body).not.toMatch(/4000\D*0000/)
    expect(await widget.bodies()).toContain(body)
    expect(seen.sent.join()).not.toMatch(/4000\D{0,3}0000\D{0,3}0000/)
    const keptIn = () => JSON.stringify({ ...localStorage, ...sessionStorage })
    const kept = await Promise.all(page.frames().map((frame) => frame.evaluate(keptIn)))
    expect(kept.join()).not.toMatch(/4000\D{0,3}0000\D{0,3}0000/)
  })

  test('does not leave the customer’s browser while it is typed and kept as a draft', async () => {
    const { shop, widget, page, seen } = await writerAt(server(), await newPerson({ width: 390 }), 'utkast med kort')
    await widget.field.fill('mitt kort är 4242 4242 4242 4242')
    await page.reload()
    await shop.openChat()
    await eventually(() => widget.field.inputValue()).toMatch(/^mitt kort är \D/)
    expect(seen.sent.join()).not.toContain('4242 4242')
  })
})
