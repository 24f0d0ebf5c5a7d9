import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { deskOfFile } from '../../support/desk-of-file.ts'
import { post, send } from '../../support/http.ts'

const desk = deskOfFile()
const json = { 'content-type': 'application/json' }
const SECRET = 'hemlig 4711'

const event = (properties: string, more = '') =>
  `{"writeKey":"${desk().widgetKey}","anonymousId":"${'v'.repeat(32)}","messageId":"${uuidv7()}","event":"Cart Viewed","properties":${properties}${more}}`

const deep = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`

describe('what is wrong with a request gets a code, never a thrown text', () => {
  const trackers: [what: string, status: number, code: string, body: () => string, headers?: Record<string, string>][] =
    [
      ['no JSON', 400, 'bad_input', () => `{"${SECRET}": x`],
      ['an empty body', 400, 'bad_input', () => ''],
      ['a list', 400, 'bad_input', () => '[]'],
      ['null', 400, 'bad_input', () => 'null'],
      ['a __proto__ key', 400, 'bad_input', () => event('{"__proto__":{"isAdmin":true}}')],
      ['a __proto__ key beside the others', 400, 'bad_input', () => event('{}', ',"__proto__":{"a":1}')],
      ['a constructor key', 400, 'bad_input', () => event('{"constructor":{"prototype":{"a":1}}}')],
      ['an unknown field', 400, 'bad_input', () => event('{}', `,"isDemo":true`)],
      ['a customer of the caller’s choice', 400, 'bad_input', () => event('{}', `,"customerId":"${uuidv7()}"`)],
      ['nesting without end', 400, 'bad_input', () => event(deep(60_000))],
      ['text as type', 400, 'bad_input', () => event('{}'), { 'content-type': 'text/plain' }],
      ['a form as type', 400, 'bad_input', () => event('{}'), { 'content-type': 'application/x-www-form-urlencoded' }],
      ['two types', 400, 'bad_input', () => event('{}'), { 'content-type': 'application/json, text/plain' }],
      ['a type of only spaces', 400, 'bad_input', () => event('{}'), { 'content-type': ' ' }],
      ['10 MB', 413, 'too_large', () => event(`{"a":"${'x'.repeat(10_000_000)}"}`)],
      ['300 kB', 413, 'too_large', () => event(`{"a":"${'x'.repeat(300_000)}"}`)],
    ]
  for (const [what, status, code, body, headers = json] of trackers) {
    test(`/v1/track: ${what}`, async () => {
      const answer = await post(desk().url, '/v1/track', body(), headers)
      expect(answer).toMatchObject({ status })
      expect(answer.json()).toMatchObject({ error: { code, message: expect.any(String) } })
      expectDiscreet(answer.body)
    })
  }

  test('an event that is right is taken, whatever case and spaces its type has', async () => {
    for (const type of ['application/json', 'Application/JSON;charset=UTF-8', 'application/json ;x=1'])
      expect((await post(desk().url, '/v1/track', event('{}'), { 'content-type': type })).status, type).toBe(200)
  })

  const calls: [what: string, status: number, path: string, body?: string, headers?: Record<string, string>][] = [
    ['no JSON', 400, '/trpc/setup.complete', `{"${SECRET}": x`, json],
    ['a __proto__ key', 400, '/trpc/survey.open', '{"token":"x","__proto__":{"a":1}}', json],
    ['text as type', 415, '/trpc/survey.skip', '{"token":"x"}', { 'content-type': 'text/plain' }],
    ['10 MB', 413, '/trpc/survey.skip', JSON.stringify({ token: 'x'.repeat(10_000_000) }), json],
    ['nesting without end', 400, '/trpc/survey.skip', deep(60_000), json],
    ['another method', 405, '/trpc/setup.complete'],
    ['no such call', 404, '/trpc/no.such'],
    ['a property of every object', 404, '/trpc/constructor'],
    ['the prototype', 404, '/trpc/__proto__'],
    ['several calls in one', 400, '/trpc/setup.status,setup.status?batch=1'],
  ]
  for (const [what, status, path, body, headers] of calls) {
    test(`/trpc: ${what}`, async () => {
      const method = path === '/trpc/survey.open' || !body ? 'GET' : 'POST'
      const answer =
        method === 'GET' && body
          ? await send(desk().url, `${path}?input=${encodeURIComponent(body)}`)
          : await send(desk().url, path, { method, ...(body ? { body } : {}), ...(headers ? { headers } : {}) })
      expect(answer.status).toBe(status)
      expect(answer.json()).toMatchObject({ error: { message: expect.any(String) } })
      expectDiscreet(answer.body)
    })
  }
})

function expectDiscreet(body: string): void {
  expect(body).not.toContain(SECRET)
  expect(body).not.toMatch(/\bat .*:\d+:\d+|node_modules|\.ts\b|SyntaxError|TypeError|RangeError|Zod|FST_/)
}

test('an address that is not there is told as JSON to programs and as a page to people', async () => {
  for (const path of [
    '/nope',
    '/api/auth/get-session',
    '/assets/none.js',
    '/loader/none.js',
    '/assets/..%2f..%2fpackage.json',
  ]) {
    const answer = await send(desk().url, path)
    expect(answer, path).toMatchObject({ status: 404 })
    expect(answer.json(), path).toMatchObject({ error: { code: 'not_found' } })
  }
  const posted = await post(desk().url, '/nope', {})
  expect(posted.json()).toMatchObject({ error: { code: 'not_found' } })
  const page = await send(desk().url, '/nope', { headers: { accept: 'text/html' } })
  expect(page.headers['content-type']).toContain('text/html')
})

test('an address that cannot be read is not read back', async () => {
  const answer = await send(desk().url, '/%zz<script>')
  expect(answer.status).toBe(400)
  expect(answer.json()).toMatchObject({ error: { code: 'bad_input' } })
  expect(answer.body).not.toContain('script')
})

test('a fault of ours reads as internal, over both wires, and the server lives', async () => {
  const { app, url } = desk()
  const agent = await desk().staff(['agent', 'lead'])
  await app.db.kysely.schema.alterTable('answers').renameTo('answersAway').execute()
  try {
    const { brandId } = desk()
    const input = encodeURIComponent(JSON.stringify({ brandId }))
    const answer = await send(url, `/trpc/answers.latest?input=${input}`, { headers: { cookie: agent.cookie } })
    expect(answer.status).toBe(500)
    expect(answer.json()).toMatchObject({ error: { data: { code: 'internal' } } })
    expect(answer.body).not.toMatch(/answers\b|no such table|relation|select/)
    await expect(agent.client.query('answers.latest', { brandId })).rejects.toMatchObject({ code: 'internal' })
  } finally {
    await app.db.kysely.schema.alterTable('answersAway').renameTo('answers').execute()
  }
  expect((await send(url, '/healthz')).status).toBe(200)
})

test('over the socket too, keys of every object and fields nobody knows are refused', async () => {
  const { client } = await desk().staff(['agent'])
  const { brandId } = desk()
  for (const more of ['"__proto__":{"a":1}', '"constructor":{"prototype":1}', '"roles":["admin"]']) {
    const input = JSON.parse(`{"brandId":"${brandId}",${more}}`)
    await expect(client.query('team.list', input), more).rejects.toMatchObject({ code: 'bad_input' })
  }
  for (const path of ['constructor', '__proto__', 'toString', 'team', 'team.list.constructor'])
    await expect(client.query(path, { brandId }), path).rejects.toMatchObject({ code: 'not_found' })
  for (const call of [null, 'x', [], {}, { path: 1, type: 'query' }, { path: 'team.list', type: 'subscription' }])
    expect(await client.socket.emitWithAck('call', call)).toEqual({ ok: false, error: { code: 'bad_input' } })
  expect(await client.query('team.list', { brandId })).toHaveLength(1 + 2)
})
