import { expect, test } from 'vitest'
import { newSetupToken } from '../../server/setup/service.ts'
import { bareDesk } from '../support/desk.ts'
import { expectAccessible } from './support/accessible.ts'
import { browserOfFile } from './support/people.ts'
import { OWNER } from './support/set-up.ts'
import { agentAt, deskForBrowsers } from './support/stage.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

test('setting up: both steps, mistakes, a link that is old and none at all', async () => {
  const { app, url } = await bareDesk({ hasRealClock: true })
  const person = await newPerson()
  const { page, t } = person
  await page.goto(`${url}/setup`)
  await page.getByRole('heading', { name: t.setup.linkMissing.title }).waitFor()
  await expectAccessible(person, 'desk')
  await page.goto(`${url}/setup#${await newSetupToken(app.db)}`)
  await page.reload()
  await page.getByRole('button', { name: t.setup.you.next }).click()
  await page.getByText(t.admin.wrong.name).waitFor()
  await expectAccessible(person, 'desk')
  await page.getByLabel(t.admin.fields.name).fill(OWNER.name)
  await page.getByLabel(t.admin.fields.email).fill(OWNER.email)
  await page.getByLabel(t.admin.fields.password, { exact: true }).fill(OWNER.password)
  await page.getByRole('button', { name: t.setup.you.next }).click()
  await page.getByRole('button', { name: t.setup.brand.finish }).click()
  await page.getByText(t.admin.wrong.brandName).waitFor()
  await expectAccessible(person, 'desk')
  await page.goto(`${server().url}/setup#used`)
  await page.getByRole('heading', { name: t.setup.already.title }).waitFor()
  await expectAccessible(person, 'desk')
})

test('signing in, refused, and a page that is not there', async () => {
  const person = await newPerson()
  const { page, t } = person
  await page.goto(`${server().url}/sign-in`)
  await page.getByLabel(t.admin.fields.email).fill('nobody@example.com')
  await page.getByLabel(t.admin.fields.password, { exact: true }).fill('not the password')
  await page.getByRole('button', { name: t.admin.signIn.submit }).click()
  await page.getByText(t.admin.signIn.refused).waitFor()
  await expectAccessible(person, 'desk')
  await page.goto(`${server().url}/nowhere`)
  await page.getByText(t.common.notFound).waitFor()
  await expectAccessible(person, 'desk')
})

test('an invitation, good and used up', async () => {
  const owner = await server().staff(['admin'])
  const { url } = await owner.client.mutate('team.invite', { brandId: server().brandId, roles: ['agent', 'lead'] })
  const person = await newPerson()
  const { page, t } = person
  await page.goto(url)
  await page.getByRole('button', { name: t.admin.invitation.submit }).waitFor()
  await expectAccessible(person, 'desk')
  await page.goto(`${server().url}/invitation#nothing`)
  await page.getByRole('heading', { name: t.admin.invitation.invalid }).waitFor()
  await expectAccessible(person, 'desk')
})

test('the doors, and every page of the settings', async () => {
  const agent = await agentAt(server(), await newPerson(), { path: '/welcome' })
  const { page, t } = agent
  await page.getByRole('link', { name: t.admin.welcome.try.action }).waitFor()
  await expectAccessible(agent, 'desk')
  await page.goto(`${server().url}/settings/install`)
  await page.getByText(t.admin.install.csp.title).waitFor()
  await page.getByRole('button', { name: t.admin.install.identity.show }).click()
  await expectAccessible(agent, 'desk')
  await page.goto(`${server().url}/settings/team`)
  await page.getByRole('button', { name: t.admin.team.invite.submit }).click()
  await page.getByText(t.admin.team.invite.once).waitFor()
  await page.getByRole('heading', { name: t.admin.team.pending.title }).waitFor()
  await expectAccessible(agent, 'desk')
  await page.goto(`${server().url}/settings/brand`)
  await page.getByLabel(t.admin.fields.brandName).waitFor()
  await expectAccessible(agent, 'desk')
  await page.goto(`${server().url}/settings/measurement`)
  await page.getByRole('button', { name: /60 \/ 20 \/ 20 \/ 0/ }).click()
  await page.getByLabel(t.admin.measurement.weight.label).fill('0,5')
  await page.getByRole('button', { name: t.common.save }).click()
  await page.getByText(t.admin.measurement.wrong.reason).waitFor()
  await expectAccessible(agent, 'desk')
  await page.getByLabel(t.admin.measurement.reason.label).fill('Vi provar')
  await page.getByRole('button', { name: t.common.save }).click()
  await page.getByText('Vi provar').waitFor()
  await page.getByText(t.admin.measurement.settings.armShares).waitFor()
  await expectAccessible(agent, 'desk')
  const people = t.admin.people
  await page.goto(`${server().url}/settings/people`)
  await page.getByRole('button', { name: people.switchOn }).click()
  await page.getByText(people.wrong.reviewOn).waitFor()
  await expectAccessible(agent, 'desk')
  for (const label of [people.purpose, people.informed, people.discussedWith]) await page.getByLabel(label).fill('Ja')
  const day = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel(people.reviewOn).fill(day)
  await page.getByRole('button', { name: people.switchOn }).click()
  await page.getByRole('button', { name: people.switchOff }).click()
  await page.getByText(people.isOff).waitFor()
  await page.getByRole('heading', { name: people.earlier }).waitFor()
  await expectAccessible(agent, 'desk')
  await page.goto(`${server().url}/settings/account`)
  await page.getByRole('button', { name: t.admin.account.password.submit }).click()
  await page.getByText(t.admin.wrong.passwordMissing).waitFor()
  await expectAccessible(agent, 'desk')
  expect(agent.seen.troubles).toEqual([])
})
