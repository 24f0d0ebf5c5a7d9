import type { Agent } from './agents.ts'
import type { Draws } from './draws.ts'
import type { HistoryEvent } from './events.ts'
import type { Matter } from './matters.ts'
import type { WorldParams } from './params.ts'

/** A contact as it is told, with the second (from the first Monday) that it began in, to be put in order by. */
export interface Told {
  atSec: number
  /** What its id stands in. They are named once all are in order. */
  events: HistoryEvent[]
}

export interface Cast {
  agents: readonly Agent[]
  /** Who takes what nobody was given: a come-back, or what another declined. */
  another: (queue: Matter['queue'], not: Agent) => Agent
  params: WorldParams
  draws: Draws
}
