import { OfBrand } from '../../shared/contract/work.ts'
import { accessBrand } from '../access.ts'
import { countUnanswered } from '../integrity/service.ts'
import { router, staffProcedure } from '../trpc.ts'
import { ownFiguresOf } from './figures.ts'
import { ownVoices } from './voices.ts'
import { ownWork } from './work.ts'

/** An agent's own page. Each call is about whoever makes it: there is no way to name somebody else. */
export const ownWorkRouter = router({
  get: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'agent')
    return await ownWork(ctx.app, ctx.viewer, input.brandId)
  }),

  voices: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'agent')
    return await ownVoices(ctx.app, ctx.viewer, input.brandId)
  }),

  figures: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'agent')
    return await ownFiguresOf(ctx.app, ctx.viewer, input.brandId)
  }),

  /** How many questions wait for an answer of theirs, for the rail to say. */
  waiting: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'agent')
    return { questions: await countUnanswered(ctx.app, ctx.viewer.userId, input.brandId) }
  }),
})
