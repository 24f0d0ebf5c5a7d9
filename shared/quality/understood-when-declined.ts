import { type Between, between, type Estimate, meanEstimate } from './estimate.ts'
import { type Finding, found, lacking } from './finding.ts'
import { missingAnswers, withholdCells } from './floors.ts'
import type { Moment } from './history/contact.ts'
import { LEVEL, type Mean, tFor } from './interval.ts'
import type { Measured } from './measured.ts'
import { type AtUsualMix, answersAtUsualMix } from './usual-mix.ts'

/**
 * Felt understood among contacts declined beside those granted, points of 1–7, with counts of answers. `difference` granted −
 * declined is what the outcome buys; the level among declined is what listening buys (M6). Missing 0: withheld to protect another.
 */
export type UnderstoodByOutcome = {
  key: string
  declined: Finding<Mean>
  granted: Finding<Mean>
  difference: Finding<Between>
}

const SHOWN = ['declined', 'granted'] as const

/**
 * Understood when declined (§16, M6), by cells of the desk (all of it, topics, teams): means of answers at the desk's usual case
 * mix (§6, but for the outcome, and for the topic where cells are topics), with intervals by Student's t and the floors of §12a.
 * Complements are withheld both across cells and within one, where the other outcomes' mean follows from a cell's own. Answers
 * weigh as asked (`weightOf`, as by response propensity). Cells by key.
 *
 * @param cellOf the cell of a contact, by place; null where it belongs to none
 * @param floor answers a figure needs, by what cells are (`floorFor`)
 */
export function understoodWhenDeclined(
  measured: Measured,
  cellOf: (contact: number) => string | null,
  {
    floor,
    byTopic = false,
    weightOf,
    level = LEVEL,
  }: {
    floor: number
    byTopic?: boolean
    weightOf?: (contact: number, moment: Moment) => number
    level?: number
  },
): UnderstoodByOutcome[] {
  const keeps = (column: string): boolean => column.startsWith('outcome ') || (byTopic && column.startsWith('topic '))
  const cells = new Map<string, Record<'declined' | 'granted' | 'other', AtUsualMix[]>>()
  for (const row of answersAtUsualMix(measured, keeps, weightOf)) {
    const key = cellOf(row.contact)
    if (key === null) continue
    const cell = cells.get(key) ?? { declined: [], granted: [], other: [] }
    cells.set(key, cell)
    const outcome = measured.contacts[row.contact]?.outcome
    cell[outcome === 'declined' || outcome === 'granted' ? outcome : 'other'].push(row)
  }
  const across = Object.fromEntries(
    SHOWN.map((outcome) => [
      outcome,
      withholdCells(
        [...cells].map(([key, cell]) => ({ key, answers: cell[outcome].length })),
        floor,
      ),
    ]),
  )
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, cell]) => {
      const within = withholdCells(
        Object.entries(cell).map(([outcome, rows]) => ({ key: outcome, answers: rows.length })),
        floor,
      )
      const [declined, granted] = SHOWN.map((outcome) => {
        const rows = cell[outcome]
        const isWithheld = within.has(outcome) || across[outcome]?.has(key)
        return isWithheld ? null : estimateOf(rows)
      })
      const said = (estimate: Estimate | null | undefined, rows: readonly AtUsualMix[]): Finding<Mean> =>
        estimate ? found(withInterval(estimate, rows.length, level)) : lacking(missingAnswers(rows.length, floor))
      return {
        key,
        declined: said(declined, cell.declined),
        granted: said(granted, cell.granted),
        difference:
          declined && granted
            ? found(between({ mean: granted.mean - declined.mean, sd: Math.hypot(granted.sd, declined.sd) }, level))
            : lacking(missingAnswers(Math.min(cell.declined.length, cell.granted.length), floor)),
      }
    })
}

/** Equal answers spread as if one lay a step off, as in `meanOfSteps`. */
function estimateOf(rows: readonly AtUsualMix[]): Estimate | null {
  const estimate = meanEstimate(
    rows.map(({ value }) => value),
    rows.map(({ weight }) => weight),
  )
  return estimate && { mean: estimate.mean, sd: Math.max(estimate.sd, 1 / rows.length) }
}

function withInterval({ mean, sd }: Estimate, n: number, level: number): Mean {
  const reach = tFor(level, n) * sd
  return { n, mean, low: Math.max(1, mean - reach), high: Math.min(7, mean + reach) }
}
