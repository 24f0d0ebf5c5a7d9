import { PASSWORD } from '../../support/desk.ts'
import { type Answer, post, send } from '../../support/http.ts'

/** A try from an address of its own, for a desk behind one proxy. Addresses 1 to 65,535. */
export function trySignIn(
  url: string,
  credentials: object,
  { from = 1, headers = {} }: { from?: number; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const address = `198.18.${from >> 8}.${from & 255}`
  return post(url, '/api/auth/sign-in/email', credentials, { origin: url, 'x-forwarded-for': address, ...headers })
}

export const right = (email: string) => ({ email, password: PASSWORD })
export const wrong = (email: string) => ({ email, password: 'not the right password' })

/** Who the desk says a cookie is. */
export const whoIs = (url: string, cookie: string): Promise<Answer> =>
  send(url, '/trpc/me.get', { headers: { cookie } })
