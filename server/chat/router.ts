import { type ChatState, LeaveAddress, OpenChat, SeenChat } from '../../shared/contract/chat.ts'
import { LAST_SEQ } from '../../shared/contract/fields.ts'
import { MessagesAfter, MessagesBefore, PostChat } from '../../shared/contract/message.ts'
import { AnswerInChat, SkipInChat } from '../../shared/contract/survey.ts'
import { accessOwnConversation, accessOwnSurvey } from '../access.ts'
import { getBrand } from '../brands/service.ts'
import { chatConversation } from '../conversations/service.ts'
import { chatSurvey } from '../surveys/present.ts'
import { answerSurvey, skipSurvey, waitingSurvey } from '../surveys/service.ts'
import { spokenLanguage } from '../texts.ts'
import { router, visitorProcedure } from '../trpc.ts'
import { leaveAddress, mailStateOf } from './address.ts'
import { availabilityOf } from './availability.ts'
import { chatAfter, chatBefore, latestChat } from './queries.ts'
import { markSeenByCustomer, postChat } from './service.ts'

const RETURN_LINK_MS = 30 * 24 * 60 * 60 * 1000

/** The customer's side of a conversation. */
export const chatRouter = router({
  open: visitorProcedure.input(OpenChat).query(async ({ ctx, input }): Promise<ChatState> => {
    const { app, viewer } = ctx
    const brand = await getBrand(app, viewer.brandId)
    const conversation = await latestChat(app.db.kysely, viewer.customerIds)
    const survey = await waitingSurvey(app, viewer.customerIds)
    const page = conversation
      ? await chatBefore(app.db.kysely, conversation.id, LAST_SEQ)
      : { messages: [], hasEarlierMessages: false }
    // Whoever the shop knows comes back by signing in there.
    const token =
      conversation && viewer.identity !== 'verified'
        ? await app.signer.sign('chat', conversation.customerId, app.now() + RETURN_LINK_MS)
        : null
    return {
      brand: { name: brand.name, privacyUrl: brand.privacyUrl },
      language: input.language ?? spokenLanguage(conversation?.language ?? brand.language) ?? 'en',
      availability: await availabilityOf(app, brand.id),
      identity: viewer.identity,
      conversation: conversation && chatConversation(conversation, conversation.agentName),
      ...page,
      survey: survey && survey.conversationId === conversation?.id ? chatSurvey(survey) : null,
      mail: await mailStateOf(app, viewer),
      returnLink: token ? `${app.baseUrl()}/chat/back#${token}` : null,
    }
  }),

  post: visitorProcedure.input(PostChat).mutation(async ({ ctx, input }) => await postChat(ctx.app, ctx.viewer, input)),

  after: visitorProcedure.input(MessagesAfter).query(async ({ ctx, input }) => {
    await accessOwnConversation(ctx, input.conversationId)
    return await chatAfter(ctx.app.db.kysely, input.conversationId, input.seq)
  }),

  before: visitorProcedure.input(MessagesBefore).query(async ({ ctx, input }) => {
    await accessOwnConversation(ctx, input.conversationId)
    return await chatBefore(ctx.app.db.kysely, input.conversationId, input.seq)
  }),

  seen: visitorProcedure.input(SeenChat).mutation(async ({ ctx, input }) => {
    await accessOwnConversation(ctx, input.conversationId)
    await markSeenByCustomer(ctx.app, input.conversationId, input.seq)
  }),

  leaveAddress: visitorProcedure.input(LeaveAddress).mutation(async ({ ctx, input }) => {
    await leaveAddress(ctx.app, ctx.viewer, input.email)
  }),

  answer: visitorProcedure.input(AnswerInChat).mutation(async ({ ctx, input: { surveyId, ...answer } }) => {
    await accessOwnSurvey(ctx, surveyId)
    await answerSurvey(ctx.app, surveyId, answer)
  }),

  skip: visitorProcedure.input(SkipInChat).mutation(async ({ ctx, input }) => {
    await accessOwnSurvey(ctx, input.surveyId)
    await skipSurvey(ctx.app, input.surveyId)
  }),
})
