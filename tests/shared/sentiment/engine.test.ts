import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEngine, type ScoreLabel } from '../../../shared/sentiment/index.ts'

const weights = readFileSync(new URL('../../../shared/sentiment/weights.bin', import.meta.url))
const engines = [
  ['lists and rules', createEngine(null)],
  ['the trained layer', createEngine(weights)],
] as const

describe.each(engines)('with %s', (_, { score: scoreText }) => {
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
    ['sv', '🥰', 'positive'],
    ['en', '🤬', 'negative'],
  ])('%s: “%s” sounds %s', (language, text, label) => {
    expect(scoreText(text, { language }).label).toBe(label)
  })

  test('evidence tells the words as written and where they stand', () => {
    const text = 'Åh, FUNKAR  inte 😡 men tack'
    const { evidence } = scoreText(text, { language: 'sv' })
    expect(evidence.map(({ word }) => word)).toEqual(['FUNKAR  inte', '😡', 'tack'])
    for (const { word, start, end } of evidence) expect(text.slice(start, end)).toBe(word)
  })

  test('a language without a list is scored by emoji alone and trusted not at all', () => {
    expect(scoreText('great, nicht gut', { language: 'de' })).toMatchObject({
      score: 0,
      label: 'neutral',
      confidence: 0,
    })
    expect(scoreText('😡', { language: '__proto__' })).toMatchObject({ label: 'negative', confidence: 0 })
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
      { numRuns: Number(process.env.FC_RUNS ?? 5000) },
    )
  }, 300_000)

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
})

describe('traps of the package', () => {
  const { score: scoreText } = createEngine(null)

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

test('an engine says what it scores by', () => {
  const [lists, trained] = engines.map(([, engine]) => engine)
  expect(lists).toMatchObject({ isTrained: false, version: expect.not.stringContaining('+') })
  expect(trained).toMatchObject({ isTrained: true, version: expect.stringMatching(/^rules-\d+\+[0-9a-f]{8}$/) })
  expect(trained?.score('hej', { language: 'sv' }).engineVersion).toBe(trained?.version)
})

test('weights that are cut off, or anything else, make no engine', () => {
  for (const bytes of [
    weights.subarray(0, weights.length - 1),
    weights.subarray(0, 100),
    Buffer.from('LYH1'),
    Buffer.alloc(0),
  ])
    expect(() => createEngine(bytes)).toThrow()
})

test('one text leaves no trace in the next', () => {
  const { score } = createEngine(weights)
  const texts = ['Tusen tack!', 'dragit två gånger 😡', 'constructor __proto__', 'Takk, men den virker ikke', '']
  const alone = texts.map((text) => createEngine(weights).score(text, { language: 'sv' }))
  for (let turn = 0; turn < 3; turn++)
    for (const [at, text] of texts.entries()) expect(score(text, { language: 'sv' })).toEqual(alone[at])
})

test('what the same word means is decided by the language', () => {
  const { score } = createEngine(weights)
  const sounds = (text: string, language: string) => score(text, { language }).score
  for (const text of ['Ni är så rara', 'vilken rolig present']) expect(sounds(text, 'sv')).toBeGreaterThan(0.2)
  expect(sounds('Hun er så rar', 'sv')).toBeGreaterThan(sounds('Hun er så rar', 'nb'))
})
