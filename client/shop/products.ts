import type { Currency } from './settings.ts'

export type ProductId = 'throw' | 'towel' | 'socks' | 'candles' | 'pillowcase'
export interface Product {
  id: ProductId
  sku: string
  /** Minor units, tax included. Each market has its own price; nothing is converted. */
  price: Readonly<Record<Currency, number>>
}

export const PRODUCTS: Readonly<Record<ProductId, Product>> = {
  throw: { id: 'throw', sku: 'NU-FJALL-130', price: { SEK: 85_000, NOK: 89_900, EUR: 79_00 } },
  towel: { id: 'towel', sku: 'NL-VIK-50', price: { SEK: 17_500, NOK: 18_900, EUR: 16_90 } },
  socks: { id: 'socks', sku: 'NU-MYR-36', price: { SEK: 19_500, NOK: 19_900, EUR: 18_90 } },
  candles: { id: 'candles', sku: 'NH-GLOD-4', price: { SEK: 14_500, NOK: 14_900, EUR: 13_90 } },
  pillowcase: { id: 'pillowcase', sku: 'NL-DIS-50', price: { SEK: 39_500, NOK: 39_900, EUR: 36_90 } },
}

export const isProductId = (value: unknown): value is ProductId =>
  typeof value === 'string' && Object.hasOwn(PRODUCTS, value)
