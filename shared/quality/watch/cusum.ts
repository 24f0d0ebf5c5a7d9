/** Of residuals, or of answers in points: count, mean and variance of one answer. */
export type WeekMean = { n: number; mean: number; variance: number }

/**
 * What the watch needs of one week, counted from 1 at the first contact: answers at contact and remembered of the contacts of
 * that week, adjusted for case mix, in points; and the come-backs after them, seen, expected and with their variance, of
 * contacts whose seven days have passed.
 */
export type WatchWeek = {
  week: number
  atContact: WeekMean
  remembered: WeekMean
  comeBacks: { n: number; observed: number; expected: number; variance: number }
}

/**
 * `alarmWeek` is the first week with C > 3.5, `max` the largest C. `d` is mean T0 − T3 and `b` come-backs over expected per
 * contact, both less their baseline; `z` and `cusum` as in §10. Null where there is not enough to say, and in the baseline;
 * C stays as it was over such a week.
 */
export type Watch = {
  alarmWeek: number | null
  max: number
  weeks: {
    week: number
    isBaseline: boolean
    d: number | null
    b: number | null
    z: number | null
    cusum: number | null
  }[]
}

/** §10, §15. */
const ALLOWANCE = 0.5
export const WATCH_LIMIT = 3.5
const BASELINE_WEEKS = 6
/** Half the weight of the gap between moments. */
const COME_BACK_WEIGHT = 0.5
/** Fewer answers of either moment are not enough to say. */
const FEWEST_ANSWERS = 5
const FEWEST_CONTACTS = 20

type Point = { value: number; variance: number }

/**
 * The weekly watch for numbers that part ways with reality (§10). D_w = mean T0 − mean T3 less its mean over a baseline of the
 * first six weeks that say something; B_w = come-backs over expected per contact less the same; each over the standard
 * deviation of that difference, the baseline's own included. Z = (z_D+½z_B)/√1.25, or z_D alone where no come-backs are
 * known; C = max(0, C+Z−½) (Page, Biometrika 41, 1954).
 *
 * @param weeks in order
 */
export function watch(weeks: readonly WatchWeek[]): Watch {
  const gaps = weeks.map(gapOf)
  const baseWeeks = new Set([...gaps.entries()].flatMap(([at, gap]) => (gap ? [at] : [])).slice(0, BASELINE_WEEKS))
  const isBase = (at: number): boolean => baseWeeks.has(at)
  const rates = weeks.map(({ comeBacks }) => rateOf(comeBacks))
  const [gapBase, rateBase] = [gaps, rates].map((points) => baseline(points.filter((_, at) => isBase(at))))
  const isReady = baseWeeks.size === BASELINE_WEEKS
  let cusum = 0
  let max = 0
  let alarmWeek: number | null = null
  const told = weeks.map(({ week }, at) => {
    const d = differenceFrom(gapBase ?? null, gaps[at] ?? null)
    const b = differenceFrom(rateBase ?? null, rates[at] ?? null)
    const nothing = { week, isBaseline: isBase(at), d: null, b: null, z: null, cusum: null }
    if (!isReady || isBase(at) || !d) return nothing
    const z = b ? (d.z + COME_BACK_WEIGHT * b.z) / Math.sqrt(1 + COME_BACK_WEIGHT ** 2) : d.z
    cusum = Math.max(0, cusum + z - ALLOWANCE)
    max = Math.max(max, cusum)
    if (cusum > WATCH_LIMIT) alarmWeek ??= week
    return { week, isBaseline: false, d: d.value, b: b?.value ?? null, z, cusum }
  })
  return { alarmWeek, max, weeks: told }
}

function gapOf({ atContact, remembered }: WatchWeek): Point | null {
  if (Math.min(atContact.n, remembered.n) < FEWEST_ANSWERS) return null
  const variance = atContact.variance / atContact.n + remembered.variance / remembered.n
  return variance > 0 ? { value: atContact.mean - remembered.mean, variance } : null
}

function rateOf({ n, observed, expected, variance }: WatchWeek['comeBacks']): Point | null {
  if (n < FEWEST_CONTACTS || !(variance > 0)) return null
  return { value: (observed - expected) / n, variance: variance / n ** 2 }
}

/** The plain mean of the weeks, with its variance. */
function baseline(points: readonly (Point | null)[]): Point | null {
  const known = points.filter((point) => point !== null)
  if (known.length === 0) return null
  return {
    value: known.reduce((sum, { value }) => sum + value, 0) / known.length,
    variance: known.reduce((sum, { variance }) => sum + variance, 0) / known.length ** 2,
  }
}

function differenceFrom(base: Point | null, point: Point | null): { value: number; z: number } | null {
  if (!base || !point) return null
  const value = point.value - base.value
  return { value, z: value / Math.sqrt(point.variance + base.variance) }
}
