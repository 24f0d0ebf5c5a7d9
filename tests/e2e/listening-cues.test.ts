import { expect, test } from 'vitest'
import { beginChat } from '../support/conversations.ts'
import { reply } from '../support/desk.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile } from './support/people.ts'
import { type Agent, agentAt, deskForBrowsers } from './support/stage.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers('en')
const PLEA = 'I have waited three weeks and I am so disappointed. When will my parcel arrive? Can I change the address?'

const stripOf = ({ page, t }: Agent) => page.getByRole('region', { name: t.desk.cues.label })
const cuesOf = (agent: Agent) => stripOf(agent).getByRole('listitem')
const agentIn = async (conversationId: string, roles?: ('agent' | 'lead' | 'admin')[]) => {
  const path = `/inbox/open/${conversationId}`
  return await agentAt(server(), await newPerson({ language: 'en' }), { path, ...(roles && { roles }) })
}
/** Tabs on until focus is there. */
async function tabTo({ page }: Agent, selector: string): Promise<void> {
  const isThere = () => page.evaluate((at) => document.activeElement?.closest(at) != null, selector)
  for (let n = 0; n < 10 && !(await isThere()); n++) await page.keyboard.press('Tab')
  expect(await isThere()).toBe(true)
}

test('what was passed over stands above the composer in the customer’s words, until it is answered or put away', async () => {
  const { conversationId } = await beginChat(server(), PLEA)
  const agent = await agentIn(conversationId)
  const { desk, page, t } = agent
  await desk.reply("I've changed the address to the new one for you.")
  const feeling = cuesOf(agent).filter({ hasText: t.desk.cues.feeling })
  const question = cuesOf(agent).filter({ hasText: t.desk.cues.question })
  await feeling.getByText('so disappointed').waitFor()
  await question.getByText('When will my parcel arrive?').waitFor()
  expect(await cuesOf(agent).count()).toBe(2)
  const said = page.getByRole('status').filter({ hasText: `${t.desk.cues.question}: When will my parcel arrive?` })
  expect(await said.count()).toBe(1)

  await desk.reply('Your parcel will arrive on Thursday.')
  await question.waitFor({ state: 'detached' })
  await feeling.getByRole('button', { name: t.desk.cues.dismiss }).click()
  await stripOf(agent).waitFor({ state: 'detached' })
  await page.reload()
  const asked = page.waitForResponse(/cue-strip/)
  await desk.messages.first().waitFor()
  await asked
  // The colleague has put nothing away.
  const colleague = await agentIn(conversationId)
  await cuesOf(colleague).filter({ hasText: t.desk.cues.feeling }).waitFor()
  expect(await stripOf(agent).count()).toBe(0)
  // Who only reads has nothing to answer, and after the close there is nothing to.
  const lead = await agentIn(conversationId, ['lead'])
  await lead.desk.messages.first().waitFor()
  await server().app.db.write((trx) => trx.updateTable('conversations').set({ status: 'closed' }).execute())
  await colleague.page.reload()
  await colleague.desk.button(t.desk.action.reopen).waitFor()
  for (const reader of [lead, colleague]) {
    expect(await stripOf(reader).count()).toBe(0)
    expect(reader.seen.requests.some((url) => url.includes('cue-strip'))).toBe(reader === colleague)
  }
})

test('by keyboard: after the composer, to the message and back; a line put away leaves focus where one writes', async () => {
  const { conversationId } = await beginChat(server(), PLEA)
  const colleague = await server().staff(['agent'])
  await colleague.client.mutate(
    'messages.post',
    reply(conversationId, "I've changed the address to the new one for you."),
  )
  for (let n = 0; n < 12; n++)
    await colleague.client.mutate('messages.post', reply(conversationId, 'One moment please.\n'.repeat(6)))
  const agent = await agentIn(conversationId)
  const { desk, page, t } = agent
  await cuesOf(agent).first().waitFor()
  const strip = `section[aria-label="${t.desk.cues.label}"]`
  const isWriting = () => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')

  await desk.field.focus()
  await page.keyboard.type('Dear')
  await tabTo(agent, strip)
  await page.keyboard.press('Escape')
  await eventually(isWriting).toBe(true)

  const plea = desk.messages.filter({ hasText: PLEA })
  await eventually(() => plea.isVisible()).toBe(true)
  const isInView = () =>
    plea.evaluate((item) => {
      const { top, bottom } = item.getBoundingClientRect()
      const stream = item.closest('[role=log]')?.getBoundingClientRect()
      return stream !== undefined && top >= stream.top && bottom <= stream.bottom
    })
  expect(await isInView()).toBe(false)
  await tabTo(agent, strip)
  await page.keyboard.press('Enter')
  await eventually(isInView).toBe(true)
  expect(await plea.getAttribute('data-pointed')).toBe('')
  expect(await plea.evaluate((item) => item === document.activeElement)).toBe(true)

  for (let left = await cuesOf(agent).count(); left > 0; left--) {
    await desk.field.focus()
    await tabTo(agent, `${strip} [aria-label="${t.desk.cues.dismiss}"]`)
    await page.keyboard.press('Enter')
    await eventually(() => cuesOf(agent).count()).toBe(left - 1)
    await eventually(isWriting).toBe(true)
  }
  expect(await desk.field.inputValue()).toBe('Dear')
})

test('a cue that comes while one writes moves neither the composer nor what is read', async () => {
  const { conversationId } = await beginChat(server(), PLEA)
  const colleague = await server().staff(['agent'])
  const post = (body: string) => colleague.client.mutate('messages.post', reply(conversationId, body))
  const agent = await agentIn(conversationId)
  const { desk } = agent
  await desk.field.pressSequentially('Dear customer')
  const before = await desk.composer.boundingBox()
  await post("I've changed the address to the new one for you.")
  await cuesOf(agent).first().waitFor()
  expect(await desk.composer.boundingBox()).toEqual(before)
  const last = desk.messages.last()
  await eventually(async () => {
    const [message, strip] = [await last.boundingBox(), await stripOf(agent).boundingBox()]
    return message && strip ? message.y + message.height <= strip.y : false
  }).toBe(true)
  expect(await desk.field.evaluate((field) => field === document.activeElement)).toBe(true)
})
