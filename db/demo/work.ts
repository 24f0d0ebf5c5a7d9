import { DAY, HOUR, localOf, MINUTE, offsetMs } from './calendar.ts'
import type { Agent } from './cast.ts'
import { between, normal, type Random } from './chance.ts'
import type { ChannelName } from './desk.ts'

export type Promised = { madeAt: number; dueAt: number; keptAt: number | null }

export function drawPromise(random: Random, agent: Agent, share: number, from: number): Promised | null {
  if (random() >= share) return null
  const { midnight, weekday } = localOf(from)
  let days = 2 + Math.floor(random() * 4)
  if ((weekday + days) % 7 === 0) days += 1
  if ((weekday + days) % 7 === 6) days += 2
  const noon = midnight + days * DAY
  // the clocks may have changed meanwhile
  const dueAt = noon + offsetMs(midnight) - offsetMs(noon) + 17 * HOUR
  const u = random()
  const madeAt = from + 4 * MINUTE
  // in working hours, some day before
  const early = dueAt - Math.floor(random() * (days - 1)) * DAY - random() * 7 * HOUR
  if (u < agent.keepsPromises) return { madeAt, dueAt, keptAt: early }
  return { madeAt, dueAt, keptAt: u < agent.keepsPromises + 0.05 ? dueAt + between(random, 15, 24) * HOUR : null }
}

export const channelFactor = (channel: ChannelName): number =>
  channel === 'phone' ? 1.25 : channel === 'chat' ? 1 : 0.85

export function drawAttention(
  random: Random,
  minutes: number,
  agent: Agent,
  case_: { mood: number; takeYourTime: boolean; isHeard: boolean; isAgain: boolean },
): number {
  const more =
    agent.pace +
    (case_.takeYourTime ? 0.16 : 0) +
    (case_.isHeard ? 0.05 : -0.12) -
    0.18 * case_.mood +
    (case_.isAgain ? 0.1 : 0)
  return Math.round(minutes * 60 * Math.exp(more + normal(random, 0, 0.42)))
}

/** Attention and wrap-up by agent: who hands over has done some of it. */
export function shareOut(random: Random, seconds: number, agents: number): { sec: number; wrapUpSec: number }[] {
  const wrapUpSec = () => Math.round(between(random, 20, 75))
  if (agents === 1) return [{ sec: seconds, wrapUpSec: wrapUpSec() }]
  const first = Math.round(seconds * between(random, 0.25, 0.5))
  return [
    { sec: first, wrapUpSec: Math.round(between(random, 5, 20)) },
    { sec: Math.round(seconds * 0.9), wrapUpSec: wrapUpSec() },
  ]
}

export function closeDelay(random: Random, isLive: boolean, isSilent: boolean, channel: ChannelName): number {
  if (isSilent) return isLive ? 30 * MINUTE : 7 * DAY
  if (isLive || channel === 'phone') return between(random, 0.5, 6) * MINUTE
  return between(random, 2, 90) * MINUTE
}
