import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { createBrand, setBrand } from '../../../server/brands/service.ts'
import { createUser } from '../../../server/sign-in/service.ts'
import { giveRoles } from '../../../server/team/service.ts'
import { bareDesk, chat, connect, PASSWORD, startDesk } from '../../support/desk.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { cookiesOf, post, send } from '../../support/http.ts'

const desk = deskOfFile()
const SHOP = 'https://shop.example'
const FOREIGN = [
  'https://evil.example',
  'null',
  'https://shop.example.evil.example',
  'http://shop.example',
  'https://shop.example:444',
  'file://',
]

const allow = (origins: string[]) => setBrand(desk().app, { brandId: desk().brandId, allowedOrigins: origins })
const staffSocket = (url: string, cookie: string, origin?: string) =>
  connect(url, { kind: 'staff' }, { cookie, ...(origin && { origin }) })
const event = (writeKey: string) => ({
  writeKey,
  anonymousId: uuidv7() + uuidv7(),
  messageId: uuidv7(),
  event: 'Cart Viewed',
})

test('a staff socket is for the desk’s own pages', async () => {
  await allow([SHOP])
  const { cookie } = await desk().staff(['agent'])
  for (const origin of [...FOREIGN, SHOP, desk().url.replace('127.0.0.1', 'localhost'), `${desk().url}1`])
    await expect(staffSocket(desk().url, cookie, origin), origin).rejects.toMatchObject({ code: 'foreign_origin' })
  for (const origin of [desk().url, undefined]) {
    const client = await staffSocket(desk().url, cookie, origin)
    expect(await client.query('me.get')).toMatchObject({ brands: [{ roles: ['agent'] }] })
    client.socket.disconnect()
  }
})

test('a page of somebody else changes nothing with the cookie of a member of staff, however it writes the address', async () => {
  const { cookie, client } = await desk().staff(['agent'])
  const paths = [
    '/trpc/me.setAvailability',
    '/%74rpc/me.setAvailability',
    '/trpc/me%2EsetAvailability',
    '//trpc/me.setAvailability',
  ]
  for (const path of paths) {
    for (const origin of FOREIGN) {
      const answer = await post(desk().url, path, { isTakingChats: false }, { cookie, origin })
      expect([403, 404], `${path} ${origin}`).toContain(answer.status)
      expect(answer.headers['access-control-allow-origin'], path).toBeUndefined()
    }
  }
  const asText = await post(desk().url, paths[0] ?? '', '{"isTakingChats":false}', {
    cookie,
    'content-type': 'text/plain',
  })
  expect(asText.status).toBe(415)
  expect(await client.query('me.get')).toMatchObject({ isTakingChats: true })
  const own = await post(desk().url, paths[0] ?? '', { isTakingChats: false }, { cookie, origin: desk().url })
  expect(own.status).toBe(200)
  expect(await client.query('me.get')).toMatchObject({ isTakingChats: false })
})

test('a widget speaks from the addresses its brand allows and the desk’s own, and from no other', async () => {
  await allow([SHOP])
  for (const origin of FOREIGN)
    await expect(desk().visitor({ origin }), origin).rejects.toMatchObject({ code: 'foreign_origin' })
  for (const origin of [SHOP, desk().url]) {
    const { client } = await desk().visitor({ origin })
    expect(await client.mutate('chat.post', chat('Hello'))).toMatchObject({ seq: 1 })
  }
  await expect(desk().visitor({ key: 'wk_of_nobody' })).rejects.toMatchObject({ code: 'widget_key_unknown' })
  await expect(desk().visitor({ key: '' })).rejects.toMatchObject({ code: 'widget_key_unknown' })
  await expect(desk().visitor({ token: 'short' })).rejects.toMatchObject({ code: 'token_invalid' })

  const headers = { 'x-lyhord-key': desk().widgetKey, 'x-lyhord-visitor': 'v'.repeat(40), origin: FOREIGN[0] ?? '' }
  expect((await send(desk().url, '/trpc/chat.open?input=%7B%7D', { headers })).status).toBe(403)
  const wrongKey = { ...headers, 'x-lyhord-key': 'wk_of_nobody', origin: SHOP }
  const answer = await send(desk().url, '/trpc/chat.open?input=%7B%7D', { headers: wrongKey })
  expect(answer.status).toBe(403)
  expect(answer.json()).toMatchObject({ error: { data: { code: 'widget_key_unknown' } } })
})

test('a shop allowed by one brand is not allowed by another', async () => {
  await allow([SHOP])
  const other = await desk().app.db.write((trx) =>
    createBrand(trx, { name: 'Another', language: 'en', currency: 'EUR', timeZone: 'UTC' }, desk().clock.now),
  )
  await expect(desk().visitor({ key: other.widgetKey, origin: SHOP })).rejects.toMatchObject({ code: 'foreign_origin' })
  const tracked = await post(desk().url, '/v1/track', event(other.widgetKey), { origin: SHOP })
  expect(tracked.status).toBe(403)
  await desk().visitor({ key: other.widgetKey, origin: desk().url })
})

