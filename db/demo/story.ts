import type { Outcome } from '../../shared/contract/conversation.ts'
import { bustleOf, DAY, isOpen, localOf, MINUTE, SECOND, whenAwake } from './calendar.ts'
import type { Agent } from './cast.ts'
import { between, clamp, normal, pickPlace, type Random } from './chance.ts'
import { type ChannelName, drawAgent, drawWait, type Teams, teamFor, USUAL_WAIT_MS } from './desk.ts'
import { experienceOf } from './experience.ts'
import { BAD_CARRIER, type Happenings, isMess, MESS_REGION, TAKE_YOUR_TIME_SHARE } from './happenings.ts'
import type { Matter } from './matter.ts'
import { planReturn, planTurns, type Turn } from './plan.ts'
import { OUTCOMES, situationOf } from './situations.ts'
import { type Timed, timeTurns } from './timing.ts'
import { channelFactor, closeDelay, drawAttention, drawPromise, type Promised, shareOut } from './work.ts'

/** Feelings below it are upset ones. */
export const UPSET = -0.12

/** The contact before, on the same matter. */
export type Before = { at: number; agent: Agent; promised: Promised | null; isPromiseBroken: boolean }

/** One contact, told whole. Times are epoch milliseconds. */
export type Story = {
  matter: Matter
  at: number
  channel: ChannelName
  /** Who answered; two where it was handed over. */
  agents: Agent[]
  declinedBy: Agent | null
  takeYourTime: boolean
  waitMs: number
  mood: number
  isHeard: boolean
  /** Whether it is about an order that has a number. */
  hasOrder: boolean
  outcome: Outcome
  isSolved: boolean
  promised: Promised | null
  isPromiseBroken: boolean
  turns: Timed[]
  closedAt: number
  isClosedByAgent: boolean
  isConfirmed: boolean
  /** By agent. */
  attention: { sec: number; wrapUpSec: number }[]
  reopened: { at: number; turns: Timed[]; closedAt: number; sec: number } | null
  /** When the customer starts a new contact about the same, or null. */
  comesBackAt: number | null
  experience: number
  end: number
  previous: Before | null
}

export type World = { teams: Teams; happenings: Happenings }
type Start = { at: number; channel: ChannelName; previous: Before | null }

/** Tells a contact from its first word to its end, also what lies beyond the history's. */
export function tellStory(random: Random, world: World, matter: Matter, { at, channel, previous }: Start): Story {
  const { day } = localOf(at)
  const situation = situationOf(matter.situation)
  const bustle = bustleOf(day) * (isMess(world.happenings, day) ? 1.25 : 1)
  const isLive = channel === 'chat' && isOpen(at)
  const waitMs = Math.round(drawWait(random, channel, at, bustle) / SECOND) * SECOND
  const hands = drawHands(random, world, matter, day)
  const { solver, taker } = hands
  const isHandedOver = hands.agents.length > 1
  const hasOrder = HAS_ORDER.has(situation.journey) && !situation.asksWhenCalm
  const takeYourTime = day >= world.happenings.timeDay && random() < TAKE_YOUR_TIME_SHARE

  const trouble = troubleOf(world.happenings, matter, day)
  const kindness = 0.06 * matter.customer.warmth - (previous === null ? 0 : 0.25)
  const mood = clamp(situation.mood - trouble + kindness + normal(random, 0, 0.32), -0.95, 0.9)
  const weary = bustle > 1.6 ? 0.12 : 0
  const heard = solver.listening + (takeYourTime ? 0.22 : 0) - weary - (mood < -0.5 ? 0.1 : 0) + normal(random, 0, 0.75)
  const isHeard = heard > -0.6
  const drawn = OUTCOMES[pickPlace(random, outcomeWeights(world.happenings, matter, day))] ?? 'information'
  const outcome = situation.asksWhenCalm && mood >= UPSET ? 'information' : drawn
  const closesEarly = random() < taker.closesEarly
  const hardness =
    situation.hard * Math.exp(-0.5 * solver.solving) + trouble + (isHeard ? 0 : 0.1) + (closesEarly ? 0.14 : 0)
  const isSolved = random() >= (takeYourTime ? 0.85 : 1) * hardness

  const promises = outcome === 'declined' ? 0 : situation.promise * (isSolved ? 1.2 : 1.6)
  const promised = drawPromise(random, solver, promises, at + waitMs)
  const isPromiseBroken = promised !== null && (promised.keptAt === null || promised.keptAt > promised.dueAt)
  const comesBack = random() < (isSolved ? 0.045 : 0.4) + (isPromiseBroken ? 0.3 : 0) + (closesEarly ? 0.08 : 0)
  const isReopened = comesBack && random() < 0.8
  const experience =
    normal(random, 0, 0.25) +
    experienceOf({
      heard,
      isSolved: isSolved || (isReopened && random() < 0.8),
      outcome,
      mood,
      wait: Math.log2(Math.max(waitMs, 1) / USUAL_WAIT_MS[channel]),
      warmth: matter.customer.warmth,
      isHandedOver,
      isSettledLate: isReopened || previous !== null,
      isPromiseBroken,
    })
  const end = clamp(0.1 + 0.5 * experience + 0.15 * mood, -0.95, 0.95)

  const plan: Turn[] =
    channel === 'phone'
      ? [{ author: 'agent', kind: 'afterCall', agent: 0, feeling: 0 }]
      : planTurns(random, {
          isLive,
          isHeard,
          isHandedOver,
          isDeclined: outcome === 'declined',
          closesEarly,
          hasOrder,
          start: mood,
          end,
        })
  const haste = Math.exp(solver.pace)
  const usualMinutes = situation.minutes * channelFactor(channel)
  const seconds = drawAttention(random, usualMinutes, solver, {
    mood,
    takeYourTime,
    isHeard,
    isAgain: previous !== null,
  })
  const callMs = channel === 'phone' ? waitMs + seconds * SECOND : 0
  const turns = timeTurns(random, plan, { at: at + callMs, isLive, waitMs, haste, bustle })
  const last = turns.at(-1)
  const isSilent = last?.author === 'agent' && channel !== 'phone' && !closesEarly && random() < 0.3
  const closedAt = wholeSecond((last?.at ?? at) + closeDelay(random, isLive, isSilent, channel))
  return {
    matter,
    at,
    channel,
    agents: hands.agents,
    declinedBy: hands.declinedBy,
    takeYourTime,
    waitMs,
    mood,
    isHeard,
    hasOrder,
    outcome,
    isSolved,
    promised,
    isPromiseBroken,
    turns,
    closedAt,
    isClosedByAgent: !isSilent,
    isConfirmed: turns.some(({ kind, feeling }) => kind === 'react' && feeling > -0.1),
    attention: shareOut(random, seconds, hands.agents.length),
    reopened: isReopened ? tellReturn(random, { closedAt, promised, isLive, mood, end, haste, bustle, seconds }) : null,
    comesBackAt: comesBack && !isReopened ? wholeSecond(closedAt + between(random, 3.1, 6.6) * DAY) : null,
    experience,
    end,
    previous,
  }
}

