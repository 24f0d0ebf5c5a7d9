import { meanOf } from './table.ts'
import type { Scored } from './worlds.ts'

type Check = { name: string; goal: string; value: number; isMet: boolean }

/** What the measurement is held to (§15), on our worlds and the given ones. */
export function describeAcceptance(
  ours: readonly Scored[],
  given: readonly Scored[],
): { text: string; isMet: boolean } {
  const checks = [...ours.flatMap(checksOf), ...given.flatMap(checksOf), ...alarmsByKind(ours)]
  const lines = checks.map(
    ({ name, goal, value, isMet }) =>
      `${isMet ? '✓' : '✗'} ${name.padEnd(52)} ${value.toFixed(3).padStart(7)}  ${goal}`,
  )
  return { text: `Acceptance\n${lines.join('\n')}\n`, isMet: checks.every(({ isMet }) => isMet) }
}

function checksOf(world: Scored): Check[] {
  const { name, scores, rivals, seconds } = world
  const mean = (read: (score: Scored['scores'][number]) => number | null): number => meanOf(scores.map(read))
  const net = mean(({ tauNet }) => tauNet)
  const naive = meanOf(rivals.map(({ naiveSum }) => naiveSum))
  const checks = [
    least(
      `${name}: 90 % intervals of FU cover`,
      mean((s) => s.coverageFeltUnderstood),
      0.8,
    ),
  ]
  checks.push(
    least(
      `${name}: 90 % intervals of NEV cover`,
      mean((s) => s.coverageNet),
      0.8,
    ),
  )
  checks.push(most(`${name}: honest agents alarmed`, mean((s) => s.honestAlarmed) || 0, 0.03))
  checks.push(most(`${name}: seconds of CPU to evaluate`, Math.max(...seconds), 10))
  if (name === 'balanced') {
    checks.push(least(`${name}: τ(NEV)`, net, 0.7))
    checks.push(
      least(
        `${name}: τ(FU)`,
        mean((s) => s.tauFeltUnderstood),
        0.8,
      ),
    )
  }
  if (name === 'balanced' || name === 'casemix')
    checks.push(
      least(
        `${name}: AUC of gamers`,
        mean((s) => s.aucSignal),
        0.95,
      ),
    )
  if (name === 'mild')
    checks.push(
      least(
        `${name}: AUC of gamers`,
        mean((s) => s.aucSignal),
        0.9,
      ),
    )
  if (name === 'casemix' || name === 'knowing')
    checks.push(least(`${name}: τ(NEV) over the naive sum`, net - naive, 0.08))
  if (name === 'quarterOfAnswers')
    checks.push(
      least(
        `${name}: τ(FU)`,
        mean((s) => s.tauFeltUnderstood),
        0.75,
      ),
    )
  if (name === 'drift') {
    const late = scores.filter(({ weeksToAlarm }) => weeksToAlarm === null || weeksToAlarm > 3).length
    checks.push(most(`${name}: not alarmed within three weeks`, late / scores.length, 0))
  } else
    checks.push(
      most(
        `${name}: watch alarmed without drift`,
        mean((s) => Number(s.isFalseAlarm)),
        0,
      ),
    )
  return checks
}

/** No honest kind alarmed over 5 % (§15), over all our worlds together. */
function alarmsByKind(worlds: readonly Scored[]): Check[] {
  return ['slow', 'average', 'fast', 'empathic'].map((kind) => {
    const counted = worlds.flatMap(({ scores }) => scores.flatMap(({ alarmedByKind }) => alarmedByKind[kind] ?? []))
    const agents = counted.reduce((sum, one) => sum + one.agents, 0)
    const alarmed = counted.reduce((sum, one) => sum + one.alarmed, 0)
    return most(`all: honest ${kind} agents alarmed`, alarmed / Math.max(1, agents), 0.05)
  })
}

const least = (name: string, value: number, goal: number): Check => ({
  name,
  value,
  goal: `≥ ${goal}`,
  isMet: value >= goal,
})
const most = (name: string, value: number, goal: number): Check => ({
  name,
  value,
  goal: `≤ ${goal}`,
  isMet: value <= goal,
})
