import { Draft } from '../../shared/contract/conversation.ts'
import { maskCardNumbers } from '../../shared/text/card-numbers.ts'
import { accessConversation } from '../access.ts'
import { router, staffProcedure } from '../trpc.ts'

/** What an agent has begun to write: theirs alone, and kept by the server so that it survives everything. */
export const draftsRouter = router({
  save: staffProcedure.input(Draft).mutation(async ({ ctx, input }) => {
    const { brandId } = await accessConversation(ctx, input.conversationId, 'handle')
    const { conversationId, visibility } = input
    const { text: body } = maskCardNumbers(input.body)
    const userId = ctx.viewer.userId
    await ctx.app.db.write(async (trx) => {
      if (body === '') {
        await trx
          .deleteFrom('drafts')
          .where('conversationId', '=', conversationId)
          .where('userId', '=', userId)
          .where('visibility', '=', visibility)
          .execute()
        return
      }
      const updatedAt = ctx.app.now()
      await trx
        .insertInto('drafts')
        .values({ brandId, conversationId, userId, visibility, body, updatedAt })
        .onConflict((conflict) =>
          conflict.columns(['conversationId', 'userId', 'visibility']).doUpdateSet({ body, updatedAt }),
        )
        .execute()
    })
  }),
})
