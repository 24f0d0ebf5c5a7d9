import type { WebSocketRoute } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { browserOfFile, type Person } from './support/people.ts'
import { shopOf } from './support/shop.ts'
import { type Agent, agentAt, type Customer, chatBetween, deskForBrowsers } from './support/stage.ts'
import { fill, texts } from './support/texts.ts'
import { widgetOf } from './support/widget.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

/** Both screens show these messages, each once and in this order. */
async function bothShow({ agent, customer }: { agent: Agent; customer: Customer }, bodies: string[]): Promise<void> {
  await eventually(() => customer.widget.bodies()).toEqual(bodies)
  await eventually(() => agent.desk.bodies()).toEqual(bodies)
  await eventually(() => customer.widget.frame.locator('[data-state=sending]').count()).toBe(0)
  await eventually(() => agent.desk.stream.locator('[data-state=sending]').count()).toBe(0)
}

/** The same messages in the same order on both screens, whichever order that is. */
async function bothAgreeOn({ agent, customer }: { agent: Agent; customer: Customer }, bodies: string[]): Promise<void> {
  await eventually(async () => (await customer.widget.bodies()).toSorted()).toEqual(bodies.toSorted())
  await bothShow({ agent, customer }, await customer.widget.bodies())
}

describe('the connection is cut and comes back', () => {
  test('for the customer: what they write waits, says so, and arrives once and in order', async () => {
    const chat = await chatBetween(server(), newPerson, 'ett')
    const { agent, customer } = chat
    const { widget, t } = customer
    await customer.context.setOffline(true)
    await widget.send('två')
    await widget.send('tre')
    await eventually(() => widget.banner.textContent()).toBe(t.widget.offline)
    await widget.line('tre').getByText(t.widget.message.sending).waitFor()
    expect(await agent.desk.bodies()).toEqual(['ett'])
    await customer.context.setOffline(false)
    await eventually(() => widget.banner.textContent()).toBe(t.widget.online)
    await bothShow(chat, ['ett', 'två', 'tre'])
    await eventually(() => widget.banner.textContent()).toBe('')
  })

  test('for the customer: what was answered meanwhile is there afterwards', async () => {
    const chat = await chatBetween(server(), newPerson, 'hej')
    await chat.customer.context.setOffline(true)
    await chat.customer.widget.send('är du kvar?')
    for (const body of ['ja', 'jag är här', 'en anteckning kommer']) await chat.agent.desk.reply(body)
    await chat.agent.desk.note('hemligt')
    await chat.customer.context.setOffline(false)
    await eventually(() => chat.customer.widget.bodies()).toEqual([
      'hej',
      'ja',
      'jag är här',
      'en anteckning kommer',
      'är du kvar?',
    ])
    expect(chat.customer.seen.received.join()).not.toContain('hemligt')
  })

  test('for the agent: replies and notes wait, and arrive once and in order', async () => {
    const chat = await chatBetween(server(), newPerson, 'fråga')
    const { agent, customer } = chat
    await agent.context.setOffline(true)
    await agent.page.getByText(agent.t.desk.offline).waitFor()
    await agent.desk.reply('svar ett')
    await agent.desk.reply('svar två')
    await agent.desk.stream.getByText(agent.t.desk.waitsToSend).first().waitFor()
    await agent.context.setOffline(false)
    await agent.page.getByText(agent.t.desk.offline).waitFor({ state: 'detached' })
    await bothShow(chat, ['fråga', 'svar ett', 'svar två'])
    await customer.widget.send('tack')
    await bothShow(chat, ['fråga', 'svar ett', 'svar två', 'tack'])
  })

  test('for the agent: what the customer wrote meanwhile is there, and the list knows it', async () => {
    const chat = await chatBetween(server(), newPerson, 'fyra')
    await chat.agent.context.setOffline(true)
    await chat.customer.widget.send('fem')
    await chat.customer.widget.send('sex sist')
    await chat.customer.widget
      .line('sex sist')
      .getByText(/^Skickat/)
      .waitFor()
    await chat.agent.context.setOffline(false)
    await bothShow(chat, ['fyra', 'fem', 'sex sist'])
    await chat.agent.desk.row('sex sist').waitFor()
  })
})

