import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  attentionBin,
  BIN_EDGES_MS,
  countInto,
  type FactsToCount,
  foldRollups,
  mergeRollups,
  ROLLUP_SUMS,
  type Rollups,
  rollupsOf,
  SHARE_PARTS,
  subtractRollups,
} from '../../../shared/quality/rollup.ts'

const agent = {
  userId: 'elin',
  teamId: 'north',
  attentionSec: 90.25,
  wrapUpSec: 10,
  share: 0.5,
  isReceiver: 0,
  handOvers: 1,
  receiversSec: 30,
  closes: 0,
  comeBacks: 0,
  laterSec: 0,
} as const
const facts: FactsToCount = {
  brandId: 'b',
  brandDay: '2027-01-15',
  isDemo: 0,
  isFinal: 1,
  teamId: 'south',
  topicAtStart: 'delivery',
  channel: 'chat',
  stage: null,
  segment: 'high',
  outcome: 'declined',
  attentionSec: 120.25,
  wrapUpSec: 10,
  waitSec: 12.5,
  transfers: 1,
  reopens: 1,
  comeBacks: 1,
  isConfirmed: 0,
  isTakeYourTime: 0,
  wasAskedAtContact: 1,
  wasAskedLater: 1,
  stepAtContact: 6,
  stepLater: null,
  agents: [
    agent,
    {
      ...agent,
      userId: 'sara',
      teamId: null,
      attentionSec: 30,
      wrapUpSec: 0,
      isReceiver: 1,
      handOvers: 0,
      receiversSec: 0,
      closes: 2,
      comeBacks: 1,
      laterSec: 40,
    },
    { ...agent, userId: 'nils', attentionSec: 0, wrapUpSec: 0, share: 0, handOvers: 0, receiversSec: 0 },
  ],
}

/** The rows without what is 0, by agent and moment. */
const rowsOf = (one: FactsToCount) =>
  Object.fromEntries(
    rollupsOf(one).map(({ key, sums }) => [
      `${key.agentId || 'whole'} ${key.moment} ${key.teamId}`,
      Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0)),
    ]),
  )

test('a contact is counted once as a whole and once for each agent, and what was asked apart', () => {
  expect(rowsOf(facts)).toEqual({
    'whole contact south': {
      contacts: 1,
      finals: 1,
      attentionMs: 120_250,
      wrapUpMs: 10_000,
      handleSq: 130 ** 2,
      laterMs: 40_000,
      waits: 1,
      waitMs: 12_500,
      handedOver: 1,
      reopens: 1,
      closes: 2,
      comeBacks: 1,
      h15: 1,
    },
    'whole at_contact south': { contacts: 1, share: 2520, shareSteps: 15_120, shareSquares: 90_720, step6: 1 },
    'whole remembered south': { contacts: 1 },
    'elin contact north': {
      contacts: 1,
      finals: 1,
      attentionMs: 90_250,
      wrapUpMs: 10_000,
      handleSq: 100 ** 2,
      receiversMs: 30_000,
      handedOver: 1,
      h14: 1,
    },
    'elin at_contact north': { contacts: 1, share: 1260, shareSteps: 7560, shareSquares: 45_360, step6: 1 },
    'elin remembered north': { contacts: 1 },
    'sara contact ': {
      contacts: 1,
      finals: 1,
      attentionMs: 30_000,
      handleSq: 900,
      laterMs: 40_000,
      received: 1,
      closes: 2,
      comeBacks: 1,
      h10: 1,
    },
    'sara at_contact ': { contacts: 1, share: 1260, shareSteps: 7560, shareSquares: 45_360, step6: 1 },
    'sara remembered ': { contacts: 1 },
    'nils contact north': { contacts: 1, finals: 1, h0: 1 },
  })
})

test.each([
  [0, 0],
  [999, 0],
  [1000, 1],
  [1413, 1],
  [1414, 2],
  [2000, 3],
  [60_000, 12],
  [92_681_899, 33],
  [92_681_900, 34],
  [1e12, 34],
])('%d ms lie in bin %d', (ms, bin) => {
  expect(attentionBin(ms)).toBe(bin)
  expect(ms).toBeGreaterThanOrEqual(BIN_EDGES_MS[bin - 1] ?? 0)
})

