import { jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { eventSnippet, originOfTag, policySnippet, signingSnippet } from '../../../client/admin/install/snippets.ts'

const comments = { early: 'e', consent: 'c', page: 'p', step: 's', failed: 'f', done: 'd' }

const run = (window: { lyhord?: unknown }, currency: string) => {
  const snippet = eventSnippet(comments, currency).replaceAll(/^lyhord\./gm, 'window.lyhord.')
  new Function('window', snippet)(window)
}

test('calls made before the script has loaded wait in an array, in order', () => {
  const window: { lyhord?: unknown } = {}
  run(window, 'NOK')
  expect(Array.isArray(window.lyhord)).toBe(true)
  const early = [...(window.lyhord as unknown[][])]
  expect(early.map(([name, first]) => [name, first])).toEqual([
    ['consent', true],
    ['page', 'Checkout'],
    ['track', 'Checkout Step Viewed'],
    ['track', 'Payment Failed'],
    ['track', 'Order Completed'],
  ])
})

test('the calls to paste are calls, and carry the brand’s currency', () => {
  const calls: unknown[][] = []
  const listen =
    (name: string) =>
    (...args: unknown[]) =>
      calls.push([name, ...args])
  const lyhord = { consent: listen('consent'), page: listen('page'), track: listen('track') }
  run({ lyhord }, 'NOK')
  expect(calls.map(([name, first]) => [name, first])).toEqual([
    ['consent', true],
    ['page', 'Checkout'],
    ['track', 'Checkout Step Viewed'],
    ['track', 'Payment Failed'],
    ['track', 'Order Completed'],
  ])
  expect(
    calls.filter(([name]) => name === 'track').every(([, , fields]) => JSON.stringify(fields).includes('NOK')),
  ).toBe(true)
})

test('the signing to paste makes a token that proves id, name and address for an hour', async () => {
  const secret = 'a secret for this test alone, long enough'
  const body = signingSnippet({ secret: 'x', sub: 'y' })
    .replace(/^import .*$/m, '')
    .replace('export const signCustomer =', 'return')
  const { SignJWT } = await import('jose')
  const process = { env: { LYHORD_IDENTITY_SECRET: secret } }
  const signCustomer = new Function('SignJWT', 'process', body)(SignJWT, process)
  const token: string = await signCustomer({ id: 'c-1', name: 'Åsa', email: 'asa@example.com' })
  const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), { algorithms: ['HS256'] })
  expect(payload).toMatchObject({ sub: 'c-1', name: 'Åsa', email: 'asa@example.com' })
  expect(Number(payload.exp) - Date.now() / 1000).toBeCloseTo(3600, -1)
  await expect(jwtVerify(token, new TextEncoder().encode('another secret'))).rejects.toThrow()
})

test('a policy names the desk in the three directives the chat needs, and nothing inline', () => {
  const policy = policySnippet('https://desk.example')
  expect(policy).toBe(
    'script-src https://desk.example;\nconnect-src https://desk.example;\nframe-src https://desk.example;',
  )
  expect(policy).not.toContain('unsafe')
})

test('the desk’s address is read from the script tag', () => {
  expect(originOfTag('<script async src="https://desk.example/l/x.js" data-key="k"></script>', 'http://here')).toBe(
    'https://desk.example',
  )
  expect(originOfTag('<script async src="/l/x.js"></script>', 'http://here')).toBe('http://here')
})
