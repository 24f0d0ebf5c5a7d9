import { expect, test } from 'vitest'
import { connect, PASSWORD, signIn, startDesk } from '../../support/desk.ts'
import { lyhord, lyhordProcess, newDatabase } from './lyhord.ts'

const add = (...args: string[]) => ['user', 'add', '--email', 'elin@example.com', ...args]

test('somebody added while the desk runs signs in at once, with the roles given and no others', async () => {
  const desk = await startDesk()
  const { databaseUrl } = desk.app.config
  const args = add('--name', 'Elin Svensson', '--roles', 'agent, lead', '--password-stdin')
  const { code, out } = await lyhordProcess(args, { databaseUrl, input: PASSWORD })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ email: 'elin@example.com', roles: ['agent', 'lead'], brandId: desk.brandId })

  const cookie = await signIn(desk.url, 'elin@example.com')
  const elin = await connect(desk.url, { kind: 'staff' }, { cookie, origin: desk.url })
  const { id, brands } = await elin.query('me.get')
  expect(id).toBe(JSON.parse(out).userId)
  expect(brands[0].roles.toSorted()).toEqual(['agent', 'lead'])
  await expect(elin.query('brands.get', { brandId: desk.brandId })).rejects.toThrow('not_allowed')
  elin.socket.disconnect()
})

test('without a password the link lets one person in, once', async () => {
  const desk = await startDesk()
  const { databaseUrl } = desk.app.config
  const { code, out } = await lyhord(add(), { databaseUrl, env: { PUBLIC_URL: 'https://desk.example.com/' } })
  expect(code).toBe(0)
  const { invitationUrl, roles } = JSON.parse(out)
  expect(roles).toEqual(['agent'])
  const [, token] = invitationUrl.match(/^https:\/\/desk\.example\.com\/invitation#(.+)$/)

  const nobody = await connect(desk.url, { kind: 'nobody' }, { origin: desk.url })
  const elin = { token, name: 'Elin Svensson', email: 'elin@example.com', password: PASSWORD }
  await nobody.mutate('invitations.accept', elin)
  expect(await signIn(desk.url, 'elin@example.com')).toContain('lyhord')
  const eve = { ...elin, email: 'eve@example.com' }
  await expect(nobody.mutate('invitations.accept', eve)).rejects.toThrow('invitation_invalid')
  nobody.socket.disconnect()
})

test('an address that somebody uses, a brand that is not there and a desk that is not set up are refused', async () => {
  const desk = await startDesk()
  const { databaseUrl } = desk.app.config
  const named = ['--name', 'Elin', '--password', PASSWORD]
  expect(await lyhord(['user', 'add', '--email', 'owner@example.com', ...named], { databaseUrl })).toEqual({
    code: 1,
    out: '',
    err: 'Somebody here already uses this e-mail address.\n',
  })
  expect(await lyhord(add('--brand', 'Sydan'), { databaseUrl })).toEqual({
    code: 1,
    out: '',
    err: `No brand is called “Sydan”. There is: Nordan (${desk.brandId}).\n`,
  })
  const empty = await lyhord(add(), { databaseUrl: await newDatabase() })
  expect(empty).toMatchObject({ code: 1, out: '' })
  expect(empty.err).toContain('not set up yet')
})

test('what is written wrongly is said in a sentence, and nobody is added', async () => {
  const desk = await startDesk()
  const { databaseUrl } = desk.app.config
  const wrong: [args: string[], sentence: string][] = [
    [add('--roles', 'boss'), '--roles takes agent, lead or admin'],
    [add('--roles', ''), '--roles takes agent, lead or admin'],
    [add('--password', PASSWORD), '--name is missing'],
    [['user', 'add'], '--email is missing'],
    [['user', 'remove', '--email', 'elin@example.com'], 'There is no command “user remove”.'],
  ]
  for (const [args, sentence] of wrong) {
    const { code, out, err } = await lyhord(args, { databaseUrl })
    expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
    expect(err).toContain(sentence)
  }
  const users = await desk.app.db.kysely.selectFrom('users').select('email').execute()
  expect(users).toEqual([{ email: 'owner@example.com' }])
  expect(await desk.app.db.kysely.selectFrom('invitations').select('id').execute()).toEqual([])
})
