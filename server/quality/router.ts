import { BalanceQuery, FigureQuery } from '../../shared/contract/quality.ts'
import { accessBrand } from '../access.ts'
import { router, staffProcedure } from '../trpc.ts'
import { balance, figureContacts } from './service.ts'

/** The lead's figures. None of them names a person, and none can be sorted by one. */
export const qualityRouter = router({
  balance: staffProcedure.input(BalanceQuery).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'lead')
    return await balance(ctx.app, input)
  }),

  contacts: staffProcedure.input(FigureQuery).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'lead')
    return await figureContacts(ctx.app, ctx.viewer, input)
  }),
})
