import { z } from 'zod'
import { Id } from '../../shared/contract/fields.ts'
import { SetMeasurement } from '../../shared/contract/measurement.ts'
import { BrandSettings } from '../../shared/contract/people.ts'
import { accessBrand } from '../access.ts'
import { loaderTag } from '../pages/service.ts'
import { router, staffProcedure } from '../trpc.ts'
import { getMeasurement, setMeasurement } from './measurement.ts'
import { getBrand, presentBrand, setBrand, showSecret } from './service.ts'

const OfBrand = z.strictObject({ brandId: Id })

export const brandsRouter = router({
  get: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    const brand = await getBrand(ctx.app, input.brandId)
    return { ...presentBrand(brand), allowedOrigins: brand.allowedOrigins }
  }),

  set: staffProcedure.input(BrandSettings).mutation(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    await setBrand(ctx.app, input)
  }),

  measurement: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    return await getMeasurement(ctx.app, input.brandId)
  }),

  setMeasurement: staffProcedure.input(SetMeasurement).mutation(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    await setMeasurement(ctx.app, ctx.viewer, input)
  }),

  install: staffProcedure.input(OfBrand).query(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    const { app } = ctx
    const brand = await getBrand(app, input.brandId)
    const shop = new URLSearchParams({ key: brand.widgetKey, lang: brand.language, currency: brand.currency })
    return {
      scriptTag: loaderTag(app.baseUrl(), brand.widgetKey),
      widgetKey: brand.widgetKey,
      demoUrl: `/shop?${shop}`,
      strictDemoUrl: `/shop/strict?${shop}`,
      isHttps: app.baseUrl().startsWith('https:'),
    }
  }),

  showSecret: staffProcedure.input(OfBrand).mutation(async ({ ctx, input }) => {
    accessBrand(ctx, input.brandId, 'admin')
    return { identitySecret: await showSecret(ctx.app, ctx.viewer, input.brandId) }
  }),
})
