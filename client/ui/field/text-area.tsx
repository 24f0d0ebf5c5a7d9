import type { ComponentProps } from 'react'
import styles from './field.module.css'
import { Field, type FieldProps } from './field.tsx'

type Props = FieldProps & Omit<ComponentProps<'textarea'>, 'id' | 'className'>

export const TextArea = ({ label, hint, error, isLabelHidden = false, ...rest }: Props) => (
  <Field label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
    {(wiring) => <textarea rows={3} {...rest} {...wiring} className={styles.control} />}
  </Field>
)
