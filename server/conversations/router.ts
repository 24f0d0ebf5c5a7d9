import { z } from 'zod'
import {
  AskCues,
  Assign,
  Close,
  ConversationId,
  ListConversations,
  SearchConversations,
  Snooze,
  Transfer,
} from '../../shared/contract/conversation.ts'
import { Id, Seq } from '../../shared/contract/fields.ts'
import { accessBrand, accessColleague, accessConversation } from '../access.ts'
import { router, staffProcedure } from '../trpc.ts'
import { listeningCuesFor } from './cues.ts'
import { conversationDetail } from './detail.ts'
import { countViews, listConversations, searchConversations } from './list.ts'
import {
  assignTo,
  closeConversation,
  markSeen,
  reopenConversation,
  setPending,
  snoozeUntil,
  takeConversation,
  transferTo,
} from './service.ts'

export const conversationsRouter = router({
  list: staffProcedure.input(ListConversations).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'agent', 'lead')
    return await listConversations(ctx.app, ctx.viewer, input)
  }),

  counts: staffProcedure.input(z.strictObject({ brandId: Id })).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'agent', 'lead')
    return await countViews(ctx.app, ctx.viewer, input.brandId)
  }),

  search: staffProcedure.input(SearchConversations).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'agent', 'lead')
    return await searchConversations(ctx.app, ctx.viewer, input)
  }),

  get: staffProcedure.input(ConversationId).query(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'read')
    return await conversationDetail(ctx.app, ctx.viewer, input.conversationId)
  }),

  /** For who answers, not for who only reads. */
  cues: staffProcedure.input(AskCues).query(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'handle')
    return await listeningCuesFor(ctx.app, ctx.viewer, input)
  }),

  markSeen: staffProcedure.input(z.strictObject({ conversationId: Id, seq: Seq })).mutation(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'handle')
    await markSeen(ctx.app, ctx.viewer, input)
  }),

  take: staffProcedure.input(ConversationId).mutation(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'handle')
    return await takeConversation(ctx.app, ctx.viewer, input.conversationId)
  }),

  assign: staffProcedure.input(Assign).mutation(async ({ ctx, input }) => {
    const { brandId } = await accessConversation(ctx, input.conversationId, 'handle')
    if (input.toUserId) await accessColleague(ctx, brandId, input.toUserId, 'agent')
    return await assignTo(ctx.app, ctx.viewer, input)
  }),

  transfer: staffProcedure.input(Transfer).mutation(async ({ ctx, input }) => {
    const { brandId } = await accessConversation(ctx, input.conversationId, 'handle')
    await accessColleague(ctx, brandId, input.toUserId, 'agent')
    return await transferTo(ctx.app, ctx.viewer, input)
  }),

  snooze: staffProcedure.input(Snooze).mutation(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'handle')
    return await snoozeUntil(ctx.app, ctx.viewer, input)
  }),

  setPending: staffProcedure.input(ConversationId).mutation(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'handle')
    return await setPending(ctx.app, ctx.viewer, input.conversationId)
  }),

  reopen: staffProcedure.input(ConversationId).mutation(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'handle')
    return await reopenConversation(ctx.app, ctx.viewer, input.conversationId)
  }),

  close: staffProcedure.input(Close).mutation(async ({ ctx, input }) => {
    await accessConversation(ctx, input.conversationId, 'handle')
    return await closeConversation(ctx.app, ctx.viewer, input)
  }),
})
