import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { chat, reply, startDesk } from '../support/desk.ts'

test('a declined card becomes a conversation, an answer and a figure', async () => {
  const desk = await startDesk()
  const agent = await desk.staff(['agent', 'lead'])
  const token = uuidv7() + uuidv7()
  const track = (event: string, properties: object) =>
    fetch(`${desk.url}/v1/track`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: desk.url },
      body: JSON.stringify({ writeKey: desk.widgetKey, anonymousId: token, messageId: uuidv7(), event, properties }),
    }).then((response) => response.json())

  await track('Checkout Step Viewed', { step: 3, steps: 4, step_name: 'payment', value: 1249, currency: 'SEK' })
  const { helpOffer } = await track('Payment Failed', { reason: 'insufficient_funds', value: 1249, currency: 'SEK' })
  expect(helpOffer.kind).toBe('declined')

  const customer = await desk.visitor({ token, host: desk.url })
  await customer.client.query('chat.open', {})
  const first = chat('My card does not work')
  const sent = await customer.client.mutate('chat.post', { ...first, helpOfferId: helpOffer.id })
  expect(sent).toMatchObject({ id: first.id, seq: 1, body: first.body })

  const { conversation } = await agent.client.hears('message.posted')
  expect(conversation).toMatchObject({ number: 1, chip: { stage: 'payment', detail: 'card_declined' }, isDemo: true })
  const { rows } = await agent.client.query('conversations.list', { brandId: desk.brandId, view: 'unassigned' })
  expect(rows).toMatchObject([{ id: conversation.id, unread: 1, feeling: null, lastLine: { body: first.body } }])
  const detail = await agent.client.query('conversations.get', { conversationId: conversation.id })
  expect(detail.now).toMatchObject({
    step: { name: 'payment', index: 3, of: 4 },
    payment: { lastReason: 'insufficient_funds' },
  })
  expect(detail.suggestedTopic).toBe('declined_payment')

  await agent.client.mutate(
    'messages.post',
    reply(conversation.id, 'The bank says there is too little on the account.'),
  )
  await customer.client.hears('chat.message', { message: { author: 'agent', name: 'Elin', seq: 2 } })

  await agent.client.mutate('conversations.close', {
    conversationId: conversation.id,
    topic: 'declined_payment',
    outcome: 'information',
    prediction: 6,
    wrapUpMs: 4000,
  })
  const { survey } = await customer.client.hears('chat.survey')
  const answer = { surveyId: survey.id, feltUnderstood: 6, solved: 'yes', comment: 'She saw at once what was wrong' }
  await customer.client.mutate('chat.answer', answer)
  await customer.client.mutate('chat.answer', answer)

  const { answers } = await agent.client.query('answers.latest', { brandId: desk.brandId })
  expect(answers).toMatchObject([
    { feltUnderstood: 6, comment: answer.comment, conversationId: conversation.id, isDemo: true },
  ])
  const balance = await agent.client.query('quality.balance', { brandId: desk.brandId })
  expect(balance).toMatchObject({
    isDemo: true,
    desk: { contacts: 1, answers: 1, pair: null, withheld: { reason: 'floor', missing: 4, floor: 5 } },
    count: null,
  })
  const behind = await agent.client.query('quality.contacts', { brandId: desk.brandId, dimension: 'desk', key: 'desk' })
  expect(behind).toMatchObject({
    total: 1,
    contacts: [{ conversationId: conversation.id, answer: { feltUnderstood: 6 } }],
  })
})

test('an internal note reaches agents and never the customer', async () => {
  const desk = await startDesk()
  const agent = await desk.staff(['agent'])
  const colleague = await desk.staff(['agent'], { name: 'Sara Lind' })
  const customer = await desk.visitor()
  const { conversationId } = await customer.client.mutate('chat.post', chat('Hello'))
  await agent.client.mutate('messages.post', reply(conversationId, 'Third try today', 'note'))
  await agent.client.mutate('messages.post', reply(conversationId, 'I am here'))
  await expect.poll(() => colleague.client.heard.filter((event) => event.type === 'message.posted').length).toBe(3)

  await expect.poll(() => customer.client.heard.filter((event) => event.type === 'chat.message').length).toBe(2)
  expect(JSON.stringify(customer.client.heard)).not.toContain('Third try')
  const after = await customer.client.query('chat.after', { conversationId, seq: 0 })
  expect(after.map(({ seq, body }: { seq: number; body: string }) => [seq, body])).toEqual([
    [1, 'Hello'],
    [2, 'I am here'],
  ])
})

test('a conversation begins in the language the chat is shown in, and the way back speaks it', async () => {
  const desk = await startDesk({ language: 'en' })
  const agent = await desk.staff(['agent'])
  const customer = await desk.visitor()
  const { conversationId } = await customer.client.mutate('chat.post', { ...chat('Tusen takk'), language: 'nb' })
  const { messages } = await agent.client.query('conversations.get', { conversationId })
  expect(messages[0].sentiment.label).toBe('positive')
  expect((await customer.client.query('chat.open', {})).language).toBe('nb')
  expect((await customer.client.query('chat.open', { language: 'sv' })).language).toBe('sv')
})
