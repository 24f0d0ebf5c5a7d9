import { type Between, between, type Estimate, meanEstimate } from './estimate.ts'
import { type Finding, found, lacking } from './finding.ts'
import { FEWEST_ANSWERS, missingAnswers } from './floors.ts'
import { LEVEL } from './interval.ts'
import { shrunk } from './pooling.ts'
import { correlation, fisherInterval } from './reliability.ts'

/** A prediction at wrap-up and the customer's answer, both in steps 1–7. */
export type Prediction = { key: string; predicted: number; answered: number }

/**
 * How well predictions meet answers. `bias` in points, above 0 where the customer felt less understood than believed.
 * `correlation` −1 to 1 of the one with the other, null while too few pairs (or none that differ) say anything; `attenuated`
 * is what a single answer's reliability takes from it: the correlation with what the customer really felt would be
 * `correlation`/√λ, at most 1, null where λ is not known.
 */
export type Accuracy = {
  pairs: number
  bias: Between
  correlation: (Between & { withoutAttenuation: number | null }) | null
}

/** Fewer pairs have no correlation worth shrinking. */
const FEWEST_FOR_CORRELATION = 8
/** Agents differ by less than this in bias, points, only by chance: keeps equal answers from being certain. */
const LEAST_SD = 0.5

/**
 * Empathic accuracy (§16): per group (agent, topic, or both, as `key` says) the mean of prediction − answer and their
 * correlation, both shrunk to the groups' common one (empirical Bayes; correlations as Fisher's z), and the desk's own, whose
 * bias is the perception gap (M10). Skipped predictions are no pairs. Groups under five pairs say how many are missing and
 * take no part in the shrinking.
 *
 * @param reliability λ of one answer (§3), null where not known
 */
export function empathicAccuracy(
  predictions: readonly Prediction[],
  reliability: number | null,
  level = LEVEL,
): { desk: Finding<Accuracy>; groups: Map<string, Finding<Accuracy>> } {
  const groups = Map.groupBy(predictions, ({ key }) => key)
  const enough = [...groups].filter(([, pairs]) => pairs.length >= FEWEST_ANSWERS)
  const biases = shrunk(enough.map(([, pairs]) => biasOf(pairs)))
  const related = enough.flatMap(([key, pairs]) => {
    const r = relationOf(pairs)
    return r === null ? [] : [{ key, z: { mean: Math.atanh(clipped(r)), sd: 1 / Math.sqrt(pairs.length - 3) } }]
  })
  const relations = shrunk(related.map(({ z }) => z))
  const relationBy = new Map(related.map(({ key }, at) => [key, relations[at]]))

  const result = new Map<string, Finding<Accuracy>>()
  for (const [key, pairs] of groups) result.set(key, lacking(missingAnswers(pairs.length, FEWEST_ANSWERS)))
  for (const [at, [key, pairs]] of enough.entries()) {
    const z = relationBy.get(key)
    const shown = z && between(z, level)
    result.set(
      key,
      found({
        pairs: pairs.length,
        bias: between(biases[at] as Estimate, level),
        correlation: shown
          ? corrected(
              { mean: Math.tanh(shown.mean), low: Math.tanh(shown.low), high: Math.tanh(shown.high) },
              reliability,
            )
          : null,
      }),
    )
  }
  return { desk: deskOf(predictions, reliability, level), groups: result }
}

function deskOf(all: readonly Prediction[], reliability: number | null, level: number): Finding<Accuracy> {
  if (all.length < FEWEST_ANSWERS) return lacking(missingAnswers(all.length, FEWEST_ANSWERS))
  const r = relationOf(all)
  const [low, high] = r === null ? [0, 0] : fisherInterval(r, all.length, level)
  return found({
    pairs: all.length,
    bias: between(biasOf(all), level),
    correlation: r === null ? null : corrected({ mean: r, low, high }, reliability),
  })
}

function biasOf(pairs: readonly Prediction[]): Estimate {
  const { mean, sd } = meanEstimate(pairs.map(({ predicted, answered }) => predicted - answered)) as Estimate
  return { mean, sd: Math.max(sd, LEAST_SD / Math.sqrt(pairs.length)) }
}

const relationOf = (pairs: readonly Prediction[]): number | null =>
  pairs.length < FEWEST_FOR_CORRELATION
    ? null
    : correlation(pairs.map(({ predicted, answered }) => [predicted, answered]))

const corrected = (r: Between, reliability: number | null) => ({
  ...r,
  withoutAttenuation: reliability !== null && reliability > 0 ? clipped(r.mean / Math.sqrt(reliability), 1) : null,
})

const clipped = (r: number, most = 0.99): number => Math.min(most, Math.max(-most, r))
