import { describe, expect, test } from 'vitest'
import { areaUnderCurve } from './scoring/auc.ts'
import { coverage } from './scoring/coverage.ts'
import { type Evaluation, kendall, RIVALS, rivalsOf, scoreEvaluation } from './scoring/index.ts'
import { makeWorld, type Truth, WORLDS } from './world/index.ts'

test.each([
  ['the same order', [1, 2, 3, 4], [10, 20, 30, 40], 1],
  ['the opposite', [1, 2, 3, 4], [4, 3, 2, 1], -1],
  ['one pair of six the other way', [1, 2, 3, 4], [1, 2, 4, 3], 4 / 6],
  ['ties on one side', [1, 2, 3], [1, 1, 2], 2 / Math.sqrt(6)],
  ['ties on both sides', [1, 1, 2], [1, 1, 2], 1],
  ['no order at all', [1, 1, 1], [1, 2, 3], null],
  ['a single one', [1], [1], null],
])('τ-b: %s', (_, first, second, tau) => {
  const found = kendall(first.map((x, n) => [x, second[n] as number]))
  if (tau === null) expect(found).toBeNull()
  else expect(found).toBeCloseTo(tau, 10)
})

test.each([
  ['all above', [3, 4], [1, 2], 1],
  ['all below', [1, 2], [3, 4], 0],
  ['one of four the other way', [2, 4], [1, 3], 0.75],
  ['a tie counts half', [1], [1], 0.5],
  ['nobody on one side', [], [1], null],
])('area under the curve: %s', (_, these, those, area) => {
  expect(areaUnderCurve(these, those)).toBe(area)
})

test.each([
  ['all held', [0, 1.6, -1.6], 1],
  ['half held', [0, 1.7], 0.5],
  ['nothing to hold', [], null],
])('90 %% intervals: %s', (_, truths, share) => {
  expect(coverage(truths.map((truth) => ({ estimate: { mean: 0, sd: 1 }, truth })))).toBe(share)
})

describe('an evaluation', () => {
  const { truth } = makeWorld(WORLDS.thirdOfData, 7)

  test('that knows the truth gets full marks', () => {
    const score = scoreEvaluation(knowing(truth, 1), truth)
    expect(score).toMatchObject({
      tauNet: 1,
      tauFeltUnderstood: 1,
      aucSignal: 1,
      coverageNet: 1,
      coverageFeltUnderstood: 1,
    })
    expect(score).toMatchObject({
      honestAlarmed: 0,
      gamersAlarmed: 1,
      isFalseAlarm: false,
      valuePerPointError: 0,
      silent: 0,
    })
    expect(score.alarmedByKind.speeder).toEqual({ agents: 3, alarmed: 3 })
    expect(score.alarmedByKind.average).toEqual({ agents: 7, alarmed: 0 })
  })

  test('that has it upside down gets none', () => {
    const score = scoreEvaluation(knowing(truth, -1), truth)
    expect(score).toMatchObject({ tauNet: -1, tauFeltUnderstood: -1, aucSignal: 0, honestAlarmed: 1, gamersAlarmed: 0 })
  })

  test('may leave agents out, but not unnoticed', () => {
    const evaluation = knowing(truth, 1)
    const first = Object.values(evaluation.agents)[0]
    if (first) first.netExperienceValue = null
    expect(scoreEvaluation(evaluation, truth)).toMatchObject({ tauNet: 1, silent: 1 })
  })

  test.each([
    ['in the week of the drift', 8, 8, 1, false],
    ['two weeks later', 10, 8, 3, false],
    ['never', null, 8, null, false],
    ['before it', 7, 8, null, true],
    ['without one', 9, null, null, true],
  ])('whose watch alarms %s', (_, alarmWeek, driftWeek, weeksToAlarm, isFalseAlarm) => {
    const evaluation = { ...knowing(truth, 1), watch: { alarmWeek, max: 5 } }
    expect(scoreEvaluation(evaluation, { ...truth, driftWeek })).toMatchObject({ weeksToAlarm, isFalseAlarm })
  })
})

test('what desks commonly rank by has the truth less well than the right order, and rewards haste', () => {
  const { events, truth } = makeWorld(WORLDS.balanced, 8)
  const rivals = rivalsOf(events)
  const tau = (rival: (typeof RIVALS)[number]) =>
    kendall(Object.entries(truth.agents).flatMap(([id, { netValue }]) => [[rivals[rival][id] ?? Number.NaN, netValue]]))
  expect(tau('handleTime')).toBeLessThan(0.25)
  for (const rival of RIVALS) expect(tau(rival)).toBeLessThan(0.7)
  expect(tau('rawFeltUnderstood')).toBeGreaterThan(0.3)
})

/** What somebody would say who knows the truth (or, at −1, its reverse). */
function knowing(truth: Truth, sign: 1 | -1): Evaluation {
  const all = Object.values(truth.agents)
  const mean = (of: (agent: (typeof all)[number]) => number) =>
    all.reduce((sum, agent) => sum + of(agent), 0) / all.length
  const agents = Object.entries(truth.agents).map(([id, agent]): [string, Evaluation['agents'][string]] => [
    id,
    {
      feltUnderstood: { mean: sign * (agent.feltUnderstood - mean((each) => each.feltUnderstood)), sd: 0.1 },
      netExperienceValue: { mean: sign * (agent.netValue - mean((each) => each.netValue)), sd: 1 },
      handleTimeRatio: 1,
      episodeTimeRatio: 1,
      largestSignal: agent.gamer === (sign === 1) ? 9 : 1,
      signals: {},
      alarms: agent.gamer === (sign === 1) ? ['begging'] : [],
    },
  ])
  return {
    agents: Object.fromEntries(agents),
    valuePerPoint: { mean: truth.valuePerPoint, sd: 1 },
    marginalMinute: null,
    watch: { alarmWeek: null, max: 0 },
  }
}
