import { expect, test } from 'vitest'
import { startDesk } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { post } from '../../support/http.ts'
import { right, trySignIn, wrong } from './support.ts'

const desk = deskOfFile({ env: { TRUST_PROXY: '1' } })
const range = (n: number) => Array.from({ length: n }, (_, index) => index)

test('of 200 guesses at one account at once, from 200 addresses, ten are looked at', async () => {
  const { email } = await desk().staff()
  const tries = range(200).map((n) => {
    // However the address is written, it is the same account.
    const written = [email, email.toUpperCase(), ` ${email}`, `${email} `][n % 4] ?? email
    return trySignIn(desk().url, wrong(written), { from: 1000 + n })
  })
  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  // Written with spaces it is no address at all.
  expect(statuses.filter((status) => status === 401)).toHaveLength(10)
  expect(statuses.filter((status) => status === 429)).toHaveLength(90)
  expect(statuses.filter((status) => status === 400)).toHaveLength(100)

  // Not even the right password, until ten minutes have passed. Others are not held up.
  expect(await trySignIn(desk().url, right(email), { from: 2000 })).toMatchObject({ status: 429 })
  expect((await trySignIn(desk().url, right('owner@example.com'), { from: 2001 })).status).toBe(200)
  desk().clock.now += 10 * 60 * 1000
  expect((await trySignIn(desk().url, right(email), { from: 2002 })).status).toBe(200)
})

test('only wrong guesses count: whoever gets in begins anew', async () => {
  const { email } = await desk().staff()
  let from = 2100
  const status = async (credentials: object) => (await trySignIn(desk().url, credentials, { from: from++ })).status
  for (const _ of range(9)) expect(await status(wrong(email))).toBe(401)
  expect(await status(right(email))).toBe(200)
  for (const _ of range(2)) expect(await status(wrong(email))).toBe(401)
  expect(await status(right(email))).toBe(200)
})

test('no other way to write the address of the page goes past the limit of an account', async () => {
  const { email } = await desk().staff()
  for (const n of range(10)) await trySignIn(desk().url, wrong(email), { from: 3000 + n })
  const paths = ['/api/auth/./sign-in/email', '/api/auth/x/../sign-in/email', '/api/auth/sign-in/email/']
  paths.push(
    '/api/auth/%73ign-in/email',
    '/%61pi/auth/sign-in/email',
    '/api/auth/sign-in/email?x=1',
    '//api/auth/sign-in/email',
  )
  for (const path of paths) {
    const answer = await post(desk().url, path, right(email), { origin: desk().url, 'x-forwarded-for': '198.18.15.1' })
    expect([404, 429], path).toContain(answer.status)
    expect(answer.headers['set-cookie'], path).toBeUndefined()
  }
})

test('one address guesses thirty times a minute, at however many accounts', async () => {
  const from = (address: string, n: number) =>
    post(desk().url, '/api/auth/sign-in/email', wrong(`nobody${n}@example.com`), {
      origin: desk().url,
      // What stands before the last was written by the client itself.
      'x-forwarded-for': `198.19.${n}.1, ${address}`,
      'x-lyhord-address': `198.20.${n}.1`,
      'x-real-ip': `198.21.${n}.1`,
      forwarded: `for=198.22.${n}.1`,
    })
  const statuses = (await Promise.all(range(40).map((n) => from('203.0.113.7', n)))).map(({ status }) => status)
  expect(statuses.filter((status) => status === 401)).toHaveLength(30)
  expect(statuses.filter((status) => status === 429)).toHaveLength(10)
  expect((await from('203.0.113.8', 99)).status).toBe(401)
})

test('without a proxy that is trusted, what a client says of its address counts for nothing', async () => {
  const open = await startDesk()
  const answers = await Promise.all(
    range(40).map((n) => trySignIn(open.url, wrong(`nobody${n}@example.com`), { from: 4000 + n })),
  )
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10)
})
