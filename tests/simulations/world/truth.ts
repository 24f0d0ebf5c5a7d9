import { COMES_BACK, meanMargin, staying } from './after.ts'
import { type Agent, type Habit, habitIn, isHonest, QUEUE_SHARES } from './agents.ts'
import type { Cast } from './cast.ts'
import { drawsOf } from './draws.ts'
import { fromListening, handle, LONGER_SEC, remembered } from './handling.ts'
import { drawMatter, type Matter } from './matters.ts'
import type { GamerKind, Kind } from './params.ts'

export interface AgentTruth {
  kind: Kind
  late: GamerKind | null
  gamer: boolean
  /** Money a matter: what is kept of the customer's margin, less the time of the whole matter. */
  netValue: number
  /** Mean of what is remembered, 1–7. */
  feltUnderstood: number
  /** Money a matter, before the time. */
  value: number
  /** Attention of the whole matter: own, of receivers and of come-backs. */
  episodeSec: number
  ownSec: number
  /** Share of matters solved in the end. */
  solved: number
}

export interface Truth {
  agents: Record<string, AgentTruth>
  /** Money a point of felt understood. */
  valuePerPoint: number
  /** Points that 45 seconds more of listening give. */
  feltUnderstoodGain45s: number
  costPerMinute: number
  driftWeek: number | null
}

const MATTERS = 1500

/** What each agent is worth: all are given the very same matters, of the usual mix, with the same luck. */
export function findTruth(cast: Cast, seed: number): Truth {
  const { agents, params } = cast
  const draws = drawsOf(seed)
  const matters = Array.from({ length: MATTERS }, () => drawMatter(QUEUE_SHARES, draws))
  const found = agents.map((agent) => truthOf(agent, matters, cast, seed))
  return {
    agents: Object.fromEntries(agents.map(({ id }, n) => [id, found[n]?.truth as AgentTruth])),
    valuePerPoint: average(found, (each) => each.perPoint),
    feltUnderstoodGain45s: average(
      agents,
      ({ listenSec }) => fromListening(listenSec + LONGER_SEC) - fromListening(listenSec),
    ),
    costPerMinute: params.costPerMinute,
    driftWeek: params.driftWeek,
  }
}

function truthOf(
  agent: Agent,
  matters: readonly Matter[],
  cast: Cast,
  seed: number,
): { truth: AgentTruth; perPoint: number } {
  const { params } = cast
  const before = habitIn(agent, 1, params.driftWeek)
  const after = habitIn(agent, params.weeks, params.driftWeek)
  const early = params.driftWeek === null ? 1 : (params.driftWeek - 1) / params.weeks
  const parts = [
    { share: early, ...meansOf(agent, matters, before, cast, seed) },
    ...(early < 1 ? [{ share: 1 - early, ...meansOf(agent, matters, after, cast, seed) }] : []),
  ]
  const mean = (pick: (part: Means) => number) => parts.reduce((sum, part) => sum + part.share * pick(part), 0)
  const value = mean((part) => part.value)
  const episodeSec = mean((part) => part.episodeSec)
  const truth: AgentTruth = {
    kind: agent.kind,
    late: agent.late,
    gamer: !isHonest(agent.kind) || agent.late !== null,
    netValue: value - (params.costPerMinute * episodeSec) / 60,
    feltUnderstood: mean((part) => part.feltUnderstood),
    value,
    episodeSec,
    ownSec: mean((part) => part.ownSec),
    solved: mean((part) => part.solved),
  }
  return { truth, perPoint: mean((part) => part.perPoint) }
}

type Means = Pick<AgentTruth, 'value' | 'episodeSec' | 'feltUnderstood' | 'ownSec' | 'solved'> & { perPoint: number }

function meansOf(agent: Agent, matters: readonly Matter[], habit: Habit, cast: Cast, seed: number): Means {
  const sums: Means = { value: 0, episodeSec: 0, feltUnderstood: 0, ownSec: 0, solved: 0, perPoint: 0 }
  for (const [n, matter] of matters.entries()) {
    const draws = drawsOf(seed + 7919 * (n + 1))
    const receiver = () => draws.pick(cast.agents)
    const setting = { habit, takeYourTime: false, receiver, knowing: cast.params.knowing }
    let handling = handle(agent, matter, setting, draws)
    const lived = remembered(handling, matter)
    let points = lived
    let contacts = 1
    let sec = handling.ownSec + (handling.splitSec ?? 0)
    sums.ownSec += sec
    sec += handling.receiver?.sec ?? 0
    while (!handling.isSolved && contacts < 3 && draws.chance(COMES_BACK)) {
      handling = handle(receiver(), matter, { ...setting, habit: HONESTLY }, draws)
      points += remembered(handling, matter)
      sec += handling.ownSec + (handling.receiver?.sec ?? 0)
      contacts++
    }
    sums.feltUnderstood += lived
    sums.episodeSec += sec
    sums.solved += handling.isSolved ? 1 : 0
    const stays = staying(cast.params, points / contacts, handling.isSolved)
    sums.value += meanMargin(matter.segment) * stays
    sums.perPoint += meanMargin(matter.segment) * stays * (1 - stays) * cast.params.stayPerPoint
  }
  return {
    value: sums.value / matters.length,
    episodeSec: sums.episodeSec / matters.length,
    feltUnderstood: sums.feltUnderstood / matters.length,
    ownSec: sums.ownSec / matters.length,
    solved: sums.solved / matters.length,
    perPoint: sums.perPoint / matters.length,
  }
}

const HONESTLY: Habit = { gaming: null, zeal: 0 }

const average = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0) / items.length
