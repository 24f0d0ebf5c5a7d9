import { SwitchOn } from '../../shared/contract/person-levels.ts'
import { OfBrand } from '../../shared/contract/work.ts'
import { accessBrand } from '../access.ts'
import { router, staffProcedure } from '../trpc.ts'
import { personLevels, switchOff, switchOn } from './service.ts'

/** Whether single persons' figures are on is for all whom it concerns to know; to switch is an administrator's. */
export const personLevelsRouter = router({
  get: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId)
    return await personLevels(ctx.app, input.brandId)
  }),

  switchOn: staffProcedure.input(SwitchOn).mutation(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    await switchOn(ctx.app, ctx.viewer, input)
  }),

  switchOff: staffProcedure.input(OfBrand).mutation(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    await switchOff(ctx.app, ctx.viewer, input.brandId)
  }),
})
