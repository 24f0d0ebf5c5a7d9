import { StopToken } from '../../shared/contract/mail.ts'
import { publicProcedure, router } from '../trpc.ts'
import { describeStop, stopByToken, stopMail } from './stops.ts'

/** "No more e-mail", by the link that stands in each. */
export const mailRouter = router({
  openStop: publicProcedure.input(StopToken).query(async ({ ctx, input }) => {
    return await describeStop(ctx.app, await stopByToken(ctx.app, input.token))
  }),

  stop: publicProcedure.input(StopToken).mutation(async ({ ctx, input }) => {
    await stopMail(ctx.app, await stopByToken(ctx.app, input.token))
  }),
})
