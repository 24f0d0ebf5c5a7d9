import { expect, test } from 'vitest'
import { empathicAccuracy, type Prediction } from '../../../shared/quality/empathic-accuracy.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'

/** Someone who believes `over` points too much, and sees `sight` of what varies. */
const predictions = (key: string, count: number, over: number, sight: number, seed = 1): Prediction[] => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const felt = normalFrom(random)
    return {
      key,
      answered: 4.5 + felt + 0.5 * normalFrom(random),
      predicted: 4.5 + over + sight * felt + 0.6 * normalFrom(random),
    }
  })
}

test('who believes too much has a bias above nothing, who sees has a correlation', () => {
  const { groups, desk } = empathicAccuracy(
    [
      ...predictions('believes', 80, 1, 0.9, 1),
      ...predictions('sees', 80, 0, 0.9, 2),
      ...predictions('guesses', 80, 0, 0, 3),
    ],
    0.8,
  )
  const of = (key: string) => groups.get(key)?.found
  expect(of('believes')?.bias.low).toBeGreaterThan(0.6)
  expect(of('sees')?.bias.high).toBeLessThan(0.5)
  expect(of('sees')?.correlation?.low).toBeGreaterThan(of('guesses')?.correlation?.high ?? 1)
  const relation = of('sees')?.correlation
  expect(relation?.withoutAttenuation).toBeCloseTo((relation?.mean ?? 0) / Math.sqrt(0.8), 9)
  expect(desk.found?.bias.mean).toBeCloseTo(1 / 3, 0)
})

test('a few pairs are pulled towards the others, and fewer than five say how many are missing', () => {
  const many = Array.from({ length: 8 }, (_, at) => predictions(`agent ${at}`, 60, 0.2 * (at % 3), 0.8, at)).flat()
  const few = predictions('few', 5, 4, 0.8, 20)
  const { groups } = empathicAccuracy([...many, ...few, ...predictions('two', 2, 0, 1)], null)
  const bias = groups.get('few')?.found?.bias.mean ?? 0
  const raw = few.reduce((sum, { predicted, answered }) => sum + predicted - answered, 0) / few.length
  expect(bias).toBeGreaterThan(0.3)
  expect(bias).toBeLessThan(raw)
  expect(groups.get('few')?.found?.correlation).toBeNull()
  expect(groups.get('two')).toEqual({ found: null, missing: 3 })
  expect(groups.get('agent 0')?.found?.correlation?.withoutAttenuation).toBeNull()
})

test('nothing, and equal answers, give no figures that are none', () => {
  expect(empathicAccuracy([], 0.6)).toEqual({ desk: { found: null, missing: 5 }, groups: new Map() })
  const equal = Array.from({ length: 20 }, () => ({ key: 'a', predicted: 6, answered: 6 }))
  const { desk, groups } = empathicAccuracy(equal, 0.6)
  for (const one of [desk.found, groups.get('a')?.found]) {
    expect(one).toMatchObject({ pairs: 20, bias: { mean: 0 }, correlation: null })
    expect(one?.bias.high).toBeGreaterThan(0)
  }
})

test('no correlation corrected for attenuation exceeds one', () => {
  const { groups } = empathicAccuracy(predictions('a', 100, 0, 3), 0.2)
  expect(groups.get('a')?.found?.correlation?.withoutAttenuation).toBe(1)
})
