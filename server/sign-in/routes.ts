import { fromNodeHeaders } from 'better-auth/node'
import type { FastifyInstance } from 'fastify'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { countWithin } from '../limits.ts'
import { refuseForeign } from '../origins.ts'
import { hashToken } from '../secrets.ts'
import { ADDRESS_HEADER } from './auth.ts'

/** Guesses at one account, from however many addresses. */
const PER_ACCOUNT = { max: 10, windowMs: 10 * 60 * 1000 }

/** What the desk uses of the library. The rest of it (names, pictures, sign-up, resetting) stays shut. */
const PATHS = ['/api/auth/sign-in/email', '/api/auth/sign-out', '/api/auth/change-password'] as const

/** Signing in, out and changing the password, by the library. The limiter per address is the library's, per account ours. */
export async function authRoutes(http: FastifyInstance, app: App): Promise<void> {
  for (const path of PATHS) {
    http.post(path, { bodyLimit: 16 * 1024 }, async (request, reply) => {
      refuseForeign(app, request.headers)
      if (path === '/api/auth/sign-in/email' && !(await mayTry(app, request.body)))
        throw new DeskError('too_many_requests')
      const headers = fromNodeHeaders(request.headers)
      // What a client says of its own address counts for nothing.
      headers.set(ADDRESS_HEADER, request.ip)
      const host = request.headers.host ?? 'localhost'
      // The path is ours, however the client wrote it: what was counted is what is asked.
      const response = await app.auth.handler(
        new Request(new URL(path, `${request.protocol}://${host}`), {
          method: 'POST',
          headers,
          body: JSON.stringify(request.body ?? {}),
        }),
      )
      reply.status(response.status)
      for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
      for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
      return reply.send(Buffer.from(await response.arrayBuffer()))
    })
  }
}

async function mayTry(app: App, body: unknown): Promise<boolean> {
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : null
  if (typeof email !== 'string') return true
  return await countWithin(app, `sign-in ${hashToken(email.trim().toLowerCase())}`, PER_ACCOUNT)
}
