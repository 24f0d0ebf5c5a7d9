import { beforeAll, expect, test } from 'vitest'
import { hashToken } from '../../../server/secrets.ts'
import { connect, PASSWORD, signIn, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { cookiesOf, post, send } from '../../support/http.ts'
import { tamper, tokenIn } from '../../support/tokens.ts'

const desk = deskOfFile()
const HOUR_MS = 60 * 60 * 1000
let admin: TestStaff
let people = 0

beforeAll(async () => {
  admin = await desk().staff(['admin'])
})

const invite = async (invitation: object = { roles: ['agent'] }): Promise<string> => {
  const { url } = await admin.client.mutate('team.invite', { brandId: desk().brandId, ...invitation })
  expect(url).toMatch(/\/invitation#[\w-]{43}$/)
  return tokenIn(url)
}
const somebody = (email = `new${++people}@example.com`) => ({ name: 'Ny Medarbeider', email, password: PASSWORD })
const accept = (token: string, user: object = somebody()) =>
  post(desk().url, '/trpc/invitations.accept', { token, ...user }, { origin: desk().url })
const codeOf = async (answer: ReturnType<typeof accept>) => {
  const { status, json } = await answer
  return status === 200 ? 'ok' : json().error.data.code
}
const openCode = async (token: string) => {
  const answer = await send(desk().url, `/trpc/invitations.open?input=${encodeURIComponent(JSON.stringify({ token }))}`)
  return answer.status === 200 ? 'ok' : answer.json().error.data.code
}
const pending = () => admin.client.query('team.invitations', { brandId: desk().brandId })
const colleagues = () => admin.client.query('team.list', { brandId: desk().brandId })

test('a link lets one person in, once, with the roles it was made with', async () => {
  const token = await invite({ roles: ['lead', 'agent'], email: 'Maja@Example.com' })
  expect(await pending()).toMatchObject([{ roles: ['lead', 'agent'], email: 'maja@example.com' }])
  const opened = await send(desk().url, `/trpc/invitations.open?input=${encodeURIComponent(JSON.stringify({ token }))}`)
  expect(opened.json().result.data).toEqual({
    brandName: 'Nordan',
    roles: ['lead', 'agent'],
    email: 'maja@example.com',
  })
  // Looking at it does not use it up.
  expect(await openCode(token)).toBe('ok')

  const user = somebody('maja@example.com')
  for (const more of [
    { roles: ['admin'] },
    { brandId: desk().brandId },
    { userId: admin.userId },
    { isTakingChats: 0 },
  ])
    expect(await codeOf(accept(token, { ...user, ...more })), JSON.stringify(more)).toBe('bad_input')
  expect((await accept(token, user)).json().result.data).toEqual({ email: 'maja@example.com' })
  await admin.client.hears('team.changed')

  expect(await codeOf(accept(token))).toBe('invitation_invalid')
  expect(await codeOf(accept(token, user))).toBe('invitation_invalid')
  expect(await openCode(token)).toBe('invitation_invalid')
  expect(await pending()).toEqual([])
  const cookie = await signIn(desk().url, 'maja@example.com')
  const maja = await connect(desk().url, { kind: 'staff' }, { cookie, origin: desk().url })
  expect((await maja.query('me.get')).brands[0].roles.toSorted()).toEqual(['agent', 'lead'])
  await expect(maja.query('brands.get', { brandId: desk().brandId })).rejects.toMatchObject({ code: 'not_allowed' })
  maja.socket.disconnect()
})

test('of many who accept at once, one gets in', async () => {
  const token = await invite()
  const before = (await colleagues()).length
  const codes = await Promise.all([1, 2, 3, 4].map(() => codeOf(accept(token))))
  expect(codes.toSorted()).toEqual(['invitation_invalid', 'invitation_invalid', 'invitation_invalid', 'ok'])
  expect(await colleagues()).toHaveLength(before + 1)
})

test('a link is good for a day', async () => {
  const token = await invite()
  desk().clock.now += 24 * HOUR_MS - 1000
  expect(await openCode(token)).toBe('ok')
  desk().clock.now += 1000
  expect(await openCode(token)).toBe('invitation_invalid')
  expect(await codeOf(accept(token))).toBe('invitation_invalid')
  expect(await pending()).toEqual([])
})

test('a link that was withdrawn, changed or made up opens nothing', async () => {
  const token = await invite()
  const kept = await invite()
  const { brandId } = desk()
  const row = await desk()
    .app.db.kysely.selectFrom('invitations')
    .select('id')
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirstOrThrow()
  await admin.client.mutate('team.withdraw', { brandId, invitationId: row.id })
  expect(await openCode(kept)).toBe('ok')
  for (const wrong of [token, tamper(token, 3), tamper(token, 42), 'x', 'x'.repeat(200)]) {
    expect(await openCode(wrong), wrong).toBe('invitation_invalid')
    expect(await codeOf(accept(wrong)), wrong).toBe('invitation_invalid')
  }
})

test('an address that is taken leaves the link usable, also when two take it at once', async () => {
  const token = await invite()
  expect(await codeOf(accept(token, somebody(admin.email)))).toBe('email_taken')
  expect(await codeOf(accept(token, somebody(admin.email.toUpperCase())))).toBe('email_taken')
  expect(await codeOf(accept(token, { ...somebody(), password: 'short' }))).toBe('password_too_short')
  expect(await codeOf(accept(token))).toBe('ok')

  const tokens = await Promise.all([invite(), invite()])
  const user = somebody()
  const codes = await Promise.all(tokens.map((token) => codeOf(accept(token, user))))
  expect(codes.toSorted()).toEqual(['email_taken', 'ok'])
  const other = tokens[codes.indexOf('email_taken')] ?? ''
  expect(await codeOf(accept(other))).toBe('ok')
  // The password is that of whoever got in.
  await signIn(desk().url, user.email)
})

test('somebody who was removed can be invited again at the same address, as somebody new', async () => {
  const first = somebody()
  await accept(await invite(), first)
  const { id: userId } = await desk()
    .app.db.kysely.selectFrom('users')
    .select('id')
    .where('email', '=', first.email)
    .executeTakeFirstOrThrow()
  await admin.client.mutate('team.remove', { brandId: desk().brandId, userId })
  expect(await codeOf(accept(await invite({ roles: ['lead'] }), first))).toBe('ok')
  const answer = await post(
    desk().url,
    '/api/auth/sign-in/email',
    { email: first.email, password: PASSWORD },
    { origin: desk().url },
  )
  const me = await send(desk().url, '/trpc/me.get', { headers: { cookie: cookiesOf(answer) } })
  expect(me.json().result.data).toMatchObject({ brands: [{ roles: ['lead'] }] })
  expect(me.json().result.data.id).not.toBe(userId)
})

test('the database holds no token that lets anybody in', async () => {
  const token = await invite()
  const rows = await desk().app.db.kysely.selectFrom('invitations').selectAll().execute()
  expect(rows.length).toBeGreaterThan(5)
  expect(JSON.stringify(rows)).not.toContain(token)
  for (const { tokenHash } of rows) expect(tokenHash).toMatch(/^[0-9a-f]{64}$/)
  expect(await openCode(rows.at(-1)?.tokenHash ?? '')).toBe('invitation_invalid')
})
