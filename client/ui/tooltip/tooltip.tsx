import { lazy, type ReactNode, Suspense } from 'react'

export interface TooltipProps {
  text: ReactNode
  keys?: string | undefined
  side?: 'top' | 'right' | 'bottom' | 'left'
  /** One element that can have focus. */
  children: ReactNode
}

// Where it cannot be fetched the element works without.
const Bare = ({ children }: TooltipProps) => children
const RadixTooltip = lazy<(props: TooltipProps) => ReactNode>(() =>
  import('./radix-tooltip.tsx').catch(() => ({ default: Bare })),
)

/** Words at an element on hover and focus. What draws them comes after the first view; until then the element stands alone. */
export const Tooltip = (props: TooltipProps) => (
  <Suspense fallback={props.children}>
    <RadixTooltip {...props} />
  </Suspense>
)
