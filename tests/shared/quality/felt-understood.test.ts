import { expect, test } from 'vitest'
import { feltUnderstoodAt, type MomentEstimate } from '../../../shared/quality/felt-understood.ts'
import { prepare } from '../../../shared/quality/measured.ts'
import { combineMoments } from '../../../shared/quality/two-moments.ts'
import { seededRandom } from '../../../shared/seeded-random.ts'
import { contactLines, historyOf, type Told } from './history/events.ts'

const BEGS = 'Ge mig gärna högsta betyg i enkäten, det betyder mycket för mig.'

/** `count` contacts of each agent; everybody's customers sound and answer alike but for what `differ` says. */
function desk(agents: string[], count: number, differ: (agent: string, n: number) => Partial<Told>): Told[] {
  const random = seededRandom(11)
  return agents.flatMap((agent) =>
    Array.from({ length: count }, (_, n): Told => {
      const mood = random() - 0.5
      return {
        id: `${agent}${n}`,
        work: [[agent, 300]],
        scores: [mood, mood, mood],
        ...(n % 2 ? { at_contact: Math.round(4 + 2 * mood + 2 * (random() - 0.5)) } : {}),
        ...differ(agent, n),
      }
    }),
  )
}

const felt = (told: Told[], moment: 'at_contact' | 'remembered' = 'at_contact') =>
  feltUnderstoodAt(prepare(historyOf(told.flatMap(contactLines))), moment)

test('answers given after steering are set aside, not held against the agent', () => {
  const steered = desk(['A', 'B', 'C'], 60, (agent, n) =>
    agent === 'A' && n % 4 === 1 ? { says: BEGS, at_contact: 7 } : {},
  )
  const [a] = felt(steered)
  expect(a?.answers).toBe(15)
  expect(Math.abs(a?.mean ?? 9)).toBeLessThan(0.4)
})

test('whoever is given the hard topic is not less understood for it', () => {
  const random = seededRandom(2)
  const told = desk(['A', 'B'], 200, (agent, n) => {
    const isHard = random() < (agent === 'A' ? 0.8 : 0.2)
    const mood = isHard ? -0.6 : 0.3
    return {
      topic: isHard ? 'complaint' : 'delivery',
      scores: [mood, mood],
      ...(n % 2 ? { at_contact: (isHard ? 3 : 5) + (random() < 0.5 ? 0 : 1) } : {}),
    }
  })
  const [a, b] = felt(told)
  expect(Math.abs((a?.mean ?? 9) - (b?.mean ?? -9))).toBeLessThan(0.35)
  expect(Math.abs((a?.sounded ?? 9) - (b?.sounded ?? -9))).toBeLessThan(0.1)
})

test('those who never answered count by how they sounded', () => {
  // only the content of A's customers answer, as only the content of B's do; A's others are miserable
  const told = desk(['A', 'B'], 200, (agent, n) => {
    const isHeard = n % 2 === 1
    const mood = isHeard ? (n % 4 === 1 ? 0.5 : 0.1) : agent === 'A' ? -0.7 : 0.3
    return { scores: [mood, mood], at_contact: isHeard ? (n % 4 === 1 ? 6 : 5) : undefined } as Partial<Told>
  })
  const [a, b] = felt(told)
  expect(a?.mean).toBeLessThan((b?.mean ?? 0) - 0.3)
})

test.each([
  ['nobody answered', desk(['A', 'B'], 20, () => ({})).map(({ at_contact: _, ...told }) => told)],
  ['there are no contacts', []],
  ['all answers are equal', desk(['A', 'B'], 20, () => ({ at_contact: 7 }))],
  ['one agent, one answer', desk(['A'], 1, () => ({ at_contact: 7 }))],
  ['no feeling was read', desk(['A', 'B'], 20, () => ({ scores: [] }))],
])('nothing becomes no number where %s', (_, told) => {
  const estimates = felt(told)
  for (const { mean, sounded } of estimates) expect([mean ?? 0, sounded].every(Number.isFinite)).toBe(true)
  for (const { mean, sd } of combineMoments(estimates, felt(told, 'remembered')))
    expect([mean, sd].every(Number.isFinite)).toBe(true)
})

const estimate = (mean: number | null, variance = 0.02, sounded = 0): MomentEstimate => ({
  mean,
  variance: mean === null ? Number.POSITIVE_INFINITY : variance,
  sounded,
  answers: mean === null ? 0 : 30,
})
const others = [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8]

test('what memory does not confirm weighs little, and only upwards', () => {
  const bought = combineMoments(
    [...others, 1.5].map((mean) => estimate(mean)),
    [...others, 0].map((mean) => estimate(mean)),
  )
  const modest = combineMoments(
    [...others, 0].map((mean) => estimate(mean)),
    [...others, 1.5].map((mean) => estimate(mean)),
  )
  expect(bought.at(-1)?.mean).toBeLessThan(0.3)
  expect(modest.at(-1)?.mean).toBeGreaterThan(0.5)
})

test('an agent without answers is what the contacts sounded like, as far as others’ answers confirm it', () => {
  const sounds = (agree: number) =>
    combineMoments(
      [...others.map((mean) => estimate(mean, 0.02, mean * agree)), estimate(null, 0, 0.5)],
      [...others.map((mean) => estimate(mean, 0.02, mean * agree)), estimate(null, 0, 0.5)],
    ).at(-1)
  expect(sounds(1)?.mean).toBeCloseTo(0.5, 1)
  expect(sounds(-1)?.mean).toBeCloseTo(0, 5)
})

test('few answers are drawn to the others, many are not, and the sd says which', () => {
  const spread = others.map((mean) => estimate(mean, 0.01))
  const [few, many] = [estimate(1.5, 1), estimate(1.5, 0.005)].map((one) =>
    combineMoments([...spread, one], [...spread, one]).at(-1),
  )
  expect(few?.mean).toBeLessThan(1)
  expect(many?.mean).toBeGreaterThan(1.4)
  expect(few?.sd).toBeGreaterThan(2 * (many?.sd ?? 1))
})
