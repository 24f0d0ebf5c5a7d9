import { readCurrency, readList, readNumber, readText } from './read.ts'
import type { Cart, CartLine } from './types.ts'

const MOST_LINES = 100
const MOST_PIECES = 100_000
const HIGHEST_PRICE = 1e9

/** The cart an event carries in `products`, null when it carries none; an empty list gives a cart without lines. */
export function readCart(properties: unknown): Cart | null {
  const products = readList(properties, 'products', MOST_LINES)
  if (products === null) return null
  const lines = products.map(readLine).filter((line) => line !== null)
  return cartOf(lines, readCurrency(properties), readNumber(properties, 'value', 0, HIGHEST_PRICE))
}

/** The cart after `Product Added` (`sign` 1) or `Product Removed` (−1). Its value is the sum of the lines. */
export function changeCart(cart: Cart | null, properties: unknown, sign: 1 | -1): Cart | null {
  const change = readLine(properties)
  if (change === null) return cart
  const lines = (cart?.lines ?? []).map((line) => ({ ...line }))
  const known = lines.find((line) => line.name === change.name && line.variant === change.variant)
  if (known !== undefined) {
    known.quantity = Math.min(known.quantity + sign * change.quantity, MOST_PIECES)
    known.price = change.price ?? known.price
  } else if (sign === 1 && lines.length < MOST_LINES) lines.push(change)
  const left = lines.filter((line) => line.quantity > 0)
  return left.length === 0 ? null : cartOf(left, readCurrency(properties) ?? cart?.currency ?? null, null)
}

function readLine(product: unknown): CartLine | null {
  const name = readText(product, 'name') ?? readText(product, 'sku') ?? readText(product, 'product_id')
  if (name === null) return null
  const quantity = Math.floor(readNumber(product, 'quantity', 0, MOST_PIECES) ?? 1)
  return {
    name,
    quantity,
    price: readNumber(product, 'price', 0, HIGHEST_PRICE),
    variant: readText(product, 'variant'),
  }
}

function cartOf(lines: CartLine[], currency: string | null, value: number | null): Cart {
  return {
    lines,
    currency,
    value: value ?? sumOf(lines),
    itemCount: lines.reduce((sum, line) => sum + line.quantity, 0),
  }
}

function sumOf(lines: readonly CartLine[]): number | null {
  let sum = 0
  for (const { price, quantity } of lines) {
    if (price === null) return null
    sum += price * quantity
  }
  // hundredths, as every currency of the shops here has: 3 × 33.1 is 99.3, not 99.30000000000001
  return Math.round(sum * 100) / 100
}