test('the journey is taken from the pages a brand allows, without cookies', async () => {
  await allow([SHOP])
  const { widgetKey, url } = desk()
  const page = { ...event(widgetKey), event: undefined, name: 'Cart' }
  for (const [path, body] of [
    ['/v1/track', event(widgetKey)],
    ['/v1/page', page],
  ] as const) {
    const preflight = await send(url, path, {
      method: 'OPTIONS',
      headers: {
        origin: SHOP,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.status).toBe(204)
    for (const answer of [preflight, await post(url, path, body, { origin: SHOP })]) {
      expect(answer.status).toBeLessThan(300)
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': SHOP,
        vary: expect.stringMatching(/origin/i),
      })
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
    expect(preflight.headers).toMatchObject({
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
    })
  }
  for (const origin of FOREIGN) {
    const body = event(widgetKey)
    const answer = await post(url, '/v1/track', body, { origin })
    expect(answer.status, origin).toBe(403)
    expect(answer.json(), origin).toMatchObject({ error: { code: 'foreign_origin' } })
    const stored = await desk()
      .app.db.kysely.selectFrom('touchpoints')
      .select('id')
      .where('messageId', '=', body.messageId)
      .execute()
    expect(stored, origin).toEqual([])
  }
  const wrongKey = await post(url, '/v1/track', event('wk_of_nobody'), { origin: SHOP })
  expect(wrongKey.json()).toMatchObject({ error: { code: 'widget_key_unknown' } })
})

test('the chat may be framed by the desk and by what its brand allows, every other page by nobody', async () => {
  const frameAncestors = async (path: string) => {
    const { status, headers } = await send(desk().url, path, { headers: { accept: 'text/html' } })
    expect(status, path).toBe(200)
    return /frame-ancestors ([^;]*)/.exec(String(headers['content-security-policy']))?.[1]
  }
  const chatPage = `/chat?key=${desk().widgetKey}`
  await allow([])
  expect(await frameAncestors(chatPage)).toBe("'self'")
  await allow([SHOP, 'http://localhost:8080'])
  expect(await frameAncestors(chatPage)).toBe("'self' https://shop.example http://localhost:8080")
  for (const path of ['/', '/sign-in', '/chat/back', `/shop?key=${desk().widgetKey}`])
    expect(await frameAncestors(path), path).toBe("'none'")
  expect((await send(desk().url, '/chat?key=wk_of_nobody')).status).toBe(403)
  expect((await send(desk().url, '/chat')).status).toBe(403)
})

test('only an address is an address: nothing else gets into the list, and so into a header', async () => {
  const { client } = await desk().staff(['admin'])
  const { brandId } = desk()
  await client.mutate('brands.set', { brandId, allowedOrigins: ['https://shop.example/', ' https://butikk.example '] })
  expect((await client.query('brands.get', { brandId })).allowedOrigins).toEqual([SHOP, 'https://butikk.example'])
  const wrong = [
    '*',
    'https://*',
    'https://*.shop.example',
    "https://a;script-src'unsafe-inline'",
    'https://a;sandbox',
    'https://a,b',
    "'none'",
    'null',
    'shop.example',
    'https://shop.example/path',
    'javascript:alert(1)',
    'ftp://shop.example',
    'https://user:pw@shop.example',
    "https://a'b",
  ]
  for (const origin of wrong) {
    const set = client.mutate('brands.set', { brandId, allowedOrigins: [origin] })
    await expect(set, origin).rejects.toMatchObject({ code: 'bad_input' })
  }
  expect((await client.query('brands.get', { brandId })).allowedOrigins).toEqual([SHOP, 'https://butikk.example'])
  for (const origin of ['https://bücher.example', 'http://[::1]:8080', 'http://127.0.0.1:3000'])
    await client.mutate('brands.set', { brandId, allowedOrigins: [new URL(origin).origin] })
})

test('with PUBLIC_URL the desk is that address and no other, whatever Host a request asks for', async () => {
  const PUBLIC = 'https://desk.example'
  const desk = await bareDesk({ env: { PUBLIC_URL: `${PUBLIC}/`, TRUST_PROXY: '1' } })
  const url = String(desk.http.listeningOrigin)
  const { app } = desk
  const brand = await app.db.write((trx) =>
    createBrand(trx, { name: 'Nordan', language: 'en', currency: 'SEK', timeZone: 'UTC' }, Date.now()),
  )
  const userId = await createUser(app, { name: 'Elin', email: 'elin@example.com', password: PASSWORD })
  await app.db.write((trx) => giveRoles(trx, { userId, brandId: brand.id, roles: ['admin'] }))
  const signIn = (origin: string, host: string) =>
    post(url, '/api/auth/sign-in/email', { email: 'elin@example.com', password: PASSWORD }, { origin, host })
  expect((await signIn(url, new URL(url).host)).status).toBe(403)
  expect((await signIn('https://evil.example', 'evil.example')).status).toBe(403)
  const signedIn = await signIn(PUBLIC, 'desk.example')
  expect(signedIn.status).toBe(200)
  const cookie = cookiesOf(signedIn)

  for (const origin of [url, 'http://desk.example', 'https://desk.example:8443'])
    await expect(staffSocket(url, cookie, origin), origin).rejects.toMatchObject({ code: 'foreign_origin' })
  const client = await staffSocket(url, cookie, PUBLIC)
  const install = await client.query('brands.install', { brandId: brand.id })
  expect(install.scriptTag).toContain(`src="${PUBLIC}/loader/`)
  expect(install.isHttps).toBe(true)
  expect((await client.mutate('team.invite', { brandId: brand.id, roles: ['agent'] })).url).toMatch(
    /^https:\/\/desk\.example\/invitation#/,
  )
  client.socket.disconnect()
  const page = await send(url, '/', { headers: { accept: 'text/html' } })
  expect(page.headers['strict-transport-security']).toMatch(/max-age=\d{7,}/)
})

test('without PUBLIC_URL nothing is said about https for ever', async () => {
  const { url } = await startDesk()
  expect((await send(url, '/healthz')).headers['strict-transport-security']).toBeUndefined()
})
