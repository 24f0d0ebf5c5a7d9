import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../../shared/seeded-random.ts'
import { CARD_MASK, maskCardNumbers } from '../../../shared/text/card-numbers.ts'
import { passesLuhn } from '../../../shared/text/card-rules.ts'

// The schemes' and processors' published test numbers.
const KNOWN = `4242424242424242 4000056655665556 4000002500003155 4000000000009995 4000000000000069 4222222222222
  4012888888881881 4111111111111111 4571736000000075 5555555555554444 2223003122003222 5200828282828210 5105105105105100
  2720990000000007 378282246310005 371449635398431 6011111111111117 6011000990139424 6011981111111113 3056930009020004
  36227206271667 30569309025904 38520000023237 6555900000604105 3566002020360505 3530111333300000 6200000000000005
  6200000000000047 6205500000000000004 6759649826438453 5019717010103742 4917610000000000003`.split(/\s+/)

const groupsOf = (digits: string, sizes: readonly number[]): string[] => {
  const groups: string[] = []
  let at = 0
  for (const size of [...sizes, digits.length]) {
    if (at < digits.length) groups.push(digits.slice(at, at + size))
    at += size
  }
  return groups
}
const fours = (digits: string) => groupsOf(digits, [4, 4, 4, 4])
const printed = (digits: string) => groupsOf(digits, digits.length < 16 && digits.length > 13 ? [4, 6] : [4, 4, 4, 4])

const WAYS: Record<string, (digits: string) => string> = {
  plain: (d) => d,
  'in fours with spaces': (d) => fours(d).join(' '),
  'as printed on the card': (d) => printed(d).join(' '),
  'with dashes': (d) => fours(d).join('-'),
  'with en dashes': (d) => fours(d).join('–'),
  'with spaces about the dashes': (d) => fours(d).join(' - '),
  'with dots': (d) => fours(d).join('.'),
  'with no-break spaces': (d) => fours(d).join('\u00A0'),
  'with narrow no-break spaces': (d) => fours(d).join('\u202F'),
  'with thin spaces': (d) => fours(d).join('\u2009'),
  'with tabs': (d) => fours(d).join('\t'),
  'over lines': (d) => fours(d).join('\n'),
  'over Windows lines': (d) => fours(d).join('\r\n'),
  'in eights': (d) => groupsOf(d, [8, 8]).join(' '),
  'one digit at a time': (d) => [...d].join(' '),
  'in pairs': (d) => groupsOf(d, [2, 2, 2, 2, 2, 2, 2, 2, 2]).join(' '),
  'carelessly spaced': (d) => groupsOf(d, [4, 5, 3]).join(' '),
  'with zero-width spaces': (d) => fours(d).join('\u200B'),
  'in fullwidth digits': (d) => [...d].map((c) => String.fromCharCode(c.charCodeAt(0) - 0x30 + 0xff10)).join(''),
  'in Arabic-Indic digits': (d) => [...d].map((c) => String.fromCharCode(c.charCodeAt(0) - 0x30 + 0x660)).join(''),
}

const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['Mitt kort är ', '.'],
  ['Kortnummer:', ', går ut 12/27'],
  ['kortet "', '" funkar inte!'],
  ['card=', '&cvc=123'],
  ['Order 10023 nekades, jag betalade med ', ' den 3 mars'],
  ['visa', ''],
  ['kortnr', ', 12/27 123'],
  ['😀', '😀'],
  ['(', ')'],
  ['卡号', '吗'],
]

describe('a card number', () => {
  for (const [way, write] of Object.entries(WAYS)) {
    test(`written ${way} is hidden down to its last four digits`, () => {
      for (const digits of KNOWN) {
        for (const [before, after] of AROUND) {
          const { text, masked } = maskCardNumbers(before + write(digits) + after)
          expect({ text, masked }).toEqual({ text: `${before}${CARD_MASK}${digits.slice(-4)}${after}`, masked: 1 })
        }
      }
    })
  }

  test.each([
    ['followed by expiry and code', '4242 4242 4242 4242 12/27 123', '•••• 4242 12/27 123'],
    ['after a date on the same line', '2025-03-07 4242424242424242', '2025-03-07 •••• 4242'],
    ['after an order number', 'order 12345 4242 4242 4242 4242', 'order 12345 •••• 4242'],
    ['after an order number joined to letters', 'ORD-1 4242 4242 4242 4242', 'ORD-1 •••• 4242'],
    ['after an IBAN', 'NO93 8601 1117 947 4242 4242 4242 4242', 'NO93 8601 1117 947 •••• 4242'],
    ['with its code word grown fast to it', '4242424242424242cvc123', '•••• 4242cvc123'],
    ['twice in a row', '4242424242424242 5555555555554444', '•••• 4242 •••• 4444'],
    ['on two lines below each other', '4242424242424242\n5555555555554444', '•••• 4242\n•••• 4444'],
  ])('%s is hidden and the rest stays', (_, text, expected) => {
    expect(maskCardNumbers(text).text).toBe(expected)
  })
})

