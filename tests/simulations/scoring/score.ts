import type { Truth } from '../world/index.ts'
import { areaUnderCurve } from './auc.ts'
import { coverage } from './coverage.ts'
import type { AgentEvaluation, Estimate, Evaluation } from './evaluation.ts'
import { kendall } from './kendall.ts'

export interface Score {
  /** Agreement of the order with the true one (Kendall's τ-b). */
  tauNet: number | null
  tauFeltUnderstood: number | null
  /** How well gamers stand out: by their largest signal, and by a low net value alone. */
  aucSignal: number | null
  aucNet: number | null
  /** Of 90 % intervals. */
  coverageNet: number | null
  coverageFeltUnderstood: number | null
  /** Shares alarmed: of the honest, of gamers, and of each kind (what it turned to, after a drift). */
  honestAlarmed: number | null
  gamersAlarmed: number | null
  alarmedByKind: Record<string, { agents: number; alarmed: number }>
  /** The true value of a point less the found one, in its standard deviations. */
  valuePerPointError: number | null
  /** Weeks from the drift to the alarm: 1 is the week of the drift itself, null for none. */
  weeksToAlarm: number | null
  /** There was an alarm before any drift, or without one. */
  isFalseAlarm: boolean
  /** Agents of whom nothing is said. */
  silent: number
}

interface Pair {
  truth: Truth['agents'][string]
  found: AgentEvaluation
}

/** How near an evaluation comes to the truth of the desk it was made of. */
export function scoreEvaluation(evaluation: Evaluation, truth: Truth): Score {
  const pairs = Object.entries(truth.agents).flatMap(([id, agent]): Pair[] => {
    const found = evaluation.agents[id]
    return found ? [{ truth: agent, found }] : []
  })
  const agents = Object.values(truth.agents)
  const net = estimates(
    pairs,
    ({ found }) => found.netExperienceValue,
    ({ truth }) => truth.netValue - mean(agents.map(({ netValue }) => netValue)),
  )
  const felt = estimates(
    pairs,
    ({ found }) => found.feltUnderstood,
    ({ truth }) => truth.feltUnderstood - mean(agents.map(({ feltUnderstood }) => feltUnderstood)),
  )
  const gamers = pairs.filter(({ truth }) => truth.gamer)
  const honest = pairs.filter(({ truth }) => !truth.gamer)
  const { alarmWeek } = evaluation.watch
  const { driftWeek } = truth
  const isFalseAlarm = alarmWeek !== null && (driftWeek === null || alarmWeek < driftWeek)
  return {
    tauNet: kendall(net.map(({ estimate, truth }) => [estimate.mean, truth])),
    tauFeltUnderstood: kendall(felt.map(({ estimate, truth }) => [estimate.mean, truth])),
    aucSignal: areaUnderCurve(gamers.map(signalOf), honest.map(signalOf)),
    aucNet: areaUnderCurve(gamers.flatMap(lowNet), honest.flatMap(lowNet)),
    coverageNet: coverage(net),
    coverageFeltUnderstood: coverage(felt),
    honestAlarmed: shareAlarmed(honest),
    gamersAlarmed: shareAlarmed(gamers),
    alarmedByKind: byKind(pairs),
    valuePerPointError:
      evaluation.valuePerPoint && evaluation.valuePerPoint.sd > 0
        ? (truth.valuePerPoint - evaluation.valuePerPoint.mean) / evaluation.valuePerPoint.sd
        : null,
    weeksToAlarm: alarmWeek === null || driftWeek === null || isFalseAlarm ? null : alarmWeek - driftWeek + 1,
    isFalseAlarm,
    silent: agents.length - net.length,
  }
}

function estimates(pairs: readonly Pair[], found: (pair: Pair) => Estimate | null, truth: (pair: Pair) => number) {
  return pairs.flatMap((pair) => {
    const estimate = found(pair)
    return estimate ? [{ estimate, truth: truth(pair) }] : []
  })
}

const signalOf = ({ found }: Pair): number => found.largestSignal ?? 0

const lowNet = ({ found }: Pair): number[] => (found.netExperienceValue ? [-found.netExperienceValue.mean] : [])

const isAlarmed = ({ found }: Pair): boolean => found.alarms.length > 0

const shareAlarmed = (pairs: readonly Pair[]): number | null =>
  pairs.length > 0 ? pairs.filter(isAlarmed).length / pairs.length : null

function byKind(pairs: readonly Pair[]): Score['alarmedByKind'] {
  const kinds: Score['alarmedByKind'] = {}
  for (const pair of pairs) {
    const kind = pair.truth.late ?? pair.truth.kind
    const counted = kinds[kind] ?? { agents: 0, alarmed: 0 }
    kinds[kind] = { agents: counted.agents + 1, alarmed: counted.alarmed + (isAlarmed(pair) ? 1 : 0) }
  }
  return kinds
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
