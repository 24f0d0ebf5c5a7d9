import { drawDaysAway, drawMargin, staying } from './after.ts'
import type { Agent } from './agents.ts'
import type { Cast, Told } from './cast.ts'
import { tellContact } from './contact.ts'
import { remembered } from './handling.ts'
import { type Matter, roundTo } from './matters.ts'

const MOST_CONTACTS = 3

/** A customer's whole matter: the first contact, what the agent made of it, and the times they had to come back. */
export function tellMatter(customer: string, matter: Matter, first: Agent, atSec: number, cast: Cast): Told[] {
  const { params, draws } = cast
  const told: Told[] = []
  const points: number[] = []
  let agent = first
  let at = atSec
  for (let n = 1; ; n++) {
    const taken = offer(agent, matter, cast)
    const contact = tellContact({ customer, matter, agent: taken.agent, declinedBy: taken.declinedBy, atSec: at }, cast)
    told.push(...contact.told)
    points.push(remembered(contact.handling, matter))
    const isLast = !contact.comesBack || n === MOST_CONTACTS
    if (isLast) {
      const meanPoints = points.reduce((sum, each) => sum + each, 0) / points.length
      const stays = draws.chance(staying(params, meanPoints, contact.handling.isSolved))
      contact.told[0]?.events.push({
        type: 'outcome',
        contact: '',
        customer,
        retained90d: stays,
        margin90d: stays ? roundTo(2, drawMargin(matter.segment, draws)) : 0,
      })
      return told
    }
    at = contact.closeSec + 86_400 * drawDaysAway(draws)
    agent = draws.chance(0.12) ? taken.agent : cast.another(matter.queue, taken.agent)
  }
}

/** Everybody declines now and then; who picks the cherries declines what looks hard. */
function offer(agent: Agent, matter: Matter, cast: Cast): { agent: Agent; declinedBy: Agent | null } {
  const { draws } = cast
  const picking = agent.kind === 'cherry' ? agent.zeal : 0
  const looksHard = 2.2 * matter.hardness - 0.9 * matter.mood + (matter.workSec > 450 ? 0.3 : 0)
  const declining =
    0.025 + (cast.params.knowing ? 0.6 : 1) * picking * Math.min(Math.max(0.16 + 0.32 * looksHard, 0), 0.85)
  if (!draws.chance(declining)) return { agent, declinedBy: null }
  const taker = cast.another(matter.queue, agent)
  return taker === agent ? { agent, declinedBy: null } : { agent: taker, declinedBy: agent }
}
