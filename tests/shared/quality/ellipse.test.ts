import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnAsOne } from '../../../shared/quality/as-one.ts'
import { ellipseOf, outlineOf, type Pair } from '../../../shared/quality/ellipse.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'

const pair = (minutes: number, points: number, sd = 0.1, correlation = 0): Pair => ({
  minutes: { mean: minutes, sd },
  feltUnderstood: { mean: points, sd },
  correlation,
})

// √(χ²(.80; 2)) = √3.218876 by table
const REACH = Math.sqrt(3.218876)
test.each<[string, Pair, { major: number; minor: number; angle: number }]>([
  ['round', pair(8, 5, 1), { major: REACH, minor: REACH, angle: 0 }],
  ['leaning', pair(8, 5, 1, 0.6), { major: REACH * Math.sqrt(1.6), minor: REACH * Math.sqrt(0.4), angle: Math.PI / 4 }],
  [
    'leaning back',
    pair(8, 5, 1, -0.6),
    { major: REACH * Math.sqrt(1.6), minor: REACH * Math.sqrt(0.4), angle: -Math.PI / 4 },
  ],
  [
    'upright',
    { ...pair(8, 5), minutes: { mean: 8, sd: 1 }, feltUnderstood: { mean: 5, sd: 2 } },
    { major: 2 * REACH, minor: REACH, angle: Math.PI / 2 },
  ],
  ['a line', pair(8, 5, 1, 1), { major: REACH * Math.SQRT2, minor: 0, angle: Math.PI / 4 }],
  ['a point', pair(8, 5, 0), { major: 0, minor: 0, angle: 0 }],
])('%s', (_, of, expected) => {
  const found = ellipseOf(of)
  expect(found).toMatchObject({ minutes: 8, feltUnderstood: 5 })
  for (const key of ['major', 'minor', 'angle'] as const) expect(found[key]).toBeCloseTo(expected[key], 5)
})

test('the outline holds four fifths of what it is drawn for', () => {
  const random = seededRandom(4)
  const of: Pair = { minutes: { mean: 8, sd: 0.7 }, feltUnderstood: { mean: 5, sd: 0.2 }, correlation: -0.5 }
  const line = outlineOf(of, 90)
  let inside = 0
  for (let draw = 0; draw < 5000; draw++) {
    const a = normalFrom(random)
    const b = -0.5 * a + Math.sqrt(0.75) * normalFrom(random)
    if (isInside(8 + 0.7 * a, 5 + 0.2 * b, line)) inside++
  }
  expect(inside / 5000).toBeGreaterThan(0.78)
  expect(inside / 5000).toBeLessThan(0.82)
})

function isInside(x: number, y: number, line: { minutes: number; feltUnderstood: number }[]): boolean {
  return line.every((from, at) => {
    const to = line[(at + 1) % line.length] as typeof from
    return (
      (to.minutes - from.minutes) * (y - from.feltUnderstood) >=
      (to.feltUnderstood - from.feltUnderstood) * (x - from.minutes)
    )
  })
}

const keysOf = (groups: Record<string, Pair>) =>
  drawnAsOne(Object.entries(groups).map(([key, of]) => ({ key, pair: of }))).map(({ keys }) => keys.join(' '))

test.each<[string, Record<string, Pair>, string[]]>([
  ['nothing', {}, []],
  ['one', { a: pair(8, 5) }, ['a']],
  ['two alike', { b: pair(8, 5), a: pair(8.1, 5) }, ['a b']],
  ['two apart in time', { a: pair(8, 5), b: pair(9, 5) }, ['a', 'b']],
  ['two apart in what was felt', { a: pair(8, 5), b: pair(8, 4) }, ['a', 'b']],
  ['a chain whose ends are apart', { a: pair(8, 5), b: pair(8.25, 5), c: pair(8.6, 5) }, ['a b', 'c']],
  ['known for sure', { a: pair(8, 5, 0), b: pair(8, 5, 0), c: pair(8, 5.1, 0) }, ['a b', 'c']],
  ['unknown', { a: pair(8, 5), b: pair(Number.NaN, 5) }, ['a b']],
])('drawn as one: %s', (_, groups, expected) => {
  expect(keysOf(groups)).toEqual(expected)
})

test('a joint cloud has the mean of its groups and covers them', () => {
  const [cloud] = drawnAsOne([
    { key: 'a', pair: pair(8, 5, 0.3) },
    { key: 'b', pair: pair(8.4, 5, 0.3) },
  ])
  expect(cloud?.pair.minutes.mean).toBeCloseTo(8.2)
  expect(cloud?.pair.minutes.sd).toBeCloseTo(Math.sqrt(0.09 + 0.04))
  expect(cloud?.pair.feltUnderstood).toEqual({ mean: 5, sd: 0.3 })
})

test('every group is drawn once, whatever the order', () => {
  const groups = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), { maxLength: 15 })
  fc.assert(
    fc.property(groups, (list) => {
      const all = list.map(([x, y], at) => ({ key: String.fromCharCode(97 + at), pair: pair(x / 10, y / 10) }))
      const clouds = drawnAsOne(all)
      expect(clouds.flatMap(({ keys }) => keys).toSorted()).toEqual(all.map(({ key }) => key))
      expect(drawnAsOne(all.toReversed())).toEqual(clouds)
    }),
  )
})
