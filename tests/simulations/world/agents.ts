import { type Draws, logistic } from './draws.ts'
import { type GamerKind, HONEST_KINDS, type HonestKind, type Kind, type WorldParams } from './params.ts'
import { QUEUES, type Queue } from './topics.ts'

/** How somebody works, before and beside any gaming. */
export interface Temper {
  /** Seconds spent listening beyond what the matter needs. */
  listenSec: number
  /** Log of the time their work takes against others'. */
  pace: number
  /** Points of felt understood beyond what the listening gives. */
  skill: number
  /** Log odds of leaving a matter unsolved, against others. */
  leavesUnsolved: number
}

export interface Agent extends Temper {
  id: string
  team: string
  kind: Kind
  /** What it games from the drift on. */
  late: GamerKind | null
  zeal: number
  queues: Record<Queue, number>
}

/** What an agent does in a given week: whom it games as, if at all, and how wholeheartedly. */
export interface Habit {
  gaming: GamerKind | null
  zeal: number
}

const TEMPERS: Record<HonestKind, Temper> = {
  slow: { listenSec: 75, pace: 0.17, skill: -0.08, leavesUnsolved: 0 },
  average: { listenSec: 55, pace: 0, skill: 0, leavesUnsolved: 0 },
  fast: { listenSec: 25, pace: -0.13, skill: 0.05, leavesUnsolved: -0.8 },
  empathic: { listenSec: 150, pace: 0.1, skill: 0.5, leavesUnsolved: 0.2 },
}

/** However a queue is manned, everybody gets so much of what comes. */
const OF_ALL = 0.15

export const QUEUE_SHARES: Record<Queue, number> = { general: 0.63, complaint: 0.23, technical: 0.14 }

export function drawAgents(params: WorldParams, draws: Draws): Agent[] {
  const gamers = params.driftWeek === null ? Math.round(params.agents * params.gamerShare) : 0
  const drifters = params.driftWeek === null ? 0 : Math.round(params.agents * params.driftShare)
  const kinds = Array.from({ length: params.agents }, (_, n): Kind => {
    if (n < gamers) return params.only[n % params.only.length] as GamerKind
    return HONEST_KINDS[(n - gamers + 1) % HONEST_KINDS.length] as HonestKind
  })
  const late = kinds.map((_, n) => (n < drifters ? (params.only[n % params.only.length] as GamerKind) : null))
  shuffled(draws, kinds)
  shuffled(draws, late)
  return kinds.map((kind, n) => ({
    id: `A${String(n).padStart(3, '0')}`,
    team: `T${n % 4}`,
    kind,
    late: late[n] ?? null,
    zeal: isHonest(kind) && !late[n] ? 0 : draws.between(...params.zeal),
    ...drawTemper(isHonest(kind) ? kind : 'average', draws),
    queues: drawQueues(params.skew, draws),
  }))
}

function drawTemper(kind: HonestKind, draws: Draws): Temper {
  const usual = TEMPERS[kind]
  return {
    listenSec: usual.listenSec * Math.exp(0.2 * draws.normal()),
    pace: usual.pace + 0.12 * draws.normal(),
    skill: usual.skill + 0.27 * draws.normal(),
    leavesUnsolved: usual.leavesUnsolved + 0.3 * draws.normal(),
  }
}

function drawQueues(skew: number, draws: Draws): Record<Queue, number> {
  const weights = QUEUES.map((queue) => QUEUE_SHARES[queue] * Math.exp(skew * draws.normal()))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = QUEUES.map((queue, n) => OF_ALL * QUEUE_SHARES[queue] + ((1 - OF_ALL) * (weights[n] as number)) / all)
  return Object.fromEntries(QUEUES.map((queue, n) => [queue, shares[n]])) as Record<Queue, number>
}

function shuffled<T>(draws: Draws, items: T[]): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(draws.uniform() * (at + 1))
    const kept = items[at] as T
    items[at] = items[other] as T
    items[other] = kept
  }
}

export const isHonest = (kind: Kind): kind is HonestKind => HONEST_KINDS.some((honest) => honest === kind)

export function habitIn(agent: Agent, week: number, driftWeek: number | null): Habit {
  const hasTurned = driftWeek !== null && week >= driftWeek && agent.late !== null
  const gaming = hasTurned ? agent.late : isHonest(agent.kind) ? null : agent.kind
  return { gaming, zeal: gaming === null ? 0 : agent.zeal }
}

/** How often they open with something of the customer's own: those who listen know it. */
export const namesDetails = (agent: Temper): number => logistic(-0.55 + 2.2 * agent.skill + 0.008 * agent.listenSec)
