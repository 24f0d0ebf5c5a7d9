import type { Estimate } from './estimate.ts'
import { LEVEL } from './interval.ts'

/** The balance's pair (§1): attention in minutes, felt understood in points of 1–7, and how their errors go together, −1 to 1. */
export type Pair = { minutes: Estimate; feltUnderstood: Estimate; correlation: number }

/** An ellipse in minutes (across) and points (up): half axes, and the major one's angle from across, radians, −π/2 to π/2. */
export type Ellipse = { minutes: number; feltUnderstood: number; major: number; minor: number; angle: number }

/**
 * The ellipse that holds a pair with this probability (§8): half axes √(χ²₂·λ) along the eigenvectors of the covariance, where
 * χ²₂ = −2·ln(1 − level) exactly, for two dimensions.
 */
export function ellipseOf(pair: Pair, level = LEVEL): Ellipse {
  const { a, b, c } = covarianceOf(pair)
  const half = (a + c) / 2
  const off = Math.hypot((a - c) / 2, b)
  const scale = Math.sqrt(-2 * Math.log(1 - level))
  return {
    minutes: pair.minutes.mean,
    feltUnderstood: pair.feltUnderstood.mean,
    major: scale * Math.sqrt(half + off),
    minor: scale * Math.sqrt(Math.max(0, half - off)),
    angle: off === 0 ? 0 : Math.atan2(2 * b, a - c) / 2,
  }
}

/**
 * The same ellipse as a closed line of points, which stays right when a chart stretches its axes differently, as it must:
 * minutes and points have no common scale, and the axes and the angle above are of the unstretched plane.
 *
 * @param points how many, evenly spread
 */
export function outlineOf(pair: Pair, points = 48, level = LEVEL): { minutes: number; feltUnderstood: number }[] {
  const { major, minor, angle, minutes, feltUnderstood } = ellipseOf(pair, level)
  return Array.from({ length: points }, (_, at) => {
    const turn = (2 * Math.PI * at) / points
    const along = major * Math.cos(turn)
    const across = minor * Math.sin(turn)
    return {
      minutes: minutes + along * Math.cos(angle) - across * Math.sin(angle),
      feltUnderstood: feltUnderstood + along * Math.sin(angle) + across * Math.cos(angle),
    }
  })
}

/** The covariance matrix (a b; b c) of a pair. */
export function covarianceOf({ minutes, feltUnderstood, correlation }: Pair): { a: number; b: number; c: number } {
  return { a: minutes.sd ** 2, b: correlation * minutes.sd * feltUnderstood.sd, c: feltUnderstood.sd ** 2 }
}
