import styles from './question.module.css'
import type { QuestionTexts } from './texts.ts'

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const

/** Seven labelled steps. No stars, no faces: the words carry the meaning. */
export const Steps = ({
  t,
  step,
  onStep,
}: {
  t: QuestionTexts
  step: number | null
  onStep: (step: number) => void
}) => (
  <fieldset className={styles.set}>
    <legend className={styles.heading}>{t('question')}</legend>
    {STEPS.map((value) => (
      <label key={value} className={styles.step} data-chosen={step === value}>
        <input
          type="radio"
          name="felt-understood"
          value={value}
          checked={step === value}
          onChange={() => onStep(value)}
        />
        {t(`step.${value}`)}
      </label>
    ))}
  </fieldset>
)
