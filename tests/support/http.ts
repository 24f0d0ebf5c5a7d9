import { type IncomingHttpHeaders, request } from 'node:http'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer
  json<T = any>(): T
}

interface Sending {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** A request just as written: `fetch` would tidy the path and refuse some headers. An object as body is JSON. */
export function send(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body }: Omit<Sending, 'body'> & { body?: string | object } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url)
  const text = typeof body === 'object' ? JSON.stringify(body) : body
  const type: Record<string, string> = typeof body === 'object' ? { 'content-type': 'application/json' } : {}
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers: { ...type, ...headers } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const body = Buffer.concat(chunks).toString()
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body, json: () => JSON.parse(body) })
      })
    })
    // A server that has refused a body may hang up while it is still being sent.
    asking.on('error', reject)
    asking.end(text)
  })
}

export const post = (url: string, path: string, body: string | object, headers: Record<string, string> = {}) =>
  send(url, path, { method: 'POST', body, headers })

/** What `set-cookie` headers give a browser to send back. */
export const cookiesOf = ({ headers }: Answer): string =>
  (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ')
