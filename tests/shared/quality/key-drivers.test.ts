import { expect, test } from 'vitest'
import { type DriverRow, keyDrivers, type Touchpoint } from '../../../shared/quality/key-drivers.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'

const SLOPES = [0.1, 1.2, 0.6, 0.4, 0.05]
const touchpoints: Touchpoint[] = ['cart', 'chat', 'delivery', 'invoice', 'return'].map((key) => ({
  key,
  volume: 100,
  customerValue: 50,
  isPinned: false,
}))
const step = (value: number) => Math.min(7, Math.max(1, Math.round(value)))

function customers(count: number, over: { answered?: number; slopes?: number[]; seed?: number } = {}): DriverRow[] {
  const random = seededRandom(over.seed ?? 1)
  return Array.from({ length: count }, () => {
    const mood = 0.5 * normalFrom(random)
    const felt = SLOPES.map(() => 4.5 + mood + normalFrom(random))
    const answers = felt.map((value) => (random() < (over.answered ?? 1) ? step(value) : null))
    const outcome = felt.reduce((sum, value, at) => sum + value * ((over.slopes ?? SLOPES)[at] as number), 0)
    return { outcome: outcome + 1.5 * normalFrom(random), answers }
  })
}

test('what decides is found, with how sure that is', () => {
  const { drivers, explained } = keyDrivers(touchpoints, customers(600))
  const of = (key: string) => drivers.find((driver) => driver.key === key)
  expect(of('chat')?.importance?.inTop3).toBeGreaterThan(0.99)
  expect(of('delivery')?.importance?.inTop3).toBeGreaterThan(0.9)
  expect(of('return')?.importance?.inTop3).toBeLessThan(0.1)
  expect(of('chat')?.importance?.low).toBeGreaterThan(of('delivery')?.importance?.high ?? 1)
  expect(explained.found).toBeGreaterThan(0.3)
  expect(drivers.reduce((sum, { importance }) => sum + (importance?.mean ?? 0), 0)).toBeCloseTo(1, 9)
  expect(drivers[0]?.key).toBe('chat')
})

test('the interval of importance covers its limit in large tables', () => {
  const truth = keyDrivers(touchpoints, customers(20_000, { seed: 99 }), { draws: 1 }).drivers.find(
    ({ key }) => key === 'delivery',
  )
  let covered = 0
  for (let seed = 0; seed < 25; seed++) {
    const { importance } =
      keyDrivers(touchpoints, customers(400, { seed }), { draws: 200 }).drivers.find(({ key }) => key === 'delivery') ??
      {}
    const mean = truth?.importance?.mean ?? 0
    if (importance && importance.low <= mean && mean <= importance.high) covered++
  }
  expect(covered).toBeGreaterThan(14)
})

test('sorted by importance, gap, volume and value; pinned first, even one that never varies', () => {
  const large = touchpoints.map((one) => ({
    ...one,
    volume: one.key === 'invoice' ? 100_000 : 100,
    isPinned: one.key === 'return',
  }))
  const rows = customers(400).map(({ outcome, answers }) => ({ outcome, answers: answers.with(4, 7) }))
  const { drivers } = keyDrivers(large, rows)
  expect(drivers.map(({ key }) => key).slice(0, 2)).toEqual(['return', 'invoice'])
  expect(drivers[0]).toMatchObject({ isPinned: true, importance: { mean: 0, inTop3: 0 }, priority: 0 })
})

test('customers who met only some touchpoints count for those', () => {
  const { drivers } = keyDrivers(touchpoints, customers(1000, { answered: 0.4 }))
  expect(drivers[0]?.key).toBe('chat')
  expect(drivers[0]?.answers).toBeGreaterThan(300)
})

test.each([
  ['nothing', [], [], 200],
  ['no customer', touchpoints, [], 200],
  ['too few customers', touchpoints, customers(150), 50],
  ['no touchpoint', [], customers(300), 200],
])('%s is not enough to say', (_, points, rows, missing) => {
  const { drivers, explained } = keyDrivers(points, rows)
  expect(explained).toEqual({ found: null, missing })
  expect(drivers.map(({ importance }) => importance)).toEqual(points.map(() => null))
})

test('ten customers a touchpoint are asked for, and fifteen answers of each', () => {
  const many = Array.from({ length: 25 }, (_, at) => ({ ...(touchpoints[0] as Touchpoint), key: `touchpoint ${at}` }))
  const rows = Array.from({ length: 240 }, (_, at) => ({
    outcome: at % 11,
    answers: many.map((_, j) => 1 + ((at * (j + 3)) % 7)),
  }))
  expect(keyDrivers(many, rows).explained).toEqual({ found: null, missing: 10 })
  const thin = customers(300).map(({ outcome, answers }, at) => ({
    outcome,
    answers: answers.with(1, at < 14 ? 5 : null),
  }))
  const chat = keyDrivers(touchpoints, thin).drivers.find(({ key }) => key === 'chat')
  expect(chat).toMatchObject({ answers: 14, importance: null, performance: null, priority: null })
})

test('equal answers explain nothing', () => {
  const rows = Array.from({ length: 300 }, () => ({ outcome: 9, answers: [7, 7, 7, 7, 7] }))
  const { drivers, explained } = keyDrivers(touchpoints, rows)
  expect(explained).toEqual({ found: 0 })
  for (const { importance, priority } of drivers) {
    expect(importance).toEqual({ mean: 0, low: 0, high: 0, inTop3: 0 })
    expect(priority).toBe(0)
  }
})
