import { z } from 'zod'
import { Id } from '../../shared/contract/fields.ts'
import { accessBrand } from '../access.ts'
import { router, staffProcedure } from '../trpc.ts'
import { demoState, fillDemo, removeDemo } from './service.ts'

const OfBrand = z.strictObject({ brandId: Id })

export const demoRouter = router({
  state: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    return await demoState(ctx.app, input.brandId)
  }),

  fill: staffProcedure.input(OfBrand).mutation(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    fillDemo(ctx.app, input.brandId)
  }),

  remove: staffProcedure.input(OfBrand).mutation(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    removeDemo(ctx.app, input.brandId)
  }),
})
