import styles from './question.module.css'
import type { QuestionTexts } from './texts.ts'

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const

/** How far one agrees with a statement, in one row: the numbers between two ends in words. */
export const Agree = ({
  t,
  statement,
  step,
  onStep,
}: {
  t: QuestionTexts
  statement: string
  step: number | null
  onStep: (step: number) => void
}) => (
  <fieldset className={styles.set} aria-describedby="agree">
    <legend className={styles.heading}>{statement}</legend>
    <div className={styles.row}>
      {STEPS.map((value) => (
        <label key={value} className={styles.number} data-chosen={step === value}>
          <input type="radio" name="agree" value={value} checked={step === value} onChange={() => onStep(value)} />
          {value}
        </label>
      ))}
    </div>
    <div className={styles.ends} id="agree">
      <span>{t('agree.low')}</span>
      <span>{t('agree.high')}</span>
    </div>
  </fieldset>
)
