import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { close } from '../support/conversations.ts'
import { chat, reply, type TestDesk, type TestStaff } from '../support/desk.ts'
import { shopToken } from '../support/tokens.ts'
import { eventually } from './support/eventually.ts'
import { PAYLOADS } from './support/payloads.ts'
import { browserOfFile, type Person } from './support/people.ts'
import { agentAt, customerAt, deskForBrowsers } from './support/stage.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()
const [SCRIPT, IMAGE] = PAYLOADS

test('what customers and shops send is text everywhere the staff reads it', async () => {
  const desk = server()
  const colleague = await desk.staff(['agent'], { name: SCRIPT })
  const planter = await desk.staff(['agent'], { name: IMAGE })
  const planted = await Promise.all(PAYLOADS.map((payload) => plant(desk, planter, colleague.userId, payload)))

  const agent = await agentAt(desk, await newPerson(), { path: '/inbox/closed' })
  const { page, t } = agent
  await expectInert(agent)
  const seen = new Set<string>()
  while (seen.size < PAYLOADS.length) {
    const before = await agent.desk.focusedRow()
    await page.keyboard.press('j')
    await eventually(agent.desk.focusedRow).not.toBe(before)
    await page.keyboard.press('o')
    const payload = PAYLOADS[planted.indexOf((await agent.desk.focusedRow()) ?? '')] ?? 'an unknown conversation'
    await agent.desk.header.getByText(payload).first().waitFor()
    await eventually(() => agent.desk.bodies()).toEqual([payload, payload, payload])
    await agent.desk.context.getByRole('listitem').filter({ hasText: payload }).first().waitFor()
    await agent.desk.line(payload).first().waitFor()
    await expectInert(agent)
    seen.add(payload)
  }

  await page.keyboard.press('Control+k')
  await agent.desk.dialog.getByPlaceholder(t.desk.palette.placeholder).fill('ran=1')
  await agent.desk.dialog.getByRole('option').nth(5).waitFor()
  await expectInert(agent)
  await page.keyboard.press('Escape')

  await agent.desk.leaveFor(t.desk.rail.voices)
  await page.getByText(SCRIPT, { exact: true }).waitFor()
  expect(await page.getByRole('article').count()).toBe(PAYLOADS.length)
  await expectInert(agent)

  await agent.desk.leaveFor(t.desk.rail.balance)
  await page.getByRole('button', { name: t.lead.balance.seeContacts }).click()
  await agent.desk.dialog.getByText(SCRIPT, { exact: true }).waitFor()
  await expectInert(agent)

  await page.goto(`${desk.url}/settings/team`)
  await page.getByText(IMAGE).first().waitFor()
  await expectInert(agent)
})

test('what the staff writes and is called is text in the chat and on the answer page', async () => {
  const desk = server()
  await desk.app.db.write((trx) => trx.updateTable('brands').set({ name: IMAGE }).execute())
  const agent = await desk.staff(['agent'], { name: SCRIPT })
  const customer = await customerAt(desk, await newPerson())
  await customer.shop.openChat()
  await customer.widget.send(IMAGE)
  const { message } = await agent.client.hears('message.posted', { message: { body: IMAGE } })
  const { conversationId } = message
  for (const payload of PAYLOADS) await agent.client.mutate('messages.post', reply(conversationId, payload))
  await eventually(() => customer.widget.bodies()).toEqual([IMAGE, ...PAYLOADS])
  await customer.widget.frame.getByRole('heading', { name: IMAGE }).waitFor()
  await expectInert(customer)

  await close(agent, conversationId)
  await customer.widget.question.waitFor()
  await expectInert(customer)
  const { id } = await desk.app.db.kysely
    .selectFrom('surveys')
    .select('id')
    .where('conversationId', '=', conversationId)
    .executeTakeFirstOrThrow()
  const byLink = await customer.newTab()
  await byLink.page.goto(`${desk.url}/s/${await desk.app.signer.sign('survey', id, Date.now() + 60_000)}`)
  await byLink.page.getByText(IMAGE).first().waitFor()
  await byLink.page.getByRole('radio').first().waitFor()
  await expectInert(byLink)
})

