import { useState } from 'react'

const KEY = 'lyhord.desk.columns'
/** Narrower than this, the context lies over the conversation and is folded until asked for. */
export const NARROW = '(width <= 1199px)'

export const LIMITS = { list: { min: 260, max: 520 }, context: { min: 280, max: 520 } } as const
export type Column = keyof typeof LIMITS

interface Columns {
  list: number
  context: number
  isContextOpen: boolean
}

const usual: Columns = { list: 344, context: 352, isContextOpen: true }

export const clampWidth = (column: Column, width: number): number =>
  Math.min(Math.max(Math.round(width), LIMITS[column].min), LIMITS[column].max)

/** How wide the columns are and whether the context is open; remembered in this browser. */
export function useColumns() {
  const [columns, setColumns] = useState(read)
  const change = (next: Partial<Columns>) => {
    const changed = { ...columns, ...next }
    setColumns(changed)
    // On a narrow screen opening it is for now, not for good.
    const isNarrow = matchMedia(NARROW).matches
    localStorage.setItem(KEY, JSON.stringify(isNarrow ? { ...changed, isContextOpen: read().isContextOpen } : changed))
  }
  return {
    ...columns,
    setWidth: (column: Column, width: number) => change({ [column]: clampWidth(column, width) }),
    setContextOpen: (isContextOpen: boolean) => change({ isContextOpen }),
  }
}

/** What this browser remembers, as far as it makes sense. */
export function readColumns(text: string | null): Columns {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    const { list, context, isContextOpen }: Partial<Record<keyof Columns, unknown>> =
      typeof kept === 'object' && kept !== null ? kept : {}
    return {
      list: typeof list === 'number' ? clampWidth('list', list) : usual.list,
      context: typeof context === 'number' ? clampWidth('context', context) : usual.context,
      isContextOpen: typeof isContextOpen === 'boolean' ? isContextOpen : usual.isContextOpen,
    }
  } catch {
    return usual
  }
}

function read(): Columns {
  const kept = readColumns(localStorage.getItem(KEY))
  return matchMedia(NARROW).matches ? { ...kept, isContextOpen: false } : kept
}
