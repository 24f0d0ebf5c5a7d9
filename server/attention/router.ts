import { ReportAttention } from '../../shared/contract/attention.ts'
import { accessConversation } from '../access.ts'
import { router, staffProcedure } from '../trpc.ts'
import { reportAttention } from './service.ts'

export const attentionRouter = router({
  report: staffProcedure.input(ReportAttention).mutation(async ({ ctx, input }) => {
    for (const { conversationId } of input.spans) await accessConversation(ctx, conversationId, 'handle')
    await reportAttention(ctx.app, ctx.viewer, input)
  }),
})
