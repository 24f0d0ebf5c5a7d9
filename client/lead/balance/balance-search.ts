import type { Dimension } from '../../../shared/contract/quality.ts'
import { CUTS, type CutBy, PERIODS, type Period, USUAL_PERIOD } from '../../../shared/quality/shown-by.ts'

export interface Figure {
  dimension: Dimension
  key: string
}

/** What the page shows, kept in its address: a figure can be sent to a colleague, and the way back leads to it. */
export interface BalanceSearch {
  weeks?: Period
  by?: CutBy
  as?: 'table'
  figure?: string
}

export const USUAL_CUT: CutBy = 'topic'

/** Takes what is understood and drops the rest. */
export function readBalanceSearch(search: Record<string, unknown>): BalanceSearch {
  const weeks = PERIODS.find((period) => period === search.weeks)
  const by = CUTS.find((cut) => cut === search.by)
  return {
    ...(weeks !== undefined && weeks !== USUAL_PERIOD && { weeks }),
    ...(by !== undefined && by !== USUAL_CUT && { by }),
    ...(search.as === 'table' && { as: 'table' as const }),
    ...(typeof search.figure === 'string' && readFigure(search.figure) && { figure: search.figure }),
  }
}

export const writeFigure = ({ dimension, key }: Figure): string => `${dimension}.${key}`

/** Null for what is no figure. */
export function readFigure(text: string | undefined): Figure | null {
  if (!text) return null
  const [name, ...rest] = text.split('.')
  const dimension = name === 'desk' ? name : CUTS.find((one) => one === name)
  const key = rest.join('.')
  return dimension && key !== '' && key.length <= 200 ? { dimension, key } : null
}
