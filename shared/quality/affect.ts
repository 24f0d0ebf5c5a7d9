import type { HistoryContact } from './history/contact.ts'
import type { Aftermath } from './history/matters.ts'
import type { Design } from './least-squares.ts'

/**
 * How contacts sounded, the f of §6: mean, last and strongest of the customer's scores (−1 to 1), whether they came back,
 * and whether there were scores at all; of contacts without any, the desk's mean. Known of those who never answer.
 */
export function affect(contacts: readonly HistoryContact[], after: readonly Aftermath[]): Design {
  const names = ['mean score', 'last score', 'strongest score', 'came back', 'no scores']
  const rows = contacts.map(({ scores }) => (scores.length === 0 ? null : sounds(scores)))
  const usual = [0, 1, 2].map((at) => meanOf(rows.flatMap((row) => (row ? [row[at] as number] : []))))
  const values = new Float64Array(contacts.length * names.length)
  rows.forEach((row, index) => {
    values.set([...(row ?? usual), Number(after[index]?.cameBack), Number(row === null)], index * names.length)
  })
  return { names, rows: contacts.length, values }
}

const sounds = (scores: readonly number[]): number[] => [
  meanOf(scores),
  scores.at(-1) as number,
  scores.reduce((strongest, score) => (Math.abs(score) > Math.abs(strongest) ? score : strongest)),
]

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
