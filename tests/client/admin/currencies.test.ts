import { expect, test } from 'vitest'
import { listCurrencies, suggestCurrency } from '../../../client/admin/fields/currencies.ts'

test.each([
  ['sv', 'Europe/Stockholm', 'SEK'],
  ['sv', 'Europe/Helsinki', 'EUR'],
  ['nb', 'Europe/Oslo', 'NOK'],
  ['en', 'Europe/Oslo', 'NOK'],
  ['en', 'Europe/London', 'GBP'],
  ['en', 'America/New_York', 'USD'],
  ['en', 'Europe/Berlin', 'EUR'],
  ['nb', 'UTC', 'NOK'],
  ['en', 'UTC', 'EUR'],
] as const)('somebody who reads %s in %s is offered %s', (language, zone, currency) => {
  expect(suggestCurrency(language, zone)).toBe(currency)
})

test('the nearest currencies come first, named in the reader’s language, and none comes twice', () => {
  const { nearest, others } = listCurrencies('nb')
  expect(nearest.map(({ value }) => value)).toEqual(['SEK', 'NOK', 'EUR', 'DKK', 'ISK', 'GBP', 'USD'])
  expect(nearest[1]?.label).toBe('NOK, norske kroner')
  const codes = [...nearest, ...others].map(({ value }) => value)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes).toContain('CHF')
})
