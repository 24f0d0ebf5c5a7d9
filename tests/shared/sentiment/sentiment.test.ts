import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ScoreLabel, scoreText } from '../../../shared/sentiment/index.ts'

test.each<[string, string, ScoreLabel]>([
  ['en', 'Thank you so much, great service!', 'positive'],
  ['en', 'This is terrible and useless', 'negative'],
  ['en', 'My card was declined, can you please help?', 'negative'],
  ['en', 'I was charged twice', 'negative'],
  ['en', 'That is not good', 'negative'],
  ['en', 'It isn’t bad', 'positive'],
  ['en', "It isn't bad", 'positive'],
  ['en', 'My order is number 10042', 'neutral'],
  ['sv', 'Tusen tack, det löste sig', 'positive'],
  ['sv', 'Ni har dragit två gånger och jag får inget svar', 'negative'],
  ['sv', 'Betalningen funkar inte', 'negative'],
  ['sv', 'Jag är inte nöjd', 'negative'],
  ['sv', 'Inga problem', 'positive'],
  ['sv', 'Hej, jag har en fråga', 'neutral'],
  ['nb', 'Kjempebra, takk', 'positive'],
  ['nb', 'Kortet ble avvist', 'negative'],
  ['nb', 'Den virker ikke', 'negative'],
  ['nb', 'Ikke verst', 'positive'],
  ['nb', 'Hei, jeg har et spørsmål', 'neutral'],
  ['nb', '😡', 'negative'],
])('%s: “%s” sounds %s', (language, text, label) => {
  expect(scoreText(text, { language }).label).toBe(label)
})

test('evidence tells the words as written and where they stand', () => {
  const text = 'Åh, FUNKAR  inte 😡 men tack'
  const { evidence } = scoreText(text, { language: 'sv' })
  expect(evidence.map(({ word }) => word)).toEqual(['FUNKAR  inte', '😡', 'tack'])
  for (const { word, start, end } of evidence) expect(text.slice(start, end)).toBe(word)
})

test('a message in Swedish or Norwegian is trusted less than the same finding in English', () => {
  expect(scoreText('tusen tack', { language: 'sv' }).confidence).toBeLessThan(
    scoreText('great, wonderful, thank you', { language: 'en' }).confidence,
  )
  expect(scoreText('Hej', { language: 'sv' }).confidence).toBeLessThan(0.5)
})

test('a language without a list is scored by emoji alone and trusted not at all', () => {
  expect(scoreText('great, nicht gut', { language: 'de' })).toMatchObject({ score: 0, label: 'neutral', confidence: 0 })
  expect(scoreText('😡', { language: '__proto__' })).toMatchObject({ label: 'negative', confidence: 0 })
})

describe('traps of the package', () => {
  test('the word constructor turns nothing round', () => {
    expect(scoreText('constructor good', { language: 'en' }).score).toBe(scoreText('good', { language: 'en' }).score)
  })

  test('names of Object.prototype are words like any other', () => {
    for (const word of ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf']) {
      for (const language of ['en', 'sv', 'nb']) {
        expect(scoreText(word, { language })).toMatchObject({ score: 0, evidence: [] })
      }
    }
  })

  test('our lists leave the package’s own English as it was', async () => {
    const { default: Sentiment } = await import('sentiment')
    expect(new Sentiment().analyze('please help, declined').score).toBe(3)
  })
})

test('every input gives a finite score within bounds, and evidence that fits the text', () => {
  const words = fc.constantFrom(
    'good',
    'not',
    'inte',
    'funkar inte',
    'takk',
    '😡',
    'constructor',
    '\uD800',
    '!',
    'İ',
    '’',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
      ),
      fc.constantFrom('en', 'sv', 'nb', 'da', 'fi', ''),
      (text, language) => {
        const { score, confidence, evidence } = scoreText(text, { language })
        expect(Math.abs(score)).toBeLessThanOrEqual(1)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        expect(evidence.length).toBeLessThanOrEqual(20)
        for (const { word, start, end, weight } of evidence) {
          expect(text.slice(start, end)).toBe(word)
          expect(Math.abs(weight)).toBeLessThanOrEqual(1)
        }
      },
    ),
    { numRuns: 2000 },
  )
})

test.each([
  ['exclamation marks', '!'.repeat(100_000)],
  ['one word', 'a'.repeat(100_000)],
  ['apostrophes', "a'".repeat(50_000)],
  ['hyphens', 'a-'.repeat(50_000)],
  ['phrases half said', 'dragit två '.repeat(9_000)],
  ['found words', 'good '.repeat(20_000)],
  ['combining marks', `a${'\u0301'.repeat(99_999)}`],
])('100 kB of %s take under 50 ms', (_, text) => {
  const from = process.cpuUsage()
  for (const language of ['en', 'sv']) expect(scoreText(text, { language }).score).toBeLessThanOrEqual(1)
  expect(process.cpuUsage(from).user / 2000).toBeLessThan(50)
})
