import type { IncomingHttpHeaders } from 'node:http'
import { fromNodeHeaders } from 'better-auth/node'
import { v7 as uuidv7 } from 'uuid'
import type { Trx } from '../../db/open.ts'
import type { NewUser, Role } from '../../shared/contract/people.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import type { Staff } from '../viewer.ts'

/** Who a request's session cookie belongs to, with roles; null without a living session, and for somebody removed. */
export async function staffFrom(app: App, headers: IncomingHttpHeaders): Promise<Staff | null> {
  if (!headers.cookie) return null
  const session = await app.auth.api.getSession({ headers: fromNodeHeaders(headers) })
  if (!session) return null
  const rows = await app.db.kysely
    .selectFrom('users')
    .leftJoin('userRoles', 'userRoles.userId', 'users.id')
    .select(['userRoles.brandId', 'userRoles.role'])
    .where('users.id', '=', session.user.id)
    .where('users.removedAt', 'is', null)
    .execute()
  if (rows.length === 0) return null
  const roles = new Map<string, Set<Role>>()
  for (const { brandId, role } of rows)
    if (brandId) roles.set(brandId, (roles.get(brandId) ?? new Set()).add(role as Role))
  return { kind: 'staff', userId: session.user.id, sessionId: session.session.id, name: session.user.name, roles }
}

/** Makes somebody who signs in with e-mail and password. People come by set-up, invitation or the command line only. */
export async function createUser(app: Pick<App, 'auth' | 'db'>, user: NewUser): Promise<string> {
  return await app.db.write(await prepareUser(app, user))
}

/** The same as part of a larger write: hashing the password, which takes its time, is done before. */
export async function prepareUser(
  app: Pick<App, 'auth' | 'db'>,
  user: NewUser,
): Promise<(trx: Trx) => Promise<string>> {
  const ctx = await app.auth.$context
  const password = await ctx.password.hash(user.password)
  const id = uuidv7()
  const times = timesOf(app.db.kind)
  return async (trx) => {
    const made = await trx
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
      .onConflict((conflict) => conflict.column('email').doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) throw new DeskError('email_taken', { fields: ['email'] })
    await trx
      .insertInto('accounts')
      .values({ id: uuidv7(), accountId: id, providerId: 'credential', userId: id, password, ...times, ...noTokens })
      .execute()
    return id
  }
}

const noTokens = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
  scope: null,
}

/** Somebody who only has a name: no account, no address that mail could reach, no role. Nobody can sign in as them. */
export async function nameColleague(trx: Trx, kind: App['db']['kind'], name: string): Promise<string> {
  const id = uuidv7()
  await trx
    .insertInto('users')
    .values({
      id,
      name: name.slice(0, 80),
      email: `${id}@imported.invalid`,
      emailVerified: kind === 'sqlite' ? 0 : false,
      image: null,
      ...timesOf(kind),
      preferences: '{}',
      isTakingChats: 0,
      removedAt: null,
    })
    .execute()
  return id
}

function timesOf(kind: App['db']['kind']) {
  const now = new Date()
  return kind === 'sqlite'
    ? { createdAt: now.toISOString(), updatedAt: now.toISOString() }
    : { createdAt: now, updatedAt: now }
}

/** Nobody signs in as them again, and their address is free for an invitation. What they wrote keeps their name. */
export async function closeAccount(trx: Trx, userId: string, at: number): Promise<void> {
  await trx
    .updateTable('users')
    .set({ removedAt: at, email: `${userId}@removed.invalid` })
    .where('id', '=', userId)
    .execute()
  await trx.deleteFrom('accounts').where('userId', '=', userId).execute()
}

/** Ends every session of a user; the hook on deletion cuts their sockets. */
export async function endSessions(app: App, userId: string): Promise<void> {
  const ctx = await app.auth.$context
  await ctx.internalAdapter.deleteUserSessions(userId)
  app.io.in(`user:${userId}`).disconnectSockets(true)
}

/** A new password for somebody who has lost theirs. Every session ends: whoever knew the old one is out. */
export async function replacePassword(
  { auth }: Pick<App, 'auth'>,
  email: string,
  newPassword: string,
): Promise<string> {
  const ctx = await auth.$context
  const found = await ctx.internalAdapter.findUserByEmail(email)
  if (!found) throw new DeskError('not_found')
  await ctx.internalAdapter.updatePassword(found.user.id, await ctx.password.hash(newPassword))
  await ctx.internalAdapter.deleteUserSessions(found.user.id)
  return found.user.id
}
