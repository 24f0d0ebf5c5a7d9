import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cleanTyped,
  findUnreadable,
  hasBidiControls,
  MESSAGE_LIMIT,
  showBidiControls,
} from '../../../shared/text/clean.ts'

test.each([
  ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc'],
  ['NUL and bells', 'a\0b\u0007c', 'abc'],
  ['DEL and C1', 'a\u007Fb\u0085c', 'abc'],
  ['a lone high surrogate', 'a\uD83Db', 'a\uFFFDb'],
  ['a lone low surrogate', '\uDE00', '\uFFFD'],
  ['a parted ring', 'A\u030Angest', 'Ångest'],
  ['white space at the end', 'hej \n\n\t ', 'hej'],
])('%s: cleaned', (_, typed, sent) => {
  expect(cleanTyped(typed)).toBe(sent)
})

test.each([
  ['emoji', '👩‍👩‍👧 😀'],
  ['tabs and lines', '\tett\n\ntvå'],
  ['other scripts', 'مرحبا שלום 你好'],
  ['white space at the start', '  kod'],
])('%s stay as typed', (_, text) => {
  expect(cleanTyped(text)).toBe(text)
})

test('what is cleaned can be read, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.nat(0xffff)), (text, units) => {
      const once = cleanTyped(text + String.fromCharCode(...units))
      expect(findUnreadable(once)).toBeNull()
      expect(cleanTyped(once)).toBe(once)
    }),
    { numRuns: 2000 },
  )
})

describe('a text that cannot be read', () => {
  test.each([
    ['a\0b', 'nul'],
    ['\uD800', 'surrogate'],
    ['\uDC00\uD800', 'surrogate'],
    ['\u0008', 'control'],
    ['\u009B31m', 'control'],
    ['rad\r\nrad\t😀', null],
    ['', null],
  ])('%j is %s', (text, why) => {
    expect(findUnreadable(text)).toBe(why)
  })
})

test('a text turned round is shown with its controls', () => {
  const text = 'faktura\u202Efdp.exe\u2069'
  expect(hasBidiControls(text)).toBe(true)
  expect(showBidiControls(text)).toBe('faktura⟨U+202E⟩fdp.exe⟨U+2069⟩')
  expect(hasBidiControls(showBidiControls(text))).toBe(false)
})

test('right-to-left text without controls is left alone', () => {
  expect(hasBidiControls('שלום, 123')).toBe(false)
  expect(showBidiControls('שלום, 123')).toBe('שלום, 123')
})

test('the longest message fits a socket frame of 64 kB in any script', () => {
  for (const char of ['a', 'å', '你', '😀']) {
    const message = char.repeat(MESSAGE_LIMIT / char.length)
    expect(message).toHaveLength(MESSAGE_LIMIT)
    expect(new TextEncoder().encode(message).length).toBeLessThan(64_000 / 2)
  }
})

test('100 kB of trailing spaces take under 50 ms', () => {
  const text = `${' '.repeat(100_000)}x${'\r\n '.repeat(30_000)}`
  const from = process.cpuUsage()
  cleanTyped(text)
  expect(process.cpuUsage(from).user / 1000).toBeLessThan(50)
})
