import { type Between, type Estimate, probabilityAbove, reachOf } from './estimate.ts'
import { LEVEL } from './interval.ts'
import { ratioInterval } from './ratio.ts'
import type { ArmEffect } from './take-your-time.ts'

/** v, money per point of felt understood (§8), and c, money per attention minute. */
export type Price = { perPoint: Estimate; perMinute: number }

/**
 * What a minute more brings. `pointsPerMinute` κ = ΔFU/Δmin and `value` MV = v·κ − c in money per minute, each null while the
 * minutes are too weak to divide by. `pays` and `costs` where that is more than 95 % sure.
 */
export type MarginalMinute = {
  pointsPerMinute: Between | null
  value: Between | null
  verdict: 'pays' | 'costs' | 'undecided'
}

/** An instrument weaker than this F biases its ratio (Staiger and Stock, Econometrica 65, 1997). */
const LEAST_F = 10
const SURE = 0.95

/**
 * The marginal minute (§8) out of the randomised arm's effect: κ with Fieller's interval; MV's interval recovers the variances of
 * κ and v on either side (MOVER; Zou and Donner, Statistics in Medicine 27, 2008). The verdict does not divide: v·ΔFU − c·Δmin,
 * money per contact, is above or below 0 with the same sign as MV where Δmin > 0. Undecided while that is less than 95 % sure,
 * or the minutes' F is under 10: told agents who take no more time teach nothing. κ is of minutes as this arm adds them,
 * among contacts of this mix; later minutes may bring less (see `saturatingCurve`).
 */
export function marginalMinute(effect: ArmEffect, { perPoint: v, perMinute: c }: Price, level = LEVEL): MarginalMinute {
  const { minutes, feltUnderstood: felt, covariance } = effect
  const isStrong = minutes.mean > 0 && (minutes.mean / minutes.sd) ** 2 >= LEAST_F
  const interval = minutes.mean > 0 ? ratioInterval(felt, minutes, covariance, level) : null
  if (!interval) return { pointsPerMinute: null, value: null, verdict: 'undecided' }
  const ratio = felt.mean / minutes.mean
  const middle = v.mean * ratio - c
  const price = reachOf(level) * v.sd * ratio
  return {
    pointsPerMinute: { mean: ratio, ...interval },
    value: {
      mean: middle,
      low: middle - Math.hypot(v.mean * (v.mean > 0 ? ratio - interval.low : interval.high - ratio), price),
      high: middle + Math.hypot(v.mean * (v.mean > 0 ? interval.high - ratio : ratio - interval.low), price),
    },
    verdict: isStrong ? verdictOf(gainOf(effect, v, c)) : 'undecided',
  }
}

/** v·ΔFU − c·Δmin in money per contact told; v is independent of the arm. */
function gainOf({ minutes, feltUnderstood: felt, covariance }: ArmEffect, v: Estimate, c: number): Estimate {
  const variance =
    v.mean ** 2 * felt.sd ** 2 +
    (felt.mean ** 2 + felt.sd ** 2) * v.sd ** 2 +
    c ** 2 * minutes.sd ** 2 -
    2 * v.mean * c * covariance
  return { mean: v.mean * felt.mean - c * minutes.mean, sd: Math.sqrt(Math.max(0, variance)) }
}

function verdictOf(gain: Estimate): MarginalMinute['verdict'] {
  const probability = probabilityAbove(gain)
  if (probability > SURE) return 'pays'
  return probability < 1 - SURE ? 'costs' : 'undecided'
}
