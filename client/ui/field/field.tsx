import { type ReactNode, useId } from 'react'
import styles from './field.module.css'

export interface FieldProps {
  label: string
  hint?: ReactNode
  /** What to mend, in words. Marks the input as invalid and is read with it. */
  error?: string | null | undefined
  isLabelHidden?: boolean
}

interface Wiring {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

/** Label, hint and error around any control, tied together for a screen reader. */
export function Field({
  label,
  hint,
  error,
  isLabelHidden,
  children,
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId()
  const told = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label} data-hidden={isLabelHidden || undefined}>
        {label}
      </label>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': told || undefined })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
