import { test } from 'vitest'
import { beginChat, close } from '../support/conversations.ts'
import { reply, startDesk } from '../support/desk.ts'
import { expectAccessible } from './support/accessible.ts'
import { browserOfFile } from './support/people.ts'
import { agentAt } from './support/stage.ts'
import { fill } from './support/texts.ts'

const newPerson = browserOfFile()

test('the empty inbox, and every view of it that says so', async () => {
  const agent = await agentAt(await startDesk({ hasRealClock: true }), await newPerson())
  await agent.page.getByText(agent.t.desk.empty.open.title).waitFor()
  await expectAccessible(agent, 'desk')
})

test('a conversation with all that can stand in one, and every dialog over it', async () => {
  const server = await startDesk({ hasRealClock: true })
  const { conversationId, say, customer } = await beginChat(server, 'Jag är så besviken, kortet funkar inte')
  const colleague = await server.staff(['agent'], { name: 'Sara Lind' })
  await colleague.client.mutate('conversations.take', { conversationId })
  await colleague.client.mutate('messages.post', reply(conversationId, 'Hej! Se https://nordan.example/hjalp'))
  await colleague.client.mutate('messages.post', reply(conversationId, 'Kund sedan länge', 'note'))
  await say('Tack, smidigt')
  const agent = await agentAt(server, await newPerson())
  const { desk, page, t } = agent
  await desk.open('Tack, smidigt')
  colleague.client.socket.emit('view', { conversationId })
  customer.client.socket.emit('typing', { conversationId, isTyping: true })
  await desk.header.getByText(fill(t.desk.looking, { names: 'Sara Lind' })).waitFor()
  await desk.field.fill('x'.repeat(10_001))
  await expectAccessible(agent, 'desk')
  await desk.field.fill('')

  const dialogs = { e: t.desk.wrapUp.title, a: t.desk.assign.transfer, s: t.desk.snooze.title, '?': t.desk.keys.title }
  for (const [key, title] of Object.entries(dialogs)) {
    await desk.stream.focus()
    await page.keyboard.press(key)
    await desk.dialog.getByRole('heading', { name: title }).waitFor()
    if (key === 'e') {
      await desk.dialog.getByRole('button', { name: t.desk.wrapUp.promise }).click()
      await desk.dialog.getByLabel(t.desk.wrapUp.promiseText).fill('ringa')
      await desk.dialog.getByRole('button', { name: t.desk.wrapUp.noPromise }).waitFor()
    }
    await expectAccessible(agent, 'desk')
    await page.keyboard.press('Escape')
    await desk.dialog.waitFor({ state: 'detached' })
  }

  await page.setViewportSize({ width: 1024, height: 768 })
  await desk.button(t.desk.context.unfold).click()
  await desk.dialog.getByRole('heading', { name: t.desk.context.label }).waitFor()
  await expectAccessible(agent, 'desk')
  await page.keyboard.press('Escape')
  await desk.dialog.waitFor({ state: 'detached' })
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.keyboard.press('Control+k')
  await desk.dialog.getByPlaceholder(t.desk.palette.placeholder).fill('smidigt')
  await desk.dialog.getByRole('option', { name: /smidigt/ }).waitFor()
  await expectAccessible(agent, 'desk')
  await page.keyboard.press('Escape')

  await desk.messages.first().hover()
  await desk.messages.first().getByRole('button', { name: t.desk.messageMenu }).click()
  await page.getByRole('menuitem', { name: t.desk.redact.action }).click()
  await desk.dialog.getByRole('heading', { name: t.desk.redact.title }).waitFor()
  await expectAccessible(agent, 'desk')
  await page.keyboard.press('Escape')

  await desk.mark('Jag är så besviken').click()
  await desk.markSheet.getByRole('button', { name: t.desk.mark.says.neutral }).click()
  await desk.markSheet.getByRole('button', { name: t.desk.mark.takeBack }).waitFor()
  await expectAccessible(agent, 'desk')
  await page.keyboard.press('Escape')
  await desk.markSheet.waitFor({ state: 'detached' })

  await desk.openMenu(fill(t.desk.me.label, { name: 'Elin Svensson' }))
  await page.getByRole('menuitemcheckbox', { name: t.desk.me.letterKeys }).waitFor()
  await expectAccessible(agent, 'desk')
  await page.keyboard.press('Escape')

  await agent.context.setOffline(true)
  await desk.reply('när nätet är tillbaka')
  await desk.stream.getByText(t.desk.waitsToSend).waitFor()
  await expectAccessible(agent, 'desk')
})

