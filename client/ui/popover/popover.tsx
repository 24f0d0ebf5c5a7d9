import { Popover as Radix } from 'radix-ui'
import type { KeyboardEvent, ReactNode } from 'react'
import { Tooltip } from '../tooltip/tooltip.tsx'
import styles from './popover.module.css'

interface Props {
  /** The button that opens it; gets the ARIA of a button with a dialog, and focus back. */
  trigger: ReactNode
  /** Words at the button on hover and focus. */
  hint: ReactNode
  /** The id of what names it, among the children. */
  labelledBy: string
  describedBy?: string
  children: ReactNode
}

// What is pressed in here is meant for it; the page behind hears none of it, as with a dialog.
const keepKeys = (event: KeyboardEvent) => event.stopPropagation()

/** A small sheet at a button, which what happens elsewhere closes. Draws with Radix: load lazily whatever uses it. */
export const Popover = ({ trigger, hint, labelledBy, describedBy, children }: Props) => (
  <Radix.Root>
    <Tooltip text={hint}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
    </Tooltip>
    <Radix.Portal>
      <Radix.Content
        className={styles.popover}
        side="bottom"
        align="start"
        sideOffset={6}
        collisionPadding={8}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        onKeyDown={keepKeys}
      >
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
)
