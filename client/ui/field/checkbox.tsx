import type { ComponentProps, ReactNode } from 'react'
import styles from './field.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  label: ReactNode
  hint?: ReactNode
}

export const Checkbox = ({ label, hint, ...rest }: Props) => (
  <label className={styles.check}>
    <input type="checkbox" {...rest} />
    <span>
      {label}
      {hint && <small className={styles.hint}>{hint}</small>}
    </span>
  </label>
)