test('a conversation with what was passed over in it', async () => {
  const server = await startDesk({ hasRealClock: true })
  const { conversationId, say } = await beginChat(server, 'Hej, har ni tröjan i storlek M?')
  const colleague = await server.staff(['agent'], { name: 'Sara Lind' })
  const post = (body: string) => colleague.client.mutate('messages.post', reply(conversationId, body))
  await post('Hej! Ja, både i svart och grönt.')
  await say('Den svarta')
  await post('Vad har du för ordernummer?')
  await say('Jag blir så trött på det här! När kommer mitt paket?')
  await post('Jag har ändrat adressen till den nya nu.')
  const agent = await agentAt(server, await newPerson(), { path: `/inbox/open/${conversationId}` })
  const { desk, page, t } = agent
  const cues = page.getByRole('region', { name: t.desk.cues.label }).getByRole('listitem')
  await cues.nth(1).waitFor()
  await desk.header.getByRole('img', { name: t.desk.course.worse }).waitFor()
  await expectAccessible(agent, 'desk')
  await desk.field.focus()
  await cues.first().getByRole('button').first().click()
  await expectAccessible(agent, 'desk')
})

test('the lead’s pages: nothing yet, one answer, and enough to draw', async () => {
  const server = await startDesk({ hasRealClock: true })
  const lead = await agentAt(server, await newPerson(), { path: '/voices' })
  const { desk, page, t } = lead
  await page.getByText(t.lead.voices.empty).waitFor()
  await expectAccessible(lead, 'desk')
  await desk.leaveFor(t.desk.rail.balance)
  await page.getByText(t.lead.balance.empty).waitFor()
  await expectAccessible(lead, 'desk')

  const agent = await server.staff(['agent'])
  const answer = async (feltUnderstood: number) => {
    const { conversationId, customer } = await beginChat(server, 'hej', { host: server.url })
    await agent.client.mutate('messages.post', reply(conversationId, 'hej hej'))
    await close(agent, conversationId)
    const { survey } = await customer.client.hears('chat.survey')
    const comment = feltUnderstood > 3 ? 'Hon hörde vad jag sa' : null
    await customer.client.mutate('chat.answer', { surveyId: survey.id, feltUnderstood, solved: 'partly', comment })
  }
  await answer(6)
  await page
    .getByText(fill(t.lead.balance.floor_one, { count: 1, floor: 5 }))
    .first()
    .waitFor()
  await expectAccessible(lead, 'desk')
  for (let n = 0; n < 16; n++) await answer(1 + (n % 7))
  await page.reload()
  await page.getByRole('button', { name: t.lead.balance.seeContacts }).waitFor()
  await expectAccessible(lead, 'desk')
  await page.getByRole('button', { name: t.lead.balance.seeContacts }).click()
  await desk.dialog.getByRole('listitem').first().waitFor()
  await expectAccessible(lead, 'desk')
  await page.keyboard.press('Escape')
  await desk.leaveFor(t.desk.rail.voices)
  await page.getByRole('article').first().waitFor()
  await expectAccessible(lead, 'desk')
})

test('how things are measured, for everybody who works here', async () => {
  const server = await startDesk({ hasRealClock: true })
  const agent = await agentAt(server, await newPerson(), { roles: ['agent'], path: '/measured' })
  const { page, t } = agent
  const { figures, parts, people } = t.measured
  await page.getByText(fill(people.off, { brand: 'Nordan' })).waitFor()
  await expectAccessible(agent, 'desk')
  await page.getByRole('link', { name: figures.signals.title }).click()
  await page.getByRole('heading', { name: parts.limits }).waitFor()
  await page.getByText(t.measured.signals.hangUp).waitFor()
  await expectAccessible(agent, 'desk')
  await page.goto(`${server.url}/measured/nothing`)
  await page.getByText(t.common.notFound).waitFor()
})
