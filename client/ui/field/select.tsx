import type { ComponentProps } from 'react'
import styles from './field.module.css'
import { Field, type FieldProps } from './field.tsx'

interface Option {
  value: string
  label: string
}

type Props = FieldProps &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> & {
    options?: readonly Option[]
    /** Options under headings, where the list is long. */
    groups?: readonly { label: string; options: readonly Option[] }[]
  }

/** The browser's own list: it knows every keyboard, phone and screen reader. */
export const Select = ({ label, hint, error, isLabelHidden = false, options = [], groups = [], ...rest }: Props) => (
  <Field label={label} hint={hint} error={error} isLabelHidden={isLabelHidden}>
    {(wiring) => (
      <select {...rest} {...wiring} className={styles.control}>
        {options.map(asOption)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(asOption)}
          </optgroup>
        ))}
      </select>
    )}
  </Field>
)

const asOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)