describe('what is no card number stays', () => {
  test.each([
    ['a number failing Luhn', '4242424242424241'],
    ['twelve digits', '424242424242'],
    ['twenty digits', '42424242424242424242'],
    ['a length its scheme never had', '42424242424246'],
    ['first digits of no scheme', '1234567890123452'],
    ['an order number with letters', 'ORD-4242424242424242'],
    ['an order number with letters, in dashes', 'SE-4242-4242-4242-4242'],
    ['an order number with its year', 'ORD-2025-4242424242424242'],
    ['a number grown fast to letters', 'A4242424242424242'],
    ['a number that letters end', '4242424242424242B'],
    ['a Swedish phone number', '+46 70 123 45 67'],
    ['a Norwegian phone number', '+47 412 34 567'],
    ['a phone number with 00', '0046 70 123 45 67'],
    ['a Norwegian account number', '1234.56.78903'],
    ['a Swedish personal number', '19811218-9876'],
    ['a Norwegian IBAN', 'NO93 8601 1117 947'],
    ['a Swedish IBAN', 'SE35 5000 0000 0549 1000 0003'],
    ['a German IBAN without spaces', 'DE89370400440532013000'],
    ['a Danish IBAN', 'DK50 0040 0440 1162 43'],
    ['milliseconds since 1970', '1741340000000'],
    ['a time stamp', '20250307143000'],
    ['a parcel number', '00370730254123456785'],
    ['an amount', '4 242 424 242,42 kr'],
    ['a list of order numbers', '42424242, 42424242'],
    ['an address on the net', '192.168.100.200'],
    ['a UUID', '0195b8a0-4242-7424-8242-424242424242'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(maskCardNumbers(text)).toEqual({ text, masked: 0 })
  })
})

const SCHEME_HEADS: readonly (readonly [head: string, length: number])[] = [
  ['4', 13],
  ['4', 16],
  ['4', 19],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['2720', 16],
  ['34', 15],
  ['37', 15],
  ['300', 14],
  ['36', 14],
  ['38', 14],
  ['3528', 16],
  ['3589', 16],
  ['6011', 16],
  ['644', 16],
  ['65', 16],
  ['62', 16],
  ['62', 19],
  ['5019', 16],
  ['6759', 16],
  ['6762', 18],
]

function randomCard(random: () => number): string {
  const [head, length] = SCHEME_HEADS[Math.floor(random() * SCHEME_HEADS.length)] ?? ['4', 16]
  let digits = head
  while (digits.length < length - 1) digits += Math.floor(random() * 10)
  for (let check = 0; check < 10; check += 1) if (passesLuhn(digits + check)) return digits + check
  throw new Error('every number has a check digit')
}

test('every one of 40,000 drawn card numbers is hidden, in every way of writing', () => {
  const random = seededRandom(7)
  const ways = Object.values(WAYS)
  const missed: string[] = []
  for (let round = 0; round < 40_000; round += 1) {
    const digits = randomCard(random)
    const written = (ways[round % ways.length] ?? String)(digits)
    const [before, after] = AROUND[Math.floor(random() * AROUND.length)] ?? ['', '']
    const { text } = maskCardNumbers(before + written + after)
    if (text !== `${before}${CARD_MASK}${digits.slice(-4)}${after}`) missed.push(before + written + after)
  }
  expect(missed).toEqual([])
})

test('at most one in a hundred random numbers of 13–19 digits is hidden, and no shorter one', () => {
  const random = seededRandom(11)
  let hidden = 0
  let hiddenShorter = 0
  const rounds = 70_000
  for (let round = 0; round < rounds; round += 1) {
    const long = Array.from({ length: 13 + (round % 7) }, () => Math.floor(random() * 10)).join('')
    hidden += maskCardNumbers(`Order ${long} har inte kommit`).masked
    hiddenShorter += maskCardNumbers(`Order ${long.slice(0, 5 + (round % 8))} har inte kommit`).masked
  }
  expect(hidden / rounds).toBeLessThan(0.01)
  expect(hidden).toBeGreaterThan(0) // the rest cannot be told from cards
  expect(hiddenShorter).toBe(0)
})

const digitish = fc.string({
  unit: fc.constantFrom('4', '2', '0', '5', '7', ' ', '-', '.', '\n', '\u00A0', '\u200B', 'a', 'ö', '/', '٤', '4', '•'),
  maxLength: 200,
})

test('hiding twice changes nothing', () => {
  fc.assert(
    fc.property(digitish, (text) => {
      const once = maskCardNumbers(text).text
      expect(maskCardNumbers(once)).toEqual({ text: once, masked: 0 })
    }),
    { numRuns: 3000 },
  )
})

test('only digits and what parts them are ever changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { text: after, masked } = maskCardNumbers(text)
      if (masked === 0) expect(after).toBe(text)
    }),
  )
})

test.each([
  ['digits', '4'.repeat(100_000)],
  ['single digits', '4 '.repeat(50_000)],
  ['cards', '4242 4242 4242 4242 '.repeat(5_000)],
  ['almost cards', '4242 4242 4242 4241 '.repeat(5_000)],
  ['gaps', '4 - '.repeat(25_000)],
  ['zero-width characters', `4${'\u200B'.repeat(99_999)}`],
  ['digits and zero-width characters', '4\u200B'.repeat(50_000)],
  ['spaces', ' '.repeat(100_000)],
  ['country codes', 'NO93 '.repeat(20_000)],
])('100 kB of %s take under 50 ms', (_, text) => {
  maskCardNumbers(text.slice(0, 10_000))
  const times = [0, 0, 0].map(() => {
    const from = process.cpuUsage()
    maskCardNumbers(text)
    return process.cpuUsage(from).user / 1000
  })
  expect(Math.min(...times)).toBeLessThan(50)
})
