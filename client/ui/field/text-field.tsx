import type { ComponentProps } from 'react'
import styles from './field.module.css'
import { Field, type FieldProps } from './field.tsx'

type Props = FieldProps & Omit<ComponentProps<'input'>, 'id' | 'className'>

export const TextField = ({ label, hint, error, isLabelHidden = false, ...rest }: Props) => (
  <Field label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
    {(wiring) => <input type="text" {...rest} {...wiring} className={styles.control} />}
  </Field>
)
