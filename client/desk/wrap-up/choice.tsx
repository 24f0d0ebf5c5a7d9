import { type Ref, useId } from 'react'
import { Kbd } from '../../ui/marks/kbd.tsx'
import styles from './wrap-up.module.css'

interface Props<V extends string | number> {
  ref?: Ref<HTMLFieldSetElement>
  legend: string
  hint?: string
  error?: string | null
  name: string
  value: V | null
  options: readonly { value: V; label: string; keys: string }[]
  isFocused?: boolean
  /** Steps in their order, of one width. */
  isScale?: boolean
  onChange: (value: V) => void
  skip?: { label: string; onSkip: () => void }
}

/** One of several, side by side; real radio buttons under it. */
export function Choice<V extends string | number>(props: Props<V>) {
  const { ref, legend, hint, error, name, value, options, isFocused = false, isScale = false, onChange, skip } = props
  const id = useId()
  return (
    <fieldset ref={ref} className={styles.choice} aria-describedby={hint || error ? id : undefined}>
      <legend>{legend}</legend>
      {(error || hint) && (
        <p id={id} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {error ?? hint}
        </p>
      )}
      <div className={styles.options} data-scale={isScale || undefined}>
        {options.map((option, index) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              // biome-ignore lint/a11y/noAutofocus: the dialog opens on the question that is always asked
              autoFocus={isFocused && index === 0}
              onChange={() => onChange(option.value)}
            />
            <Kbd>{option.keys}</Kbd>
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {skip && (
        <button type="button" className={styles.skip} aria-pressed={value === null} onClick={skip.onSkip}>
          <Kbd>0</Kbd>
          {skip.label}
        </button>
      )}
    </fieldset>
  )
}
