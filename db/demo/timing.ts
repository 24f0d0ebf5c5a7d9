import { HOUR, MINUTE, SECOND, whenAwake, whenOpen } from './calendar.ts'
import { between, normal, type Random } from './chance.ts'
import type { Turn } from './plan.ts'

export type Timed = Turn & { at: number }

/** When each turn is written. `waitMs` is until the first answer; `haste` the agent's pace, as a factor. */
export function timeTurns(
  random: Random,
  turns: readonly Turn[],
  start: { at: number; isLive: boolean; waitMs: number; haste: number; bustle: number },
): Timed[] {
  let at = start.at
  let isAnswered = false
  let before: Turn | null = null
  return turns.map((turn) => {
    if (before !== null) {
      if (turn.author === 'agent' && !isAnswered) {
        at = Math.max(at + 5 * SECOND, start.at + start.waitMs)
        isAnswered = true
      } else at = next(random, at, turn, before, start)
    }
    before = turn
    at = Math.floor(at / SECOND) * SECOND
    return { ...turn, at }
  })
}

function next(
  random: Random,
  at: number,
  turn: Turn,
  before: Turn,
  { isLive, haste, bustle }: { isLive: boolean; haste: number; bustle: number },
): number {
  const isSame = turn.author === before.author
  if (isLive) {
    if (isSame) return at + between(random, 8, 40) * SECOND
    const usual = turn.author === 'agent' ? 75 * haste * Math.sqrt(bustle) : 45
    return at + usual * Math.exp(normal(random, 0, 0.6)) * SECOND
  }
  if (isSame) return at + between(random, 1, 8) * MINUTE
  const usual = turn.author === 'agent' ? 2.2 * haste * bustle : 2.5
  const later = at + usual * Math.exp(normal(random, 0, 0.8)) * HOUR
  return turn.author === 'agent' ? whenOpen(random, later) : whenAwake(random, later)
}
