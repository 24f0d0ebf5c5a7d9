import { expect, test } from 'vitest'
import { timesInTen } from '../../../client/desk/conversation/times-in-ten.ts'

test.each([
  [0, null],
  [0.02, 1],
  [0.15, 2],
  [0.35, 4],
  [0.549, 5],
  [0.8, 8],
  [0.93, 9],
  [0.99, 9],
  [1, 9],
])('a mark right %d of the time is right %s times in 10', (confidence, times) => {
  expect(timesInTen(confidence)).toBe(times)
})
