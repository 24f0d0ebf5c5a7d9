import { z } from 'zod'
import { ConversationId } from '../../shared/contract/conversation.ts'
import { Id } from '../../shared/contract/fields.ts'
import { CorrectMark, MessagesAfter, MessagesBefore, PostMessage } from '../../shared/contract/message.ts'
import { DeskError } from '../../shared/errors.ts'
import { accessConversation, accessMessage } from '../access.ts'
import { router, staffProcedure } from '../trpc.ts'
import { correctionsBy, correctMark } from './corrections.ts'
import { deskMessage } from './present.ts'
import { messagesAfter, messagesBefore } from './queries.ts'
import { postMessage, redactMessage } from './service.ts'

export const messagesRouter = router({
  post: staffProcedure.input(PostMessage).mutation(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'handle')
    return await postMessage(ctx.app, ctx.viewer, input)
  }),

  after: staffProcedure.input(MessagesAfter).query(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'read')
    const rows = await messagesAfter(ctx.app.db.kysely, input.conversationId, input.seq)
    return rows.map(deskMessage)
  }),

  before: staffProcedure.input(MessagesBefore).query(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'read')
    const { rows, hasEarlierMessages } = await messagesBefore(ctx.app.db.kysely, input.conversationId, input.seq)
    return { messages: rows.map(deskMessage), hasEarlierMessages }
  }),

  redact: staffProcedure.input(z.strictObject({ messageId: Id })).mutation(async ({ ctx, input }) => {
    const { author } = await accessMessage(ctx, input.messageId, 'handle')
    // What happened is no message: its words stand elsewhere too, as a transfer's reason.
    if (author === 'system') throw new DeskError('bad_input', { fields: ['messageId'] })
    return await redactMessage(ctx.app, ctx.viewer, input.messageId)
  }),

  correctMark: staffProcedure.input(CorrectMark).mutation(async ({ ctx, input }) => {
    await accessMessage(ctx, input.messageId, 'handle')
    return await correctMark(ctx.app, ctx.viewer, input)
  }),

  corrections: staffProcedure.input(ConversationId).query(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'handle')
    return await correctionsBy(ctx.app.db.kysely, ctx.viewer, input.conversationId)
  }),
})
