import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { close } from '../support/conversations.ts'
import { reply } from '../support/desk.ts'
import { tamper } from '../support/tokens.ts'
import { eventually } from './support/eventually.ts'
import { browserOfFile, type Person } from './support/people.ts'
import { agentAt, deskForBrowsers, writerAt } from './support/stage.ts'
import { widgetOf } from './support/widget.ts'

const newPerson = browserOfFile()
const server = deskForBrowsers()

const answersStored = () =>
  server()
    .app.db.kysely.selectFrom('answers')
    .innerJoin('surveys', 'surveys.id', 'answers.surveyId')
    .select(['answers.feltUnderstood', 'answers.comment'])
    .where('surveys.linkedAt', 'is not', null)
    .execute()

/** The customer closes the chat and goes on shopping; then the conversation is closed. The shop's page gets the link. */
async function getLink(): Promise<{ customer: Person; link: string; conversationId: string }> {
  const agent = await server().staff(['agent'])
  const customer = await writerAt(server(), await newPerson({ width: 390 }), 'Jag undrar en sak')
  const { message } = await agent.client.hears('message.posted', { message: { body: 'Jag undrar en sak' } })
  const { conversationId } = message
  await agent.client.mutate('messages.post', reply(conversationId, 'Det ordnar vi'))
  await customer.widget.line('Det ordnar vi').waitFor()
  await customer.page.reload()
  await close(agent, conversationId)
  await customer.shop.goToPayment()
  await customer.shop.bubble.getByText(customer.t.widget.offer.surveyInvite).waitFor()
  const accept = customer.shop.bubble.getByRole('link', { name: customer.t.widget.offer.surveyAnswer })
  return { customer, link: (await accept.getAttribute('href')) ?? '', conversationId }
}

test('who has left the chat is asked on the shop’s page, once, and answers by the link', async () => {
  const { customer, conversationId } = await getLink()
  const { t, context, shop } = { ...customer, shop: customer.page.locator('lyhord-chat section') }
  const before = (await answersStored()).length
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    shop.getByRole('link', { name: t.widget.offer.surveyAnswer }).click(),
  ])
  await eventually(() => shop.count()).toBe(0)
  const survey = widgetOf({ ...customer, page }, 'whole')
  await survey.frame.getByText(t.survey.question).waitFor()
  await survey.answer(t.survey.step[7], 'Det kändes som ett riktigt svar')
  await page.getByRole('heading', { name: t.survey.page.answered.title }).waitFor()
  expect(await answersStored()).toHaveLength(before + 1)

  const lead = await agentAt(server(), await newPerson(), { path: '/voices' })
  const answer = lead.page.getByRole('article').filter({ hasText: 'Det kändes som ett riktigt svar' })
  expect(await answer.getByRole('link').getAttribute('href')).toContain(conversationId)

  await page.reload()
  await page.getByRole('heading', { name: t.survey.page.answered.title }).waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  await customer.page.reload()
  await customer.page.locator('.test-cards').waitFor()
  await eventually(() => customer.seen.requests.filter((url) => url.includes('/v1/')).length).toBeGreaterThan(3)
  expect(await shop.count()).toBe(0)
})

test('opened twenty times by programs and people, the link records nothing; skipping is final', async () => {
  const { customer, link } = await getLink()
  const before = await answersStored()
  for (let time = 0; time < 15; time++) await fetch(link)
  const { page, t } = await newPerson({ width: 390 })
  for (let time = 0; time < 5; time++) {
    await page.goto(link)
    await page.getByText(t.survey.question).waitFor()
  }
  await page.getByText(t.survey.step[3], { exact: true }).click()
  expect(await answersStored()).toEqual(before)
  await page.getByRole('button', { name: t.survey.skip }).click()
  await page.getByRole('heading', { name: t.survey.page.skipped.title }).waitFor()
  await customer.page.goto(link)
  await customer.page.getByRole('heading', { name: t.survey.page.skipped.title }).waitFor()
  expect(await answersStored()).toEqual(before)
})

test('who leaves after the first screen has answered; half-written words stay theirs', async () => {
  const { link } = await getLink()
  const { page, t } = await newPerson({ width: 390 })
  await page.goto(link)
  await page.getByText(t.survey.step[2], { exact: true }).click()
  await page.getByRole('button', { name: t.survey.next }).click()
  await page.getByLabel(t.survey.missed).fill('Jag tänkte säga att')
  await page.goto('about:blank')
  await eventually(answersStored).toContainEqual({ feltUnderstood: 2, comment: null })
  await page.goto(link)
  await page.getByRole('heading', { name: t.survey.page.answered.title }).waitFor()
})

test('a link that is forged, too old or belongs to nobody says which', async () => {
  const { app, url } = server()
  const { page, t } = await newPerson({ width: 390 })
  const signed = (expiresAt: number) => app.signer.sign('survey', uuidv7(), expiresAt)
  const fresh = await signed(Date.now() + 60_000)
  const links = [
    [fresh, t.survey.page.invalid.title],
    [tamper(fresh, fresh.length - 8), t.survey.page.invalid.title],
    ['nothing', t.survey.page.invalid.title],
    [await signed(Date.now() - 60_000), t.survey.page.expired.title],
  ] as const
  for (const [token, title] of links) {
    await page.goto(`${url}/s/${token}`)
    await page.getByRole('heading', { name: title }).waitFor()
    expect(await page.getByRole('radio').count()).toBe(0)
  }
})
