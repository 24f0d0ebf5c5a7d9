import { expect, test } from 'vitest'
import { type Card, findCardErrors } from '../../../client/shop/card-errors.ts'
import {
  DECLINED_CARD,
  expiryAhead,
  findBrand,
  findOutcome,
  formatExpiry,
  formatNumber,
  passesLuhn,
  TEST_CARDS,
} from '../../../client/shop/cards.ts'

const now = new Date('2026-11-21T12:00:00Z')
const good: Card = { number: '4242 4242 4242 4242', expiry: '10 / 28', cvc: '123', name: 'Maja Lindqvist' }

test.each([
  ['4242 4242 4242 4242', 'accepted'],
  ['4000 0000 0000 9995', 'insufficient_funds'],
  ['4000 0000 0000 0069', 'expired_card'],
  ['4000 0084 0000 1629', 'authentication_failed'],
  ['4000 0000 0000 0119', 'processing_error'],
  ['4000 0000 0000 0002', 'card_declined'],
])('the bank answers %s with %s', (number, outcome) => {
  expect(findOutcome(number)).toBe(outcome)
})

test('every test card passes the check digit, and fails it with one digit changed', () => {
  for (const number of [...TEST_CARDS.map((card) => card.number), DECLINED_CARD]) {
    expect(passesLuhn(number)).toBe(true)
    expect(passesLuhn(`${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`)).toBe(false)
  }
})

test('a test card as the helper fills it in has no errors', () => {
  for (const { number } of TEST_CARDS)
    expect(findCardErrors({ ...good, number: formatNumber(number), expiry: expiryAhead(now) }, now)).toEqual({})
})

test('a real card is refused, however valid', () => {
  expect(passesLuhn('4111111111111111')).toBe(true)
  expect(findOutcome('4111111111111111')).toBeNull()
  expect(findCardErrors({ ...good, number: '4111 1111 1111 1111' }, now)).toEqual({ number: 'notTestCard' })
})

test.each<[string, Partial<Card>, object]>([
  [
    'nothing typed',
    { number: '', expiry: '', cvc: '', name: '' },
    { number: 'incomplete', expiry: 'expiryMissing', cvc: 'cvc', name: 'name' },
  ],
  ['half a number', { number: '4242 4242' }, { number: 'incomplete' }],
  ['a slip of the finger', { number: '4242 4242 4242 4243' }, { number: 'mistyped' }],
  ['a thirteenth month', { expiry: '13 / 28' }, { expiry: 'expiryMissing' }],
  ['last month', { expiry: '10 / 26' }, { expiry: 'expiryPassed' }],
  ['letters for a code', { cvc: 'abc' }, { cvc: 'cvc' }],
])('%s is told by its field', (_, typed, errors) => {
  expect(findCardErrors({ ...good, ...typed }, now)).toEqual(errors)
})

test('a card is good to the end of the month it names', () => {
  expect(findCardErrors({ ...good, expiry: '11/26' }, now)).toEqual({})
  expect(findCardErrors({ ...good, expiry: '11/26' }, new Date('2026-12-01T00:00:00Z'))).toEqual({
    expiry: 'expiryPassed',
  })
})

test('digits are grouped as on the card', () => {
  expect(formatNumber('42424242 4242-4242')).toBe('4242 4242 4242 4242')
  expect(formatExpiry('3')).toBe('03')
  expect(formatExpiry('1128')).toBe('11 / 28')
  expect(formatExpiry('1')).toBe('1')
})

test.each([
  ['4242', 'visa'],
  ['5555', 'mastercard'],
  ['2223', 'mastercard'],
  ['378282', 'amex'],
  ['6011', 'unknown'],
])('%s… is a card of brand %s', (number, brand) => {
  expect(findBrand(number)).toBe(brand)
})
