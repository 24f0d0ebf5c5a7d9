import { expect, test } from 'vitest'
import { HistoryEvent } from '../../shared/contract/history.ts'
import { type Evaluation, evaluate } from '../../shared/quality/evaluate.ts'
import { collectHistory } from '../../shared/quality/history/collect.ts'
import { BLINDED, type Blinded } from './blind.ts'
import { scoreEvaluation } from './scoring/index.ts'
import { type GamerKind, makeWorld, type Truth, WORLDS, type WorldParams } from './world/index.ts'

type Judge = (evaluation: Evaluation, truth: Truth) => number

const SETTINGS = { costPerMinute: 0.75, assumedValue: null, policyWeight: 1, seed: 1 }
const SEED = 1
const half = (...only: GamerKind[]): Partial<WorldParams> => ({ only, gamerShare: 0.5 })

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const tauNet: Judge = (evaluation, truth) => scoreEvaluation(evaluation, truth).tauNet ?? 0
const tauFelt: Judge = (evaluation, truth) => scoreEvaluation(evaluation, truth).tauFeltUnderstood ?? 0

/** How much better gamers' felt understood is said to be than it is. */
const flattery: Judge = ({ agents }, truth) => {
  const all = Object.entries(truth.agents)
  const usual = mean(all.map(([, { feltUnderstood }]) => feltUnderstood))
  const gamers = all.filter(([, { gamer }]) => gamer)
  return mean(gamers.map(([id, agent]) => (agents[id]?.feltUnderstood?.mean ?? 0) - (agent.feltUnderstood - usual)))
}

/** How much of what gamers' matters take is not charged to them, as a share. */
const escaped: Judge = ({ agents }, truth) => {
  const all = Object.entries(truth.agents)
  const usual = mean(all.map(([, { episodeSec }]) => episodeSec))
  const gamers = all.filter(([, { gamer }]) => gamer)
  return mean(gamers.map(([id, agent]) => agent.episodeSec / usual - (agents[id]?.episodeTimeRatio ?? 0)))
}

/** How far the order of charged time over expected is from the true one. */
const disorder: Judge = ({ agents }, truth) => {
  const all = Object.entries(truth.agents)
  const pairs = all.flatMap(([id, one], at) => all.slice(0, at).map((other) => ({ id, one, other })))
  const wrong = pairs.filter(({ id, one, other: [otherId, other] }) => {
    const found = (agents[id]?.episodeTimeRatio ?? 0) - (agents[otherId]?.episodeTimeRatio ?? 0)
    return found * (one.episodeSec - other.episodeSec) < 0
  })
  return wrong.length / pairs.length
}

/** The share of gamers that raises no question of this name. */
const unseen =
  (signal: string): Judge =>
  ({ agents }, truth) => {
    const gamers = Object.entries(truth.agents).filter(([, { gamer }]) => gamer)
    return mean(gamers.map(([id]) => Number(!agents[id]?.alarms.some((alarm) => alarm === signal))))
  }

const lost =
  (judge: Judge): Judge =>
  (...of) =>
    1 - judge(...of)

type Bound = [judge: Judge, under: number, without: number]

// What each error must stay under with the correction, and passes without it.
test.each<[name: string, Blinded, Partial<WorldParams>, ...Bound[]]>([
  [
    'asking for scores is seen, and makes nobody understood',
    'steering',
    half('beggar'),
    [lost(tauFelt), 0.13, 0.15],
    [unseen('begging'), 0.2, 0.9],
  ],
  ['veiled asking is corrected', 'memory', { ...half('beggar'), knowing: true }, [flattery, 0.22, 0.25]],
  ['those who do not answer are heard', 'affect', { responding: 0.4 }, [lost(tauFelt), 0.2, 0.3]],
  [
    'who is given hard cases is not slow, and loses nothing',
    'caseMix',
    { gamerShare: 0, skew: 2 },
    [disorder, 0.12, 0.25],
    [lost(tauNet), 0.25, 0.5],
  ],
  ['closing early costs what comes back', 'matters', half('speeder', 'closer'), [escaped, 0.03, 0.05]],
  ['handing over costs what others then do', 'handovers', half('dumper'), [escaped, 0.03, 0.04]],
  ['splitting is seen', 'openers', half('splitter'), [unseen('splitting'), 0.2, 0.9]],
  ['what is silently unsolved is found', 'outcomes', { only: ['speeder'] }, [lost(tauNet), 0.3, 0.8]],
])('%s: not so without %s', (_, hidden, params, ...bounds) => {
  const { events, truth } = makeWorld({ ...WORLDS.balanced, agents: 24, ...params }, SEED)
  const collector = collectHistory()
  for (const event of events) collector.add(HistoryEvent.parse(event))
  const history = collector.finish()
  const seeing = evaluate(history, SETTINGS)
  const blinded = evaluate(BLINDED[hidden](history), SETTINGS)
  for (const [judge, under, without] of bounds) {
    expect(judge(seeing, truth)).toBeLessThan(under)
    expect(judge(blinded, truth)).toBeGreaterThan(without)
  }
})