const HAS_ORDER: ReadonlySet<string> = new Set(['delivery', 'delivered', 'returned', 'invoice', 'ordered'])

const wholeSecond = (at: number): number => Math.floor(at / SECOND) * SECOND

type Hands = { taker: Agent; solver: Agent; agents: Agent[]; declinedBy: Agent | null }

/** Who takes it, who passed it on in the inbox, and whom it is handed over to. */
function drawHands(random: Random, { teams }: World, matter: Matter, day: number): Hands {
  const team = teamFor(matter)
  const first = drawAgent(random, teams, team, day, null)
  const isHard = situationOf(matter.situation).mood < -0.3
  const passesOn = random() < (isHard ? first.passesHardOn : 0.06)
  const taker = passesOn ? drawAgent(random, teams, team, day, first) : first
  const second = random() < taker.handsOver ? drawAgent(random, teams, team, day, taker) : null
  const agents = second === null ? [taker] : [taker, second]
  return { taker, solver: second ?? taker, agents, declinedBy: passesOn ? first : null }
}

/** What a bad carrier and a blocked terminal add to a matter. */
function troubleOf(happenings: Happenings, { carrier, customer, situation }: Matter, day: number): number {
  if (situationOf(situation).journey !== 'delivery') return 0
  const isBlocked = isMess(happenings, day) && customer.region === MESS_REGION
  return (carrier === BAD_CARRIER ? 0.08 : 0) + (isBlocked ? 0.15 : 0)
}

function outcomeWeights(happenings: Happenings, { situation, orderedAt }: Matter, day: number): readonly number[] {
  const { outcomes, topic } = situationOf(situation)
  if (topic !== 'return' || day < happenings.changeDay) return outcomes
  const [granted, partly, declined, information] = outcomes
  // who had bought before the change is let off
  const isOld = situation === 'fee' && orderedAt < happenings.changeDay * DAY
  return isOld ? [8, 1, 0, 1] : [granted * 0.7, partly, declined * 1.6, information]
}

type Closed = { closedAt: number; promised: Promised | null; isLive: boolean; mood: number; end: number } & {
  haste: number
  bustle: number
  seconds: number
}

/** The customer writes again within three days, after a promise was due where it falls in them. */
function tellReturn(random: Random, closed: Closed): NonNullable<Story['reopened']> {
  const { closedAt, promised, mood, end, haste, bustle } = closed
  const latest = closedAt + 2.9 * DAY
  const isWaiting = promised !== null && promised.dueAt > closedAt && promised.dueAt < latest
  const from = isWaiting ? promised.dueAt : closedAt
  const at = wholeSecond(whenAwake(random, from + between(random, 0.05, 0.85) * (latest - from)))
  const isLive = closed.isLive && isOpen(at)
  const waitMs = drawWait(random, isLive ? 'chat' : 'email', at, bustle)
  const turns = timeTurns(random, planReturn(random, mood, end), { at, isLive, waitMs, haste, bustle })
  const later = wholeSecond((turns.at(-1)?.at ?? at) + between(random, 1, 40) * MINUTE)
  return { at, turns, closedAt: later, sec: Math.round(closed.seconds * between(random, 0.35, 0.8)) }
}
