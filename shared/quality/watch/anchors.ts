import { rankCorrelation } from './rank-correlation.ts'

/** What the desk's index is held against (§10): customers who stayed, what they say of the whole, and blind reviews. */
const ANCHORS = ['retention', 'pulse', 'review'] as const
type Anchor = (typeof ANCHORS)[number]

/** One cell of a quarter, such as a topic's week: the index and each anchor's mean there, in whatever unit; null where unknown. */
export type AnchorCell = { index: number | null } & Record<Anchor, number | null>

/**
 * `correlation` is Spearman's of the index with each anchor over the quarter's cells; `index` and `anchors` the cells' means;
 * `warns` where the index rose since the quarter before and two anchors at least did not. Null where there is not enough.
 */
export type AnchorQuarter = {
  quarter: string
  correlation: Record<Anchor, number | null>
  index: number | null
  anchors: Record<Anchor, number | null>
  warns: boolean | null
}

/** A correlation over fewer cells says nothing. */
const FEWEST_CELLS = 8
const FEWEST_ANCHORS = 2

/**
 * The watch's second panel (§10): the desk's index against what it cannot buy, quarter by quarter.
 *
 * @param quarters in order
 */
export function anchorPanel(quarters: readonly { quarter: string; cells: readonly AnchorCell[] }[]): AnchorQuarter[] {
  const told: AnchorQuarter[] = []
  for (const { quarter, cells } of quarters) {
    const of = <T>(read: (anchor: Anchor) => T): Record<Anchor, T> => ({
      retention: read('retention'),
      pulse: read('pulse'),
      review: read('review'),
    })
    const now = {
      quarter,
      correlation: of((anchor) => rankCorrelation(pairs(cells, anchor), FEWEST_CELLS)),
      index: meanOf(cells.map(({ index }) => index)),
      anchors: of((anchor) => meanOf(cells.map((cell) => cell[anchor]))),
    }
    told.push({ ...now, warns: warns(told.at(-1), now) })
  }
  return told
}

function warns(before: AnchorQuarter | undefined, now: Omit<AnchorQuarter, 'warns'>): boolean | null {
  if (!before || before.index === null || now.index === null) return null
  const rises = ANCHORS.flatMap((anchor) => {
    const [was, is] = [before.anchors[anchor], now.anchors[anchor]]
    return was === null || is === null ? [] : [is > was]
  })
  if (rises.length < FEWEST_ANCHORS) return null
  return now.index > before.index && rises.filter((rose) => !rose).length >= FEWEST_ANCHORS
}

const pairs = (cells: readonly AnchorCell[], anchor: Anchor): [number, number][] =>
  cells.flatMap((cell): [number, number][] => {
    const value = cell[anchor]
    return cell.index === null || value === null ? [] : [[cell.index, value]]
  })

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null
}
