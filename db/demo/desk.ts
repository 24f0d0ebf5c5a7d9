import type { z } from 'zod'
import type { Channel } from '../../shared/contract/conversation.ts'
import { HOUR, SECOND, whenOpen } from './calendar.ts'
import { type Agent, isAtWork, type Team } from './cast.ts'
import { normal, pick, pickPlace, type Random } from './chance.ts'
import type { Matter } from './matter.ts'
import { situationOf } from './situations.ts'

export type ChannelName = z.infer<typeof Channel>

const LIVE_TOPICS: ReadonlySet<string> = new Set(['declined_payment', 'payment_question', 'product_question'])
const CHANNELS = ['chat', 'email', 'form', 'phone'] as const

export function drawChannel(random: Random, topic: string): ChannelName {
  const weights = LIVE_TOPICS.has(topic) ? [76, 10, 6, 8] : topic === 'invoice' ? [32, 38, 12, 18] : [44, 30, 13, 13]
  return CHANNELS[pickPlace(random, weights)] ?? 'chat'
}

export const teamFor = (matter: Matter): Team => {
  if (matter.customer.language === 'nb') return 'Norge'
  const { topic } = situationOf(matter.situation)
  return topic === 'delivery' || topic === 'return' || topic === 'refund' || topic === 'complaint'
    ? 'Leverans och retur'
    : 'Köp och betalning'
}

/** Who works in each team, with their number at the desk. */
export type Teams = Readonly<Record<Team, readonly { agent: Agent; at: number }[]>>

export function teamsOf(cast: readonly Agent[]): Teams {
  const numbered = cast.map((agent, at) => ({ agent, at }))
  const of = (name: Team) => numbered.filter(({ agent }) => agent.team === name)
  return {
    'Köp och betalning': of('Köp och betalning'),
    'Leverans och retur': of('Leverans och retur'),
    Norge: of('Norge'),
  }
}

/** Draws from those of a team who work that day, not `but`; somebody always steps in. */
export function drawAgent(random: Random, teams: Teams, team: Team, day: number, but: Agent | null): Agent {
  const others = teams[team].filter(({ agent }) => agent !== but)
  const there = others.filter(({ at }) => isAtWork(at, day))
  return pick(random, there.length > 0 ? there : others).agent
}

/** How long until the first answer: more where more is written, most in the weeks before Christmas. */
export function drawWait(random: Random, channel: ChannelName, at: number, bustle: number): number {
  const busy = bustle ** 1.6
  if (channel === 'phone') return 50 * busy * Math.exp(normal(random, 0, 0.7)) * SECOND
  if (channel === 'chat') return 75 * busy * Math.exp(normal(random, 0, 0.75)) * SECOND
  const answeredAt = whenOpen(random, at + 3.2 * busy * Math.exp(normal(random, 0, 0.7)) * HOUR)
  return answeredAt - at
}

export const USUAL_WAIT_MS: Readonly<Record<ChannelName, number>> = {
  chat: 75 * SECOND,
  phone: 50 * SECOND,
  email: 5 * HOUR,
  form: 5 * HOUR,
}
