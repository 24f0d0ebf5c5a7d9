import { AnswerPulse, PulseToken } from '../../shared/contract/pulse.ts'
import { publicProcedure, router } from '../trpc.ts'
import { answerPulse, describePulse, pulseByToken, skipPulse } from './service.ts'

/** The relationship pulse by its signed link: whoever holds it is the customer. */
export const pulseRouter = router({
  open: publicProcedure.input(PulseToken).query(async ({ ctx, input }) => {
    return await describePulse(ctx.app, await pulseByToken(ctx.app, ctx.viewer, input.token))
  }),

  answer: publicProcedure.input(AnswerPulse).mutation(async ({ ctx, input: { token, ...answer } }) => {
    const pulse = await pulseByToken(ctx.app, ctx.viewer, token)
    await answerPulse(ctx.app, pulse.id, answer)
  }),

  skip: publicProcedure.input(PulseToken).mutation(async ({ ctx, input }) => {
    const pulse = await pulseByToken(ctx.app, ctx.viewer, input.token)
    await skipPulse(ctx.app, pulse.id)
  }),
})
