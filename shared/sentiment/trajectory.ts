/**
 * How a contact went (quality-metrics.md §4), in scores of −1 to 1. `start`, `peak`, `trough` and `end` are read from the
 * smoothed course, `mean` is the plain s̄ of what was written; `lift` is end − start, −2 to 2. `peak` is the course's
 * value furthest from 0 to either side, with its sign: the strongest moment, which is what is remembered (§7); where the
 * best and the worst are as strong, the worst. `trough` is the lowest value. Null where there is too little to say.
 */
export type Trajectory =
  | { isTooShort: false; start: number; mean: number; peak: number; trough: number; end: number; lift: number }
  | { isTooShort: true; start: null; mean: number | null; peak: null; trough: null; end: null; lift: null }

/** Customer turns below which a contact is too short to have a course (§4). */
export const FEWEST_TURNS = 3

/**
 * The course of a contact: each customer turn's mean with the turn before and the turn after it (§4's three turns), the
 * first and the last with their one neighbour, so that a single word is no peak. Centred, because a trailing mean would
 * leave the first turn unsmoothed and let the end lag a turn behind what the customer wrote last. A point therefore still
 * moves when the turn after it comes. As many values as scores, each between the lowest and the highest of them.
 *
 * @param scores one per customer turn, in order, −1 to 1
 */
export const smoothedScores = (scores: readonly number[]): number[] =>
  scores.map((_, at) => meanOf(scores.slice(Math.max(0, at - 1), at + 2)))

/**
 * The trajectory over a contact's customer turns (§4). Scores that are no finite number are passed over, as messages
 * without a score are.
 *
 * @param scores one per customer turn, in order, −1 to 1
 */
export function trajectoryOf(scores: readonly number[]): Trajectory {
  const turns = scores.filter(Number.isFinite)
  const mean = turns.length === 0 ? null : meanOf(turns)
  const course = smoothedScores(turns)
  const start = course[0]
  const end = course.at(-1)
  if (course.length < FEWEST_TURNS || mean === null || start === undefined || end === undefined) {
    return { isTooShort: true, start: null, mean, peak: null, trough: null, end: null, lift: null }
  }
  const highest = course.reduce((high, score) => Math.max(high, score))
  const trough = course.reduce((low, score) => Math.min(low, score))
  return { isTooShort: false, start, mean, peak: highest > -trough ? highest : trough, trough, end, lift: end - start }
}

const meanOf = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0) / scores.length
