interface Props {
  id: string
  label: string
  value: string
  autocomplete?: string
  inputMode?: 'numeric' | 'email'
  maxLength: number
  placeholder?: string
  readOnly?: boolean
  error: string | undefined
  onType: (value: string, input: HTMLInputElement) => void
}

export function Field({ id, label, error, onType, ...input }: Props) {
  return (
    <div className="field" data-field={id}>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        type="text"
        required
        id={id}
        name={id}
        aria-invalid={error !== undefined}
        {...(error !== undefined && { 'aria-describedby': `${id}-error` })}
        onInput={(event) => onType(event.currentTarget.value, event.currentTarget)}
      />
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
