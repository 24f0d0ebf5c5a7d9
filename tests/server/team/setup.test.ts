import { expect, test } from 'vitest'
import { newSetupToken } from '../../../server/setup/service.ts'
import { bareDesk, connect, PASSWORD, signIn } from '../../support/desk.ts'
import { post, send } from '../../support/http.ts'
import { tamper } from '../../support/tokens.ts'

const setUp = (
  token: string,
  { email = 'olga@example.com', ...owner }: { email?: string; password?: string } = {},
) => ({
  token,
  owner: { name: 'Olga Berg', email, password: PASSWORD, ...owner },
  brand: { name: 'Nordan', language: 'sv', currency: 'SEK', timeZone: 'Europe/Stockholm' },
})

const count = async (desk: Awaited<ReturnType<typeof bareDesk>>, table: 'users' | 'brands' | 'accounts') => {
  const { kysely } = desk.app.db
  const { n } = await kysely
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

test('the newest printed link sets the desk up, once, and its owner has all roles', async () => {
  const desk = await bareDesk()
  const { url, app } = desk
  const older = await newSetupToken(app.db)
  const token = await newSetupToken(app.db)
  const complete = (body: object) => post(url, '/trpc/setup.complete', body, { origin: url })
  const code = async (body: object) => (await complete(body)).json().error.data.code
  expect((await send(url, '/trpc/setup.status')).json().result.data).toEqual({ isSetUp: false })

  for (const wrong of [older, tamper(token, 0), tamper(token, 42), `${token}x`, '', 'x'.repeat(200)])
    expect(await code(setUp(wrong)), wrong).toBe('setup_token_invalid')
  expect(await code({ ...setUp(token), roles: ['admin'] })).toBe('bad_input')
  expect(await code(setUp(token, { password: 'short' }))).toBe('password_too_short')
  expect([await count(desk, 'users'), await count(desk, 'brands')]).toEqual([0, 0])

  const done = await complete(setUp(token))
  expect(done.status).toBe(200)
  expect((await send(url, '/trpc/setup.status')).json().result.data).toEqual({ isSetUp: true })
  for (const again of [token, older, 'x', await newSetupToken(app.db)])
    expect(await code(setUp(again, { email: 'second@example.com' }))).toBe('already_set_up')
  expect([await count(desk, 'users'), await count(desk, 'brands'), await count(desk, 'accounts')]).toEqual([1, 1, 1])

  const cookie = await signIn(url, 'olga@example.com')
  const owner = await connect(url, { kind: 'staff' }, { cookie, origin: url })
  const me = await owner.query('me.get')
  expect(me.brands).toMatchObject([{ id: done.json().result.data.brandId, name: 'Nordan', language: 'sv' }])
  expect(me.brands[0].roles.toSorted()).toEqual(['admin', 'agent', 'lead'])
  owner.socket.disconnect()
})

test('of many who come with the same link at once, one makes one desk', async () => {
  const desk = await bareDesk()
  const token = await newSetupToken(desk.app.db)
  const emails = ['a@example.com', 'b@example.com', 'c@example.com', 'a@example.com']
  const answers = await Promise.all(
    emails.map((email) => post(desk.url, '/trpc/setup.complete', setUp(token, { email }), { origin: desk.url })),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  for (const { status, json } of answers)
    if (status !== 200) expect(['setup_token_invalid', 'already_set_up']).toContain(json().error.data.code)
  expect([await count(desk, 'users'), await count(desk, 'brands'), await count(desk, 'accounts')]).toEqual([1, 1, 1])
})

test('a set-up that cannot be finished leaves nothing behind and its link usable', async () => {
  const desk = await bareDesk()
  const { url, app } = desk
  const token = await newSetupToken(app.db)
  const complete = () => post(url, '/trpc/setup.complete', setUp(token), { origin: url })
  await app.db.kysely.schema.alterTable('userRoles').renameTo('rolesAway').execute()
  expect((await complete()).status).toBe(500)
  await app.db.kysely.schema.alterTable('rolesAway').renameTo('userRoles').execute()
  expect([await count(desk, 'users'), await count(desk, 'brands'), await count(desk, 'accounts')]).toEqual([0, 0, 0])
  expect((await complete()).status).toBe(200)
})

test('the database holds no token that sets anything up', async () => {
  const desk = await bareDesk()
  const token = await newSetupToken(desk.app.db)
  const settings = await desk.app.db.kysely.selectFrom('settings').selectAll().execute()
  expect(settings.map(({ key }) => key)).toContain('setupToken')
  expect(JSON.stringify(settings)).not.toContain(token)
})
