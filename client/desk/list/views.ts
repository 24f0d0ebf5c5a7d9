import type { View } from '../../../shared/contract/conversation.ts'

/** In the order of the tabs. */
export const VIEWS = ['waiting', 'mine', 'unassigned', 'open', 'pending', 'snoozed', 'closed'] as const satisfies View[]

const REMEMBERED = 'lyhord.view'

export const isView = (value: string | null): value is View => VIEWS.some((view) => view === value)

/** The view used here last; who waits for us to begin with. */
export function rememberedView(): View {
  const remembered = localStorage.getItem(REMEMBERED)
  return isView(remembered) ? remembered : 'waiting'
}

export const rememberView = (view: View): void => localStorage.setItem(REMEMBERED, view)
