import { AnswerQuestion, CloseQuestion, OfQuestion } from '../../shared/contract/integrity.ts'
import { OfBrand } from '../../shared/contract/work.ts'
import { accessBrand, accessQuestion } from '../access.ts'
import { router, staffProcedure } from '../trpc.ts'
import { answerQuestion, closeQuestion, questionsTo, questionsToRead, readQuestion } from './questions.ts'
import { integrity } from './view.ts'

/** Whether numbers mean what they say; and the questions that signals ask: the agent first, then their lead. */
export const integrityRouter = router({
  get: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'lead')
    return await integrity(ctx.app, input.brandId)
  }),

  questions: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'lead')
    return await questionsToRead(ctx.app, ctx.viewer, input.brandId)
  }),

  read: staffProcedure.input(OfQuestion).query(async ({ ctx, input }) => {
    return await readQuestion(ctx.app, ctx.viewer, await accessQuestion(ctx, input.questionId, 'read'))
  }),

  close: staffProcedure.input(CloseQuestion).mutation(async ({ ctx, input }) => {
    await accessQuestion(ctx, input.questionId, 'read')
    await closeQuestion(ctx.app, ctx.viewer, input.questionId, input.note)
  }),

  /** Those to whoever asks. */
  toMe: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId)
    return await questionsTo(ctx.app, ctx.viewer.userId, input.brandId)
  }),

  answer: staffProcedure.input(AnswerQuestion).mutation(async ({ ctx, input }) => {
    await accessQuestion(ctx, input.questionId, 'answer')
    await answerQuestion(ctx.app, input.questionId, input.answer)
  }),
})
