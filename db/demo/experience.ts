import type { z } from 'zod'
import type { Outcome, Step } from '../../shared/contract/conversation.ts'
import type { Solved } from '../../shared/contract/survey.ts'
import { clamp, logistic, normal, type Random } from './chance.ts'

/** What a contact was to the customer; `heard` and `warmth` in standard deviations, `wait` in doublings of the usual. */
export type Lived = {
  heard: number
  isSolved: boolean
  outcome: Outcome
  mood: number
  wait: number
  warmth: number
  isHandedOver: boolean
  isSettledLate: boolean
  isPromiseBroken: boolean
}

const BY_OUTCOME: Readonly<Record<Outcome, number>> = { granted: 0.22, partly: 0, declined: -0.3, information: 0.06 }

/** How it was, in standard deviations or thereabouts: listening weighs most, more than getting one's way. */
export const experienceOf = (lived: Lived): number =>
  0.62 * lived.heard +
  (lived.isSolved ? 0.35 : -0.55) +
  BY_OUTCOME[lived.outcome] +
  0.4 * lived.mood +
  0.25 * lived.warmth -
  0.16 * Math.max(0, lived.wait) -
  (lived.isHandedOver ? 0.2 : 0) -
  (lived.isSettledLate ? 0.35 : 0) -
  (lived.isPromiseBroken ? 0.6 : 0)

/** The step somebody answers who lived through this: half of the answers are 6 or 7. */
export const stepOf = (experience: number): z.infer<typeof Step> => clamp(Math.round(5.2 + 1.5 * experience), 1, 7)

/** The answer at the close, coloured by the moment, and the one days later, by what came of it. */
export const momentary = (random: Random, experience: number, end: number) =>
  stepOf(experience + 0.25 * end + normal(random, 0, 0.55))
export const remembered = (random: Random, experience: number, cameBack: boolean) =>
  stepOf(experience - (cameBack ? 0.45 : 0) + normal(random, 0, 0.5))

/** Whether they answer at all: most where it was very good or bad. */
export const answers = (random: Random, experience: number): boolean =>
  random() < logistic(-0.75 + 0.3 * experience + 0.22 * Math.abs(experience))

export function solvedAnswer(random: Random, isSolved: boolean): Solved {
  const u = random()
  if (isSolved) return u < 0.84 ? 'yes' : u < 0.97 ? 'partly' : 'no'
  return u < 0.1 ? 'yes' : u < 0.45 ? 'partly' : 'no'
}

const LOYALTY = { new: -0.35, regular: 0.2, loyal: 0.9 }

/** Whether they bought again within 90 days. */
export const staysWith = (
  random: Random,
  experience: number,
  segment: keyof typeof LOYALTY,
  cameBack: boolean,
): boolean => random() < logistic(0.15 + 0.5 * experience + LOYALTY[segment] - (cameBack ? 0.35 : 0))
