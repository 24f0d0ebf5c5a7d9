import { expect, test } from 'vitest'
import type { Estimate } from '../../../shared/quality/estimate.ts'
import type { Design } from '../../../shared/quality/least-squares.ts'
import { orderedProbit } from '../../../shared/quality/ordered-probit.ts'
import { ordinalEffects, ordinalWarnings } from '../../../shared/quality/ordinal-check.ts'
import { normalFrom, seededRandom } from '../../../shared/seeded-random.ts'
import { smallDesk } from '../support/small-desk.ts'

const none = (rows: number): Design => ({ names: [], rows, values: new Float64Array(0) })
const CUTS = [-2, -1.4, -0.9, -0.2, 0.5, 1.3]

function simulated(rows: number, effects: number[], slope: number, seed: number) {
  const random = seededRandom(seed)
  const x = Float64Array.from({ length: rows }, () => normalFrom(random))
  const group = Array.from({ length: rows }, (_, at) => at % effects.length)
  const step = group.map((g, at) => {
    const latent = (effects[g] as number) + slope * (x[at] as number) + normalFrom(random)
    return 1 + CUTS.filter((cut) => cut < latent).length
  })
  return { design: { names: ['x'], rows, values: x }, group, step }
}

// one group and no columns: thresholds are the normal quantiles of the shares, Φ⁻¹(.2) = −.841621, Φ⁻¹(.7) = .524401
test('without anything to explain, thresholds are those of the shares', () => {
  const step = [...Array(20).fill(2), ...Array(50).fill(5), ...Array(30).fill(7)]
  const found = orderedProbit(
    none(100),
    step,
    step.map(() => 0),
    1,
    1e-6,
  )
  expect(found?.thresholds[0]).toBeCloseTo(-0.841621, 4)
  expect(found?.thresholds[1]).toBeCloseTo(0.524401, 4)
  expect(found?.groups).toHaveLength(1)
})

test('thresholds, slope and groups are found again', () => {
  const effects = [-0.6, -0.2, 0.1, 0.7]
  const { design, group, step } = simulated(6000, effects, 0.5, 1)
  const found = orderedProbit(design, step, group, 4, 0.3)
  for (const [at, cut] of CUTS.entries()) expect(Math.abs((found?.thresholds[at] ?? 9) - cut)).toBeLessThan(0.12)
  expect(found?.beta[0]).toBeCloseTo(0.5, 1)
  for (const [at, effect] of effects.entries())
    expect(Math.abs((found?.groups[at]?.mean ?? 9) - effect)).toBeLessThan(0.12)
  expect(found?.steps).toBeLessThan(12)
})

test('a group of few answers is drawn to the mean, and says so', () => {
  const { design, group, step } = simulated(400, [0, 0, 0, 0], 0, 2)
  const few = group.map((g, at) => (g === 3 && at > 30 ? 0 : g))
  const found = orderedProbit(design, step, few, 4, 0.1)
  expect(found?.groups[3]?.sd).toBeGreaterThan(1.5 * (found?.groups[0]?.sd ?? 1))
  expect(found?.groups[3]?.sd).toBeLessThan(Math.sqrt(0.1) * 1.1)
})

test.each([
  ['nothing', []],
  ['equal answers', [6, 6, 6, 6, 6]],
])('%s have no order to learn', (_, step) => {
  expect(
    orderedProbit(
      none(step.length),
      step,
      step.map(() => 0),
      1,
      0.1,
    ),
  ).toBeNull()
})

test('two answers, and answers that a column parts wholly, stay finite', () => {
  const two = orderedProbit(none(2), [1, 7], [0, 1], 2, 0.1)
  const parted = orderedProbit(
    { names: ['x'], rows: 6, values: Float64Array.from([0, 0, 0, 1, 1, 1]) },
    [1, 1, 1, 7, 7, 7],
    [0, 0, 0, 0, 0, 0],
    1,
    0.1,
  )
  for (const fit of [two, parted])
    for (const value of [
      ...(fit?.thresholds ?? []),
      ...(fit?.beta ?? []),
      ...(fit?.groups.map(({ mean }) => mean) ?? []),
    ])
      expect(Number.isFinite(value)).toBe(true)
})

const of = (figures: Record<string, [number, number]>): Map<string, Estimate> =>
  new Map(Object.entries(figures).map(([key, [mean, sd]]) => [key, { mean, sd }]))

test.each<[string, Record<string, [number, number]>, Record<string, [number, number]>, object[]]>([
  ['agreement', { a: [1, 0.1], b: [0, 0.3] }, { a: [0.8, 0.1], b: [0.1, 0.3] }, []],
  [
    'a word that changes',
    { a: [0.6, 0.3] },
    { a: [0.2, 0.3] },
    [{ key: 'a', metric: 'clearly_above', ordinal: 'not_distinguishable', flips: false }],
  ],
  [
    'a clear flip',
    { a: [1, 0.1] },
    { a: [-1, 0.1] },
    [{ key: 'a', metric: 'clearly_above', ordinal: 'clearly_below', flips: true }],
  ],
  [
    'a flip of what only leans',
    { a: [0.4, 0.3] },
    { a: [-0.4, 0.3] },
    [{ key: 'a', metric: 'not_distinguishable', ordinal: 'not_distinguishable', flips: true }],
  ],
  ['a sign that means nothing', { a: [0.1, 0.3] }, { a: [-0.1, 0.3] }, []],
  ['a group known to one', { a: [1, 0.1] }, {}, []],
  ['nothing', {}, {}, []],
])('warned of: %s', (_, metric, ordinal, expected) => {
  expect(ordinalWarnings(of(metric), of(ordinal))).toEqual(expected)
})

test('agents of a desk, by what customers answered', () => {
  const desk = smallDesk({ contacts: 3000, skill: (agent) => (agent === 2 ? 0.8 : 0) })
  const effects = ordinalEffects(desk, 'remembered', 0.1)
  expect(effects?.size).toBe(8)
  const best = effects?.get('agent 02')
  for (const [key, { mean }] of effects ?? [])
    if (key !== 'agent 02') expect(mean).toBeLessThan((best?.mean ?? 0) - 0.4)
  expect(ordinalEffects(smallDesk({ answered: 0 }), 'remembered', 0.1)).toBeNull()
})

// Liddell and Kruschke's case: the mean of steps is higher, though on what is felt the group lies lower
test('a group with a wide spread of answers may be read the other way', () => {
  const random = seededRandom(6)
  const step: number[] = []
  const group: number[] = []
  for (let at = 0; at < 4000; at++) {
    const isWide = at % 2 === 0
    const latent = isWide ? 1.9 * normalFrom(random) - 0.1 : 0.35 * normalFrom(random)
    step.push(1 + [-3, -2.6, -2.2, -1.8, -1.4, 0.7].filter((cut) => cut < latent).length)
    group.push(isWide ? 0 : 1)
  }
  const meanOf = (g: number) => {
    const mine = step.filter((_, at) => group[at] === g)
    return mine.reduce((sum, value) => sum + value, 0) / mine.length
  }
  const found = orderedProbit(none(4000), step, group, 2, 0.5)
  const metric = meanOf(0) - meanOf(1)
  const ordinal = (found?.groups[0]?.mean ?? 0) - (found?.groups[1]?.mean ?? 0)
  expect(Math.sign(metric)).not.toBe(Math.sign(ordinal))
})
