import type { Row } from '../db/schema.ts'
import type { Role } from '../shared/contract/people.ts'
import { DeskError } from '../shared/errors.ts'
import type { App } from './app.ts'
import { isOpenToLeads } from './integrity/service.ts'
import { personLevelsAreOn } from './person-levels/service.ts'
import type { Context } from './trpc.ts'
import type { Staff, Visitor } from './viewer.ts'

type For<Who> = Pick<Context, 'app'> & { viewer: Who }

/*
 * The only doors to things that belong to someone. What a viewer may not see does not exist for them: `not_found`, never
 * a hint that it is there. `not_allowed` is for what they may see and may not do.
 */

/** A brand in which the viewer has one of the roles. Admin does not imply lead, nor lead agent. */
export function accessBrand({ viewer }: For<Staff>, brandId: string, ...anyOf: Role[]): void {
  const roles = viewer.roles.get(brandId)
  if (!roles || roles.size === 0) throw new DeskError('not_found')
  if (anyOf.length > 0 && !anyOf.some((role) => roles.has(role))) throw new DeskError('not_allowed')
}

/** Agents read and answer; leads read. Administrators as such do neither. */
export async function accessConversation(
  ctx: For<Staff>,
  conversationId: string,
  to: 'read' | 'handle',
): Promise<{ brandId: string; customerId: string }> {
  const owner = await ownerOf(ctx.app, conversationId)
  if (!owner) throw new DeskError('not_found')
  accessBrand(ctx, owner.brandId)
  accessBrand(ctx, owner.brandId, ...((to === 'read' ? ['agent', 'lead'] : ['agent']) satisfies Role[]))
  return owner
}

/** A customer's own conversation: of the same brand, and begun as one of the customers this browser may read. */
export async function accessOwnConversation(ctx: For<Visitor>, conversationId: string): Promise<void> {
  if (!(await isOwnConversation(ctx, conversationId))) throw new DeskError('not_found')
}

export async function isOwnConversation({ app, viewer }: For<Visitor>, conversationId: string): Promise<boolean> {
  const owner = await ownerOf(app, conversationId)
  return owner !== null && owner.brandId === viewer.brandId && viewer.customerIds.includes(owner.customerId)
}

/** A question that was put to this customer. */
export async function accessOwnSurvey({ app, viewer }: For<Visitor>, surveyId: string): Promise<Row<'surveys'>> {
  const survey = await app.db.kysely.selectFrom('surveys').selectAll().where('id', '=', surveyId).executeTakeFirst()
  if (!survey || survey.brandId !== viewer.brandId || !viewer.customerIds.includes(survey.customerId))
    throw new DeskError('not_found')
  if (viewer.isStaff && survey.isDemo === 0) throw new DeskError('survey_not_for_staff')
  return survey
}

export async function accessMessage(ctx: For<Staff>, messageId: string, to: 'handle'): Promise<Row<'messages'>> {
  const message = await ctx.app.db.kysely
    .selectFrom('messages')
    .selectAll()
    .where('id', '=', messageId)
    .executeTakeFirst()
  if (!message) throw new DeskError('not_found')
  await accessConversation(ctx, message.conversationId, to)
  return message
}

export async function accessPromise(ctx: For<Staff>, promiseId: string): Promise<Row<'promises'>> {
  const promise = await ctx.app.db.kysely
    .selectFrom('promises')
    .selectAll()
    .where('id', '=', promiseId)
    .executeTakeFirst()
  if (!promise) throw new DeskError('not_found')
  await accessConversation(ctx, promise.conversationId, 'handle')
  return promise
}

/**
 * What a signal asks an agent: theirs to answer; for a lead to read once they have answered or had their time, where figures of single
 * persons are on. Nobody reads as a lead what is asked of themselves.
 */
export async function accessQuestion(
  { app, viewer }: For<Staff>,
  questionId: string,
  to: 'answer' | 'read',
): Promise<Row<'signalQuestions'>> {
  const question = await app.db.kysely
    .selectFrom('signalQuestions')
    .selectAll()
    .where('id', '=', questionId)
    .executeTakeFirst()
  const roles = question && viewer.roles.get(question.brandId)
  if (!question || !roles || roles.size === 0) throw new DeskError('not_found')
  const isOwn = question.userId === viewer.userId
  const isReadable = async () =>
    !isOwn &&
    roles.has('lead') &&
    isOpenToLeads(question, app.now()) &&
    (await personLevelsAreOn(app, question.brandId))
  if (!(to === 'answer' ? isOwn : await isReadable())) throw new DeskError('not_found')
  return question
}

/** Work of the brand that waits or has failed. */
export async function accessJob(ctx: For<Staff>, brandId: string, jobId: string): Promise<void> {
  accessBrand(ctx, brandId, 'admin')
  const job = await ctx.app.db.kysely
    .selectFrom('jobs')
    .select('id')
    .where('id', '=', jobId)
    .where('brandId', '=', brandId)
    .executeTakeFirst()
  if (!job) throw new DeskError('not_found')
}

/** A colleague who works for the brand; for assigning, and for an administrator's changes. */
export async function accessColleague(ctx: For<Staff>, brandId: string, userId: string, role?: Role): Promise<void> {
  const rows = await ctx.app.db.kysely
    .selectFrom('userRoles')
    .innerJoin('users', 'users.id', 'userRoles.userId')
    .select('userRoles.role')
    .where('userRoles.brandId', '=', brandId)
    .where('userRoles.userId', '=', userId)
    .where('users.removedAt', 'is', null)
    .execute()
  if (rows.length === 0 || (role && !rows.some((row) => row.role === role))) throw new DeskError('not_found')
}

/** Whose a conversation is never changes, so the message path may remember it. */
async function ownerOf(app: App, conversationId: string) {
  const known = app.owners.get(conversationId)
  if (known) return known
  const owner = await app.db.kysely
    .selectFrom('conversations')
    .select(['brandId', 'customerId'])
    .where('id', '=', conversationId)
    .executeTakeFirst()
  if (!owner) return null
  if (app.owners.size >= 20_000) app.owners.clear()
  app.owners.set(conversationId, owner)
  return owner
}
