import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIRST_LINES, MAX_QUANTITY, quantityOf, setQuantity, sumUp } from '../../../client/shop/cart.ts'
import { newCheckout, sumsOf } from '../../../client/shop/checkout.ts'
import { formatMoney, formatRate, vatIncluded } from '../../../client/shop/money.ts'

const NBSP = '\u00a0'

test.each([
  ['SEK', { goods: 120_000, shipping: 4_900, total: 124_900, vat: 24_980 }],
  ['NOK', { goods: 127_700, shipping: 5_900, total: 133_600, vat: 26_720 }],
  ['EUR', { goods: 11_280, shipping: 590, total: 11_870, vat: 2_412 }],
] as const)('the first cart in %s', (currency, sums) => {
  expect(sumsOf(newCheckout(currency), currency)).toEqual(sums)
})

test('home delivery costs more, and an empty cart nothing', () => {
  const checkout = newCheckout('SEK')
  expect(sumsOf({ ...checkout, delivery: 'home' }, 'SEK').total).toBe(129_900)
  expect(sumUp([], 4_900, 2500, 'SEK')).toEqual({ goods: 0, shipping: 0, total: 0, vat: 0 })
})

test('the tax and what it was laid on make up the price', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.constantFrom(2500, 2550), (price, rate) => {
      const vat = vatIncluded(price, rate)
      expect(Math.abs(((price - vat) * rate) / 10_000 - vat)).toBeLessThanOrEqual(1)
    }),
  )
})

test('a quantity stays between one line gone and the most that is sold', () => {
  expect(quantityOf(setQuantity(FIRST_LINES, 'towel', 99), 'towel')).toBe(MAX_QUANTITY)
  expect(setQuantity(FIRST_LINES, 'towel', -3)).toEqual([{ productId: 'throw', quantity: 1 }])
  expect(setQuantity(FIRST_LINES, 'towel', Number.NaN)).toEqual([{ productId: 'throw', quantity: 1 }])
  expect(setQuantity(FIRST_LINES, 'throw', 2.9)[0]).toEqual({ productId: 'throw', quantity: 2 })
})

test('a new product comes last and the others keep their places', () => {
  expect(setQuantity(FIRST_LINES, 'socks', 1).map((line) => line.productId)).toEqual(['throw', 'towel', 'socks'])
  expect(setQuantity(FIRST_LINES, 'throw', 3).map((line) => line.productId)).toEqual(['throw', 'towel'])
})

test.each([
  ['SEK', 'sv', `1${NBSP}249,00${NBSP}kr`],
  ['NOK', 'nb', `1${NBSP}249,00${NBSP}kr`],
  ['NOK', 'sv', `1${NBSP}249,00${NBSP}NOK`],
  ['SEK', 'nb', `1${NBSP}249,00${NBSP}SEK`],
  ['SEK', 'en', `SEK${NBSP}1,249.00`],
  ['EUR', 'en', '€1,249.00'],
] as const)('%s in %s reads %s', (currency, language, text) => {
  expect(formatMoney(124_900, currency, language)).toBe(text)
})

test('a rate reads as people write it', () => {
  expect(formatRate(2550, 'sv')).toBe(`25,5${NBSP}%`)
  expect(formatRate(2500, 'en')).toBe('25%')
})
