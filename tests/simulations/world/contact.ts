import { COMES_BACK } from './after.ts'
import { type Agent, habitIn } from './agents.ts'
import { drawAnswers } from './answers.ts'
import type { Cast, Told } from './cast.ts'
import type { Draws } from './draws.ts'
import type { ContactEvent, HistoryEvent } from './events.ts'
import { type Handling, handle } from './handling.ts'
import { attention, close, timeAt } from './lines.ts'
import { type Channel, drawFirstSight, type Matter } from './matters.ts'
import { drawTalk } from './talk.ts'

export const WEEK_SEC = 7 * 86_400

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

export function tellContact(scene: Scene, cast: Cast): Outcome {
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

/** On the phone a contact is open as long as it is worked on; chats lie beside one another. */
function drawOpenSec(channel: Channel, sec: number, draws: Draws): number {
  if (channel === 'phone') return sec
  return (
    sec * (channel === 'email' ? draws.between(1, 1.6) : draws.pick([1, 2.2, 2.3, 2.4, 3.6]) * draws.between(0.9, 1.1))
  )
}

const review = (handling: Handling, draws: Draws): number =>
  Math.min(Math.max(Math.round(3.3 + 0.6 * (handling.lived - 4.6) + 0.5 * draws.normal()), 1), 5)
