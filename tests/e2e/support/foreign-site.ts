import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach } from 'vitest'

interface Page {
  html: string
  policy?: string
}

/**
 * A site that is not the desk: another web shop, or somebody who means harm. Pages by their path, which a test fills in.
 * Reached as `localhost` while desks are at 127.0.0.1, so that browsers take the two for strangers. Gone after the test.
 */
export async function foreignSite(): Promise<{ url: string; pages: Record<string, Page> }> {
  const pages: Record<string, Page> = {}
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '']
    if (!page) return response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end()
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(page.policy && { 'content-security-policy': page.policy }),
    })
    return response.end(page.html)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterEach(() => server.closeAllConnections())
  afterEach(() => void server.close())
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('No port')
  return { url: `http://localhost:${address.port}`, pages }
}
