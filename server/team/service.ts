import { forUpdate } from '../../db/dialects/differences.ts'
import type { Trx } from '../../db/open.ts'
import type { Colleague, Role } from '../../shared/contract/people.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { recordAssignment } from '../assignments/service.ts'
import { audit } from '../audit.ts'
import { userRoom } from '../realtime/audience.ts'
import { closeAccount, endSessions } from '../sign-in/service.ts'
import type { Staff } from '../viewer.ts'

interface Roles {
  userId: string
  brandId: string
  roles: readonly Role[]
}

/** Replaces what somebody may do in a brand. */
export async function giveRoles(trx: Trx, { userId, brandId, roles }: Roles): Promise<void> {
  await trx.deleteFrom('userRoles').where('userId', '=', userId).where('brandId', '=', brandId).execute()
  const rows = [...new Set(roles)].map((role) => ({ userId, brandId, role }))
  if (rows.length > 0) await trx.insertInto('userRoles').values(rows).execute()
}

/** Everybody who works for the brand, by name; with their addresses where an administrator asks. */
export async function listColleagues(app: App, viewer: Staff, brandId: string): Promise<Colleague[]> {
  const isAdmin = viewer.roles.get(brandId)?.has('admin') ?? false
  const rows = await app.db.kysely
    .selectFrom('users')
    .innerJoin('userRoles', 'userRoles.userId', 'users.id')
    .select(['users.id', 'users.name', 'users.email', 'users.isTakingChats', 'userRoles.role'])
    .where('userRoles.brandId', '=', brandId)
    .where('users.removedAt', 'is', null)
    .orderBy('users.name')
    .orderBy('users.id')
    .execute()
  const people = new Map<string, Colleague>()
  for (const { id, name, email, isTakingChats, role } of rows) {
    const isOnline = app.presence.staff.has(id)
    const known = { id, name, email: isAdmin ? email : null, isTakingChats: isTakingChats === 1, isOnline }
    const person = people.get(id) ?? { ...known, roles: [] }
    person.roles.push(role as Role)
    people.set(id, person)
  }
  return [...people.values()]
}

export async function setRoles(app: App, admin: Staff, change: Roles): Promise<void> {
  const { userId, brandId } = change
  await app.db.write(async (trx) => {
    if (!change.roles.includes('admin')) await keepAnAdmin(trx, brandId, userId)
    await giveRoles(trx, change)
    const roles = change.roles.join(' ')
    await audit(trx, {
      brandId,
      userId: admin.userId,
      action: 'roles.changed',
      subject: 'user',
      subjectId: userId,
      reason: roles,
      at: app.now(),
    })
  })
  // What a socket may hear was decided at its handshake: it comes back with the new roles.
  app.io.in(userRoom(userId)).disconnectSockets(true)
  app.publish({ type: 'team.changed', brandId })
}

/** Takes somebody off the staff: no roles, no sessions, no sockets, and their open conversations go back to everybody. */
export async function removeUser(
  app: App,
  admin: Staff,
  { brandId, userId }: { brandId: string; userId: string },
): Promise<void> {
  const at = app.now()
  const { isGone, freed } = await app.db.write(async (trx) => {
    await keepAnAdmin(trx, brandId, userId)
    await giveRoles(trx, { userId, brandId, roles: [] })
    const conversations = await trx
      .updateTable('conversations')
      .set({ assigneeId: null })
      .where('brandId', '=', brandId)
      .where('assigneeId', '=', userId)
      .where('status', '!=', 'closed')
      .returningAll()
      .execute()
    for (const conversation of conversations) {
      const theirs = { ...conversation, assigneeId: userId }
      await recordAssignment(trx, theirs, { toUserId: null, byUserId: admin.userId, at })
    }
    const elsewhere = await trx.selectFrom('userRoles').select('role').where('userId', '=', userId).executeTakeFirst()
    if (!elsewhere) await closeAccount(trx, userId, at)
    await audit(trx, { brandId, userId: admin.userId, action: 'user.removed', subject: 'user', subjectId: userId, at })
    return { isGone: elsewhere === undefined, freed: conversations }
  })
  if (isGone) await endSessions(app, userId)
  else app.io.in(userRoom(userId)).disconnectSockets(true)
  for (const conversation of freed) app.publish({ type: 'conversation.changed', conversation, agentName: null })
  app.publish({ type: 'team.changed', brandId })
}

async function keepAnAdmin(trx: Trx, brandId: string, userId: string): Promise<void> {
  // Two administrators who take the role from each other come one after the other.
  await trx.selectFrom('brands').select('id').where('id', '=', brandId).$call(forUpdate(trx)).executeTakeFirst()
  const other = await trx
    .selectFrom('userRoles')
    .select('userId')
    .where('brandId', '=', brandId)
    .where('role', '=', 'admin')
    .where('userId', '!=', userId)
    .limit(1)
    .executeTakeFirst()
  if (!other) throw new DeskError('last_admin')
}
