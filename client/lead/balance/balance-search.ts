import type { Dimension } from '../../../shared/contract/quality.ts'

export const PERIODS = [4, 12, 26] as const
export const DEFAULT_WEEKS = 12
// Not the contract's own list: it stands beside its checks, which the first page need not load.
const DIMENSIONS: readonly Dimension[] = ['desk', 'topic', 'channel']

export interface Figure {
  dimension: Dimension
  key: string
}

/** What the page shows, kept in its address: a figure can be sent to a colleague, and the way back leads to it. */
export interface BalanceSearch {
  weeks?: number
  as?: 'chart'
  figure?: string
}

/** Takes what is understood and drops the rest. */
export function readBalanceSearch(search: Record<string, unknown>): BalanceSearch {
  const weeks = PERIODS.find((period) => period === search.weeks)
  return {
    ...(weeks !== undefined && weeks !== DEFAULT_WEEKS && { weeks }),
    ...(search.as === 'chart' && { as: 'chart' as const }),
    ...(typeof search.figure === 'string' && readFigure(search.figure) && { figure: search.figure }),
  }
}

export const writeFigure = ({ dimension, key }: Figure): string => `${dimension}.${key}`

/** Null for what is no figure. */
export function readFigure(text: string | undefined): Figure | null {
  if (!text) return null
  const [name, ...rest] = text.split('.')
  const dimension = DIMENSIONS.find((one) => one === name)
  const key = rest.join('.')
  return dimension && key !== '' && key.length <= 100 ? { dimension, key } : null
}
