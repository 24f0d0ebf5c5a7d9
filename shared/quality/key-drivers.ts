import { type Finding, found, lacking } from './finding.ts'
import { floorFor } from './floors.ts'
import { type Mean, meanOfSteps } from './interval.ts'
import { relativeWeights } from './johnson.ts'
import { correlationSampler } from './resampled-correlations.ts'

/**
 * One customer: the outcome (relationship score, or 1 retained and 0 not), and felt understood in steps 1–7 at each touchpoint
 * where they answered, in the touchpoints' order; null elsewhere.
 */
export type DriverRow = { outcome: number; answers: (number | null)[] }

/** `volume` contacts with the touchpoint in the period; `customerValue` mean money per customer who meets it, 1 where all count alike. */
export type Touchpoint = { key: string; volume: number; customerValue: number; isPinned: boolean }

/**
 * What a touchpoint weighs. `importance` its part of what is explained, 0–1, with an interval; `inTop3` the probability to be
 * among the three that weigh most. `performance` mean felt understood, null below its floor; `priority` importance × gap to 7 ×
 * volume × customer value, a number to sort by and nothing else, null where a part of it is.
 */
export type Driver = {
  key: string
  isPinned: boolean
  answers: number
  importance: { mean: number; low: number; high: number; inTop3: number } | null
  performance: Mean | null
  priority: number | null
}

export const FEWEST_CUSTOMERS = 200
const FEWEST_PER_PREDICTOR = 10
const DRAWS = 2000
/** Work of a decomposition grows with the cube of the touchpoints: beyond these fewer draws are taken. */
const CHEAP_TOUCHPOINTS = 12
const BEST_STEP = 7

/**
 * Key drivers (§11): Johnson's relative weights of the touchpoints on the outcome, with 2,000 bootstrap draws over customers
 * (fewer where there are more than twelve touchpoints; intervals of 80 %), beside how each performs. Asks for 200 customers
 * and ten for each touchpoint; below that every importance is null and `missing` customers are said. A touchpoint below its
 * floor of answers is left out of the weights. Where a customer gave no answer the touchpoint's mean stands in, which takes
 * from its importance; association, not proof that it would pay. Pinned ones come first: what never varies, such as safety,
 * weighs nothing and may still be vital. Then by priority, then by key.
 */
export function keyDrivers(
  touchpoints: readonly Touchpoint[],
  customers: readonly DriverRow[],
  { seed = 1, draws = DRAWS }: { seed?: number; draws?: number } = {},
): { drivers: Driver[]; explained: Finding<number> } {
  const drivers = touchpoints.map(({ key, isPinned }, at): Driver => {
    const answers = customers.flatMap(({ answers: all }) => all[at] ?? [])
    const isShown = answers.length >= floorFor('topic')
    return {
      key,
      isPinned,
      answers: answers.length,
      importance: null,
      performance: isShown ? meanOfSteps(answers) : null,
      priority: null,
    }
  })
  const weighed = drivers.flatMap(({ performance }, at) => (performance ? [at] : []))
  const rows = customers.filter(
    ({ answers, outcome }) => Number.isFinite(outcome) && weighed.some((at) => answers[at] != null),
  )
  const missing = Math.max(FEWEST_CUSTOMERS, FEWEST_PER_PREDICTOR * weighed.length) - rows.length
  if (missing > 0 || weighed.length === 0)
    return { drivers: sorted(drivers), explained: lacking(missing > 0 ? missing : null) }

  const table = rows.map(({ answers, outcome }) => [
    ...weighed.map((at) => answers[at] ?? (drivers[at]?.performance?.mean as number)),
    outcome,
  ])
  const { explained, importance } = importances(table, seed, draws)
  for (const [place, at] of weighed.entries()) {
    const driver = drivers[at] as Driver
    const { volume, customerValue } = touchpoints[at] as Touchpoint
    driver.importance = importance[place] ?? null
    if (driver.importance && driver.performance)
      driver.priority = driver.importance.mean * (BEST_STEP - driver.performance.mean) * volume * customerValue
  }
  return { drivers: sorted(drivers), explained: found(explained) }
}

function importances(table: readonly (readonly number[])[], seed: number, most: number) {
  const sampler = correlationSampler(table, seed)
  const { among, withOutcome } = sampler.whole()
  const whole = relativeWeights(among, withOutcome)
  const explained = sum(whole)
  const draws = Math.min(most, Math.ceil(most * (CHEAP_TOUCHPOINTS / whole.length) ** 3))
  const shares = whole.map(() => new Float64Array(draws))
  const top = whole.map(() => 0)
  for (let draw = 0; draw < draws; draw++) {
    const again = sampler.draw()
    const drawn = relativeWeights(again.among, again.withOutcome)
    const total = sum(drawn)
    drawn.forEach((weight, at) => {
      ;(shares[at] as Float64Array)[draw] = total > 0 ? weight / total : 0
      const above = drawn.filter((other, place) => other > weight || (other === weight && place < at)).length
      if (above < 3 && weight > 0) top[at] = (top[at] as number) + 1
    })
  }
  return {
    explained,
    importance: whole.map((weight, at) => {
      const ordered = (shares[at] as Float64Array).sort()
      return {
        mean: explained > 0 ? weight / explained : 0,
        low: ordered[Math.floor(0.1 * draws)] as number,
        high: ordered[Math.min(draws - 1, Math.ceil(0.9 * draws))] as number,
        inTop3: (top[at] as number) / draws,
      }
    }),
  }
}

const sorted = (drivers: readonly Driver[]): Driver[] =>
  drivers.toSorted(
    (a, b) =>
      Number(b.isPinned) - Number(a.isPinned) || (b.priority ?? -1) - (a.priority ?? -1) || (a.key < b.key ? -1 : 1),
  )

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
