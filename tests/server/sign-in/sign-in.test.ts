import { getMigrations } from 'better-auth/db/migration'
import { expect, test } from 'vitest'
import { readConfig } from '../../../server/config.ts'
import { connect, PASSWORD, startDesk } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { cookiesOf, post, send } from '../../support/http.ts'
import { right, trySignIn, whoIs, wrong } from './support.ts'

const desk = deskOfFile({ env: { TRUST_PROXY: '1' } })

test('the sign-in library wants nothing more of the database', async () => {
  const { toBeCreated, toBeAdded } = await getMigrations(desk().app.auth.options)
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
})

test('the cookie is out of reach of scripts and of other sites, and secure where the desk is', async () => {
  const answer = await trySignIn(desk().url, right('owner@example.com'))
  const [cookie, ...others] = answer.headers['set-cookie'] ?? []
  expect(others).toEqual([])
  expect(cookie).toMatch(/^lyhord\.session_token=/)
  expect(cookie).toMatch(/; HttpOnly/i)
  expect(cookie).toMatch(/; SameSite=Lax/i)
  expect(cookie).toMatch(/; Path=\/(;|$)/i)
  expect(cookie).not.toMatch(/; Domain=/i)

  const secure = await startDesk({ env: { PUBLIC_URL: 'https://desk.example', TRUST_PROXY: '1' } })
  const { port } = new URL(`http://${secure.http.listeningOrigin.replace(/^\w+:\/\//, '')}`)
  const signedIn = await trySignIn(`http://127.0.0.1:${port}`, right('owner@example.com'), {
    headers: { origin: 'https://desk.example' },
  })
  expect(signedIn.headers['set-cookie']).toEqual([expect.stringMatching(/^__Secure-lyhord.*; Secure/i)])
})

test('a password is kept as argon2id of 64 MiB and three passes', async () => {
  const { app } = await startDesk({ config: { passwordCost: readConfig({}).passwordCost } })
  const { password } = await app.db.kysely.selectFrom('accounts').select('password').executeTakeFirstOrThrow()
  expect(password).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=4\$/)
})

test('a wrong password and an unknown address get the same answer, after much the same time', async () => {
  const { passwordCost } = readConfig({})
  const { url, staff } = await startDesk({ env: { TRUST_PROXY: '1' }, config: { passwordCost } })
  const { email } = await staff()
  const answers = { wrong: new Set<string>(), unknown: new Set<string>() }
  const times = { wrong: [] as number[], unknown: [] as number[] }
  for (let round = 0; round < 5; round++) {
    for (const kind of ['wrong', 'unknown'] as const) {
      const startedAt = performance.now()
      const tried = wrong(kind === 'wrong' ? email : `nobody${round}@example.com`)
      const { status, body } = await trySignIn(url, tried, { from: 10 + round })
      times[kind].push(performance.now() - startedAt)
      answers[kind].add(`${status} ${body}`)
    }
  }
  expect([...answers.wrong]).toEqual([...answers.unknown])
  expect([...answers.wrong]).toEqual([expect.stringMatching(/^401 /)])
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[2] ?? 0
  // Without hashing for unknown addresses it would be ten times as quick.
  expect(median(times.unknown)).toBeGreaterThan(median(times.wrong) / 3)
  expect(median(times.unknown)).toBeLessThan(median(times.wrong) * 3)
})

test('a page of somebody else cannot sign anybody in', async () => {
  const { email } = await desk().staff()
  for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', `${desk().url}.evil.example`]) {
    const answer = await trySignIn(desk().url, right(email), { headers: { origin } })
    expect(answer, origin).toMatchObject({ status: 403 })
    expect(answer.json(), origin).toMatchObject({ error: { code: 'foreign_origin' } })
    expect(answer.headers['set-cookie'], origin).toBeUndefined()
  }
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
    const answer = await post(desk().url, '/api/auth/sign-in/email', JSON.stringify(right(email)), {
      origin: desk().url,
      'content-type': type,
    })
    expect(answer.status, type).toBeGreaterThanOrEqual(400)
    expect(answer.status, type).toBeLessThan(500)
    expect(answer.headers['set-cookie'], type).toBeUndefined()
  }
  expect((await trySignIn(desk().url, right(email), { from: 40 })).status).toBe(200)
})

