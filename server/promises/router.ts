import { z } from 'zod'
import { Id } from '../../shared/contract/fields.ts'
import { accessPromise } from '../access.ts'
import { router, staffProcedure } from '../trpc.ts'

/** What was promised to a customer, by when, and whether it was kept. */
export const promisesRouter = router({
  setKept: staffProcedure
    .input(z.strictObject({ promiseId: Id, isKept: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      const promise = await accessPromise(ctx, input.promiseId)
      const keptAt = input.isKept ? (promise.keptAt ?? ctx.app.now()) : null
      await ctx.app.db.write(async (trx) => {
        await trx.updateTable('promises').set({ keptAt }).where('id', '=', promise.id).execute()
      })
    }),
})
