import { type Draws, logistic } from './draws.ts'
import type { Segment } from './matters.ts'
import type { WorldParams } from './params.ts'

const LOG_MARGIN: Record<Segment, number> = { low: 3.57, mid: 4.25, high: 5 }
const MARGIN_SPREAD = 0.5
const USUAL_POINTS = 4.6

/** Customers whose matter stays unsolved and who write again about it. */
export const COMES_BACK = 0.72

/** Three in four stay where somebody feels as understood as usual and is helped. */
export const staying = (params: WorldParams, points: number, isSolved: boolean): number =>
  logistic(1.19 + params.stayPerPoint * (points - USUAL_POINTS) - (isSolved ? 0 : params.stayIfSolved))

export const meanMargin = (segment: Segment): number => Math.exp(LOG_MARGIN[segment] + MARGIN_SPREAD ** 2 / 2)

export const drawMargin = (segment: Segment, draws: Draws): number =>
  Math.exp(LOG_MARGIN[segment] + MARGIN_SPREAD * draws.normal())

/** Days until a customer writes again. */
export const drawDaysAway = (draws: Draws): number => draws.exponential(1.7)
