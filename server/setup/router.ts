import { SetUp } from '../../shared/contract/people.ts'
import { publicProcedure, router } from '../trpc.ts'
import { completeSetUp, isSetUp } from './service.ts'

export const setupRouter = router({
  status: publicProcedure.query(async ({ ctx }) => ({ isSetUp: await isSetUp(ctx.app.db) })),

  complete: publicProcedure.input(SetUp).mutation(async ({ ctx, input }) => {
    const { brandId } = await completeSetUp(ctx.app, input)
    return { brandId }
  }),
})
