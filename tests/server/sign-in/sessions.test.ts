import type { Socket } from 'socket.io-client'
import { expect, test } from 'vitest'
import { connect, PASSWORD, signIn, type TestStaff } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { cookiesOf, post } from '../../support/http.ts'
import { right, trySignIn, whoIs } from './support.ts'

const desk = deskOfFile({ env: { TRUST_PROXY: '1' } })
const NEW_PASSWORD = 'another long password'

/** Somebody signed in twice: at work, and on a telephone that was lost. */
async function signedInTwice(): Promise<{ here: TestStaff; lost: { cookie: string; socket: Socket } }> {
  const here = await desk().staff(['agent', 'admin'])
  const cookie = await signIn(desk().url, here.email)
  const { socket } = await connect(desk().url, { kind: 'staff' }, { cookie, origin: desk().url })
  socket.io.reconnection(false)
  return { here, lost: { cookie, socket } }
}

const changePassword = (cookie: string, change: object, from: string) =>
  post(
    desk().url,
    '/api/auth/change-password',
    { revokeOtherSessions: true, ...change },
    { cookie, origin: desk().url, 'x-forwarded-for': from },
  )

const isCut = (socket: Socket) => expect.poll(() => socket.connected, { timeout: 5000 }).toBe(false)
const comesBack = async (cookie: string) => {
  const client = await connect(desk().url, { kind: 'staff' }, { cookie, origin: desk().url })
  client.socket.disconnect()
}

test('a new password cuts the other sessions and their sockets, and goes on here', async () => {
  const { here, lost } = await signedInTwice()
  const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD }
  const answer = await changePassword(here.cookie, change, '198.18.0.1')
  expect(answer).toMatchObject({ status: 200, body: '{}' })
  const fresh = cookiesOf(answer)
  expect(fresh).not.toBe(here.cookie)

  // The answer with the new cookie is here before the own socket ends, so that coming back works at once.
  expect(here.client.socket.connected).toBe(true)
  await Promise.all([isCut(lost.socket), comesBack(fresh)])
  for (const cookie of [lost.cookie, here.cookie]) {
    expect((await whoIs(desk().url, cookie)).status).toBe(401)
    await expect(comesBack(cookie)).rejects.toMatchObject({ code: 'not_signed_in' })
  }
  expect((await whoIs(desk().url, fresh)).json().result.data.id).toBe(here.userId)
  expect((await trySignIn(desk().url, right(here.email), { from: 10 })).status).toBe(401)
  expect((await trySignIn(desk().url, { email: here.email, password: NEW_PASSWORD }, { from: 10 })).status).toBe(200)
})

test('without the present password, or with one that is too short, nothing changes', async () => {
  const { here, lost } = await signedInTwice()
  const other = await desk().staff(['agent'])
  const refused: object[] = [
    { currentPassword: 'not the right one', newPassword: NEW_PASSWORD },
    { currentPassword: PASSWORD, newPassword: 'short' },
    { currentPassword: PASSWORD, newPassword: NEW_PASSWORD, userId: other.userId },
    { currentPassword: PASSWORD, newPassword: NEW_PASSWORD, revokeOtherSessions: false },
  ]
  for (const [index, change] of refused.entries()) {
    const answer = await changePassword(here.cookie, change, `198.18.1.${index + 1}`)
    expect(answer.status, JSON.stringify(change)).toBe(400)
    expect(answer.headers['set-cookie']).toBeUndefined()
  }
  const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD }
  expect((await changePassword('', change, '198.18.1.9')).status).toBe(401)
  expect((await whoIs(desk().url, lost.cookie)).status).toBe(200)
  expect(lost.socket.connected && other.client.socket.connected).toBe(true)
  expect((await trySignIn(desk().url, right(here.email), { from: 20 })).status).toBe(200)
  expect((await trySignIn(desk().url, right(other.email), { from: 20 })).status).toBe(200)
})

test('signing out ends this session and its socket, and no other', async () => {
  const { here, lost } = await signedInTwice()
  const answer = await post(desk().url, '/api/auth/sign-out', {}, { cookie: lost.cookie, origin: desk().url })
  expect(answer.status).toBe(200)
  await isCut(lost.socket)
  expect((await whoIs(desk().url, lost.cookie)).status).toBe(401)
  await here.client.query('me.get')
  expect((await whoIs(desk().url, here.cookie)).status).toBe(200)

  const foreign = await post(
    desk().url,
    '/api/auth/sign-out',
    {},
    { cookie: here.cookie, origin: 'https://evil.example' },
  )
  expect(foreign.status).toBe(403)
  expect((await whoIs(desk().url, here.cookie)).status).toBe(200)
})

test('whoever is removed is out at once, everywhere, and does not come back in', async () => {
  const { here, lost } = await signedInTwice()
  const admin = await desk().staff(['admin'])
  const { brandId } = desk()
  here.client.socket.io.reconnection(false)
  await admin.client.mutate('team.remove', { brandId, userId: here.userId })
  await Promise.all([isCut(here.client.socket), isCut(lost.socket)])
  for (const cookie of [here.cookie, lost.cookie]) {
    expect((await whoIs(desk().url, cookie)).status).toBe(401)
    await expect(comesBack(cookie)).rejects.toMatchObject({ code: 'not_signed_in' })
  }
  const unknown = await trySignIn(desk().url, right('nobody@example.com'), { from: 30 })
  const removed = await trySignIn(desk().url, right(here.email), { from: 31 })
  expect([removed.status, removed.body]).toEqual([unknown.status, unknown.body])

  const left = await desk()
    .app.db.kysely.selectFrom('sessions')
    .select('id')
    .where('userId', '=', here.userId)
    .execute()
  expect(left).toEqual([])
  expect(await admin.client.query('team.list', { brandId })).not.toContainEqual(
    expect.objectContaining({ id: here.userId }),
  )
})

test('a socket that comes while its session ends does not outlive it', async () => {
  const { email } = await desk().staff(['agent'])
  const cookies = await Promise.all(
    [0, 1, 2, 3, 4, 5].map((n) => trySignIn(desk().url, right(email), { from: 40 + n }).then(cookiesOf)),
  )
  const sockets = await Promise.all(
    cookies.map(async (cookie, n) => {
      const coming = connect(desk().url, { kind: 'staff' }, { cookie, origin: desk().url }).catch(() => null)
      await new Promise((resolve) => setTimeout(resolve, n * 3))
      await post(desk().url, '/api/auth/sign-out', {}, { cookie, origin: desk().url })
      const client = await coming
      client?.socket.io.reconnection(false)
      return client?.socket
    }),
  )
  await expect.poll(() => sockets.filter((socket) => socket?.connected).length, { timeout: 5000 }).toBe(0)
})
