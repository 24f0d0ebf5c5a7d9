import type { Pair } from './ellipse.ts'
import { type Estimate, meanEstimate } from './estimate.ts'
import { FEWEST_ANSWERS } from './floors.ts'
import type { Measured } from './measured.ts'
import { shrunk } from './pooling.ts'
import { minutesOf } from './take-your-time.ts'
import { type AtUsualMix, answersAtUsualMix, atUsualMix } from './usual-mix.ts'

/**
 * The pairs of agents by topic, for the frontier (§8): minutes of attention a contact and felt understood, both at the
 * topic's usual case mix and shrunk to the topic's mean (empirical Bayes). Errors of the two are taken as unrelated: time is
 * known of every contact, answers of a third. Agents with under five answers on the topic are left out. Topics and agents by
 * key.
 */
export function topicPairs(measured: Measured): Map<string, { key: string; pair: Pair }[]> {
  const keepsTopic = (column: string): boolean => column.startsWith('topic ')
  const minutes = byCell(measured, atUsualMix(measured, minutesOf(measured), keepsTopic))
  const answers = byCell(measured, answersAtUsualMix(measured, keepsTopic))
  const topics = [...new Set(measured.contacts.map(({ topic }) => topic))].sort()
  return new Map(
    topics.map((topic) => {
      const cells = measured.agents.flatMap((key, agent) => {
        const at = `${agent}\n${topic}`
        const [times, felt] = [minutes.get(at) ?? [], answers.get(at) ?? []]
        const [time, point] = [
          meanEstimate(times.map(({ value }) => value)),
          meanEstimate(felt.map(({ value }) => value)),
        ]
        return felt.length >= FEWEST_ANSWERS && time && point ? [{ key, time, point, answers: felt.length }] : []
      })
      const times = shrunk(cells.map(({ time }) => time))
      const points = shrunk(withCommonSpread(cells))
      return [
        topic,
        cells
          .map(({ key }, at) => ({
            key,
            pair: { minutes: times[at] as Estimate, feltUnderstood: points[at] as Estimate, correlation: 0 },
          }))
          .sort((a, b) => (a.key < b.key ? -1 : 1)),
      ]
    }),
  )
}

/** Answers spread alike about every agent: a handful of equal ones says little of how sure their mean is. */
function withCommonSpread(cells: readonly { point: Estimate; answers: number }[]): Estimate[] {
  const freedom = cells.reduce((sum, { answers }) => sum + answers - 1, 0)
  const squares = cells.reduce((sum, { point, answers }) => sum + point.sd ** 2 * answers * (answers - 1), 0)
  return cells.map(({ point, answers }) => ({ mean: point.mean, sd: Math.sqrt(squares / freedom / answers) }))
}

function byCell({ contacts }: Measured, rows: readonly AtUsualMix[]): Map<string, AtUsualMix[]> {
  return Map.groupBy(rows, ({ agent, contact }) => `${agent}\n${contacts[contact]?.topic ?? ''}`)
}
