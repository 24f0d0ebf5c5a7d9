import { expect, test } from 'vitest'
import { beginChat } from '../support/conversations.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile, type Person } from './support/people.ts'
import { agentAt, deskForBrowsers } from './support/stage.ts'
import { fill } from './support/texts.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

/** Notes what the page would show and play. A browser without a window never allows notifications, so it is told to. */
async function listen({ context }: Person): Promise<string[]> {
  const heard: string[] = []
  await context.exposeFunction('noteAlert', (what: string) => heard.push(what))
  await context.addInitScript(() => {
    const note = (what: string) => Reflect.get(window, 'noteAlert')(what)
    class Shown {
      static permission = 'default'
      static async requestPermission() {
        Shown.permission = 'granted'
        return Shown.permission
      }
      constructor(title: string, options: NotificationOptions) {
        note(`shows ${title} ${JSON.stringify(options)}`)
      }
    }
    Reflect.set(window, 'Notification', Shown)
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when) {
      note('sounds')
      start.call(this, when)
    }
  })
  return heard
}

test('sound and notification come to those who asked for them, without the customer’s words', async () => {
  const person = await newPerson()
  const heard = await listen(person)
  const agent = await agentAt(server(), person)
  const { desk, page, t } = agent
  await beginChat(server(), 'innan någon bad om det')
  await desk.row('innan någon bad om det').waitFor()
  expect(heard).toEqual([])

  await desk.openMenu(fill(t.desk.me.label, { name: 'Elin Svensson' }))
  for (const name of [t.desk.me.sound, t.desk.me.notifications]) {
    await page.getByRole('menuitemcheckbox', { name }).click()
    await page.getByRole('menuitemcheckbox', { name, checked: true }).waitFor()
  }
  await page.keyboard.press('Escape')
  const { say } = await beginChat(server(), 'mitt hemliga ärende')
  await eventually(() => heard).toContain('sounds')
  await eventually(() => heard.filter((what) => what.startsWith(`shows ${t.desk.newMessage}`))).toHaveLength(1)
  expect(heard.join()).not.toContain('hemliga')

  await desk.open('mitt hemliga ärende')
  heard.length = 0
  await say('som läses just nu')
  await desk.messages.filter({ hasText: 'som läses just nu' }).waitFor()
  expect(heard).toEqual([])
  expect(agent.seen.troubles).toEqual([])
})

test('whoever is handed a conversation hears who did it and why; the notification does not say why', async () => {
  const person = await newPerson()
  const heard = await listen(person)
  const { desk, page, t, userId } = await agentAt(server(), person)
  await desk.openMenu(fill(t.desk.me.label, { name: 'Elin Svensson' }))
  for (const name of [t.desk.me.sound, t.desk.me.notifications]) {
    await page.getByRole('menuitemcheckbox', { name }).click()
    await page.getByRole('menuitemcheckbox', { name, checked: true }).waitFor()
  }
  await page.keyboard.press('Escape')
  const sara = await server().staff(['agent'], { name: 'Sara Lind' })
  const { conversationId } = await beginChat(server(), 'Vem tar över?')
  await sara.client.mutate('conversations.take', { conversationId })
  const { conversation } = await sara.client.query('conversations.get', { conversationId })
  const { number } = conversation
  await desk.row('Vem tar över?').waitFor()
  heard.length = 0

  const reason = 'Hon är arg på banken'
  await sara.client.mutate('conversations.transfer', { conversationId, toUserId: userId, reason })
  const toast = page.locator('[data-sonner-toast]')
  const said = toast.getByText(fill(t.desk.handedOver.transferred, { name: 'Sara Lind', number, reason }))
  await said.waitFor()
  const title = fill(t.desk.handedOver.assigned, { name: 'Sara Lind', number })
  await eventually(() => heard.filter((what) => what.startsWith(`shows ${title}`))).toHaveLength(1)
  expect(heard).toContain('sounds')
  expect(heard.join()).not.toContain('banken')
  await toast.getByRole('button', { name: t.desk.keys.open }).click()
  await page.waitForURL(`**/mine/${conversationId}`)

  // What Elin does herself is no news to her.
  await page.goto(`${server().url}/inbox/open`)
  heard.length = 0
  const other = await beginChat(server(), 'Den här tar jag')
  await desk.open('Den här tar jag')
  await desk.button(t.desk.action.take).click()
  await desk.line(fill(t.desk.system.took, { name: 'Elin Svensson' })).waitFor()
  await sara.client.mutate('conversations.assign', { conversationId: other.conversationId, toUserId: sara.userId })
  await desk.line(fill(t.desk.system.took, { name: 'Sara Lind' })).waitFor()
  expect(await toast.count()).toBe(0)
  expect(heard.filter((what) => what.includes('Elin') || what.includes('Sara'))).toEqual([])
})
