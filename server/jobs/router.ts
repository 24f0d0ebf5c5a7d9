import { OfBrand, TryAgain } from '../../shared/contract/work.ts'
import { accessBrand, accessJob } from '../access.ts'
import { router, staffProcedure } from '../trpc.ts'
import { tryAgain, waitingWork } from './waiting.ts'

export const workRouter = router({
  waiting: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    return await waitingWork(ctx.app, input.brandId)
  }),

  tryAgain: staffProcedure.input(TryAgain).mutation(async ({ ctx, input }) => {
    await accessJob(ctx, input.brandId, input.jobId)
    await ctx.app.db.write((trx) => tryAgain(trx, input.jobId, ctx.app.now()))
  }),
})
