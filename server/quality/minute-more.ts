import type { Balance, MinuteMore } from '../../shared/contract/quality.ts'
import { between } from '../../shared/quality/estimate.ts'
import { type Finding, found } from '../../shared/quality/finding.ts'
import { marginalMinute } from '../../shared/quality/marginal-minute.ts'
import type { RefitFigures } from '../../shared/quality/refit.ts'
import type { ArmEffect } from '../../shared/quality/take-your-time.ts'

interface Brand {
  costPerMinute: number | null
  policyWeight: number
}

/** Priced when it is read: what a minute costs may be said anew at any time. */
export function minuteMoreOf(
  figures: RefitFigures | null,
  { costPerMinute, policyWeight }: Brand,
): Balance['minuteMore'] {
  if (!figures?.takeYourTime) return null
  const { rate } = figures
  const price =
    rate && costPerMinute !== null
      ? { perPoint: { mean: rate.mean * policyWeight, sd: rate.sd * policyWeight }, perMinute: costPerMinute }
      : null
  const priced = (effect: Finding<ArmEffect>): Finding<MinuteMore> => {
    if (!effect.found) return effect
    const { minutes, feltUnderstood, answers } = effect.found
    const { pointsPerMinute, value, verdict } = marginalMinute(effect.found, price ?? WITHOUT_PRICE)
    return found({
      minutes: between(minutes),
      feltUnderstood: between(feltUnderstood),
      answers,
      pointsPerMinute,
      value: price && value,
      verdict: price ? verdict : 'undecided',
    })
  }
  const { pooled, topics } = figures.takeYourTime
  return { pooled: priced(pooled), topics: topics.map(({ topic, effect }) => ({ topic, effect: priced(effect) })) }
}

/** Points a minute have no price in them. */
const WITHOUT_PRICE = { perPoint: { mean: 1, sd: 0 }, perMinute: 0 }
