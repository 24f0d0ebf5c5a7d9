import { clamp, normal, type Random } from './chance.ts'

/** What is said in a turn; each kind has its texts. */
export type TurnKind =
  | 'open'
  | 'detail'
  | 'hold'
  | 'ask'
  | 'reply'
  | 'askOrder'
  | 'giveOrder'
  | 'orderAgain'
  | 'miss'
  | 'repeat'
  | 'tellAgain'
  | 'handOver'
  | 'takeOver'
  | 'answer'
  | 'object'
  | 'stand'
  | 'react'
  | 'bye'
  | 'thanks'
  | 'again'
  | 'settle'
  | 'afterCall'

/** A message to come: who writes what, and how the customer feels about it, −1 to 1. `agent` is 0 for the first, 1 for the second. */
export type Turn = { author: 'customer' | 'agent'; kind: TurnKind; agent: 0 | 1; feeling: number }

export type PlanFacts = {
  isLive: boolean
  isHeard: boolean
  isHandedOver: boolean
  isDeclined: boolean
  closesEarly: boolean
  hasOrder: boolean
  start: number
  end: number
}

/** The turns of a conversation until it is closed, in order. */
export function planTurns(random: Random, facts: PlanFacts): Turn[] {
  const { isLive, isHeard, start, end } = facts
  const turns: Turn[] = []
  let agent: 0 | 1 = 0
  const customer = (kind: TurnKind, feeling: number) =>
    turns.push({ author: 'customer', kind, agent, feeling: clamp(feeling + normal(random, 0, 0.08), -1, 1) })
  const answers = (kind: TurnKind) => turns.push({ author: 'agent', kind, agent, feeling: 0 })
  const chance = (share: number) => random() < share

  customer('open', start)
  if (isLive && chance(0.3)) customer('detail', start * 0.7)
  if (isLive && isHeard && chance(0.3)) answers('hold')
  if (!isHeard) {
    answers('miss')
    customer('repeat', Math.min(start, 0) - 0.3)
  } else if (chance(isLive ? 0.65 : 0.35)) {
    answers('ask')
    customer('reply', start * 0.5 + 0.1)
  }
  if (isLive && facts.hasOrder && chance(0.35)) {
    answers('askOrder')
    customer(isHeard ? 'giveOrder' : 'orderAgain', isHeard ? 0 : start - 0.1)
  }
  if (facts.isHandedOver) {
    answers('handOver')
    agent = 1
    answers('takeOver')
    if (isLive && !isHeard) customer('tellAgain', Math.min(start, 0) - 0.35)
  }
  answers('answer')
  if (facts.closesEarly) return turns
  if (facts.isDeclined && chance(0.45)) {
    customer('object', Math.min(start, -0.1) - 0.15)
    answers('stand')
  }
  if (chance(isLive ? 0.85 : 0.6)) {
    customer('react', end)
    if (isLive && chance(0.7)) {
      answers('bye')
      if (end > 0.1 && chance(0.35)) customer('thanks', 0.4)
    }
  }
  return turns
}

/** The turns after the customer came back within three days. */
export function planReturn(random: Random, start: number, end: number): Turn[] {
  const turns: Turn[] = [
    {
      author: 'customer',
      kind: 'again',
      agent: 0,
      feeling: clamp(Math.min(start, 0) - 0.25 + normal(random, 0, 0.1), -1, 1),
    },
    { author: 'agent', kind: 'settle', agent: 0, feeling: 0 },
  ]
  if (random() < 0.75) turns.push({ author: 'customer', kind: 'react', agent: 0, feeling: end })
  return turns
}
