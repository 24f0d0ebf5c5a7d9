import { Matrix, pseudoInverse } from 'ml-matrix'
import { type Between, between } from './estimate.ts'
import { LEVEL } from './interval.ts'

/** How a contact felt (scores −1 to 1: its first, mean, strongest and last moment), what followed, and the T3 answer, 1–7. */
export type RememberedContact = {
  first: number
  mean: number
  peak: number
  end: number
  cameBack: boolean
  promiseBroken: boolean
  remembered: number
}

/** The moments a remembered contact is made of; together the weights are 1. */
export const MOMENTS_OF_MEMORY = ['first', 'mean', 'peak', 'end'] as const
export type Weights = Record<(typeof MOMENTS_OF_MEMORY)[number], number>

/** §7: until learned, the mean counts half, peak and end a quarter each, the first moment nothing. */
export const ASSUMED_WEIGHTS: Weights = { first: 0, mean: 0.5, peak: 0.25, end: 0.25 }
/** Below as many T3 answers the weights are the assumed ones (§7). */
export const FEWEST_REMEMBERED = 300

/**
 * The brand's model of what is remembered. Assumed: the prior weights, with how many answers are missing, null where there are
 * enough but nothing felt is remembered in them. Learned: coefficients in points of 1–7 (of a score going from 0 to 1; of
 * having come back; of a broken promise, null where none was) and the weights they make, with intervals.
 */
export type PeakEnd =
  | { isAssumed: true; weights: Weights; answers: number; missing: number | null }
  | {
      isAssumed: false
      weights: Weights
      answers: number
      coefficients: Record<(typeof MOMENTS_OF_MEMORY)[number], Between> & {
        constant: Between
        cameBack: Between | null
        promiseBroken: Between | null
      }
    }

/** How far a weight may lie from its prior, as a standard deviation (§7: the first moment is a hypothesis each brand tests). */
const PRIOR_SD = 0.25
/** How far what followed may move memory, points. */
const PRIOR_SD_AFTER = 2
/** A slope this weak against its error says that nothing felt is remembered. */
const LEAST_Z = 1.645

/**
 * Peak-end (§7): R = b₀ + b₁s₁ + b₂s̄ + b₃p + b₄s_n + b₅·came back + b₆·promise broken, by ridge on the T3 answers towards the
 * prior weights. A first fit gives the scale k, how many points the prior's own mixture of the scores is worth; the ridge is
 * then the posterior under b_j ~ N(k·w_j, (k/4)²), and N(0, 2²) for what followed. Intervals are the posterior's. Kahneman's
 * peak and end are one hypothesis, the plain mean another (V17, V18): the data decide, slowly.
 */
export function peakEnd(contacts: readonly RememberedContact[], level = LEVEL): PeakEnd {
  const answers = contacts.length
  const assumed = (missing: number | null): PeakEnd => ({ isAssumed: true, weights: ASSUMED_WEIGHTS, answers, missing })
  if (answers < FEWEST_REMEMBERED) return assumed(FEWEST_REMEMBERED - answers)

  const after = (['cameBack', 'promiseBroken'] as const).filter(
    (key) => new Set(contacts.map((one) => one[key])).size > 1,
  )
  const y = contacts.map(({ remembered }) => remembered)
  const followed = contacts.map((contact) => after.map((key) => Number(contact[key])))
  const mixture = contacts.map((contact) =>
    MOMENTS_OF_MEMORY.reduce((sum, at) => sum + ASSUMED_WEIGHTS[at] * contact[at], 0),
  )
  const flat = ridge(
    contacts.map((_, at) => [mixture[at] as number, ...(followed[at] as number[])]),
    y,
    null,
  )
  const scale = flat.mean[1] as number
  if (!(scale > LEAST_Z * (flat.sd[1] as number))) return assumed(null)

  const fit = ridge(
    contacts.map((contact, at) => [
      ...MOMENTS_OF_MEMORY.map((moment) => contact[moment]),
      ...(followed[at] as number[]),
    ]),
    y,
    [
      ...MOMENTS_OF_MEMORY.map((moment) => ({ mean: scale * ASSUMED_WEIGHTS[moment], sd: scale * PRIOR_SD })),
      ...after.map(() => ({ mean: 0, sd: PRIOR_SD_AFTER })),
    ],
  )
  const of = (place: number): Between =>
    between({ mean: fit.mean[place] as number, sd: fit.sd[place] as number }, level)
  const total = MOMENTS_OF_MEMORY.reduce((sum, _, at) => sum + (fit.mean[at + 1] as number), 0)
  if (!(total > 0)) return assumed(null)
  const place = (key: (typeof after)[number]): Between | null =>
    after.includes(key) ? of(5 + after.indexOf(key)) : null
  return {
    isAssumed: false,
    answers,
    weights: byMoment((at) => (fit.mean[at + 1] as number) / total),
    coefficients: {
      ...byMoment((at) => of(at + 1)),
      constant: of(0),
      cameBack: place('cameBack'),
      promiseBroken: place('promiseBroken'),
    },
  }
}

const byMoment = <T>(read: (at: number) => T): Record<(typeof MOMENTS_OF_MEMORY)[number], T> => ({
  first: read(0),
  mean: read(1),
  peak: read(2),
  end: read(3),
})

/** How a contact is remembered by these weights, on the scale of the scores, −1 to 1. */
export const rememberedScore = (weights: Weights, felt: Weights): number =>
  MOMENTS_OF_MEMORY.reduce((sum, moment) => sum + weights[moment] * felt[moment], 0)

/** Least squares with a free constant, first in the result, and a normal prior on each column; σ² from the residuals. */
function ridge(rows: number[][], y: number[], prior: { mean: number; sd: number }[] | null) {
  const design = new Matrix(rows.map((row) => [1, ...row]))
  const cross = design.transpose().mmul(design)
  const moment = design.transpose().mmul(Matrix.columnVector(y))
  const plain = pseudoInverse(cross).mmul(moment)
  const residuals = Matrix.sub(Matrix.columnVector(y), design.mmul(plain)).to1DArray()
  const sigma2 = residuals.reduce((sum, r) => sum + r * r, 0) / Math.max(1, y.length - design.columns)
  prior?.forEach(({ mean, sd }, at) => {
    const pull = sigma2 / (sd * sd)
    cross.set(at + 1, at + 1, cross.get(at + 1, at + 1) + pull)
    moment.set(at + 1, 0, moment.get(at + 1, 0) + pull * mean)
  })
  const inverse = pseudoInverse(cross)
  return {
    mean: inverse.mmul(moment).to1DArray(),
    sd: inverse.diagonal().map((value) => Math.sqrt(Math.max(0, sigma2 * value))),
  }
}
