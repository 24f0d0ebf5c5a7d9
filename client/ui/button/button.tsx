import type { ComponentProps } from 'react'
import { Kbd } from '../marks/kbd.tsx'
import styles from './button.module.css'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` once per view; `quiet` has no border; `danger` for what cannot be undone. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'small' | 'medium'
  /** The key that does the same. */
  keys?: string | undefined
  isBusy?: boolean
}

export function Button({
  kind = 'plain',
  size = 'medium',
  keys,
  isBusy,
  disabled,
  children,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={className ? `${styles.button} ${className}` : styles.button}
      data-kind={kind}
      data-size={size}
      disabled={disabled || isBusy}
      aria-busy={isBusy || undefined}
    >
      {children}
      {keys && <Kbd>{keys}</Kbd>}
    </button>
  )
}
