import { beforeEach, expect, test, vi } from 'vitest'
import { findAddressErrors } from '../../../client/shop/address.ts'
import {
  addressErrorsOf,
  allowedStep,
  newCheckout,
  placeOrder,
  readStep,
  STEPS,
} from '../../../client/shop/checkout.ts'
import { loadCheckout, saveCheckout } from '../../../client/shop/session.ts'
import { readSettings, withLanguage } from '../../../client/shop/settings.ts'
import { memoryStorage } from '../memory-storage.ts'

beforeEach(() => {
  vi.stubGlobal('sessionStorage', memoryStorage())
})

test('the address that is filled in leads straight to payment in every market', () => {
  for (const currency of ['SEK', 'NOK', 'EUR'] as const) expect(addressErrorsOf(newCheckout(currency))).toEqual([])
})

test('an address without what a parcel needs is told field by field', () => {
  const { address } = newCheckout('SEK')
  expect(findAddressErrors({ ...address, postcode: '7533' }, 5)).toEqual(['postcode'])
  expect(findAddressErrors({ ...address, postcode: '75 330' }, 5)).toEqual([])
  for (const email of ['maja', 'maja@', 'maja@example', 'ma ja@example.com', 'maja@example.'])
    expect(findAddressErrors({ ...address, email }, 5)).toEqual(['email'])
  const blank = { email: ' ', name: ' ', street: '', postcode: '', city: '' }
  expect(findAddressErrors(blank, 5)).toEqual(['email', 'name', 'street', 'postcode', 'city'])
})

test('a visitor gets no further than the purchase has come', () => {
  const fresh = newCheckout('SEK')
  const empty = { ...fresh, lines: [] }
  const addressed = { ...fresh, hasAddress: true }
  expect(STEPS.map((step) => allowedStep(step, fresh))).toEqual(['cart', 'address', 'address', 'cart'])
  expect(STEPS.map((step) => allowedStep(step, empty))).toEqual(['cart', 'cart', 'cart', 'cart'])
  expect(STEPS.map((step) => allowedStep(step, addressed))).toEqual(['cart', 'address', 'payment', 'cart'])
  expect(STEPS.map((step) => allowedStep(step, placeOrder(addressed)))).toEqual(['cart', 'cart', 'cart', 'receipt'])
})

test('a hash nobody knows is the cart', () => {
  expect(readStep('#payment')).toBe('payment')
  expect(['', '#', '#nonsense', '#toString'].map(readStep)).toEqual(['cart', 'cart', 'cart', 'cart'])
})

test('what comes after a placed order has new numbers and an empty cart', () => {
  const before = newCheckout('SEK')
  const after = placeOrder(before)
  expect(after.placed).toMatchObject({ orderId: before.orderId, lines: before.lines })
  expect(after.lines).toEqual([])
  for (const id of ['cartId', 'checkoutId', 'orderId'] as const) expect(after[id]).not.toBe(before[id])
})

test('a purchase survives a reload', () => {
  const checkout = { ...newCheckout('NOK'), hasAddress: true, attempts: 2, unknownChecks: 1 }
  saveCheckout(checkout)
  expect(loadCheckout('NOK')).toEqual(checkout)
  expect(loadCheckout('SEK').cartId).not.toBe(checkout.cartId)
})

test.each([
  ['no JSON', '{'],
  ['nothing in it', '{}'],
  [
    'a product that is not sold',
    JSON.stringify({ ...newCheckout('SEK'), lines: [{ productId: '__proto__', quantity: 1 }] }),
  ],
  ['half a thing', JSON.stringify({ ...newCheckout('SEK'), lines: [{ productId: 'towel', quantity: 0.5 }] })],
  ['too many', JSON.stringify({ ...newCheckout('SEK'), lines: [{ productId: 'towel', quantity: 1e9 }] })],
  ['a delivery that is not offered', JSON.stringify({ ...newCheckout('SEK'), delivery: 'drone' })],
  ['an address of numbers', JSON.stringify({ ...newCheckout('SEK'), address: { email: 1 } })],
  ['another currency', JSON.stringify(newCheckout('EUR'))],
])('stored %s is a new purchase', (_, text) => {
  sessionStorage.setItem('nordan.checkout.SEK', text)
  const checkout = loadCheckout('SEK')
  expect(checkout).toEqual({
    ...newCheckout('SEK'),
    cartId: checkout.cartId,
    checkoutId: checkout.checkoutId,
    orderId: checkout.orderId,
  })
})

test('the link decides language and currency, and garbage is Swedish and kronor', () => {
  expect(readSettings('?key=k&lang=nb&currency=NOK')).toEqual({ language: 'nb', currency: 'NOK' })
  expect(readSettings('?lang=EN&currency=eur')).toEqual({ language: 'en', currency: 'EUR' })
  for (const search of ['', '?lang=xx&currency=%3Cb%3E', '?lang=__proto__&currency=toString'])
    expect(readSettings(search)).toEqual({ language: 'sv', currency: 'SEK' })
})

test('another language keeps the rest of the address', () => {
  const href = 'https://shop.example/?key=k&lang=sv&currency=SEK#payment'
  expect(withLanguage(href, 'en')).toBe('https://shop.example/?key=k&lang=en&currency=SEK#payment')
})
