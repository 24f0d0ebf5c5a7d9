import { expect, test } from 'vitest'
import { wordsFor } from '../../../shared/quality/words.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'

test.each([
  [1.64, 'not_distinguishable'],
  [1.65, 'clearly_above'],
  [-1.65, 'clearly_below'],
  [0, 'not_distinguishable'],
])('alone, a figure %d standard deviations off is %s', (mean, word) => {
  expect(wordsFor([{ mean, sd: 1 }])).toEqual([word])
})

test('among many, the same figure is no longer clear, and a clear one helps its neighbour', () => {
  const quiet = Array.from({ length: 9 }, () => ({ mean: 0, sd: 1 }))
  expect(wordsFor([{ mean: 2, sd: 1 }, ...quiet])[0]).toBe('not_distinguishable')
  expect(wordsFor([{ mean: -3, sd: 1 }, ...quiet])[0]).toBe('clearly_below')
  expect(
    wordsFor([
      { mean: 4, sd: 1 },
      { mean: 1.7, sd: 1 },
    ]),
  ).toEqual(['clearly_above', 'clearly_above'])
})

test('nothing has no words, and what is unknown is not told apart', () => {
  expect(wordsFor([])).toEqual([])
  expect(
    wordsFor([
      { mean: Number.NaN, sd: 1 },
      { mean: 1, sd: Number.NaN },
    ]),
  ).toEqual(['not_distinguishable', 'not_distinguishable'])
})

test('of shrunken figures, few clear words point the wrong way', () => {
  const random = seededRandom(8)
  let clear = 0
  let wrong = 0
  for (let desk = 0; desk < 300; desk++) {
    const truths = Array.from({ length: 12 }, () => 0.5 * normalFrom(random))
    // posterior of N(0, .25) seen with an error of sd .25: four fifths of the observation, sd √.05
    const figures = truths.map((truth) => ({ mean: 0.8 * (truth + 0.25 * normalFrom(random)), sd: Math.sqrt(0.05) }))
    wordsFor(figures).forEach((word, at) => {
      if (word === 'not_distinguishable') return
      clear++
      if ((word === 'clearly_above') !== (truths[at] as number) > 0) wrong++
    })
  }
  expect(clear).toBeGreaterThan(200)
  expect(wrong / clear).toBeLessThan(0.05)
})
