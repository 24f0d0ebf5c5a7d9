import { z } from 'zod'
import { forUpdate } from '../../db/dialects/differences.ts'
import { Id, page } from '../../shared/contract/fields.ts'
import { type Me, Preferences, type Role } from '../../shared/contract/people.ts'
import { DeskError } from '../../shared/errors.ts'
import { accessBrand } from '../access.ts'
import { presentBrand } from '../brands/service.ts'
import { looksAt } from '../looks/service.ts'
import { spokenLanguage } from '../texts.ts'
import { router, type StaffContext, staffProcedure } from '../trpc.ts'

/** The one who is signed in: who, where, and what they chose for their own desk. */
export const meRouter = router({
  get: staffProcedure.query(async ({ ctx }) => await describe(ctx)),

  setPreferences: staffProcedure.input(Preferences).mutation(async ({ ctx, input }) => {
    const id = ctx.viewer.userId
    await ctx.app.db.write(async (trx) => {
      // Locked, so that of two choices at once none is lost.
      const user = await trx
        .selectFrom('users')
        .select('preferences')
        .where('id', '=', id)
        .$call(forUpdate(trx))
        .executeTakeFirst()
      const preferences = JSON.stringify({ ...JSON.parse(user?.preferences ?? '{}'), ...input })
      await trx.updateTable('users').set({ preferences }).where('id', '=', id).execute()
    })
    return await describe(ctx)
  }),

  /** Who has looked at what is mine. Nobody asks for anybody else. */
  looks: staffProcedure.input(z.strictObject({ brandId: Id, ...page })).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId)
    return await looksAt(ctx.app, { ...input, agentId: ctx.viewer.userId })
  }),

  setAvailability: staffProcedure
    .input(z.strictObject({ isTakingChats: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      const isTakingChats = input.isTakingChats ? 1 : 0
      await ctx.app.db.write(async (trx) => {
        await trx.updateTable('users').set({ isTakingChats }).where('id', '=', ctx.viewer.userId).execute()
      })
      for (const brandId of ctx.viewer.roles.keys()) ctx.app.publish({ type: 'team.changed', brandId })
      return await describe(ctx)
    }),
})

type Ctx = Pick<StaffContext, 'app' | 'viewer'>

async function userOf({ app, viewer }: Ctx) {
  const user = await app.db.kysely
    .selectFrom('users')
    .select(['id', 'name', 'email', 'preferences', 'isTakingChats'])
    .where('id', '=', viewer.userId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!user) throw new DeskError('not_signed_in')
  return user
}

async function describe(ctx: Ctx): Promise<Me> {
  const user = await userOf(ctx)
  const rows = await ctx.app.db.kysely
    .selectFrom('brands')
    .innerJoin('userRoles', 'userRoles.brandId', 'brands.id')
    .selectAll('brands')
    .select('userRoles.role')
    .where('userRoles.userId', '=', user.id)
    .orderBy('brands.createdAt')
    .execute()
  const brands = new Map<string, Me['brands'][number]>()
  for (const row of rows) {
    const brand = brands.get(row.id) ?? { ...presentBrand(row), roles: [] }
    brand.roles.push(row.role as Role)
    brands.set(row.id, brand)
  }
  const chosen: z.infer<typeof Preferences> = JSON.parse(user.preferences)
  const [first] = brands.values()
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    isTakingChats: user.isTakingChats === 1,
    preferences: {
      language: chosen.language ?? spokenLanguage(first?.language) ?? 'en',
      hasSound: chosen.hasSound ?? false,
      hasNotifications: chosen.hasNotifications ?? false,
      hasLetterKeys: chosen.hasLetterKeys ?? true,
    },
    brands: [...brands.values()],
  }
}
