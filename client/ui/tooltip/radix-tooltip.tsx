import { Tooltip as Radix } from 'radix-ui'
import { Kbd } from '../marks/kbd.tsx'
import styles from './tooltip.module.css'
import type { TooltipProps } from './tooltip.tsx'

const DELAY_MS = 450

export default function RadixTooltip({ text, keys, side = 'bottom', children }: TooltipProps) {
  return (
    <Radix.Provider delayDuration={DELAY_MS}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className={styles.tooltip} side={side} sideOffset={6} collisionPadding={8}>
            {text}
            {keys && <Kbd>{keys}</Kbd>}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
