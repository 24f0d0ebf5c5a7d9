import { describe, expect, test } from 'vitest'
import { marginalMinute } from '../../../shared/quality/marginal-minute.ts'
import { ratioInterval } from '../../../shared/quality/ratio.ts'
import { type ArmEffect, takeYourTimeEffect } from '../../../shared/quality/take-your-time.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'
import { smallDesk } from '../support/small-desk.ts'

const effect = (over: Partial<ArmEffect> = {}): ArmEffect => ({
  minutes: { mean: 1, sd: 0.1 },
  feltUnderstood: { mean: 0.3, sd: 0.05 },
  covariance: 0,
  answers: 300,
  ...over,
})
const price = (mean: number, sd = 0, perMinute = 0.75) => ({ perPoint: { mean, sd }, perMinute })

test('a sure divisor gives the plain interval of a ratio', () => {
  const interval = ratioInterval({ mean: 3, sd: 1 }, { mean: 2, sd: 0 })
  expect(interval?.low).toBeCloseTo((3 - 1.281552) / 2, 5)
  expect(interval?.high).toBeCloseTo((3 + 1.281552) / 2, 5)
})

test('a weak divisor gives none', () => {
  expect(ratioInterval({ mean: 3, sd: 1 }, { mean: 1, sd: 1 })).toBeNull()
  expect(ratioInterval({ mean: 3, sd: 1 }, { mean: 0, sd: 0 })).toBeNull()
  expect(ratioInterval({ mean: Number.NaN, sd: 1 }, { mean: 1, sd: 0.1 })).toBeNull()
})

test('the ratios that an interval allows, or its absence does, hold the true one, strong or weak, related or not', () => {
  const random = seededRandom(5)
  for (const [spread, relation] of [
    [0.15, 0],
    [0.5, 0],
    [0.3, 0.8],
  ] as const) {
    let covered = 0
    for (let draw = 0; draw < 2000; draw++) {
      const one = normalFrom(random)
      const other = relation * one + Math.sqrt(1 - relation ** 2) * normalFrom(random)
      const interval = ratioInterval(
        { mean: 0.4 + 0.2 * one, sd: 0.2 },
        { mean: 1 + spread * other, sd: spread },
        relation * 0.2 * spread,
      )
      if (interval === null || (interval.low <= 0.4 && 0.4 <= interval.high)) covered++
    }
    expect(covered / 2000).toBeGreaterThan(0.77)
    expect(covered / 2000).toBeLessThan(0.9)
  }
})

describe('a minute', () => {
  test.each([
    ['pays where empathy is worth much', effect(), price(6), 'pays'],
    ['costs where it is worth little', effect(), price(1), 'costs'],
    ['is undecided in between', effect(), price(2.6), 'undecided'],
    ['is undecided where the price of a point is', effect(), price(6, 4), 'undecided'],
    [
      'is undecided where told agents took hardly more time',
      effect({ minutes: { mean: 0.1, sd: 0.06 } }),
      price(50),
      'undecided',
    ],
    ['is undecided where they took less', effect({ minutes: { mean: -1, sd: 0.1 } }), price(50), 'undecided'],
    ['costs where nothing came of it', effect({ feltUnderstood: { mean: 0, sd: 0.05 } }), price(3), 'costs'],
  ])('%s', (_, of, at, verdict) => {
    expect(marginalMinute(of, at).verdict).toBe(verdict)
  })

  test('is worth v·κ − c, with an interval about it', () => {
    const { value, pointsPerMinute } = marginalMinute(effect(), price(6, 1))
    expect(pointsPerMinute?.mean).toBeCloseTo(0.3)
    expect(value?.mean).toBeCloseTo(6 * 0.3 - 0.75)
    const sure = marginalMinute(effect(), price(6)).value
    expect(value?.low).toBeLessThan(sure?.low ?? 0)
    expect(value?.high).toBeGreaterThan(sure?.high ?? 0)
    expect(sure?.low).toBeCloseTo(6 * (marginalMinute(effect(), price(6)).pointsPerMinute?.low ?? 0) - 0.75)
  })
})

test('the arm is read within topics, beside the mix and the agent', () => {
  const { pooled, topics } = takeYourTimeEffect(smallDesk({ contacts: 4000, seed: 2 }))
  expect(pooled.found?.minutes.mean).toBeGreaterThan(0.85)
  expect(pooled.found?.minutes.mean).toBeLessThan(1.15)
  expect(pooled.found?.feltUnderstood.mean).toBeGreaterThan(0.22)
  expect(pooled.found?.feltUnderstood.mean).toBeLessThan(0.38)
  expect(topics.map(({ topic }) => topic)).toEqual(['delivery', 'invoice', 'technical'])
  expect(marginalMinute(pooled.found as ArmEffect, price(8)).verdict).toBe('pays')
})

test('its errors are as large as they say', () => {
  let [minutes, points] = [0, 0]
  for (let seed = 0; seed < 40; seed++) {
    const { found } = takeYourTimeEffect(smallDesk({ contacts: 400, seed })).pooled
    if (!found) throw new Error('there are answers enough')
    minutes += ((found.minutes.mean - 1) / found.minutes.sd) ** 2 / 40
    points += ((found.feltUnderstood.mean - 0.3) / found.feltUnderstood.sd) ** 2 / 40
  }
  for (const square of [minutes, points]) {
    expect(square).toBeGreaterThan(0.6)
    expect(square).toBeLessThan(1.5)
  }
})

test.each([
  ['nothing', smallDesk({ contacts: 0 }), 30],
  ['no arm', smallDesk({ told: 0 }), 30],
  ['everybody told', smallDesk({ told: 1 }), 30],
  ['no answers', smallDesk({ answered: 0 }), 30],
])('%s is not enough to say', (_, desk, missing) => {
  const { pooled, topics } = takeYourTimeEffect(desk)
  expect(pooled).toEqual({ found: null, missing })
  for (const { effect: of } of topics) expect(of).toEqual({ found: null, missing: 15 })
})

test('equal answers say that minutes are worth nothing, not that nothing is known', () => {
  const desk = smallDesk({ contacts: 1000 })
  for (const { answers } of desk.contacts) for (const answer of Object.values(answers)) answer.feltUnderstood = 7
  const { found } = takeYourTimeEffect(desk).pooled
  expect(found?.feltUnderstood.mean).toBeCloseTo(0, 6)
  expect(found && marginalMinute(found, price(5)).verdict).toBe('costs')
})
