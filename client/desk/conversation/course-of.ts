import type { DeskMessage } from '../../../shared/contract/message.ts'
import { customerTurns } from '../../../shared/quality/facts.ts'
import { smoothedScores, trajectoryOf } from '../../../shared/sentiment/trajectory.ts'

export interface Course {
  /** One value a customer turn, −1 to 1, smoothed. */
  points: number[]
  /** How it sounds now beside how it sounded earlier, as far back as is loaded. */
  way: 'better' | 'worse' | 'even'
}

/** Between the two ends of a course, −2 to 2; less is a difference nobody would hear. */
const HEARD = 0.25

/** A turn's score beyond which it sounds unhappy or pleased by itself. */
const TONED = 0.15

/** How a customer has sounded in the course of a conversation; null where there is too little to say. */
export function courseOf(messages: readonly DeskMessage[]): Course | null {
  const written = messages.filter(({ visibility }) => visibility === 'public')
  const scores = customerTurns(written.map(({ author, sentiment }) => ({ author, score: sentiment?.score ?? null })))
  const { isTooShort, lift } = trajectoryOf(scores)
  if (isTooShort) return null
  // The smoothed end lags: whoever has just sounded unhappy is not told to sound better.
  const last = scores.at(-1) ?? 0
  const way = lift > HEARD && last > -TONED ? 'better' : lift < -HEARD && last < TONED ? 'worse' : 'even'
  return { points: smoothedScores(scores), way }
}
