import { expect, test } from 'vitest'
import { createTranslate } from '../../../client/lib/texts.ts'

const t = createTranslate(
  { greeting: 'Hej {{name}}', cart: { items_one: '{{count}} vara', items_other: '{{count}} varor' } },
  'sv',
)

test('a value stands where its name stood', () => {
  expect(t('greeting', { name: 'Maja' })).toBe('Hej Maja')
  expect(t('greeting', { name: '{{name}} $&' })).toBe('Hej {{name}} $&')
})

test('a value that is not given leaves its name to be seen', () => {
  expect(t('greeting')).toBe('Hej {{name}}')
})

test('a count chooses the sentence by the language', () => {
  expect(t('cart.items', { count: 1 })).toBe('1 vara')
  expect(t('cart.items', { count: 0 })).toBe('0 varor')
  expect(t('cart.items', { count: 3 })).toBe('3 varor')
})

test('a key without a sentence comes back as it is', () => {
  const loose: (key: never) => string = t
  for (const key of ['nowhere', 'cart', 'greeting.toString', '__proto__']) expect(loose(key as never)).toBe(key)
})
