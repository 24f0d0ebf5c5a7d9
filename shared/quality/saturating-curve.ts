import { type Between, reachOf } from './estimate.ts'
import { type Finding, found, lacking } from './finding.ts'
import { LEVEL } from './interval.ts'

/** Mean felt understood (points, with its standard error) at these mean minutes; `group` within which only minutes differ by design. */
export type CurvePoint = { group: string; minutes: number; feltUnderstood: number; standardError: number }

/** `a` points at no minutes (the groups' mean), `b` points that time can add, `h` minutes after which 63 % of them are there. */
export type SaturatingCurve = { a: number; b: Between; h: Between }

/** Candidates for h, minutes, evenly on the logarithmic scale. */
const SHORTEST = 0.25
const LONGEST = 120
const STEPS = 200
/** Two differences within groups at least: one slope fits every h. */
const FEWEST_DIFFERENCES = 2

/**
 * The saturating curve FU = a_g + b·(1 − e^{−m/h}) (§8), by weighted least squares: for each h on a grid a_g and b in closed form.
 * The interval of h are all h whose χ² is within z² of the least (profile likelihood), that of b reaches over all of these. A
 * constant for each group means that only what differs within groups counts, so that points of a randomised arm give a curve
 * that is not made of harder matters taking longer. Not enough (null: no number of answers is known to be enough) where fewer
 * than two groups differ in time, where b's interval holds 0, or where that of h reaches an end of the grid: then the answers
 * cannot tell a curve from a line or a level.
 */
export function saturatingCurve(points: readonly CurvePoint[], level = LEVEL): Finding<SaturatingCurve> {
  const usable = points.filter(({ standardError, minutes }) => standardError > 0 && Number.isFinite(minutes))
  const groups = [...Map.groupBy(usable, ({ group }) => group).values()]
  const differences = groups.reduce((sum, group) => sum + new Set(group.map(({ minutes }) => minutes)).size - 1, 0)
  if (differences < FEWEST_DIFFERENCES) return lacking(null)
  const fits = Array.from({ length: STEPS + 1 }, (_, step) =>
    fitAt(SHORTEST * (LONGEST / SHORTEST) ** (step / STEPS), groups),
  )
  const best = fits.reduce((least, fit) => (fit.chi2 < least.chi2 ? fit : least))
  const reach = reachOf(level)
  const near = fits.filter(({ chi2 }) => chi2 <= best.chi2 + reach * reach)
  const low = Math.min(...near.map(({ b, sd }) => b - reach * sd))
  const high = Math.max(...near.map(({ b, sd }) => b + reach * sd))
  const isBounded = !near.includes(fits[0] as Fit) && !near.includes(fits[STEPS] as Fit)
  if (!isBounded || !(low > 0)) return lacking(null)
  return found({
    a: best.a,
    b: { mean: best.b, low, high },
    h: { mean: best.h, low: near[0]?.h ?? best.h, high: near.at(-1)?.h ?? best.h },
  })
}

type Fit = { h: number; a: number; b: number; sd: number; chi2: number }

function fitAt(h: number, groups: readonly (readonly CurvePoint[])[]): Fit {
  const read = groups.map((group) =>
    group.map(({ minutes, feltUnderstood, standardError }) => ({
      x: -Math.expm1(-minutes / h),
      y: feltUnderstood,
      w: standardError ** -2,
    })),
  )
  const centred = read.map((group) => {
    const total = group.reduce((sum, { w }) => sum + w, 0)
    const x = group.reduce((sum, one) => sum + one.w * one.x, 0) / total
    const y = group.reduce((sum, one) => sum + one.w * one.y, 0) / total
    return { x, y, total, points: group.map((one) => ({ x: one.x - x, y: one.y - y, w: one.w })) }
  })
  const all = centred.flatMap(({ points }) => points)
  const xx = all.reduce((sum, { x, w }) => sum + w * x * x, 0)
  const b = xx > 0 ? all.reduce((sum, { x, y, w }) => sum + w * x * y, 0) / xx : 0
  const weight = centred.reduce((sum, { total }) => sum + total, 0)
  return {
    h,
    b,
    a: centred.reduce((sum, { x, y, total }) => sum + total * (y - b * x), 0) / weight,
    sd: xx > 0 ? 1 / Math.sqrt(xx) : Number.POSITIVE_INFINITY,
    chi2: all.reduce((sum, { x, y, w }) => sum + w * (y - b * x) ** 2, 0),
  }
}
