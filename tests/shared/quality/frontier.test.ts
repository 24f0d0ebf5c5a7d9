import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Pair } from '../../../shared/quality/ellipse.ts'
import { frontier, upperHull } from '../../../shared/quality/frontier.ts'
import { topicPairs } from '../../../shared/quality/topic-pairs.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'
import { smallDesk } from '../support/small-desk.ts'

const agent = (key: string, minutes: number, points: number, sd = 0.05): { key: string; pair: Pair } => ({
  key,
  pair: { minutes: { mean: minutes, sd }, feltUnderstood: { mean: points, sd }, correlation: 0 },
})
const hullOf = (points: [number, number][]) =>
  upperHull(points.map(([minutes, feltUnderstood]) => ({ minutes, feltUnderstood }))).map(
    ({ minutes, feltUnderstood }) => [minutes, feltUnderstood],
  )

test.each<[string, [number, number][], [number, number][]]>([
  ['nothing', [], []],
  ['one', [[5, 4]], [[5, 4]]],
  [
    'alike',
    [
      [5, 4],
      [5, 4],
    ],
    [[5, 4]],
  ],
  [
    'slower and no better',
    [
      [5, 4],
      [6, 4],
      [7, 3],
    ],
    [[5, 4]],
  ],
  [
    'bending',
    [
      [4, 3],
      [6, 5],
      [10, 6],
      [7, 5],
    ],
    [
      [4, 3],
      [6, 5],
      [10, 6],
    ],
  ],
  [
    'under the line',
    [
      [4, 3],
      [6, 3.5],
      [10, 6],
    ],
    [
      [4, 3],
      [10, 6],
    ],
  ],
  [
    'on the line',
    [
      [4, 3],
      [6, 4],
      [8, 5],
    ],
    [
      [4, 3],
      [8, 5],
    ],
  ],
])('the hull of %s', (_, points, expected) => {
  expect(hullOf(points)).toEqual(expected)
})

test('no point lies above the hull', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(points, (list) => {
      const hull = hullOf(list) as [number, number][]
      for (const [x, y] of list) {
        const after = hull.findIndex(([minutes]) => minutes > x)
        const [a, b] = [hull[after - 1], hull[after]]
        const reach =
          after < 0 ? (hull.at(-1)?.[1] ?? 0) : a && b ? a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1]) : -1
        expect(y).toBeLessThanOrEqual(reach + 1e-9)
      }
    }),
  )
})

test('who is slow for what is felt could do it in less; who is on the frontier could not', () => {
  const { found } = frontier([
    agent('quick', 5, 4),
    agent('good', 8, 5.5),
    agent('thorough', 12, 6),
    agent('slow', 11, 4.8),
    agent('curt', 8.5, 4),
  ])
  const of = (key: string) => found?.agents.find((one) => one.key === key)
  expect(found?.hull.map(({ minutes }) => minutes)).toEqual([5, 8, 12])
  expect(of('slow')?.sameInLess).toBeGreaterThan(0.99)
  expect(of('slow')?.minutesSaved.mean).toBeCloseTo(11 - (5 + (3 * 0.8) / 1.5), 1)
  expect(of('curt')?.moreInSame).toBeGreaterThan(0.99)
  expect(of('curt')?.pointsGained.mean).toBeCloseTo(1.5625, 1)
  for (const key of ['quick', 'good', 'thorough']) expect(of(key)?.sameInLess).toBeLessThan(0.1)
  expect(found?.agents.map(({ key }) => key)).toEqual(['quick', 'good', 'thorough', 'slow', 'curt'])
})

test('where all are alike as far as anybody knows, nobody is told to be wasteful', () => {
  const random = seededRandom(9)
  const alike = Array.from({ length: 40 }, (_, at) =>
    agent(`${at}`, 8 + 0.01 * normalFrom(random), 5 + 0.01 * normalFrom(random), 0.3),
  )
  const { found } = frontier(alike)
  for (const { sameInLess, moreInSame } of found?.agents ?? []) {
    expect(sameInLess).toBeLessThan(0.6)
    expect(moreInSame).toBeLessThan(0.75)
  }
})

test('four agents are too few, and the same seed draws the same', () => {
  const four = ['a', 'b', 'c', 'd'].map((key, at) => agent(key, 5 + at, 4 + at / 4))
  expect(frontier(four)).toEqual({ found: null, missing: 1 })
  const five = [...four, agent('e', 9, 4, 0)]
  expect(frontier(five)).toEqual(frontier(five))
  expect(frontier([])).toEqual({ found: null, missing: 5 })
})

test('pairs by topic follow the agents, drawn to the mean where answers are few', () => {
  const skill = (agentAt: number) => (agentAt < 4 ? 0.8 : 0)
  const pairs = topicPairs(smallDesk({ contacts: 6000, skill }))
  expect([...pairs.keys()]).toEqual(['delivery', 'invoice', 'technical'])
  for (const [topic, agents] of pairs) {
    expect(agents).toHaveLength(8)
    const felt = agents.map(({ pair }) => pair.feltUnderstood.mean)
    expect(Math.min(...felt.slice(0, 4))).toBeGreaterThan(Math.max(...felt.slice(4)))
    const usual = { delivery: 4, invoice: 7, technical: 10 }[topic] ?? 0
    for (const { pair } of agents) expect(Math.abs(pair.minutes.mean - usual)).toBeLessThan(1.5)
  }
  const few = [...topicPairs(smallDesk({ contacts: 250, skill: (at) => at % 2 })).values()].flat()
  for (const { pair } of few) {
    expect(Number.isFinite(pair.feltUnderstood.mean)).toBe(true)
    expect(pair.feltUnderstood.sd).toBeGreaterThan(0)
  }
  expect([...topicPairs(smallDesk({ contacts: 0 })).values()]).toEqual([])
  expect([...topicPairs(smallDesk({ contacts: 200, answered: 0 })).values()].flat()).toEqual([])
})
