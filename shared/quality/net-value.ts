import { type Estimate, shrink } from './between-agents.ts'
import { takeRows } from './case-mix.ts'
import type { ExchangeRate } from './exchange-rate.ts'
import type { ExpectedTime } from './expected-time.ts'
import { withinFit } from './least-squares.ts'
import type { Measured } from './measured.ts'
import type { FeltUnderstood } from './two-moments.ts'

/**
 * Net experience value of an agent, money per contact about the desk's mean, with its parts (§8): `value` what was felt and
 * what became of it, `minutes` the shrunk excess of charged time. Never on a screen, never at an API: for validating the method.
 */
export type NetValue = { mean: number; sd: number; value: number; minutes: number }

/** The least that a surrogate errs beside what it stands for, as a share of its mean square (§8). */
const LEAST_SURROGACY_ERROR = 0.15

/**
 * NEV_a = V_a − c·M̃_a (§8). V_a blends the surrogate S = v·θ̃ + the come-back term with the direct residual of retention D by
 * precision; the surrogate's error τ_s² = max(.15·mean S², mean[(S − D)² − s_S² − s_D²]) stands beside its own variance, so
 * surrogacy is never assumed. M̃ = τ²/(τ² + s²)·(M_a − M̄).
 *
 * @param costPerMinute money a minute of attention costs
 * @param policyWeight the brand's own weight on what was felt, 0–2
 */
export function netValues(
  measured: Measured,
  felt: readonly FeltUnderstood[],
  time: ExpectedTime,
  rate: ExchangeRate,
  { costPerMinute, policyWeight }: { costPerMinute: number; policyWeight: number },
): NetValue[] {
  const minutes = shrink(
    time.byAgent.map(({ parts, excessMin, standardError }) =>
      parts > 1 ? { mean: excessMin, variance: standardError ** 2 } : null,
    ),
  )
  const comeBacks = shrink(agentEffects(measured, (index) => Number(measured.after[index]?.cameBack)))
  const price = rate.mean * policyWeight
  const surrogate = felt.map(({ mean, sd }, agent): Estimate => {
    const again = comeBacks[agent] ?? { mean: 0, variance: 0 }
    return {
      mean: price * mean - rate.comeBack * again.mean,
      variance: (price * sd) ** 2 + (rate.sd * policyWeight * mean) ** 2 + rate.comeBack ** 2 * again.variance,
    }
  })
  const direct = agentEffects(measured, (index) => {
    const later = measured.after[index]?.later
    return later ? Number(later.isRetained) * rate.margin : null
  })
  const error = surrogacyError(surrogate, direct)
  return surrogate.map((s, agent) => {
    const v = blend({ ...s, variance: s.variance + error }, direct[agent] ?? null)
    const m = minutes[agent] ?? { mean: 0, variance: 0 }
    return {
      mean: v.mean - costPerMinute * m.mean,
      sd: Math.sqrt(v.variance + costPerMinute ** 2 * m.variance),
      value: v.mean,
      minutes: m.mean,
    }
  })
}

/** Agents' own levels of something, case mix taken out, about the mean of all; null where nothing is known. */
function agentEffects({ agents, mix, parts }: Measured, y: (contact: number) => number | null): (Estimate | null)[] {
  const rows = parts.flatMap((part) => {
    const value = y(part.contact)
    return value === null ? [] : [{ ...part, value }]
  })
  if (rows.length < agents.length + mix.names.length) return agents.map(() => null)
  const design = takeRows(
    mix,
    rows.map(({ contact }) => contact),
  )
  const group = Int32Array.from(rows, ({ agent }) => agent)
  const weights = rows.map(({ share }) => share)
  const fit = withinFit(
    design,
    rows.map(({ value }) => value),
    group,
    agents.length,
    weights,
  )
  const counts = new Float64Array(agents.length)
  rows.forEach(({ agent, share }) => {
    counts[agent] = (counts[agent] as number) + share
  })
  const all = counts.reduce((sum, count) => sum + count, 0)
  const usual =
    fit.effects.reduce((sum, effect, agent) => sum + (counts[agent] ? effect * (counts[agent] as number) : 0), 0) / all
  return agents.map((_, agent) =>
    counts[agent]
      ? { mean: (fit.effects[agent] as number) - usual, variance: fit.sigma2 / (counts[agent] as number) }
      : null,
  )
}

function surrogacyError(surrogate: readonly Estimate[], direct: readonly (Estimate | null)[]): number {
  const squares = surrogate.reduce((sum, { mean }) => sum + mean * mean, 0) / Math.max(1, surrogate.length)
  const gaps = surrogate.flatMap((s, agent) => {
    const d = direct[agent]
    return d ? [(s.mean - d.mean) ** 2 - s.variance - d.variance] : []
  })
  const gap = gaps.length > 0 ? gaps.reduce((sum, value) => sum + value, 0) / gaps.length : 0
  return Math.max(LEAST_SURROGACY_ERROR * squares, gap)
}

function blend(surrogate: Estimate, direct: Estimate | null): Estimate {
  if (!direct || direct.variance <= 0) return surrogate
  if (surrogate.variance <= 0) return surrogate
  const precision = 1 / surrogate.variance + 1 / direct.variance
  return {
    mean: (surrogate.mean / surrogate.variance + direct.mean / direct.variance) / precision,
    variance: 1 / precision,
  }
}
