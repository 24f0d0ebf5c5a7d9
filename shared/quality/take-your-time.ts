import { type Estimate, meanEstimate } from './estimate.ts'
import { type Finding, found, lacking } from './finding.ts'
import { floorFor, missingAnswers } from './floors.ts'
import type { Measured } from './measured.ts'
import { type AtUsualMix, answersAtUsualMix, atUsualMix } from './usual-mix.ts'

/**
 * What being told *take the time it needs* did, told less others: `minutes` of attention a contact (all who worked on it,
 * wrap-up included, later contacts not), `feltUnderstood` in points of 1–7, and the covariance of the two errors. `answers` in
 * the smaller of the two groups.
 */
export type ArmEffect = { minutes: Estimate; feltUnderstood: Estimate; covariance: number; answers: number }

/**
 * The randomised take-your-time arm (§8), by topic and pooled. Minutes and answers are first set to the usual case mix and the
 * mean agent, which the draw makes unnecessary and precision worth it; then means are compared within topic. The pooled effect
 * weighs both figures of a topic alike, by n₀n₁/(n₀ + n₁) answers, their precision where answers spread alike, so that the two
 * belong to the same contacts. A topic asks for its floor of answers in both groups, the pool for it twice.
 */
export function takeYourTimeEffect(measured: Measured): {
  pooled: Finding<ArmEffect>
  topics: { topic: string; effect: Finding<ArmEffect> }[]
} {
  const byTopic = new Map<string, { minutes: Rows; answers: Rows }>()
  const add = (rows: readonly AtUsualMix[], to: 'minutes' | 'answers'): void => {
    for (const row of rows) {
      const contact = measured.contacts[row.contact]
      if (!contact) continue
      const cell = byTopic.get(contact.topic) ?? { minutes: [[], []], answers: [[], []] }
      byTopic.set(contact.topic, cell)
      cell[to][contact.isTakeYourTime ? 1 : 0].push(row)
    }
  }
  const keeps = (column: string): boolean => column === 'take your time'
  add(atUsualMix(measured, minutesOf(measured), keeps), 'minutes')
  add(answersAtUsualMix(measured, keeps), 'answers')

  const floor = floorFor('topic')
  const effects = [...byTopic].map(([topic, cell]) => ({
    topic,
    effect: effectOf(cell),
    answers: smaller(cell.answers),
  }))
  const known = effects.flatMap(({ effect }) => (effect ? [effect] : []))
  const answers = known.reduce((sum, effect) => sum + effect.answers, 0)
  const pooled = answers >= 2 * floor ? pool(known, answers) : null
  return {
    pooled: pooled ? found(pooled) : lacking(missingAnswers(answers, 2 * floor)),
    topics: effects
      .sort((a, b) => (a.topic < b.topic ? -1 : 1))
      .map(({ topic, effect, answers: count }) => ({
        topic,
        effect: effect && count >= floor ? found(effect) : lacking(missingAnswers(count, floor)),
      })),
  }
}

/** Rows of contacts not told, and told. */
type Rows = [AtUsualMix[], AtUsualMix[]]
type Effect = ArmEffect & { weight: number }

/** Attention and wrap-up of each contact that anybody worked on, minutes. */
export function minutesOf({ contacts, parts }: Measured): { contact: number; y: number }[] {
  const minutes = new Float64Array(contacts.length).fill(Number.NaN)
  for (const { contact, ownSec } of parts) minutes[contact] = (minutes[contact] || 0) + ownSec / 60
  return [...minutes].flatMap((y, contact) => (Number.isNaN(y) ? [] : [{ contact, y }]))
}

function effectOf({ minutes, answers }: { minutes: Rows; answers: Rows }): Effect | null {
  const time = differenceOf(minutes)
  const felt = differenceOf(answers)
  if (!time || !felt) return null
  const [n0, n1] = answers.map((rows) => rows.length) as [number, number]
  const minutesBy = new Map(minutes.flat().map(({ contact, beside }) => [contact, beside]))
  const covariance = answers.reduce(
    (sum, rows, arm) => sum + covarianceOf(rows, minutesBy) / (minutes[arm]?.length ?? 1),
    0,
  )
  return { minutes: time, feltUnderstood: felt, covariance, answers: Math.min(n0, n1), weight: (n0 * n1) / (n0 + n1) }
}

function differenceOf([others, told]: Rows): Estimate | null {
  const [without, having] = [others, told].map((rows) => meanEstimate(rows.map(({ beside }) => beside)))
  return without && having ? { mean: having.mean - without.mean, sd: Math.hypot(having.sd, without.sd) } : null
}

function covarianceOf(rows: readonly AtUsualMix[], minutesBy: Map<number, number>): number {
  const pairs = rows.flatMap(({ contact, beside }) => {
    const minutes = minutesBy.get(contact)
    return minutes === undefined ? [] : [[beside, minutes] as const]
  })
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / Math.max(1, pairs.length)
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, pairs.length)
  return pairs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / Math.max(1, pairs.length - 1)
}

function pool(effects: readonly Effect[], answers: number): ArmEffect {
  const total = effects.reduce((sum, { weight }) => sum + weight, 0)
  const meanOf = (read: (effect: Effect) => number): number =>
    effects.reduce((sum, effect) => sum + effect.weight * read(effect), 0) / total
  const spreadOf = (read: (effect: Effect) => number): number =>
    effects.reduce((sum, effect) => sum + effect.weight ** 2 * read(effect), 0) / total ** 2
  return {
    minutes: { mean: meanOf(({ minutes }) => minutes.mean), sd: Math.sqrt(spreadOf(({ minutes }) => minutes.sd ** 2)) },
    feltUnderstood: {
      mean: meanOf(({ feltUnderstood }) => feltUnderstood.mean),
      sd: Math.sqrt(spreadOf(({ feltUnderstood }) => feltUnderstood.sd ** 2)),
    },
    covariance: spreadOf(({ covariance }) => covariance),
    answers,
  }
}

const smaller = (rows: Rows): number => Math.min(...rows.map(({ length }) => length))
