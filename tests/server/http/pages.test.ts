import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { keepLoader } from '../../../server/pages/service.ts'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { send } from '../../support/http.ts'

const desk = deskOfFile()
const html = { accept: 'text/html' }
const pages = () => {
  const { widgetKey } = desk()
  return [
    '/',
    '/inbox',
    '/setup',
    `/chat?key=${widgetKey}`,
    '/chat/back',
    `/s/${'t'.repeat(200)}`,
    `/shop?key=${widgetKey}`,
    `/shop/strict?key=${widgetKey}`,
  ]
}

test('every page runs nothing but its own scripts, is not sniffed, not kept, and tells nobody where it was', async () => {
  for (const path of pages()) {
    const { status, headers, body } = await send(desk().url, path, { headers: html })
    expect(status, path).toBe(200)
    const policy = Object.fromEntries(
      String(headers['content-security-policy'])
        .split('; ')
        .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    )
    expect(policy, path).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'base-uri': "'none'" })
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin',
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
    })
    expect(headers['x-powered-by'] ?? headers.server, path).toBeUndefined()
    expect(body, path).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|javascript:/i)
  }
})

test('everything a page names is there, and what has a hash in its name is kept for a year', async () => {
  const seen = new Set<string>()
  for (const path of pages()) {
    const { body } = await send(desk().url, path, { headers: html })
    for (const [, address = ''] of body.matchAll(/(?:src|href)="(\/[^"#]+)"/g)) seen.add(address)
  }
  const files = [...seen].filter((address) => /\.\w+$/.test(address))
  expect(files.length).toBeGreaterThan(6)
  for (const file of files) {
    const { status, headers } = await send(desk().url, file, { headers: { 'accept-encoding': 'br' } })
    expect(status, file).toBe(200)
    expect(headers['x-content-type-options'], file).toBe('nosniff')
    if (/\.js$/.test(file)) expect(headers['content-type'], file).toMatch(/^(text|application)\/javascript/)
    if (/\.css$/.test(file)) expect(headers['content-type'], file).toMatch(/^text\/css/)
    if (/\/assets\/|\/loader\//.test(file))
      expect(headers['cache-control'], file).toMatch(/max-age=31536000.*immutable/)
  }
})

test('the script tag’s hash is that of the bytes served, for any shop', async () => {
  const { client } = await desk().staff(['admin'])
  const { scriptTag } = await client.query('brands.install', { brandId: desk().brandId })
  const tag = /src="([^"]+)" integrity="sha384-([^"]+)" crossorigin="anonymous" data-key="([^"]+)"/.exec(scriptTag)
  const [, src = '', hash, key] = tag ?? []
  expect(key).toBe(desk().widgetKey)
  const { pathname } = new URL(src)
  const loader = await send(desk().url, pathname, { headers: { origin: 'https://shop.example' } })
  expect(createHash('sha384').update(loader.body).digest('base64')).toBe(hash)
  expect(loader.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/javascript; charset=utf-8',
  })
  expect(loader.headers['set-cookie']).toBeUndefined()

  const shop = await send(desk().url, `/shop?key=${key}`, { headers: html })
  expect(shop.body).toContain(`src="${pathname}" integrity="sha384-${hash}"`)
})

test('a loader of an earlier release is served as it was, whatever came since', async () => {
  const { db } = desk().app
  const body = 'console.log("an earlier release")'
  await db.write(async (trx) => {
    await trx.insertInto('loaders').values({ file: 'loader.OlderOne.js', body, createdAt: 1 }).execute()
  })
  const count = async () => (await db.kysely.selectFrom('loaders').select('file').execute()).length
  const before = await count()
  // What every start does, upgraded or not.
  await keepLoader(desk().app)
  expect(await count()).toBe(before)
  expect((await send(desk().url, '/loader/loader.OlderOne.js')).body).toBe(body)
  for (const file of ['loader.js', 'manifest.json', '..%2fmanifest.json', 'loader.Unknown.js'])
    expect((await send(desk().url, `/loader/${file}`)).status, file).toBe(404)
})
