import { takeRows } from './case-mix.ts'
import type { Estimate } from './estimate.ts'
import type { ExchangeRate } from './exchange-rate.ts'
import type { ExpectedTime } from './expected-time.ts'
import { withinFit } from './least-squares.ts'
import type { Measured } from './measured.ts'
import { commonMean, shrunk } from './pooling.ts'

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
  felt: readonly Estimate[],
  time: ExpectedTime,
  rate: ExchangeRate,
  { costPerMinute, policyWeight }: { costPerMinute: number; policyWeight: number },
): NetValue[] {
  const minutes = drawnTogether(
    time.byAgent.map(({ parts, excessMin, standardError }) =>
      parts > 1 ? { mean: excessMin, sd: standardError } : null,
    ),
  )
  const comeBacks = drawnTogether(agentEffects(measured, (index) => Number(measured.after[index]?.cameBack)))
  const price = rate.mean * policyWeight
  const surrogate = felt.map(({ mean, sd }, agent): Estimate => {
    const again = comeBacks[agent] ?? { mean: 0, sd: 0 }
    return {
      mean: price * mean - rate.comeBack * again.mean,
      sd: Math.hypot(price * sd, rate.sd * policyWeight * mean, rate.comeBack * again.sd),
    }
  })
  const direct = agentEffects(measured, (index) => {
    const later = measured.after[index]?.later
    return later ? Number(later.isRetained) * rate.margin : null
  })
  const error = surrogacyError(surrogate, direct)
  return surrogate.map((s, agent) => {
    const v = blend({ ...s, sd: Math.sqrt(s.sd ** 2 + error) }, direct[agent] ?? null)
    const m = minutes[agent] ?? { mean: 0, sd: 0 }
    return {
      mean: v.mean - costPerMinute * m.mean,
      sd: Math.hypot(v.sd, costPerMinute * m.sd),
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
      ? { mean: (fit.effects[agent] as number) - usual, sd: Math.sqrt(fit.sigma2 / (counts[agent] as number)) }
      : null,
  )
}

function surrogacyError(surrogate: readonly Estimate[], direct: readonly (Estimate | null)[]): number {
  const squares = surrogate.reduce((sum, { mean }) => sum + mean * mean, 0) / Math.max(1, surrogate.length)
  const gaps = surrogate.flatMap((s, agent) => {
    const d = direct[agent]
    return d ? [(s.mean - d.mean) ** 2 - s.sd ** 2 - d.sd ** 2] : []
  })
  const gap = gaps.length > 0 ? gaps.reduce((sum, value) => sum + value, 0) / gaps.length : 0
  return Math.max(LEAST_SURROGACY_ERROR * squares, gap)
}

function blend(surrogate: Estimate, direct: Estimate | null): Estimate {
  if (!direct || direct.sd <= 0 || surrogate.sd <= 0) return surrogate
  const [byFeeling, byFate] = [surrogate.sd ** -2, direct.sd ** -2]
  const precision = byFeeling + byFate
  return { mean: (surrogate.mean * byFeeling + direct.mean * byFate) / precision, sd: Math.sqrt(1 / precision) }
}

/** Shrunk estimates about what is common to them (§5); who has none stays without. */
function drawnTogether(estimates: readonly (Estimate | null)[]): (Estimate | null)[] {
  const known = estimates.filter((estimate) => estimate !== null)
  const common = commonMean(known)?.mean ?? 0
  const drawn = shrunk(known).values()
  return estimates.map((estimate) => {
    const next = estimate ? drawn.next().value : undefined
    return next ? { ...next, mean: next.mean - common } : null
  })
}
