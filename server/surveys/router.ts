import { z } from 'zod'
import { Id, page } from '../../shared/contract/fields.ts'
import { AnswerByLink, SurveyToken } from '../../shared/contract/survey.ts'
import { accessBrand } from '../access.ts'
import { publicProcedure, router, staffProcedure } from '../trpc.ts'
import { latestAnswers } from './latest-answers.ts'
import { answerSurvey, describeSurvey, skipSurvey, surveyByToken } from './service.ts'

/** The question by a signed link: whoever holds the link is the customer. */
export const surveyRouter = router({
  open: publicProcedure.input(SurveyToken).query(async ({ ctx, input }) => {
    return await describeSurvey(ctx.app, await surveyByToken(ctx.app, ctx.viewer, input.token))
  }),

  answer: publicProcedure.input(AnswerByLink).mutation(async ({ ctx, input: { token, ...answer } }) => {
    const survey = await surveyByToken(ctx.app, ctx.viewer, token)
    await answerSurvey(ctx.app, survey.id, answer)
  }),

  skip: publicProcedure.input(SurveyToken).mutation(async ({ ctx, input }) => {
    const survey = await surveyByToken(ctx.app, ctx.viewer, input.token)
    await skipSurvey(ctx.app, survey.id)
  }),
})

const Latest = z.strictObject({ brandId: Id, ...page })

export const answersRouter = router({
  latest: staffProcedure.input(Latest).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'lead')
    return await latestAnswers(ctx, input.brandId, input.cursor)
  }),
})
