import { expect, test } from 'vitest'
import { exchangeRate } from '../../../shared/quality/exchange-rate.ts'
import { prepare } from '../../../shared/quality/measured.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'
import { contactLines, historyOf, type Told } from './history/events.ts'

/** Each point of what was felt keeps 8 in 100 more; answers are what was felt with as much noise. A customer brings 50. */
function shop(count: number, effect = 0.08): ReturnType<typeof prepare> {
  const random = seededRandom(7)
  const normal = () => normalFrom(random)
  const told = Array.from({ length: count }, (_, n): Told => {
    const felt = normal()
    const answer = () => Math.min(7, Math.max(1, Math.round(4 + felt + normal())))
    const retained = random() < 0.5 + effect * felt
    return { id: `c${n}`, at_contact: answer(), remembered: answer(), retained, margin: retained ? 50 : 0 }
  })
  return prepare(historyOf(told.flatMap(contactLines)))
}

test('the rate is money per point of what was felt, not of the noisy answer', () => {
  const rate = exchangeRate(shop(4000), { assumed: null, seed: 1 })
  expect(rate.margin).toBe(50)
  expect(rate.reliability.at_contact).toBeCloseTo(0.5, 1)
  expect(Math.abs(rate.mean - 4)).toBeLessThan(2.5 * rate.sd)
  expect(rate.mean).toBeGreaterThan(2.5)
  expect(rate).toMatchObject({ linked: 8000, isAssumed: false })
})

test('few linked answers leave the brand’s assumption standing, and say so', () => {
  const rate = exchangeRate(shop(40), { assumed: 3, seed: 1 })
  expect(rate.isAssumed).toBe(true)
  expect(Math.abs(rate.mean - 3)).toBeLessThan(1.5)
  expect(exchangeRate(shop(0), { assumed: 3, seed: 1 })).toMatchObject({ mean: 3, linked: 0, isAssumed: true })
  expect(exchangeRate(shop(0), { assumed: null, seed: 1 })).toMatchObject({ mean: 0, linked: 0, isAssumed: true })
})

test('where feeling does not keep customers the interval says so', () => {
  const rate = exchangeRate(shop(600, 0), { assumed: null, seed: 1 })
  expect(rate.isAssumed).toBe(true)
  expect(rate.low).toBeLessThan(0.5)
})

test('the same seed draws the same interval', () => {
  const history = shop(300)
  expect(exchangeRate(history, { assumed: 2, seed: 9 })).toEqual(exchangeRate(history, { assumed: 2, seed: 9 }))
})
