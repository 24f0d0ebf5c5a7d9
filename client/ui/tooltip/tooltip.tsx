import { lazy, type ReactNode, Suspense } from 'react'

export interface TooltipProps {
  text: ReactNode
  keys?: string | undefined
  side?: 'top' | 'right' | 'bottom' | 'left'
  /** One element that can have focus. */
  children: ReactNode
}

const RadixTooltip = lazy(() => import('./radix-tooltip.tsx'))

/** Words at an element on hover and focus. What draws them comes after the first view; until then the element stands alone. */
export const Tooltip = (props: TooltipProps) => (
  <Suspense fallback={props.children}>
    <RadixTooltip {...props} />
  </Suspense>
)
