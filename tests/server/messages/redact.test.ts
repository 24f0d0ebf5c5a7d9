import { beforeAll, expect, test } from 'vitest'
import { beginChat } from '../../support/conversations.ts'
import { chat, reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const desk = deskOfFile()
let elin: TestStaff
let sara: TestStaff
let lead: TestStaff
beforeAll(async () => {
  elin = await desk().staff(['agent'])
  sara = await desk().staff(['agent'], { name: 'Sara Lind' })
  lead = await desk().staff(['lead'], { name: 'Lena Lead' })
})
const SECRET = 'terrible diabetes'

test('a redacted message is gone from the row, its evidence, the list, the search and both screens, and who did it is kept', async () => {
  const { customer, conversationId } = await beginChat(desk(), 'Hello')
  const words = chat(`I have ${SECRET}`, { conversationId })
  await customer.client.mutate('chat.post', words)
  const redacted = await elin.client.mutate('messages.redact', { messageId: words.id })
  expect(redacted).toMatchObject({ id: words.id, body: '', isRedacted: true, sentiment: null, event: null })

  const row = await desk()
    .app.db.kysely.selectFrom('messages')
    .selectAll()
    .where('id', '=', words.id)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ body: '', score: null, scoreEvidence: null, redactedBy: elin.userId })
  expect(row.redactedAt).toBe(desk().clock.now)

  await sara.client.hears('message.redacted', { message: { id: words.id, body: '' } })
  await customer.client.hears('chat.redacted', { conversationId, id: words.id })
  const shown = [
    await sara.client.query('conversations.list', { brandId: desk().brandId, view: 'open' }),
    await sara.client.query('conversations.get', { conversationId }),
    await sara.client.query('messages.after', { conversationId, seq: 0 }),
    await customer.client.query('chat.open', {}),
  ]
  expect(JSON.stringify(shown)).not.toContain('diabetes')
  const { rows } = shown[0]
  expect(rows[0].lastLine).toEqual({ author: 'customer', body: '' })
  expect(await sara.client.query('conversations.search', { brandId: desk().brandId, query: 'diabetes' })).toEqual([])

  const audited = await desk().app.db.kysely.selectFrom('auditEntries').selectAll().execute()
  expect(audited).toMatchObject([{ action: 'message.redacted', userId: elin.userId, subjectId: words.id }])
  expect(JSON.stringify(audited)).not.toContain('diabetes')
})

test('a retry of the redacted message brings the words not back', async () => {
  const { customer, conversationId } = await beginChat(desk())
  const words = chat(SECRET, { conversationId })
  await customer.client.mutate('chat.post', words)
  await elin.client.mutate('messages.redact', { messageId: words.id })
  expect(await customer.client.mutate('chat.post', words)).toMatchObject({ id: words.id, body: '' })
})

test('a redacted note is told to the desk and not to the customer', async () => {
  const { customer, conversationId } = await beginChat(desk())
  const note = reply(conversationId, SECRET, 'note')
  await elin.client.mutate('messages.post', note)
  await elin.client.mutate('messages.redact', { messageId: note.id })
  await sara.client.hears('message.redacted', { message: { id: note.id } })
  await elin.client.mutate('messages.post', reply(conversationId, 'Hello'))
  await customer.client.hears('chat.message', { message: { author: 'agent' } })
  expect(JSON.stringify(customer.client.heard)).not.toContain(note.id)
})

test('only an agent of the brand redacts, and only messages: not what the desk itself noted', async () => {
  const { customer, conversationId } = await beginChat(desk())
  const words = chat(SECRET, { conversationId })
  await customer.client.mutate('chat.post', words)
  await expect(lead.client.mutate('messages.redact', { messageId: words.id })).rejects.toMatchObject({
    code: 'not_allowed',
  })
  await expect(customer.client.mutate('messages.redact', { messageId: words.id })).rejects.toMatchObject({
    code: 'not_signed_in',
  })
  await elin.client.mutate('conversations.take', { conversationId })
  const { message } = await elin.client.hears('message.posted', {
    message: { conversationId, event: { type: 'assigned' } },
  })
  await expect(elin.client.mutate('messages.redact', { messageId: message.id })).rejects.toMatchObject({
    code: 'bad_input',
  })
})

test("drafts are kept for each agent and kind, survive a new connection, and are never in a colleague's sight", async () => {
  const { customer, conversationId } = await beginChat(desk())
  const save = (who: TestStaff, visibility: string, body: string) =>
    who.client.mutate('drafts.save', { conversationId, visibility, body })
  const draftsOf = async (who: TestStaff) =>
    (await who.client.query('conversations.get', { conversationId })).drafts.toSorted(
      (a: { visibility: string }, b: { visibility: string }) => a.visibility.localeCompare(b.visibility),
    )
  await save(elin, 'public', 'Dear cust')
  await save(elin, 'public', 'Dear customer')
  await save(elin, 'note', 'They sound upset')
  await save(sara, 'public', 'Hi there')
  expect(await draftsOf(elin)).toEqual([
    { visibility: 'note', body: 'They sound upset' },
    { visibility: 'public', body: 'Dear customer' },
  ])
  expect(await draftsOf(sara)).toEqual([{ visibility: 'public', body: 'Hi there' }])
  expect(await draftsOf(lead)).toEqual([])
  await save(elin, 'note', '')
  expect(await draftsOf(elin)).toEqual([{ visibility: 'public', body: 'Dear customer' }])

  const seen = JSON.stringify([sara.client.heard, lead.client.heard, customer.client.heard])
  expect(seen).not.toContain('Dear cust')
  expect(JSON.stringify(await customer.client.query('chat.open', {}))).not.toMatch(/Dear cust|Hi there/)
  await expect(save(lead, 'public', 'x')).rejects.toMatchObject({ code: 'not_allowed' })
  await expect(
    customer.client.mutate('drafts.save', { conversationId, visibility: 'note', body: 'x' }),
  ).rejects.toMatchObject({ code: 'not_signed_in' })
})
