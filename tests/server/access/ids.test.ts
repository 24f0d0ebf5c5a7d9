import { v7 as uuidv7 } from 'uuid'
import { beforeAll, expect, test, vi } from 'vitest'
import { beginChat, close } from '../../support/conversations.ts'
import { chat, reply, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { type Askers, makeAskers } from './askers.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const desk = deskOfFile()
let askers: Askers
let agent: TestStaff
beforeAll(async () => {
  askers = await makeAskers(desk())
  agent = await desk().staff(['agent'])
})

test('work is given only to those who do it here', async () => {
  const { conversationId } = await beginChat(desk())
  const others = { lead: askers.lead, admin: askers.admin, 'somebody elsewhere': askers.staffElsewhere }
  for (const [who, { userId: toUserId }] of [...Object.entries(others), ['nobody', { userId: uuidv7() }] as const]) {
    const assigned = agent.client.mutate('conversations.assign', { conversationId, toUserId })
    await expect(assigned, who).rejects.toMatchObject({ code: 'not_found' })
    const handed = agent.client.mutate('conversations.transfer', { conversationId, toUserId, reason: 'You know it' })
    await expect(handed, who).rejects.toMatchObject({ code: 'not_found' })
  }
  const { conversation } = await agent.client.query('conversations.get', { conversationId })
  expect(conversation.assigneeId).toBeNull()
})

test('an administrator manages the own brand’s people and invitations, no others', async () => {
  const { brandId } = desk()
  const { kysely } = desk().app.db
  const elsewhere = await kysely
    .selectFrom('userRoles')
    .select('brandId')
    .where('userId', '=', askers.staffElsewhere.userId)
    .executeTakeFirstOrThrow()
  await askers.staffElsewhere.ask('mutation', 'team.invite', { brandId: elsewhere.brandId, roles: ['agent'] })
  const invitation = await kysely
    .selectFrom('invitations')
    .select('id')
    .where('brandId', '=', elsewhere.brandId)
    .executeTakeFirstOrThrow()

  const attempts: [path: string, input: object][] = [
    ['team.setRoles', { brandId, userId: askers.staffElsewhere.userId, roles: ['admin'] }],
    ['team.remove', { brandId, userId: askers.staffElsewhere.userId }],
    ['team.setRoles', { brandId: elsewhere.brandId, userId: askers.admin.userId, roles: ['admin'] }],
    ['team.withdraw', { brandId: elsewhere.brandId, invitationId: invitation.id }],
    ['team.invite', { brandId: elsewhere.brandId, roles: ['admin'] }],
    ['brands.set', { brandId: elsewhere.brandId, name: 'Mine' }],
  ]
  for (const [path, input] of attempts)
    await expect(askers.admin.ask('mutation', path, input), path).rejects.toMatchObject({ code: 'not_found' })
  // Named with the own brand, it is no invitation of that brand.
  await askers.admin.ask('mutation', 'team.withdraw', { brandId, invitationId: invitation.id })
  expect(await askers.staffElsewhere.ask('query', 'team.invitations', { brandId: elsewhere.brandId })).toHaveLength(1)
})

test('a report of attention is taken whole or not at all', async () => {
  const { conversationId } = await beginChat(desk())
  const span = (of: string) => ({ id: uuidv7(), conversationId: of, startedMsAgo: 500, endedMsAgo: 100 })
  const spans = [span(conversationId), span(uuidv7())]
  await expect(agent.client.mutate('attention.report', { spans })).rejects.toMatchObject({ code: 'not_found' })
  const stored = await desk().app.db.kysely.selectFrom('attentionSpans').select('id').execute()
  expect(stored).toEqual([])
})

test('an id that is taken gives nobody the message of somebody else', async () => {
  const secret = chat('My secret')
  await askers.owner.ask('mutation', 'chat.post', secret)
  const mine = chat('Give me yours', { id: secret.id })
  await expect(askers.stranger.ask('mutation', 'chat.post', mine)).rejects.toMatchObject({ code: 'id_taken' })
  await expect(askers.visitorElsewhere.ask('mutation', 'chat.post', mine)).rejects.toMatchObject({ code: 'id_taken' })
  const { conversationId } = await beginChat(desk())
  const theirs = { ...reply(conversationId, 'Give me theirs'), id: secret.id }
  await expect(agent.client.mutate('messages.post', theirs)).rejects.toMatchObject({ code: 'id_taken' })

  const note = reply(conversationId, 'Between us', 'note')
  await agent.client.mutate('messages.post', note)
  const asCustomer = chat('What did they say?', { id: note.id })
  await expect(askers.owner.ask('mutation', 'chat.post', asCustomer)).rejects.toMatchObject({ code: 'id_taken' })
  const seen = await askers.stranger.ask('query', 'chat.open', {})
  expect(JSON.stringify(seen)).not.toMatch(/secret|Between us/)
})

test('a draft is its writer’s alone', async () => {
  const { conversationId } = await beginChat(desk())
  await agent.client.mutate('drafts.save', { conversationId, visibility: 'public', body: 'Not yet said' })
  const mine = await agent.client.query('conversations.get', { conversationId })
  expect(mine.drafts).toEqual([{ visibility: 'public', body: 'Not yet said' }])
  for (const { ask } of [askers.agent, askers.lead])
    expect(JSON.stringify(await ask('query', 'conversations.get', { conversationId }))).not.toContain('Not yet said')
})

test('signals about a conversation that is not theirs reach nobody and bring nothing back', async () => {
  const { conversationId } = await beginChat(desk())
  const stranger = await desk().visitor()
  const administrator = await desk().staff(['admin'])
  await agent.client.hears('message.posted', { message: { conversationId } })
  const from = agent.client.heard.length
  for (const { client } of [stranger, administrator]) {
    client.socket.emit('view', { conversationId })
    client.socket.emit('typing', { conversationId, isTyping: true })
    client.socket.emit('join', `desk:${desk().brandId}`)
    client.socket.emit('event', { type: 'message.posted' })
  }
  await stranger.client.query('chat.open', {})
  await administrator.client.query('me.get')
  await agent.client.mutate('messages.post', reply(conversationId, 'Said to its customer alone'))
  await agent.client.hears('message.posted', { message: { body: 'Said to its customer alone' } })
  const heard = agent.client.heard.slice(from).map(({ type }) => type)
  expect(heard.filter((type) => type === 'typing' || type === 'presence.changed')).toEqual([])
  for (const { client } of [stranger, administrator])
    expect(JSON.stringify(client.heard)).not.toContain('Said to its customer alone')
})

test('what a colleague of another brand searches for is searched for there', async () => {
  const { conversationId } = await beginChat(desk(), 'Zebrafinch')
  await close(agent, conversationId)
  const elsewhere = await desk()
    .app.db.kysely.selectFrom('userRoles')
    .select('brandId')
    .where('userId', '=', askers.staffElsewhere.userId)
    .executeTakeFirstOrThrow()
  const found = await askers.staffElsewhere.ask('query', 'conversations.search', { ...elsewhere, query: 'zebrafinch' })
  expect(found).toEqual([])
  expect(
    await agent.client.query('conversations.search', { brandId: desk().brandId, query: 'zebrafinch' }),
  ).toHaveLength(1)
})
