import { type Agent, drawAgents } from './agents.ts'
import type { Cast, Told } from './cast.ts'
import { WEEK_SEC } from './contact.ts'
import { type Draws, drawsOf } from './draws.ts'
import type { HistoryEvent } from './events.ts'
import { TARGET_SEC } from './handling.ts'
import { drawMatter } from './matters.ts'
import type { WorldParams } from './params.ts'
import { tellMatter } from './story.ts'
import { findTruth, type Truth } from './truth.ts'

export type { HistoryEvent } from './events.ts'
export * from './params.ts'
export type { Truth } from './truth.ts'

export interface World {
  /** In the history format: the agents, then the contacts in the order they began, each with all that belongs to it. */
  events: HistoryEvent[]
  truth: Truth
}

/** A service desk whose truth is known. The same seed makes the same desk. */
export function makeWorld(params: WorldParams, seed: number): World {
  const draws = drawsOf(seed)
  const agents = drawAgents(params, draws)
  const cast: Cast = { agents, another: pickAnother(agents, draws), params, draws }
  const told = tellAll(cast)
  return { events: [...agents.map(tellAgent), ...inOrder(told)], truth: findTruth(cast, seed + 1) }
}

/** Whoever mans the queue, in proportion; the same again where there is nobody else. */
function pickAnother(agents: readonly Agent[], draws: Draws): Cast['another'] {
  return (queue, not) => {
    let left = draws.uniform() * agents.reduce((sum, agent) => sum + (agent === not ? 0 : agent.queues[queue]), 0)
    for (const agent of agents) {
      if (agent === not) continue
      left -= agent.queues[queue]
      if (left < 0) return agent
    }
    return not
  }
}

const tellAgent = ({ id, team }: { id: string; team: string }): HistoryEvent => ({
  type: 'agent',
  id,
  team,
  handleTimeTargetSec: TARGET_SEC,
})

function tellAll(cast: Cast): Told[] {
  const told: Told[] = []
  let customers = 0
  for (let week = 0; week < cast.params.weeks; week++) {
    for (const agent of cast.agents) {
      for (let left = matters(cast.params.perWeek, cast.draws); left > 0; left--) {
        const atSec = week * WEEK_SEC + cast.draws.between(0, 5 * 86_400)
        const customer = `C${String(++customers).padStart(6, '0')}`
        told.push(...tellMatter(customer, drawMatter(agent.queues, cast.draws), agent, atSec, cast))
      }
    }
  }
  return told
}

/** A fraction of a matter a week comes in that share of the weeks. */
const matters = (perWeek: number, draws: Draws): number =>
  Math.floor(perWeek) + (draws.chance(perWeek - Math.floor(perWeek)) ? 1 : 0)

function inOrder(told: Told[]): HistoryEvent[] {
  told.sort((a, b) => a.atSec - b.atSec)
  return told.flatMap(({ events }, n) => {
    const contact = `K${String(n + 1).padStart(7, '0')}`
    for (const event of events) {
      if (event.type === 'contact') event.id = contact
      else if (event.type !== 'agent') event.contact = contact
    }
    return events
  })
}
