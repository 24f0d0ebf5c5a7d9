import styles from './question.module.css'

/** A short question with a few answers in a row. */
export const Choice = <Value extends string>({
  name,
  question,
  answers,
  chosen,
  onChoose,
}: {
  name: string
  question: string
  answers: readonly (readonly [value: Value, label: string])[]
  chosen: Value | null
  onChoose: (value: Value) => void
}) => (
  <fieldset className={styles.set}>
    <legend className={styles.heading}>{question}</legend>
    <div className={styles.row}>
      {answers.map(([value, label]) => (
        <label key={value} className={styles.step} data-chosen={chosen === value}>
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </div>
  </fieldset>
)
