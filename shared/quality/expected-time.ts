import { takeRows } from './case-mix.ts'
import { predict, withinFit } from './least-squares.ts'
import type { Measured } from './measured.ts'

/**
 * What was to be expected of time. `expectedSec` of each part, ΣE = ΣC; by agent: observed and expected sums, parts, and the
 * mean excess M_a in minutes a part with its standard error, NaN where an agent has no part.
 */
export type ExpectedTime = {
  expectedSec: Float64Array
  /** Residuals of log C: how much longer than expected, on the logarithmic scale, the agent's own level taken out. */
  logResiduals: Float64Array
  byAgent: { parts: number; observedSec: number; expectedSec: number; excessMin: number; standardError: number }[]
}

/** Less than a second of work has no logarithm worth having. */
const SHORTEST_SEC = 1

/**
 * Expected seconds of every part, from within-agent variation alone (§5): log C_ia = α_a + x_i'β + ε, and
 * E_i = φ·exp(x_i'β + ᾱ), ᾱ the mean of the agents' levels by parts, φ smearing so that ΣE = ΣC (Duan 1983).
 *
 * @param of `own` for the agent's own time, `charged` for the charged cost
 */
export function expectedTime({ agents, parts, mix }: Measured, of: 'own' | 'charged'): ExpectedTime {
  const seconds = parts.map((part) => (of === 'own' ? part.ownSec : part.chargedSec))
  const group = Int32Array.from(parts, ({ agent }) => agent)
  const received = { name: 'received by transfer', values: parts.map(({ isReceived }) => Number(isReceived)) }
  const design = takeRows(
    mix,
    parts.map(({ contact }) => contact),
    [received],
  )
  const logs = Float64Array.from(seconds, (sec) => Math.log(Math.max(SHORTEST_SEC, sec)))
  const fit = withinFit(design, logs, group, agents.length)

  const expectedSec = Float64Array.from(parts, (_, row) => Math.exp(predict(design, row, fit.beta)))
  const scale = total(seconds) / total(expectedSec)
  for (let row = 0; row < expectedSec.length; row++) expectedSec[row] = (expectedSec[row] as number) * scale
  return { expectedSec, logResiduals: fit.residuals, byAgent: byAgent(agents.length, parts, seconds, expectedSec) }
}

function byAgent(
  agents: number,
  parts: Measured['parts'],
  seconds: number[],
  expectedSec: Float64Array,
): ExpectedTime['byAgent'] {
  const sums = Array.from({ length: agents }, () => ({ parts: 0, observedSec: 0, expectedSec: 0, squares: 0 }))
  parts.forEach(({ agent }, row) => {
    const sum = sums[agent]
    if (!sum) return
    const excess = (seconds[row] as number) - (expectedSec[row] as number)
    sum.parts++
    sum.observedSec += seconds[row] as number
    sum.expectedSec += expectedSec[row] as number
    sum.squares += excess * excess
  })
  return sums.map(({ squares, ...sum }) => {
    const meanSec = (sum.observedSec - sum.expectedSec) / sum.parts
    const variance = (squares / sum.parts - meanSec * meanSec) * (sum.parts / Math.max(1, sum.parts - 1))
    return { ...sum, excessMin: meanSec / 60, standardError: Math.sqrt(Math.max(0, variance) / sum.parts) / 60 }
  })
}

const total = (values: ArrayLike<number>): number => {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at] as number
  return sum
}
