import { expectedTime } from '../expected-time.ts'
import type { Measured } from '../measured.ts'
import { bunching } from './bunching.ts'
import { cannedEmpathy } from './canned-empathy.ts'
import { earlyClosing, splitting } from './closing.ts'
import { coding, type WrapUp } from './coding.ts'
import { hangUp, rushHarm } from './handling.ts'
import { cherryPicking, transferDumping } from './passing-on.ts'
import { begging, blocking } from './surveys.ts'
import type { SignalOfAgent } from './trials.ts'

export { alarmsOf, largestSignals } from './alarms.ts'
export type { WrapUp } from './coding.ts'
export { type MomentGap, momentGap } from './moment-gap.ts'
export type { SignalOfAgent } from './trials.ts'

/** The signals of §9 that speak of a person; the gap between T0 and T3 speaks of the desk alone. */
export const SIGNALS = [
  'hangUp',
  'rushHarm',
  'cherryPicking',
  'transferDumping',
  'earlyClosing',
  'coding',
  'begging',
  'blocking',
  'cannedEmpathy',
  'splitting',
  'bunching',
] as const
export type Signal = (typeof SIGNALS)[number]
export type SignalsOfDesk = Record<Signal, SignalOfAgent[]>

/**
 * Every signal of §9 for every agent, by the agent's place in `measured`. None is a verdict: each has innocent explanations, none
 * touches a figure.
 *
 * @param feltUnderstood by agent, about the desk's mean (§6); null where unknown
 * @param wrapUps what agents wrote at wrap-up, by contact id
 */
export function signalsOf(
  measured: Measured,
  feltUnderstood: readonly ({ mean: number; sd: number } | null)[],
  wrapUps: ReadonlyMap<string, WrapUp> = new Map(),
): SignalsOfDesk {
  const time = expectedTime(measured, 'own')
  return {
    hangUp: hangUp(measured, time),
    rushHarm: rushHarm(measured, time),
    cherryPicking: cherryPicking(measured, time),
    transferDumping: transferDumping(measured),
    earlyClosing: earlyClosing(measured),
    coding: coding(measured, wrapUps),
    begging: begging(measured),
    blocking: blocking(measured),
    cannedEmpathy: cannedEmpathy(measured, feltUnderstood),
    splitting: splitting(measured),
    bunching: bunching(measured),
  }
}
