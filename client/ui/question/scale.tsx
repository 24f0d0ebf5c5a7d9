import styles from './question.module.css'

/** Numbers in one row between two ends in words. */
export const Scale = ({
  name,
  question,
  numbers,
  ends,
  chosen,
  onChoose,
}: {
  name: string
  question: string
  numbers: readonly number[]
  ends: readonly [low: string, high: string]
  chosen: number | null
  onChoose: (value: number) => void
}) => (
  <fieldset className={styles.set} aria-describedby={`${name}-ends`}>
    <legend className={styles.heading}>{question}</legend>
    <div className={styles.row}>
      {numbers.map((value) => (
        <label key={value} className={styles.number} data-chosen={chosen === value}>
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
          {value}
        </label>
      ))}
    </div>
    <div className={styles.ends} id={`${name}-ends`}>
      <span>{ends[0]}</span>
      <span>{ends[1]}</span>
    </div>
  </fieldset>
)
