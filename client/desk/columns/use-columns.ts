import { useState, useSyncExternalStore } from 'react'

const KEY = 'lyhord.desk.columns'
/** Narrower than this, the context lies over the conversation and is folded until asked for. */
const NARROW = '(width <= 1199px)'

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
export function useColumns(conversationId: string | undefined) {
  const [columns, setColumns] = useState(() => readColumns(localStorage.getItem(KEY)))
  const isNarrow = useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches)
  // On a narrow screen opening it is for this conversation and for now, not for good.
  const [openedFor, setOpenedFor] = useState<string>()
  const change = (next: Partial<Columns>) => {
    const changed = { ...columns, ...next }
    setColumns(changed)
    localStorage.setItem(KEY, JSON.stringify(changed))
  }
  return {
    ...columns,
    isNarrow,
    isContextOpen: isNarrow ? conversationId !== undefined && openedFor === conversationId : columns.isContextOpen,
    setWidth: (column: Column, width: number) => change({ [column]: clampWidth(column, width) }),
    setContextOpen: (isContextOpen: boolean) =>
      isNarrow ? setOpenedFor(isContextOpen ? conversationId : undefined) : change({ isContextOpen }),
  }
}

function subscribe(onChange: () => void): () => void {
  const narrow = matchMedia(NARROW)
  narrow.addEventListener('change', onChange)
  return () => narrow.removeEventListener('change', onChange)
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
