import type { IncomingHttpHeaders } from 'node:http'
import { fromNodeHeaders } from 'better-auth/node'
import { v7 as uuidv7 } from 'uuid'
import type { NewUser, Role } from '../../shared/contract/people.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import type { Staff } from '../viewer.ts'

/** Who a request's session cookie belongs to, with roles; null without a living session. */
export async function staffFrom(app: App, headers: IncomingHttpHeaders): Promise<Staff | null> {
  if (!headers.cookie) return null
  const session = await app.auth.api.getSession({ headers: fromNodeHeaders(headers) })
  if (!session) return null
  const rows = await app.db.kysely
    .selectFrom('userRoles')
    .innerJoin('users', 'users.id', 'userRoles.userId')
    .select(['userRoles.brandId', 'userRoles.role'])
    .where('userRoles.userId', '=', session.user.id)
    .where('users.removedAt', 'is', null)
    .execute()
  const roles = new Map<string, Set<Role>>()
  for (const { brandId, role } of rows) roles.set(brandId, (roles.get(brandId) ?? new Set()).add(role as Role))
  return { kind: 'staff', userId: session.user.id, sessionId: session.session.id, name: session.user.name, roles }
}

/** Makes somebody who signs in with e-mail and password. People come by set-up, invitation or the command line only. */
export async function createUser(app: Pick<App, 'auth' | 'db'>, user: NewUser): Promise<string> {
  const ctx = await app.auth.$context
  if (await ctx.internalAdapter.findUserByEmail(user.email)) throw new DeskError('email_taken', { fields: ['email'] })
  const password = await ctx.password.hash(user.password)
  const id = uuidv7()
  const now = new Date()
  const times =
    app.db.kind === 'sqlite'
      ? { createdAt: now.toISOString(), updatedAt: now.toISOString() }
      : { createdAt: now, updatedAt: now }
  await app.db.write(async (trx) => {
    await trx
      .insertInto('users')
      .values({
        id,
        name: user.name,
        email: user.email,
        emailVerified: app.db.kind === 'sqlite' ? 0 : false,
        image: null,
        ...times,
        preferences: '{}',
        // Chats come only while they are here, and only to agents; each switches it off when they like.
        isTakingChats: 1,
        removedAt: null,
      })
      .execute()
    await trx
      .insertInto('accounts')
      .values({ id: uuidv7(), accountId: id, providerId: 'credential', userId: id, password, ...times, ...noTokens })
      .execute()
  })
  return id
}

const noTokens = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
  scope: null,
}

/** Ends every session of a user; the hook on deletion cuts their sockets. */
export async function endSessions(app: App, userId: string): Promise<void> {
  const ctx = await app.auth.$context
  await ctx.internalAdapter.deleteUserSessions(userId)
  app.io.in(`user:${userId}`).disconnectSockets(true)
}
