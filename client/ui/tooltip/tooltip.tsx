import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Kbd } from '../marks/kbd.tsx'
import styles from './tooltip.module.css'

interface Props {
  text: ReactNode
  keys?: string | undefined
  side?: 'top' | 'right' | 'bottom' | 'left'
  /** One element that can have focus. */
  children: ReactNode
}

export const Tooltip = ({ text, keys, side = 'bottom', children }: Props) => (
  <Radix.Root>
    <Radix.Trigger asChild>{children}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content className={styles.tooltip} side={side} sideOffset={6} collisionPadding={8}>
        {text}
        {keys && <Kbd>{keys}</Kbd>}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
)

/** Around the whole application: after one tooltip the next comes at once. */
export const TooltipProvider = ({ children }: { children: ReactNode }) => (
  <Radix.Provider delayDuration={450} skipDelayDuration={200}>
    {children}
  </Radix.Provider>
)
