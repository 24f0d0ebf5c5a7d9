import { z } from 'zod'
import { Id } from '../../shared/contract/fields.ts'
import { AcceptInvitation, Invite, Role } from '../../shared/contract/people.ts'
import { accessBrand, accessColleague } from '../access.ts'
import { publicProcedure, router, staffProcedure } from '../trpc.ts'
import { acceptInvitation, invite, listInvitations, openInvitation, withdrawInvitation } from './invitations.ts'
import { listColleagues, removeUser, setRoles } from './service.ts'

const OfBrand = z.strictObject({ brandId: Id })
const OfUser = z.strictObject({ brandId: Id, userId: Id })

export const teamRouter = router({
  list: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId)
    return await listColleagues(ctx.app, ctx.viewer, input.brandId)
  }),

  invite: staffProcedure.input(Invite).mutation(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    return await invite(ctx.app, ctx.viewer, input)
  }),

  invitations: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    return await listInvitations(ctx.app, input.brandId)
  }),

  withdraw: staffProcedure.input(z.strictObject({ brandId: Id, invitationId: Id })).mutation(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    await withdrawInvitation(ctx.app, input.brandId, input.invitationId)
  }),

  setRoles: staffProcedure
    .input(z.strictObject({ ...OfUser.shape, roles: z.array(Role).min(1).max(3) }))
    .mutation(async ({ ctx, input }) => {
      accessBrand(ctx, input.brandId, 'admin')
      await accessColleague(ctx, input.brandId, input.userId)
      await setRoles(ctx.app, ctx.viewer, input)
    }),

  remove: staffProcedure.input(OfUser).mutation(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    await accessColleague(ctx, input.brandId, input.userId)
    await removeUser(ctx.app, ctx.viewer, input)
  }),
})

const Token = z.strictObject({ token: z.string().min(1).max(200) })

/** For whoever holds the link. */
export const invitationsRouter = router({
  open: publicProcedure.input(Token).query(async ({ ctx, input }) => await openInvitation(ctx.app, input.token)),

  accept: publicProcedure
    .input(AcceptInvitation)
    .mutation(async ({ ctx, input }) => await acceptInvitation(ctx.app, input)),
})
