import { maskCardNumbers } from '../../shared/text/card-numbers.ts'

const DEEPEST = 6

/** Properties come from a payment page: a card number in any of them is hidden, whatever the shop called it. */
export function withoutCards(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskCardNumbers(value).text
  if (typeof value === 'number') {
    const masked = maskCardNumbers(String(value))
    return masked.masked > 0 ? masked.text : value
  }
  if (depth >= DEEPEST || typeof value !== 'object' || value === null) return typeof value === 'object' ? null : value
  if (Array.isArray(value)) return value.map((item) => withoutCards(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [maskCardNumbers(key).text, withoutCards(item, depth + 1)]),
  )
}
