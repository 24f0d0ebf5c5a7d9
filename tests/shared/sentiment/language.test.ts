import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine, type LanguageEvidence, SPOKEN, startEvidence } from '../../../shared/sentiment/index.ts'

const engine = createEngine(readFileSync(new URL('../../../shared/sentiment/weights.bin', import.meta.url)))
const hearAll = (locale: string | null, texts: string[]) =>
  texts.reduce<LanguageEvidence>((evidence, text) => engine.hear(text, evidence).evidence, startEvidence(locale))
    .language

test.each([
  ['sv-SE', 'sv'],
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['nn_NO', 'nb'],
  ['EN-gb', 'en'],
  ['fi', 'fi'],
  ['de-DE', 'en'],
  ['__proto__', 'en'],
  ['', 'en'],
  [null, 'en'],
])('before anything is written, the locale %s speaks for %s', (locale, language) => {
  expect(startEvidence(locale).language).toBe(language)
})

test.each([
  ['sv', ['Hej, jag undrar var mitt paket är någonstans', 'Det skulle ha kommit i måndags']],
  ['nb', ['Hei, jeg lurer på hvor det blir av pakken min', 'Den skulle ha kommet på mandag']],
  [
    'da',
    [
      'Hej, jeg vil gerne vide hvad der er blevet af min pakke',
      'Den skulle være kommet i mandags, og nu er det onsdag',
    ],
  ],
  ['fi', ['Hei, missä pakettini on?', 'Sen piti tulla jo maanantaina']],
  ['en', ['Hi, I wonder where my parcel has got to', 'It should have been here on Monday']],
])('a conversation in %s is read in it, whatever the page was in', (language, texts) => {
  for (const locale of ['en', 'sv', 'nb']) expect(hearAll(locale, texts), locale).toBe(language)
})

test('a short word, a quotation or a number moves nothing', () => {
  for (const text of ['ok', 'thanks', 'payment failed', '10042', '👍', '', 'https://example.com/thank-you'])
    expect(hearAll('sv', ['Hej, jag undrar var mitt paket är', text]), text).toBe('sv')
})

test('a customer who goes on in another language is followed', () => {
  const texts = ['Hej, kan jag få hjälp med min order?', 'Sorry, my Swedish is not good, can we speak English please?']
  expect(hearAll('sv', [...texts, 'I would like to change the delivery address of my order'])).toBe('en')
})

test('the evidence given is not changed, and stays finite for every text', () => {
  const before = Object.freeze({ ...startEvidence('sv'), sums: Object.freeze(startEvidence('sv').sums) })
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (texts) => {
      const { language, sums } = texts.reduce<LanguageEvidence>(
        (evidence, text) => engine.hear(text, evidence).evidence,
        before,
      )
      expect(SPOKEN).toContain(language)
      for (const sum of Object.values(sums)) expect(Number.isFinite(sum)).toBe(true)
    }),
  )
})

test('without the trained layer a conversation stays in the language it began in', () => {
  const evidence = startEvidence('nb')
  expect(createEngine(null).hear('Where on earth is my parcel?', evidence)).toMatchObject({
    evidence,
    score: { language: 'nb' },
  })
})
