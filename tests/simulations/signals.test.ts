import { expect, test } from 'vitest'
import { HistoryEvent } from '../../shared/contract/history.ts'
import { evaluate } from '../../shared/quality/evaluate.ts'
import { collectHistory } from '../../shared/quality/history/collect.ts'
import { type Score, scoreEvaluation } from './scoring/index.ts'
import { makeWorld, WORLDS, type WorldParams } from './world/index.ts'

function scoreOf(params: Partial<WorldParams>): Score {
  const { events, truth } = makeWorld({ ...WORLDS.balanced, ...params }, 1)
  const collector = collectHistory()
  for (const event of events) collector.add(HistoryEvent.parse(event))
  const settings = { costPerMinute: 0.75, assumedValue: null, policyWeight: 1, seed: 1 }
  return scoreEvaluation(evaluate(collector.finish(), settings), truth)
}

test('mild gamers stand out from honest agents with unequal queues, who raise next to no question', () => {
  const score = scoreOf({ agents: 32, zeal: [0.25, 0.5], skew: 1.6 })
  expect(score.aucSignal).toBeGreaterThan(0.9)
  expect(score.honestAlarmed).toBeLessThan(0.06)
  expect(score.gamersAlarmed).toBeGreaterThan(0.6)
  expect(score.isFalseAlarm).toBe(false)
})

test('a quarter of the agents who all close early do not hide one another', () => {
  const score = scoreOf({ agents: 24, only: ['closer'], gamerShare: 0.25 })
  expect(score.aucSignal).toBeGreaterThan(0.98)
  expect(score.honestAlarmed).toBe(0)
})

test('a drift is seen within three weeks', () => {
  const score = scoreOf({ ...WORLDS.drift, agents: 48, driftShare: 0.9 })
  expect(score.weeksToAlarm).toBeLessThanOrEqual(3)
})