describe('whatever is counted', () => {
  const seconds = fc.double({ min: 0, max: 90_000, noNaN: true })
  const bit = fc.constantFrom<0 | 1>(0, 1)
  const step = fc.option(fc.integer({ min: 1, max: 7 }))
  const few = (...names: string[]) => fc.option(fc.constantFrom(...names))
  const agents = fc.uniqueArray(
    fc.record({
      userId: fc.constantFrom('elin', 'sara', 'nils'),
      teamId: few('north', 'south'),
      attentionSec: seconds,
      wrapUpSec: seconds,
      share: fc.constantFrom(0, 1, 1 / 2, 1 / 3),
      isReceiver: bit,
      handOvers: fc.nat(3),
      receiversSec: seconds,
      closes: fc.nat(3),
      comeBacks: fc.nat(3),
      laterSec: seconds,
    }),
    { selector: ({ userId }) => userId, maxLength: 3 },
  )
  const anyFacts: fc.Arbitrary<FactsToCount> = fc.record({
    brandId: fc.constant('b'),
    brandDay: fc.constantFrom('2027-01-15', '2027-01-16'),
    isDemo: bit,
    isFinal: bit,
    teamId: few('north', 'south'),
    topicAtStart: fc.constantFrom('delivery', 'refund'),
    channel: fc.constantFrom('chat', 'email'),
    stage: few('purchase'),
    segment: few('high'),
    outcome: few('declined'),
    attentionSec: seconds,
    wrapUpSec: seconds,
    waitSec: fc.option(seconds),
    transfers: fc.nat(3),
    reopens: fc.nat(3),
    comeBacks: fc.nat(3),
    isConfirmed: fc.option(bit),
    isTakeYourTime: bit,
    wasAskedAtContact: bit,
    wasAskedLater: bit,
    stepAtContact: step,
    stepLater: step,
    agents,
  })
  const many = fc.array(anyFacts, { maxLength: 12 })
  const plain = (rollups: Rollups) => new Map([...rollups].sort(([a], [b]) => (a < b ? -1 : 1)))

  test('the order does not matter, and parts together are the whole', () => {
    fc.assert(
      fc.property(many, many, (a, b) => {
        const whole = plain(foldRollups([...a, ...b]))
        expect(plain(foldRollups([...b, ...a]))).toEqual(whole)
        expect(plain(mergeRollups(foldRollups(a), foldRollups(b)))).toEqual(whole)
        expect(plain(subtractRollups(foldRollups([...a, ...b]), foldRollups(b)))).toEqual(plain(foldRollups(a)))
      }),
      { numRuns: 25 },
    )
  })

  test('counted and taken away again leaves nothing, and every sum is a whole number', () => {
    fc.assert(
      fc.property(many, (all) => {
        const rollups = foldRollups(all)
        for (const { sums } of rollups.values())
          expect(ROLLUP_SUMS.filter((name) => !Number.isSafeInteger(sums[name]))).toEqual([])
        for (const one of all) countInto(rollups, one, -1)
        expect(rollups.size).toBe(0)
      }),
      { numRuns: 25 },
    )
  })

  test('over the wholes each contact and each answer counts once', () => {
    fc.assert(
      fc.property(many, (all) => {
        const wholes = [...foldRollups(all).values()].filter(({ key }) => key.agentId === '')
        const of = (moment: string) => wholes.filter(({ key }) => key.moment === moment)
        const total = (rows: typeof wholes, name: 'contacts' | 'share' | 'h0') =>
          rows.reduce((sum, { sums }) => sum + sums[name], 0)
        expect(total(of('contact'), 'contacts')).toBe(all.length)
        expect(total(of('remembered'), 'share')).toBe(
          SHARE_PARTS * all.filter(({ stepLater }) => stepLater !== null).length,
        )
      }),
      { numRuns: 50 },
    )
  })
})
