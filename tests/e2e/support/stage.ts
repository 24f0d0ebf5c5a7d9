import { beforeAll } from 'vitest'
import { startDesk, type TestDesk, type TestStaff } from '../../support/desk.ts'
import { type Desk, deskOf } from './desk.ts'
import type { NewPerson, Person } from './people.ts'
import { type Shop, shopOf } from './shop.ts'
import type { Language } from './texts.ts'
import { type Widget, widgetOf } from './widget.ts'

type Role = 'agent' | 'lead' | 'admin'

/** A desk for all tests of a file, set up and with the real time. */
export function deskForBrowsers(
  language: Language = 'sv',
  options: () => Parameters<typeof startDesk>[0] = () => ({}),
): () => TestDesk {
  let desk: TestDesk | undefined
  beforeAll(async () => {
    desk = await startDesk({ language, lasts: 'file', hasRealClock: true, ...options() })
    return desk.stop
  })
  return () => {
    if (!desk) throw new Error('The desk of this file runs during its tests only.')
    return desk
  }
}

export interface Agent extends Person {
  desk: Desk
  userId: string
}

/** Somebody of the staff who takes chats, signed in, with the inbox open. */
export async function agentAt(
  server: TestDesk,
  person: Person,
  { roles = ['agent', 'lead', 'admin'] as Role[], name = 'Elin Svensson', path = '/inbox/open' } = {},
): Promise<Agent> {
  const staff = await server.staff(roles, { name })
  await staff.client.mutate('me.setPreferences', { language: person.language })
  await staff.client.mutate('me.setAvailability', { isTakingChats: true })
  // The browser's socket is the one that counts as being here.
  staff.client.socket.disconnect()
  return await openDesk(server, person, staff, path)
}

/** The desk in the browser of somebody who is signed in. */
export async function openDesk(server: TestDesk, person: Person, staff: TestStaff, path: string): Promise<Agent> {
  const cookies = staff.cookie.split('; ').map((cookie) => {
    const at = cookie.indexOf('=')
    return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: server.url }
  })
  await person.context.addCookies(cookies)
  await person.page.goto(`${server.url}${path}`)
  await person.page.getByRole('navigation', { name: person.t.desk.rail.label }).waitFor()
  return { ...person, desk: deskOf(person), userId: staff.userId }
}

export interface Customer extends Person {
  shop: Shop
  widget: Widget
}

/** A visitor of the demo checkout, who has answered the question about cookies. */
export async function customerAt(server: TestDesk, person: Person, { consents = true } = {}): Promise<Customer> {
  const customer = { ...person, shop: shopOf(person), widget: widgetOf(person) }
  await customer.shop.open(server.url, server.widgetKey)
  await customer.shop.answerConsent(consents)
  return customer
}

/** A customer who has written; who answers is not in a browser. */
export async function writerAt(server: TestDesk, person: Person, plea: string): Promise<Customer> {
  const customer = await customerAt(server, person)
  const { shop, widget, t } = customer
  await shop.openChat()
  await widget.send(plea)
  const [sent = ''] = t.widget.message.sent.split(' ')
  await widget.line(plea).getByText(sent).waitFor()
  return customer
}

/** A customer who has written and an agent who has it open. */
export async function chatBetween(
  server: TestDesk,
  newPerson: NewPerson,
  plea = 'Hej, jag behöver hjälp',
  visitor: Promise<Person> | Person = newPerson({ width: 390 }),
): Promise<{ agent: Agent; customer: Customer }> {
  const [agent, customer] = await Promise.all([
    newPerson().then((person) => agentAt(server, person)),
    Promise.resolve(visitor).then((person) => customerAt(server, person)),
  ])
  await customer.shop.openChat()
  await customer.widget.send(plea)
  await agent.desk.open(plea)
  return { agent, customer }
}
