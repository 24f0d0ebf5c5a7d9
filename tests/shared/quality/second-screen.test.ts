import { expect, test } from 'vitest'
import { drawSecondScreen } from '../../../shared/quality/index.ts'
import { seededRandom } from '../../../shared/seeded-random.ts'

test('each item is as likely as the others, and one in ten is asked about scores, whichever the item', () => {
  const random = seededRandom(7)
  const drawn = Array.from({ length: 30_000 }, () => drawSecondScreen(random(), random()))
  for (const item of ['grasped', 'seriously', 'cared'] as const) {
    const with_ = drawn.filter((one) => one.item === item)
    expect(with_.length / drawn.length).toBeCloseTo(1 / 3, 1)
    expect(with_.filter(({ asksForScore }) => asksForScore).length / with_.length).toBeCloseTo(0.1, 1)
  }
})

test('the edges of the draw', () => {
  expect(drawSecondScreen(0, 0)).toEqual({ item: 'grasped', asksForScore: true })
  expect(drawSecondScreen(1 / 3, 0.1)).toEqual({ item: 'seriously', asksForScore: false })
  expect(drawSecondScreen(0.999_999, 0.099_9)).toEqual({ item: 'cared', asksForScore: true })
})
