import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smoothedScores, trajectoryOf } from '../../../shared/sentiment/trajectory.ts'

test.each<[number[], number | null]>([
  [[], null],
  [[0.5], 0.5],
  [[0.5, -0.5], 0],
])('%j is too short for a course, and has a mean all the same', (scores, mean) => {
  expect(trajectoryOf(scores)).toEqual({
    isTooShort: true,
    start: null,
    mean,
    peak: null,
    trough: null,
    end: null,
    lift: null,
  })
})

test('each turn is smoothed with its neighbours, the first and the last with the one they have', () => {
  const course = smoothedScores([0.3, 0.6, -0.9, 0])
  expect(course).toHaveLength(4)
  for (const [at, value] of [0.45, 0, -0.1, -0.45].entries()) expect(course[at]).toBeCloseTo(value, 12)
})

const courses: [name: string, scores: number[], expected: Record<string, number>][] = [
  [
    'begins badly, ends well',
    [-0.8, -0.6, 0, 0.6, 0.8],
    { start: -0.7, end: 0.7, lift: 1.4, mean: 0, trough: -0.7, peak: -0.7 },
  ],
  [
    'its best stronger than its worst',
    [-0.2, 0, 0.6, 0.9],
    { start: -0.1, peak: 0.75, trough: -0.1, end: 0.75, lift: 0.85 },
  ],
  ['its worst stronger than its best', [0.3, 0.3, -0.9, -0.9], { start: 0.3, peak: -0.9, trough: -0.9, end: -0.9 }],
  ['bad all along', [-0.4, -0.4, -0.4], { start: -0.4, peak: -0.4, trough: -0.4, end: -0.4, lift: 0, mean: -0.4 }],
  ['good all along', [0.2, 0.5, 0.5], { peak: 0.5, trough: 0.35 }],
  ['one word makes no peak', [0, 0, 0.9, 0, 0], { peak: 0.3, trough: 0, mean: 0.18 }],
]

test.each(courses)('%s', (_, scores, expected) => {
  const path = trajectoryOf(scores)
  expect(path.isTooShort).toBe(false)
  for (const [name, value] of Object.entries(expected)) {
    expect(path[name as 'start'], name).toBeCloseTo(value, 12)
  }
})

test('what is no number is passed over', () => {
  expect(trajectoryOf([0.1, Number.NaN, 0.2, Number.POSITIVE_INFINITY, 0.3])).toEqual(trajectoryOf([0.1, 0.2, 0.3]))
  expect(trajectoryOf([0.1, Number.NaN, 0.2]).isTooShort).toBe(true)
})

test('all lie between the lowest and the highest turn, and none further from 0 than the peak', () => {
  const turns = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 50 })
  fc.assert(
    fc.property(turns, (scores) => {
      const { isTooShort, start, mean, peak, trough, end, lift } = trajectoryOf(scores)
      if (isTooShort) throw new Error('three turns are enough')
      const slack = 1e-12
      for (const value of [start, mean, peak, trough, end]) {
        expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - slack)
        expect(value).toBeLessThanOrEqual(Math.max(...scores) + slack)
      }
      for (const value of [start, end, trough]) expect(Math.abs(peak)).toBeGreaterThanOrEqual(Math.abs(value))
      expect(trough).toBeLessThanOrEqual(Math.min(start, end, peak))
      expect(lift).toBe(end - start)
    }),
  )
})

test('ten thousand turns are no trouble', () => {
  const path = trajectoryOf(Array.from({ length: 10_000 }, (_, at) => Math.sin(at)))
  expect(path.isTooShort).toBe(false)
})
