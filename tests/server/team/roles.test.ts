import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { beginChat, close } from '../../support/conversations.ts'
import { connect, reply, startDesk, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'

const desk = deskOfFile()
const back = (who: TestStaff) => connect(desk().url, { kind: 'staff' }, { cookie: who.cookie, origin: desk().url })

test('other roles are in force at once: what may be called, and what is heard', async () => {
  const { brandId } = desk()
  const admin = await desk().staff(['admin'])
  const person = await desk().staff(['agent'])
  await expect(person.client.query('answers.latest', { brandId })).rejects.toMatchObject({ code: 'not_allowed' })
  person.client.socket.io.reconnection(false)
  await admin.client.mutate('team.setRoles', { brandId, userId: person.userId, roles: ['lead'] })
  await expect.poll(() => person.client.socket.connected).toBe(false)

  const lead = await back(person)
  expect(await lead.query('answers.latest', { brandId })).toEqual({ answers: [], cursor: null })
  const { conversationId } = await beginChat(desk())
  await lead.hears('message.posted', { message: { conversationId } })
  await expect(lead.mutate('messages.post', reply(conversationId, 'Hello'))).rejects.toMatchObject({
    code: 'not_allowed',
  })

  await admin.client.mutate('team.setRoles', { brandId, userId: person.userId, roles: ['admin'] })
  await expect.poll(() => lead.socket.connected).toBe(false)
  const administrator = await back(person)
  const { customer } = await beginChat(desk(), 'Not for administrators')
  await customer.client.query('chat.open', {})
  await administrator.query('brands.get', { brandId })
  expect(JSON.stringify(administrator.heard)).not.toContain('Not for administrators')
  for (const client of [lead, administrator]) client.socket.disconnect()

  const audit = await desk()
    .app.db.kysely.selectFrom('auditEntries')
    .selectAll()
    .where('subjectId', '=', person.userId)
    .execute()
  expect(audit.map(({ action, reason, userId }) => [action, reason, userId])).toEqual([
    ['roles.changed', 'lead', admin.userId],
    ['roles.changed', 'admin', admin.userId],
  ])
})

test('a socket that comes while its roles change has the new ones', async () => {
  const { brandId } = desk()
  const admin = await desk().staff(['admin'])
  const person = await desk().staff(['agent'])
  person.client.socket.disconnect()
  const { conversationId } = await beginChat(desk())
  for (let round = 0; round < 12; round++) {
    const isAgent = round % 2 === 1
    const coming = back(person)
    await sleep(round / 2)
    await admin.client.mutate('team.setRoles', { brandId, userId: person.userId, roles: [isAgent ? 'agent' : 'lead'] })
    const { socket, mutate } = await coming
    // As the product's client does when the server cuts it.
    socket.on('disconnect', (reason) => reason === 'io server disconnect' && socket.connect())
    if (!socket.connected) socket.connect()
    const save = () => mutate('drafts.save', { conversationId, visibility: 'note', body: `Round ${round}` })
    // Cut and come back, or the new roles from the start: never the old ones for long.
    await expect
      .poll(
        () =>
          save().then(
            () => 'may write',
            (error) => error.code ?? 'cut',
          ),
        { timeout: 5000 },
      )
      .toBe(isAgent ? 'may write' : 'not_allowed')
    socket.disconnect()
  }
})

test('addresses of colleagues are for administrators alone', async () => {
  const { brandId } = desk()
  const email = 'two.of.the.name@example.com'
  const { userId } = await desk().staff(['agent'], { email })
  const addressFor = async (roles: ('agent' | 'lead' | 'admin')[]) => {
    const { client } = await desk().staff(roles)
    const team = await client.query('team.list', { brandId })
    return team.find(({ id }: { id: string }) => id === userId).email
  }
  expect(await addressFor(['admin'])).toBe(email)
  expect(await addressFor(['agent', 'lead'])).toBeNull()
})

test('a desk keeps an administrator, also when the last two take it from each other at once', async () => {
  const desk = await startDesk()
  const { brandId } = desk
  const { kysely } = desk.app.db
  const owner = await kysely
    .selectFrom('users')
    .select('id')
    .where('email', '=', 'owner@example.com')
    .executeTakeFirstOrThrow()
  const one = await desk.staff(['admin'])
  await one.client.mutate('team.remove', { brandId, userId: owner.id })
  const alone: [path: string, input: object][] = [
    ['team.setRoles', { roles: ['agent', 'lead'] }],
    ['team.remove', {}],
  ]
  for (const [path, input] of alone) {
    const change = one.client.mutate(path, { brandId, userId: one.userId, ...input })
    await expect(change, path).rejects.toMatchObject({ code: 'last_admin' })
  }

  const two = await desk.staff(['admin'])
  const demote = (by: TestStaff, whom: TestStaff) =>
    by.client.mutate('team.setRoles', { brandId, userId: whom.userId, roles: ['agent'] }).catch(() => 'refused')
  for (let round = 0; round < 5; round++) {
    await Promise.all([demote(one, two), demote(two, one)])
    const admins = await kysely.selectFrom('userRoles').select('userId').where('role', '=', 'admin').execute()
    expect(admins).toHaveLength(1)
    // For the next round both are administrators again.
    await kysely.deleteFrom('userRoles').execute()
    for (const { userId, client } of [one, two]) {
      await kysely.insertInto('userRoles').values({ userId, brandId, role: 'admin' }).execute()
      client.socket.disconnect().connect()
      await expect.poll(() => client.socket.connected).toBe(true)
    }
  }
})

test('the identity secret is handed out to administrators alone, and it is kept who has seen it', async () => {
  const { brandId, identitySecret } = desk()
  const admin = await desk().staff(['admin'])
  const lead = await desk().staff(['agent', 'lead'])
  const shown = () =>
    desk()
      .app.db.kysely.selectFrom('auditEntries')
      .select(['userId', 'subjectId', 'brandId'])
      .where('action', '=', 'secret.shown')
      .execute()
  expect(JSON.stringify(await admin.client.query('brands.install', { brandId }))).not.toContain(identitySecret)
  await expect(lead.client.mutate('brands.showSecret', { brandId })).rejects.toMatchObject({ code: 'not_allowed' })
  expect(await shown()).toEqual([])
  expect(await admin.client.mutate('brands.showSecret', { brandId })).toEqual({ identitySecret })
  expect(await shown()).toEqual([{ userId: admin.userId, subjectId: brandId, brandId }])
})

test('what somebody had open goes back to everybody when they are removed, and what they wrote keeps their name', async () => {
  const { brandId } = desk()
  const admin = await desk().staff(['admin', 'agent'])
  const person = await desk().staff(['agent'], { name: 'Nils Holm' })
  const { customer, conversationId } = await beginChat(desk())
  await person.client.mutate('messages.post', reply(conversationId, 'I am Nils'))
  const closed = await beginChat(desk())
  await person.client.mutate('messages.post', reply(closed.conversationId, 'Done'))
  await close(person, closed.conversationId)
  await admin.client.mutate('team.remove', { brandId, userId: person.userId })
  await admin.client.hears('conversation.changed', { conversation: { id: conversationId, assigneeId: null } })
  await customer.client.hears('chat.changed', { conversation: { id: conversationId, agentName: null } })
  // It is kept who took it from whom; what is closed stays theirs.
  const taken = await desk()
    .app.db.kysely.selectFrom('assignments')
    .select(['conversationId', 'fromUserId', 'byUserId'])
    .where('toUserId', 'is', null)
    .where('fromUserId', '=', person.userId)
    .execute()
  expect(taken).toEqual([{ conversationId, fromUserId: person.userId, byUserId: admin.userId }])
  const { conversation } = await admin.client.query('conversations.get', { conversationId })
  expect(conversation.assigneeId).toBeNull()
  const after = await customer.client.query('chat.after', { conversationId, seq: 0 })
  expect(after.at(-1)).toMatchObject({ body: 'I am Nils', name: 'Nils' })
  await expect(
    admin.client.mutate('conversations.assign', { conversationId, toUserId: person.userId }),
  ).rejects.toMatchObject({ code: 'not_found' })
})
