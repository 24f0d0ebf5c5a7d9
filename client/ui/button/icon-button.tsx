import type { ComponentProps } from 'react'
import { Tooltip } from '../tooltip/tooltip.tsx'
import styles from './button.module.css'

interface Props extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** Said by a screen reader and shown as a tooltip. */
  label: string
  keys?: string
}

export function IconButton({ label, keys, className, ...rest }: Props) {
  return (
    <Tooltip text={label} keys={keys}>
      <button
        type="button"
        aria-label={label}
        {...rest}
        className={className ? `${styles.icon} ${className}` : styles.icon}
      />
    </Tooltip>
  )
}