test('text that turns the reading direction is shown as what it is, and turns nothing', async () => {
  const desk = server()
  const turned = 'Betala till \u202Enadnakid\u202C nu'
  const shown = 'Betala till ⟨U+202E⟩nadnakid⟨U+202C⟩ nu'
  const planter = await desk.staff(['agent'])
  const colleague = await desk.staff(['agent'])
  const conversationId = await plant(desk, planter, colleague.userId, turned, 'Ada')
  const agent = await agentAt(desk, await newPerson(), { path: `/inbox/closed/${conversationId}` })
  await eventually(() => agent.desk.bodies()).toEqual([shown, shown, shown])
  await agent.desk.row(shown).waitFor()
  await agent.page.keyboard.press('Control+k')
  await agent.desk.dialog.getByPlaceholder(agent.t.desk.palette.placeholder).fill('Betala till')
  await agent.desk.dialog.getByRole('option', { name: shown }).waitFor()
  await agent.page.keyboard.press('Escape')
  await agent.desk.leaveFor(agent.t.desk.rail.voices)
  await agent.page.getByRole('article').filter({ hasText: shown }).waitFor()
})

/** Fails if anything of a payload became more than text, in the page or in any of its frames. */
async function expectInert({ page, seen }: Person): Promise<void> {
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => ({
      ran: Reflect.has(window, 'ran'),
      grown: [...document.querySelectorAll('script, iframe[srcdoc], math, form[action], base, meta[http-equiv], style')]
        .map(({ outerHTML }) => outerHTML)
        .filter((html) => /top\.ran|evil\.example/.test(html)),
      handlers: [...document.querySelectorAll('*')]
        .flatMap((each) => each.getAttributeNames())
        .filter((name) => /^on/.test(name)),
      links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    }))
    expect(found, frame.url()).toMatchObject({ ran: false, grown: [], handlers: [] })
    expect(found.links.filter((href) => !/^(https?:|mailto:|\/|#)/.test(href))).toEqual([])
  }
  expect(
    seen.requests.filter((url) => !url.startsWith(server().url) && !/^(ws:\/\/127|data:|blob:)/.test(url)),
  ).toEqual([])
  expect(seen.troubles).toEqual([])
}

/** A customer whose every trace is the payload: page, address, cart, words, answer, and `line` what takes one line only. */
async function plant(
  desk: TestDesk,
  agent: TestStaff,
  toUserId: string,
  payload: string,
  line = payload,
): Promise<string> {
  const identity = await shopToken(desk.identitySecret, Date.now(), { sub: uuidv7(), name: line })
  const customer = await desk.visitor({ identity, host: desk.url })
  const tell = (path: string, event: object) =>
    fetch(`${desk.url}/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: desk.url },
      body: JSON.stringify({ writeKey: desk.widgetKey, anonymousId: customer.token, messageId: uuidv7(), ...event }),
    })
  await tell('page', { name: payload, properties: { title: payload, url: payload, path: payload } })
  const cart = { currency: 'SEK', value: 1, products: [{ name: payload, variant: payload, price: 1, quantity: 2 }] }
  await tell('track', { event: 'Cart Viewed', properties: cart })
  await tell('track', { event: payload.slice(0, 100), properties: { title: payload } })
  const { conversationId } = await customer.client.mutate('chat.post', chat(payload))
  await agent.client.mutate('conversations.take', { conversationId })
  await agent.client.mutate('messages.post', reply(conversationId, payload))
  await agent.client.mutate('messages.post', reply(conversationId, payload, 'note'))
  await agent.client.mutate('conversations.transfer', { conversationId, toUserId, reason: line })
  const promise = { text: line, dueAt: Date.now() + 60_000 }
  await agent.client.mutate('conversations.close', {
    conversationId,
    topic: 'other',
    outcome: 'information',
    prediction: null,
    wrapUpMs: 0,
    promise,
  })
  const { survey } = await customer.client.hears('chat.survey')
  const answer = { surveyId: survey.id, feltUnderstood: 3, solved: null, comment: payload, maySeeNext: true }
  await customer.client.mutate('chat.answer', answer)
  return conversationId
}
