import { expect, test } from 'vitest'
import { beginChat } from '../support/conversations.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile } from './support/people.ts'
import { agentAt, chatBetween, deskForBrowsers } from './support/stage.ts'
import { fill } from './support/texts.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

test('both take at once: one has it, and both screens say the same', async () => {
  const { conversationId } = await beginChat(server(), 'Vem tar mig?')
  const path = `/inbox/open/${conversationId}`
  const [agent, sara] = await Promise.all([
    agentAt(server(), await newPerson(), { path }),
    agentAt(server(), await newPerson(), { path, name: 'Sara Lind' }),
  ])
  await Promise.all([agent, sara].map(({ desk, t }) => desk.button(t.desk.action.take).click()))
  const whose = async ({ desk }: typeof agent) =>
    (await desk.header.locator('p').textContent())?.match(/(Elin|Sara) svarar/)?.[1]
  await eventually(() => whose(agent)).toBeDefined()
  await eventually(async () => (await whose(agent)) === (await whose(sara))).toBe(true)
  const taken = fill(agent.t.desk.system.took, {
    name: (await whose(agent)) === 'Elin' ? 'Elin Svensson' : 'Sara Lind',
  })
  for (const { desk } of [agent, sara]) {
    await desk.line(taken).waitFor()
    expect(await desk.line('tog konversationen').count()).toBe(1)
  }
})

test('a colleague has replied meanwhile: what was written stops and asks', async () => {
  const { agent, customer } = await chatBetween(server(), newPerson, 'Två svarar')
  const sara = await agentAt(server(), await newPerson(), { name: 'Sara Lind' })
  await sara.desk.open('Två svarar')
  const { desk, t } = agent
  await agent.context.setOffline(true)
  await desk.reply('Mitt svar')
  await sara.desk.reply('Saras svar')
  await customer.widget.line('Saras svar').waitFor()
  await agent.context.setOffline(false)
  await desk.composer.getByText(fill(t.desk.composer.stopped, { name: 'Sara Lind' })).waitFor()
  expect(await customer.widget.bodies()).toEqual(['Två svarar', 'Saras svar'])
  await desk.composer.getByRole('button', { name: t.desk.composer.sendAnyway }).click()
  await customer.widget.line('Mitt svar').waitFor()
  expect(await customer.widget.bodies()).toEqual(['Två svarar', 'Saras svar', 'Mitt svar'])
})

test('a colleague who writes a reply is seen to, and not by the customer; a note only by colleagues', async () => {
  const { agent, customer } = await chatBetween(server(), newPerson, 'Ser ni varandra?')
  const sara = await agentAt(server(), await newPerson(), { name: 'Sara Lind' })
  await sara.desk.open('Ser ni varandra?')
  await sara.desk.composer.getByRole('radiogroup').getByText(sara.t.desk.composer.note, { exact: true }).click()
  await sara.desk.field.pressSequentially('Mellan oss')
  await sara.desk.note('Mellan oss')
  await agent.desk.messages.filter({ hasText: 'Mellan oss' }).waitFor()
  expect(await customer.widget.frame.getByText(fill(customer.t.widget.typing, { name: 'Sara' })).count()).toBe(0)
  await sara.desk.composer.getByRole('radiogroup').getByText(sara.t.desk.composer.public, { exact: true }).click()
  await sara.desk.field.pressSequentially('Till dig')
  await customer.widget.frame.getByText(fill(customer.t.widget.typing, { name: 'Sara' })).waitFor()
  await agent.desk.stream.getByText(fill(agent.t.desk.typing, { name: 'Sara Lind' })).waitFor()
  expect(customer.seen.received.join()).not.toContain('Mellan oss')
})

test('removed from the desk, a colleague is out within five seconds', async () => {
  const petra = await agentAt(server(), await newPerson(), { roles: ['agent'], name: 'Petra Ström' })
  const agent = await agentAt(server(), await newPerson(), { path: '/settings/team' })
  await agent.page.getByRole('button', { name: fill(agent.t.admin.team.removeNamed, { name: 'Petra Ström' }) }).click()
  await agent.desk.dialog.getByRole('button', { name: agent.t.admin.team.remove }).click()
  await petra.page.waitForURL('**/sign-in', { timeout: 5000 })
})
