import { v7 as uuidv7 } from 'uuid'
import type { Row } from '../../db/schema.ts'
import type { AcceptInvitation, Invite, Role } from '../../shared/contract/people.ts'
import { DeskError } from '../../shared/errors.ts'
import type { App } from '../app.ts'
import { hashToken, newToken } from '../secrets.ts'
import { prepareUser } from '../sign-in/service.ts'
import type { Staff } from '../viewer.ts'
import { giveRoles } from './service.ts'

const VALID_MS = 24 * 60 * 60 * 1000

/** A link that lets one person in, within a day. It is shown once: only its hash is kept. */
export async function invite(
  app: Pick<App, 'baseUrl' | 'db' | 'now'>,
  by: Pick<Staff, 'userId'>,
  { brandId, roles, email }: Invite,
): Promise<{ url: string }> {
  const token = newToken()
  const createdAt = app.now()
  await app.db.write(async (trx) => {
    await trx
      .insertInto('invitations')
      .values({
        id: uuidv7(),
        brandId,
        roles: JSON.stringify(roles),
        email: email ?? null,
        tokenHash: hashToken(token),
        invitedBy: by.userId,
        createdAt,
        expiresAt: createdAt + VALID_MS,
        acceptedAt: null,
        acceptedBy: null,
      })
      .execute()
  })
  return { url: `${app.baseUrl()}/invitation#${token}` }
}

export async function listInvitations(app: App, brandId: string) {
  const rows = await app.db.kysely
    .selectFrom('invitations')
    .select(['id', 'roles', 'email', 'createdAt', 'expiresAt'])
    .where('brandId', '=', brandId)
    .where('acceptedAt', 'is', null)
    .where('expiresAt', '>', app.now())
    .orderBy('createdAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, roles: JSON.parse(row.roles) as Role[] }))
}

export async function withdrawInvitation(app: App, brandId: string, invitationId: string): Promise<void> {
  await app.db.write(async (trx) => {
    await trx
      .deleteFrom('invitations')
      .where('id', '=', invitationId)
      .where('brandId', '=', brandId)
      .where('acceptedAt', 'is', null)
      .execute()
  })
}

export async function openInvitation(app: App, token: string) {
  const invitation = await findInvitation(app, token)
  const brand = await app.db.kysely
    .selectFrom('brands')
    .select('name')
    .where('id', '=', invitation.brandId)
    .executeTakeFirstOrThrow()
  return { brandName: brand.name, roles: JSON.parse(invitation.roles) as Role[], email: invitation.email }
}

/** Makes the user. The link is used up first, so that of two who come at once one gets in. */
export async function acceptInvitation(app: App, { token, ...user }: AcceptInvitation): Promise<{ email: string }> {
  const { id, brandId, roles } = await findInvitation(app, token)
  const insertUser = await prepareUser(app, user)
  await app.db.write(async (trx) => {
    const claimed = await trx
      .updateTable('invitations')
      .set({ acceptedAt: app.now() })
      .where('id', '=', id)
      .where('acceptedAt', 'is', null)
      .executeTakeFirst()
    if (claimed.numUpdatedRows === 0n) throw new DeskError('invitation_invalid')
    // Refused for an address already in use, say, nothing of this is stored: the link still lets this person in.
    const userId = await insertUser(trx)
    await giveRoles(trx, { userId, brandId, roles: JSON.parse(roles) })
    await trx.updateTable('invitations').set({ acceptedBy: userId }).where('id', '=', id).execute()
  })
  app.publish({ type: 'team.changed', brandId })
  return { email: user.email }
}

async function findInvitation(app: App, token: string): Promise<Row<'invitations'>> {
  const row = await app.db.kysely
    .selectFrom('invitations')
    .selectAll()
    .where('tokenHash', '=', hashToken(token))
    .where('acceptedAt', 'is', null)
    .where('expiresAt', '>', app.now())
    .executeTakeFirst()
  if (!row) throw new DeskError('invitation_invalid')
  return row
}
