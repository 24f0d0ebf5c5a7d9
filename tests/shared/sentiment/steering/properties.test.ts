import fc from 'fast-check'
import { expect, test } from 'vitest'
import { steeringIn } from '../../../../shared/sentiment/steering.ts'

const words = fc.constantFrom(
  ...'please gärna gjerne give me ge mig gi meg a en 7 10 / 5 stars stjärnor survey enkäten undersøkelsen betyg my min bonus depends beror viktigt hope hoppas . ? ! , \n constructor __proto__ hasOwnProperty \uD800 😊 ’'.split(
    ' ',
  ),
)

test('whatever is written, evidence is what stands there, and there is no kind without it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'sv', 'nb', 'da', '', '__proto__'), (message, language) => {
      const steering = steeringIn(message, { language })
      if (steering === null) return
      expect(['en', 'sv', 'nb']).toContain(language)
      expect(steering.kinds.length).toBeGreaterThan(0)
      expect(new Set(steering.kinds).size).toBe(steering.kinds.length)
      expect(steering.evidence.length).toBeGreaterThan(0)
      expect(steering.evidence.length).toBeLessThanOrEqual(10)
      for (const { start, end, text: quoted } of steering.evidence) {
        expect(end).toBeGreaterThan(start)
        expect(message.slice(start, end)).toBe(quoted)
      }
    }),
    { numRuns: 2000 },
  )
})

test('the evidence is the words that steer, as written', () => {
  const text = 'Hej! Är du nöjd så GE MIG GÄRNA EN SJUA i enkäten.'
  expect(steeringIn(text, { language: 'sv' })).toEqual({
    kinds: ['asks_for_score', 'names_score'],
    evidence: [{ start: 19, end: 38, text: 'GE MIG GÄRNA EN SJUA' }].map(({ text: quoted }) => {
      const start = text.indexOf(quoted)
      return { start, end: start + quoted.length, text: quoted }
    }),
  })
})

test.each([
  ['wishes', 'ge mig gärna '],
  ['fives', '5 '],
  ['one word', 'a'],
  ['surveys', 'enkät. '],
  ['hopes', 'hoppas jag '],
])('100 kB of %s take under 50 ms', (_, piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length))
  steeringIn(text, { language: 'sv' })
  const from = process.cpuUsage()
  for (let time = 0; time < 4; time += 1) steeringIn(text, { language: 'sv' })
  expect(process.cpuUsage(from).user / 4000).toBeLessThan(50)
})
