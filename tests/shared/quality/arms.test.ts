import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ARMS, DEFAULT_SHARES, drawArm, drawTakeYourTime } from '../../../shared/quality/arms.ts'
import { seededRandom } from '../../../shared/seeded-random.ts'

const anybody = { isDemo: false, askedWithin30Days: false, canAskLater: true }

test.each([
  [0, 't0'],
  [0.39999, 't0'],
  [0.4, 't3'],
  [0.69999, 't3'],
  [0.7, 'both'],
  [0.85, 'none'],
  [0.99999, 'none'],
])('u = %d draws %s', (u, arm) => {
  expect(drawArm(DEFAULT_SHARES, u, anybody)).toEqual({ arm, armReason: 'drawn' })
})

test.each([
  ['a demo contact is asked at once', 0.99, { ...anybody, isDemo: true }, 't0', 'demo'],
  [
    'a demo contact is asked however often',
    0.99,
    { isDemo: true, askedWithin30Days: true, canAskLater: false },
    't0',
    'demo',
  ],
  ['a customer asked within 30 days is left alone', 0, { ...anybody, askedWithin30Days: true }, 'none', 'capped'],
  ['who cannot be asked later is asked now', 0.5, { ...anybody, canAskLater: false }, 't0', 'unreachable'],
  ['who cannot be asked twice is asked now', 0.75, { ...anybody, canAskLater: false }, 't0', 'unreachable'],
  ['who was drawn to be asked now was drawn', 0.1, { ...anybody, canAskLater: false }, 't0', 'drawn'],
  ['who was drawn not to be asked is not', 0.9, { ...anybody, canAskLater: false }, 'none', 'drawn'],
])('%s', (_, u, contact, arm, armReason) => {
  expect(drawArm(DEFAULT_SHARES, u, contact)).toEqual({ arm, armReason })
})

test('over 100,000 draws the arms have their shares', () => {
  const random = seededRandom(5)
  const counts = { t0: 0, t3: 0, both: 0, none: 0 }
  for (let draw = 0; draw < 100_000; draw += 1) counts[drawArm(DEFAULT_SHARES, random(), anybody).arm] += 1
  // five standard errors of the largest share
  for (const arm of ARMS) expect(Math.abs(counts[arm] / 1000 - DEFAULT_SHARES[arm])).toBeLessThan(0.8)
})

test('an arm without a share is never drawn', () => {
  const share = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 100, noNaN: true }))
  fc.assert(
    fc.property(
      fc.record({ t0: share, t3: share, both: share, none: share }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (shares, u) => {
        fc.pre(ARMS.some((arm) => shares[arm] > 0))
        expect(shares[drawArm(shares, u, anybody).arm]).toBeGreaterThan(0)
      },
    ),
    { numRuns: 2000 },
  )
})

test.each([
  ['u below 0', DEFAULT_SHARES, -0.1],
  ['u of 1', DEFAULT_SHARES, 1],
  ['no u', DEFAULT_SHARES, Number.NaN],
  ['a negative share', { ...DEFAULT_SHARES, t3: -1 }, 0.5],
  ['no share at all', { t0: 0, t3: 0, both: 0, none: 0 }, 0.5],
  ['a share that is no number', { ...DEFAULT_SHARES, both: Number.NaN }, 0.5],
])('%s is refused', (_, shares, u) => {
  expect(() => drawArm(shares, u, anybody)).toThrow(RangeError)
})

test.each([
  [0, 0, false],
  [30, 0.2999, true],
  [30, 0.3, false],
  [100, 0.9999, true],
])('a share of %d %% and u = %d: told to take the time it needs, %s', (share, u, isTold) => {
  expect(drawTakeYourTime(share, u)).toBe(isTold)
})