test('what a sign-in says of roles and users is refused, and it tells no script who has come in', async () => {
  const { email, userId } = await desk().staff(['agent'])
  for (const [field, value] of Object.entries({
    userId: 'somebody',
    role: 'admin',
    roles: ['admin'],
    isTakingChats: 0,
    callbackURL: 'https://evil.example',
  })) {
    const answer = await trySignIn(desk().url, { ...right(email), [field]: value }, { from: 50 })
    expect(answer, field).toMatchObject({ status: 400 })
    expect(answer.json(), field).toMatchObject({ error: { code: 'bad_input', fields: [field] } })
    expect(answer.headers.location ?? answer.headers['set-cookie'], field).toBeUndefined()
  }
  const answer = await trySignIn(desk().url, right(email), { from: 50 })
  expect(answer.body).toBe('{}')
  const me = (await whoIs(desk().url, cookiesOf(answer))).json().result.data
  expect(me).toMatchObject({ id: userId, isTakingChats: true, brands: [{ roles: ['agent'] }] })
})

test('nobody signs up, and the rest of what the library could do is shut', async () => {
  const { cookie, email } = await desk().staff(['agent'])
  const attempts: [path: string, body: object][] = [
    ['sign-up/email', { name: 'New', email: 'new@example.com', password: PASSWORD }],
    ['update-user', { name: 'The management', role: 'admin', isTakingChats: 0 }],
    ['change-email', { newEmail: 'other@example.com' }],
    ['delete-user', { password: PASSWORD }],
    ['request-password-reset', { email }],
    ['reset-password', { newPassword: PASSWORD, token: 'x' }],
    ['sign-in/social', { provider: 'google' }],
    ['list-sessions', {}],
    ['x/../sign-up/email', { name: 'New', email: 'new@example.com', password: PASSWORD }],
  ]
  for (const [path, body] of attempts) {
    for (const method of ['GET', 'POST']) {
      const headers = { cookie, origin: desk().url }
      const answer = await send(desk().url, `/api/auth/${path}`, {
        method,
        headers,
        ...(method === 'POST' && { body }),
      })
      expect(answer.status, `${method} ${path}`).toBe(404)
    }
  }
  const users = await desk().app.db.kysely.selectFrom('users').select(['email', 'name']).execute()
  expect(users.map((user) => user.email)).not.toContain('new@example.com')
  expect(users.map((user) => user.name)).not.toContain('The management')
})

test('a session that was put into a browser before does not become the one that is signed in', async () => {
  const victim = await desk().staff(['agent'])
  const attacker = await desk().staff(['agent'])
  const planted = attacker.cookie
  const answer = await trySignIn(desk().url, right(victim.email), { from: 60, headers: { cookie: planted } })
  const fresh = cookiesOf(answer)
  expect(fresh).not.toBe(planted)
  expect((await whoIs(desk().url, planted)).json().result.data.id).toBe(attacker.userId)
  expect((await whoIs(desk().url, fresh)).json().result.data.id).toBe(victim.userId)

  const made = 'lyhord.session_token=made-up-token.c2lnbmF0dXJl'
  const again = await trySignIn(desk().url, right(victim.email), { from: 61, headers: { cookie: made } })
  expect(cookiesOf(again)).not.toContain('made-up-token')
  expect((await whoIs(desk().url, made)).status).toBe(401)
})

test('a cookie whose signature is not ours, or whose session is over, opens nothing', async () => {
  const { cookie, userId } = await desk().staff(['agent'])
  const [name, value = ''] = cookie.split('=')
  const [token, signature = ''] = decodeURIComponent(value).split('.')
  const forged = `${name}=${encodeURIComponent(`${token}.${signature.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))}`)}`
  for (const bad of [forged, `${name}=${token}`, `${name}=`])
    expect((await whoIs(desk().url, bad)).status, bad).toBe(401)
  await expect(connect(desk().url, { kind: 'staff' }, { cookie: forged })).rejects.toMatchObject({
    code: 'not_signed_in',
  })
  await expect(connect(desk().url, { kind: 'staff' })).rejects.toMatchObject({ code: 'not_signed_in' })

  expect((await whoIs(desk().url, cookie)).status).toBe(200)
  const past = new Date(Date.now() - 1000)
  const expiresAt = desk().app.db.kind === 'sqlite' ? past.toISOString() : past
  await desk().app.db.kysely.updateTable('sessions').set({ expiresAt }).where('userId', '=', userId).execute()
  expect((await whoIs(desk().url, cookie)).status).toBe(401)
  await expect(connect(desk().url, { kind: 'staff' }, { cookie })).rejects.toMatchObject({ code: 'not_signed_in' })
})
