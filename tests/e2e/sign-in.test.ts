import { expect, test } from 'vitest'
import { PASSWORD } from '../support/desk.ts'
import { deskOf } from './support/desk.ts'
import { browserOfFile } from './support/people.ts'
import { signIn } from './support/set-up.ts'
import { deskForBrowsers } from './support/stage.ts'
import { fill } from './support/texts.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

test('with the wrong password nobody comes in; with the right one in, and out again by the menu', async () => {
  const { email } = await server().staff(['agent'], { name: 'Elin Svensson' })
  const person = await newPerson()
  const { page, t } = person
  await page.goto(server().url)
  await page.waitForURL('**/sign-in')
  await page.getByLabel(t.admin.fields.email).fill(email)
  await page.getByLabel(t.admin.fields.password, { exact: true }).fill('wrong in every way')
  await page.getByRole('button', { name: t.admin.signIn.submit }).click()
  await page.getByText(t.admin.signIn.refused).waitFor()
  await signIn(person, server().url, email, PASSWORD)
  await deskOf(person).openMenu(fill(t.desk.me.label, { name: 'Elin Svensson' }))
  await page.getByRole('menuitem', { name: t.desk.me.signOut }).click()
  await page.waitForURL('**/sign-in')
  await page.goto(`${server().url}/inbox/open`)
  await page.waitForURL('**/sign-in')
})

test('a changed password keeps this browser in and puts every other out within five seconds', async () => {
  const { email } = await server().staff(['agent'])
  const [here, elsewhere] = [await newPerson(), await newPerson()]
  for (const person of [here, elsewhere]) await signIn(person, server().url, email, PASSWORD)
  const { page, t } = here
  await page.goto(`${server().url}/settings/account`)
  await page.getByLabel(t.admin.account.password.current).fill(PASSWORD)
  await page.getByLabel(t.admin.account.password.new).fill('another long enough password')
  await page.getByRole('button', { name: t.admin.account.password.submit }).click()
  await elsewhere.page.waitForURL('**/sign-in', { timeout: 5000 })
  await page.getByText(t.admin.account.password.changed).waitFor()
  await page.reload()
  await page.getByLabel(t.admin.account.password.current).waitFor()
  await signIn(elsewhere, server().url, email, 'another long enough password')
})

test('an agent alone sees no answers, no figures and no settings of the desk', async () => {
  const { email } = await server().staff(['agent'])
  const person = await newPerson()
  await signIn(person, server().url, email, PASSWORD)
  const { page, t } = person
  const rail = page.getByRole('navigation', { name: t.desk.rail.label })
  await rail.getByRole('link').first().waitFor()
  const places = await rail
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
  expect(places).toEqual([t.desk.rail.inbox, t.desk.rail.own])
  for (const path of ['/voices', '/balance', '/settings/team', '/settings/install', '/welcome']) {
    await page.goto(`${server().url}${path}`)
    await page.waitForURL('**/inbox/**')
  }
})
