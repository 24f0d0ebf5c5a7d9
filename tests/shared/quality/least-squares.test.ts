import { expect, test } from 'vitest'
import { type Design, withinFit } from '../../../shared/quality/least-squares.ts'
import { logisticFit } from '../../../shared/quality/logistic.ts'

const design = (names: string[], rows: number[][]): Design => ({
  names,
  rows: rows.length,
  values: Float64Array.from(rows.flat()),
})

test('slopes are those within groups, whatever the groups differ in', () => {
  // y = 2x + (10 or −50); between the groups y falls with x
  const x = [1, 2, 3, 11, 12, 13]
  const y = x.map((value, row) => 2 * value + (row < 3 ? 10 : -50))
  const fit = withinFit(
    design(
      ['x'],
      x.map((value) => [value]),
    ),
    y,
    Int32Array.from([0, 0, 0, 1, 1, 1]),
    2,
  )
  expect(fit.beta[0]).toBeCloseTo(2)
  expect([...fit.effects]).toEqual([expect.closeTo(10), expect.closeTo(-50)])
  expect(fit.sigma2).toBeCloseTo(0)
})

test('the variance of a slope is the textbook’s', () => {
  const x = [1, 2, 3, 4, 5]
  const y = [1.1, 1.9, 3.2, 3.8, 5.1]
  const { beta, sigma2, covariance } = withinFit(
    design(
      ['x'],
      x.map((v) => [v]),
    ),
    y,
    new Int32Array(5),
    1,
  )
  // Sxx = 10, Sxy = 9.9, residual squares .107 on 3 degrees of freedom
  expect(beta[0]).toBeCloseTo(0.99)
  expect(sigma2).toBeCloseTo(0.107 / 3)
  expect(covariance.get(0, 0)).toBeCloseTo(0.107 / 30)
})

test('columns that repeat each other or never vary share or lose their say, and nothing breaks', () => {
  const rows = [1, 2, 3, 4].map((value) => [value, value, 7])
  const { beta } = withinFit(design(['a', 'b', 'c'], rows), [2, 4, 6, 8], new Int32Array(4), 1)
  expect([...beta]).toEqual([expect.closeTo(1), expect.closeTo(1), expect.closeTo(0)])
})

test('a row without weight is as if it were not there', () => {
  const x = design(['x'], [[0], [1], [2], [5]])
  const group = new Int32Array(4)
  const fit = withinFit(x, [0, 1, 2, 99], group, 2, [1, 1, 1, 0])
  expect(fit.beta[0]).toBeCloseTo(1)
  expect(fit.effects[1]).toBeNaN()
})

test('a logistic fit finds the shares of a table', () => {
  const rows = Array.from({ length: 1000 }, (_, n) => [n < 500 ? 0 : 1])
  const outcome = rows.map(([x], n) => (n % 10 < (x ? 7 : 2) ? 1 : 0))
  const fitted = logisticFit(design(['x'], rows), outcome)
  expect(fitted[0]).toBeCloseTo(0.2, 2)
  expect(fitted[999]).toBeCloseTo(0.7, 2)
})

test.each([
  ['all answered', [1, 1, 1, 1]],
  ['nobody answered', [0, 0, 0, 0]],
  ['one column parts them', [0, 0, 1, 1]],
])('a logistic fit stays within 0 and 1 where %s', (_, outcome) => {
  const fitted = logisticFit(design(['x'], [[0], [0], [1], [1]]), outcome)
  for (const probability of fitted) {
    expect(probability).toBeGreaterThan(0)
    expect(probability).toBeLessThan(1)
  }
})

test('a logistic fit of nothing is nothing', () => {
  expect(logisticFit(design(['x'], []), [])).toHaveLength(0)
})
