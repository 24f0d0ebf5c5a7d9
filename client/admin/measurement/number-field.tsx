import type { ReactNode } from 'react'
import { TextField } from '../../ui/field/text-field.tsx'
import type { Form } from '../form/use-form.ts'
import type { Filled, Typed } from './filled-settings.ts'
import styles from './measurement.module.css'

interface Props {
  form: Form<Typed, Filled>
  name: keyof Typed
  label: string
  hint: ReactNode
  wrong: string
}

/** A number in a text field, since the browser's own number fields mind whose comma it is. */
export const NumberField = ({ form, name, label, hint, wrong }: Props) => (
  <div className={styles.number}>
    <TextField
      label={label}
      hint={hint}
      error={form.wrong.has(name) ? wrong : null}
      inputMode="decimal"
      autoComplete="off"
      maxLength={20}
      value={form.values[name]}
      onChange={(event) => form.change({ [name]: event.currentTarget.value })}
    />
  </div>
)
