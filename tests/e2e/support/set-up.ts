import type { Person } from './people.ts'

export const OWNER = { name: 'Elin Svensson', email: 'elin@nordan.example', password: 'ett ganska långt lösenord' }
export const BRAND = 'Nordan ull & linne'

/** Goes through the two steps of the printed link, as far as the first page inside. */
export async function setUpDesk({ page, t }: Person, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel(t.admin.fields.name).fill(OWNER.name)
  await page.getByLabel(t.admin.fields.email).fill(OWNER.email)
  await page.getByLabel(t.admin.fields.password, { exact: true }).fill(OWNER.password)
  await page.getByRole('button', { name: t.setup.you.next }).click()
  await page.getByLabel(t.admin.fields.brandName).fill(BRAND)
  await page.getByLabel(t.admin.fields.currency).selectOption('SEK')
  await page.getByRole('button', { name: t.setup.brand.finish }).click()
  await page.waitForURL('**/welcome')
}

export async function signIn({ page, t }: Person, url: string, email: string, password: string): Promise<void> {
  await page.goto(`${url}/sign-in`)
  await page.getByLabel(t.admin.fields.email).fill(email)
  await page.getByLabel(t.admin.fields.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: t.admin.signIn.submit }).click()
  await page.waitForURL('**/inbox/**')
}

/** By the link of an invitation: the colleague's own name, address and password, and then they are inside. */
export async function acceptInvitation({ page, t }: Person, link: string, name: string, email: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel(t.admin.fields.name).fill(name)
  await page.getByLabel(t.admin.fields.email).fill(email)
  await page.getByLabel(t.admin.fields.password, { exact: true }).fill('ett annat långt lösenord')
  await page.getByRole('button', { name: t.admin.invitation.submit }).click()
  await page.waitForURL('**/inbox/**')
}