describe('a page is loaded anew', () => {
  test('what was typed and not sent is still there, on both sides', async () => {
    const { agent, customer } = await chatBetween(server(), newPerson)
    await customer.widget.field.fill('halva meningen')
    await agent.desk.field.fill('ett halvt svar')
    await customer.page.reload()
    await customer.shop.openChat()
    await eventually(() => customer.widget.field.inputValue()).toBe('halva meningen')
    await agent.page.reload()
    await eventually(() => agent.desk.field.inputValue()).toBe('ett halvt svar')
    await agent.desk.composer.getByText(agent.t.desk.composer.saved).waitFor()
  })

  test('a message that never reached the server is sent then, once', async () => {
    const person = await newPerson({ width: 390 })
    const line = await tap(person)
    const chat = await chatBetween(server(), newPerson, 'först', person)
    line.drops = (frame, from) => from === 'browser' && frame.includes('chat.post')
    await chat.customer.widget.send('på väg')
    await chat.customer.widget.line('på väg').getByText(chat.customer.t.widget.message.sending).waitFor()
    line.drops = () => false
    await chat.customer.page.reload()
    await chat.customer.shop.openChat()
    await bothShow(chat, ['först', 'på väg'])
  })

  test('a message whose acknowledgement was lost is not sent twice', async () => {
    const person = await newPerson({ width: 390 })
    const line = await tap(person)
    const chat = await chatBetween(server(), newPerson, 'först', person)
    // Neither its acknowledgement nor the push that brings it home.
    line.drops = (frame, from) => from === 'server' && /^4[23]/.test(frame)
    await chat.customer.widget.send('framme')
    await chat.agent.desk.messages.filter({ hasText: 'framme' }).waitFor()
    line.drops = () => false
    await chat.customer.page.reload()
    await chat.customer.shop.openChat()
    await bothShow(chat, ['först', 'framme'])
  })
})

test('two tabs of one customer show one conversation', async () => {
  const chat = await chatBetween(server(), newPerson, 'i första fliken')
  const { agent, customer } = chat
  const tab = await customer.newTab()
  const second = { ...tab, shop: shopOf(tab), widget: widgetOf(tab) }
  await second.shop.open(server().url, server().widgetKey)
  await second.shop.openChat()
  await second.widget.line('i första fliken').waitFor()
  await Promise.all([customer.widget.send('från ett'), second.widget.send('från två'), agent.desk.reply('från oss')])
  await bothAgreeOn(chat, ['i första fliken', 'från ett', 'från två', 'från oss'])
  await bothShow({ agent, customer: second }, await customer.widget.bodies())
})

interface Line {
  drops: (frame: string, from: 'browser' | 'server') => boolean
}

/** Stands on the wire of a browser and loses what it is told to. */
async function tap(person: Person): Promise<Line> {
  const line: Line = { drops: () => false }
  await person.context.routeWebSocket(/socket\.io/, (browser: WebSocketRoute) => {
    const wire = browser.connectToServer()
    browser.onMessage((frame) => {
      if (!line.drops(String(frame), 'browser')) wire.send(frame)
    })
    wire.onMessage((frame) => {
      if (!line.drops(String(frame), 'server')) browser.send(frame)
    })
  })
  return line
}

test('a language whose texts cannot be fetched is not spoken, and can be chosen again', async () => {
  const agent = await agentAt(server(), await newPerson())
  const { desk, page, t } = agent
  const stayed = page.getByRole('navigation', { name: t.desk.rail.label })
  await page.route(/\/nb-.*\.js/, (route) => route.abort())
  const choose = async () => {
    await desk.openMenu(fill(t.desk.me.label, { name: 'Elin Svensson' }))
    await page.getByRole('menuitemradio', { name: 'Norsk bokmål' }).click()
  }
  await choose()
  await page.getByText(t.common.partMissing).waitFor()
  await stayed.waitFor()
  expect(agent.seen.troubles.filter((what) => what.startsWith('script:'))).toEqual([])
  const spoken = () =>
    server()
      .app.db.kysely.selectFrom('users')
      .select('preferences')
      .where('id', '=', agent.userId)
      .executeTakeFirstOrThrow()
  expect(JSON.parse((await spoken()).preferences)).toMatchObject({ language: 'sv' })

  await page.unroute(/\/nb-.*\.js/)
  await page.reload()
  await choose()
  await page.getByRole('navigation', { name: texts.nb.desk.rail.label }).waitFor()
})
