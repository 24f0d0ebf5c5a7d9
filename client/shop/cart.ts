import { vatIncluded } from './money.ts'
import { PRODUCTS, type ProductId } from './products.ts'
import type { Currency } from './settings.ts'

export type DeliveryId = 'pickup' | 'home'
export const DELIVERIES: readonly DeliveryId[] = ['pickup', 'home']
export const MAX_QUANTITY = 10

export interface Line {
  productId: ProductId
  quantity: number
}

/** All in minor units. The goods and the shipping include the tax. */
export interface Sums {
  goods: number
  shipping: number
  total: number
  vat: number
}

export const FIRST_LINES: readonly Line[] = [
  { productId: 'throw', quantity: 1 },
  { productId: 'towel', quantity: 2 },
]

export const quantityOf = (lines: readonly Line[], productId: ProductId): number =>
  lines.find((line) => line.productId === productId)?.quantity ?? 0

export const countItems = (lines: readonly Line[]): number => lines.reduce((count, line) => count + line.quantity, 0)

/** The lines with another quantity of one product: a line keeps its place, none is left at zero, a new one comes last. */
export function setQuantity(lines: readonly Line[], productId: ProductId, wanted: number): Line[] {
  const quantity = Number.isFinite(wanted) ? Math.min(MAX_QUANTITY, Math.max(0, Math.floor(wanted))) : 0
  const isNew = !lines.some((line) => line.productId === productId)
  const changed = lines.map((line) => (line.productId === productId ? { productId, quantity } : line))
  return [...changed, ...(isNew ? [{ productId, quantity }] : [])].filter((line) => line.quantity > 0)
}

export const lineTotal = (line: Line, currency: Currency): number =>
  PRODUCTS[line.productId].price[currency] * line.quantity

export function sumUp(lines: readonly Line[], shipping: number, vatBasisPoints: number, currency: Currency): Sums {
  const goods = lines.reduce((sum, line) => sum + lineTotal(line, currency), 0)
  const total = goods + (lines.length > 0 ? shipping : 0)
  return { goods, shipping: total - goods, total, vat: vatIncluded(total, vatBasisPoints) }
}
