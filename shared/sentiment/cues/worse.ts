import { FEWEST_TURNS, smoothedScores } from '../trajectory.ts'
import type { Block } from './talk.ts'

/** How far a customer has sunk: from which turn's score to which, −1 to 1, and that turn. */
export type Fall = { from: number; to: number; since: number }

const TURNS_LOOKED_AT = 4
const LEAST_FALL = 0.4
const LEAST_SMOOTHED_FALL = 0.25
const HIGHEST_END = -0.2
const HIGHEST_END_AT_ONCE = -0.5
const LEAST_STEP = 0.1

/**
 * Whether the customer's last turns get worse: the last of them negative and no better than the one before, at least .4
 * under the best of the four last, and the smoothed course .25 lower, so that one dip made good again is none. Falling at
 * once, with nothing of it in the turn before, it must end at −.5 or lower: one cool word after warm ones is no course. Null under
 * three customer turns with a score, as for the trajectory (§4).
 */
export function fallOf(blocks: readonly Block[]): Fall | null {
  const turns = blocks.flatMap(({ author, messages }) => {
    const scores = messages.flatMap(({ score }) => score ?? [])
    if (author !== 'customer' || scores.length === 0) return []
    return { score: scores.reduce((sum, score) => sum + score, 0) / scores.length, turn: messages[0]?.turn ?? 0 }
  })
  const lately = turns.slice(-TURNS_LOOKED_AT)
  const last = lately.at(-1)
  const previous = lately.at(-2)
  if (lately.length < FEWEST_TURNS || last === undefined || previous === undefined) return null
  const best = lately.reduce((high, turn) => (turn.score >= high.score ? turn : high))
  const course = smoothedScores(lately.map(({ score }) => score))
  const fallen = Math.max(...course) - (course.at(-1) ?? 0)
  const isAtOnce = best.score - previous.score < LEAST_STEP
  const isFall =
    last.score <= (isAtOnce ? HIGHEST_END_AT_ONCE : HIGHEST_END) &&
    last.score <= previous.score &&
    best.score - last.score >= LEAST_FALL &&
    fallen >= LEAST_SMOOTHED_FALL
  return isFall ? { from: best.score, to: last.score, since: best.turn } : null
}
