import { fromNodeHeaders } from 'better-auth/node'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Email } from '../../shared/contract/fields.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { parse } from '../input.ts'
import { countWithin, forgetCount } from '../limits.ts'
import { refuseForeign } from '../origins.ts'
import { hashToken } from '../secrets.ts'
import { ADDRESS_HEADER } from './auth.ts'

/** Wrong guesses at one account, from however many addresses: each counts before it is looked at, and the right one clears them. */
const PER_ACCOUNT = { max: 10, windowMs: 10 * 60 * 1000 }

const Secret = z.string().min(1).max(200)

/** What the desk uses of the library, and takes for it. The rest (names, pictures, sign-up, where to go next) stays shut. */
const forms: Record<string, z.ZodType<object>> = {
  '/api/auth/sign-in/email': z.strictObject({ email: Email, password: Secret }),
  '/api/auth/sign-out': z.strictObject({}),
  '/api/auth/change-password': z.strictObject({
    currentPassword: Secret,
    newPassword: z.string().max(200),
    revokeOtherSessions: z.literal(true),
  }),
}

/** Signing in, out and changing the password, by the library. The limiter per address is the library's, per account ours. */
export async function authRoutes(http: FastifyInstance, app: App): Promise<void> {
  for (const [path, form] of Object.entries(forms)) {
    http.post(path, { bodyLimit: 16 * 1024 }, async (request, reply) => {
      refuseForeign(app, request.headers)
      const body = parse(form, request.body)
      const account = accountIn(body)
      if (account && !(await countWithin(app, account, PER_ACCOUNT))) throw new DeskError('too_many_requests')
      const headers = fromNodeHeaders(request.headers)
      // What a client says of its own address counts for nothing.
      headers.set(ADDRESS_HEADER, request.ip)
      headers.delete('content-length')
      // The address is ours, however the client wrote it: what was counted is what is asked.
      const address = new URL(path, app.baseUrl())
      const answer = await app.auth.handler(
        new Request(address, { method: 'POST', headers, body: JSON.stringify(body) }),
      )
      if (account && answer.ok) await forgetCount(app, account)
      for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
      reply.status(answer.status)
      // The session's token is for the cookie alone, where no script reads it.
      return reply.type('application/json').send(answer.ok ? {} : Buffer.from(await answer.arrayBuffer()))
    })
  }
}

/** The key under which guesses at the account count. */
const accountIn = (body: object): string | null => ('email' in body ? `sign-in ${hashToken(String(body.email))}` : null)
