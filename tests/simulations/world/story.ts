import { COMES_BACK, drawDaysAway, drawMargin, staying } from './after.ts'
import { type Agent, habitIn } from './agents.ts'
import { drawAnswers } from './answers.ts'
import type { Draws } from './draws.ts'
import type { ContactEvent, HistoryEvent } from './events.ts'
import { type Handling, handle, remembered } from './handling.ts'
import { type Channel, drawFirstSight, type Matter, roundTo } from './matters.ts'
import type { WorldParams } from './params.ts'
import { drawTalk } from './talk.ts'

const MONDAY = Date.UTC(2026, 0, 5)
export const WEEK_SEC = 7 * 86_400
const MOST_CONTACTS = 3

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
    0.025 + (cast.params.knowing ? 0.6 : 1) * picking * Math.min(Math.max(0.12 + 0.3 * looksHard, 0), 0.85)
  if (!draws.chance(declining)) return { agent, declinedBy: null }
  const taker = cast.another(matter.queue, agent)
  return taker === agent ? { agent, declinedBy: null } : { agent: taker, declinedBy: agent }
}

interface Scene {
  customer: string
  matter: Matter
  agent: Agent
  declinedBy: Agent | null
  atSec: number
}

interface Outcome {
  told: Told[]
  handling: Handling
  comesBack: boolean
  closeSec: number
}

function tellContact(scene: Scene, cast: Cast): Outcome {
  const { customer, matter, agent, declinedBy, atSec } = scene
  const { params, draws } = cast
  const takeYourTime = draws.chance(params.takeYourTimeShare)
  const week = Math.floor(atSec / WEEK_SEC) + 1
  const handling = handle(
    agent,
    matter,
    {
      habit: habitIn(agent, week, params.driftWeek),
      takeYourTime,
      receiver: () => cast.another(matter.queue, agent),
      knowing: params.knowing,
    },
    draws,
  )
  const talk = drawTalk(agent, matter, handling, params.knowing, draws)
  const comesBack = !handling.isSolved && draws.chance(COMES_BACK)
  const closer = handling.receiver?.agent ?? agent
  const openSec = drawOpenSec(matter.channel, handling.ownSec + (handling.receiver?.sec ?? 0), draws)
  const contact: ContactEvent = {
    type: 'contact',
    id: '',
    customer,
    topic: matter.topic,
    channel: matter.channel,
    queue: matter.queue,
    at: timeAt(atSec),
    segment: matter.segment,
    ...drawFirstSight(matter, draws),
    waitSec: Math.round(draws.exponential(90)),
    outcome: matter.isDeclined ? 'declined' : 'granted',
    takeYourTime,
  }
  const closesEarly = handling.habit.gaming === 'closer' && !params.knowing ? handling.habit.zeal : 0
  const confirming = (handling.isHangUp ? 0 : handling.isSolved ? 0.69 : 0.42) * (1 - 0.45 * closesEarly)
  const events: HistoryEvent[] = [
    contact,
    ...(declinedBy ? [{ type: 'offer', contact: '', agent: declinedBy.id, accepted: false } as const] : []),
    { type: 'offer', contact: '', agent: agent.id, accepted: true },
    attention(agent, handling.ownSec, draws.between(15, 45)),
  ]
  if (handling.receiver) {
    events.push({ type: 'transfer', contact: '', from: agent.id, to: closer.id })
    events.push(attention(closer, handling.receiver.sec, draws.between(15, 45)))
  }
  for (const [index, sentiment] of talk.sentiments.entries()) {
    events.push({ type: 'message', contact: '', index, author: 'customer', sentiment })
  }
  const [opening, ending] = talk.texts
  events.push({ type: 'message', contact: '', index: 1, author: 'agent', agent: closer.id, text: opening })
  const last = talk.sentiments.length
  events.push({ type: 'message', contact: '', index: last, author: 'agent', agent: closer.id, text: ending })
  events.push(close(closer, atSec + openSec, openSec, draws.chance(confirming)))
  const reopening = handling.habit.gaming === 'closer' ? 0.1 : 0.38
  if (comesBack && draws.chance(reopening)) events.push({ type: 'reopen', contact: '', at: timeAt(atSec + 86_400) })
  events.push(...drawAnswers({ contact: '', agent: closer.id, matter, handling, talk, comesBack }, params, draws))
  if (draws.chance(0.02)) events.push({ type: 'review', contact: '', agent: agent.id, score: review(handling, draws) })
  const told = [{ atSec, events }]
  const closeSec = atSec + openSec
  if (handling.splitSec !== null) told.push(tellSplit(contact, agent, closeSec + 30, handling.splitSec))
  return { told, handling, comesBack, closeSec }
}

/** The second contact that a splitter opens for what belonged to the first. */
function tellSplit(of: ContactEvent, agent: Agent, atSec: number, sec: number): Told {
  const contact: ContactEvent = {
    ...of,
    at: timeAt(atSec),
    firstMessageChars: 40,
    firstSentiment: 0,
    waitSec: 0,
    takeYourTime: false,
    openedBy: agent.id,
  }
  const offered = { type: 'offer', contact: '', agent: agent.id, accepted: true } as const
  return { atSec, events: [contact, offered, attention(agent, sec, 5), close(agent, atSec + sec, sec, true)] }
}

const attention = (agent: Agent, sec: number, wrapUpSec: number): HistoryEvent => ({
  type: 'attention',
  contact: '',
  agent: agent.id,
  sec: roundTo(1, sec),
  wrapUpSec: roundTo(1, wrapUpSec),
})

const close = (agent: Agent, atSec: number, openSec: number, confirmedByCustomer: boolean): HistoryEvent => ({
  type: 'close',
  contact: '',
  agent: agent.id,
  at: timeAt(atSec),
  openSec: roundTo(1, openSec),
  confirmedByCustomer,
})

/** On the phone a contact is open as long as it is worked on; chats lie beside one another. */
function drawOpenSec(channel: Channel, sec: number, draws: Draws): number {
  if (channel === 'phone') return sec
  return (
    sec * (channel === 'email' ? draws.between(1, 1.6) : draws.pick([1, 2.2, 2.3, 2.4, 3.6]) * draws.between(0.9, 1.1))
  )
}

const review = (handling: Handling, draws: Draws): number =>
  Math.min(Math.max(Math.round(3.3 + 0.6 * (handling.lived - 4.6) + 0.5 * draws.normal()), 1), 5)

const timeAt = (sec: number): string => `${new Date(MONDAY + 1000 * Math.round(sec)).toISOString().slice(0, 19)}Z`
