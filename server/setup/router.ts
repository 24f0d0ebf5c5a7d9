import { z } from 'zod'
import { SetUp } from '../../shared/contract/people.ts'
import { publicProcedure, router } from '../trpc.ts'
import { completeSetUp, isSetUp, openLink } from './service.ts'

export const setupRouter = router({
  status: publicProcedure.query(async ({ ctx }) => ({ isSetUp: await isSetUp(ctx.app.db) })),

  open: publicProcedure.input(z.strictObject({ token: z.string().max(200) })).query(async ({ ctx, input }) => {
    await openLink(ctx.app, input.token)
    return { isOpen: true }
  }),

  complete: publicProcedure.input(SetUp).mutation(async ({ ctx, input }) => {
    const { brandId } = await completeSetUp(ctx.app, input)
    return { brandId }
  }),
})
