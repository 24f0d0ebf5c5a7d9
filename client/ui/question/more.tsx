import type { Asking } from '../../lib/asking.ts'
import styles from './question.module.css'
import type { QuestionTexts } from './texts.ts'

const LONGEST = 2000

/** What else they would like to say. All of it may be left empty. */
export const More = ({
  t,
  asking: { solved, comment, maySeeNext },
  onChange,
}: {
  t: QuestionTexts
  asking: Asking
  onChange: (patch: Partial<Asking>) => void
}) => (
  <>
    <fieldset className={styles.set}>
      <legend className={styles.heading}>{t('solved.question')}</legend>
      <div className={styles.row}>
        {(['yes', 'partly', 'no'] as const).map((value) => (
          <label key={value} className={styles.step} data-chosen={solved === value}>
            <input
              type="radio"
              name="solved"
              value={value}
              checked={solved === value}
              onChange={() => onChange({ solved: value })}
            />
            {t(`solved.${value}`)}
          </label>
        ))}
      </div>
    </fieldset>
    <label className={styles.missed}>
      <span className={styles.heading}>{t('missed')}</span> <small>{t('optional')}</small>
      <textarea
        rows={3}
        maxLength={LONGEST}
        dir="auto"
        value={comment}
        onInput={(event) => onChange({ comment: event.currentTarget.value })}
      />
    </label>
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={maySeeNext}
        onChange={(event) => onChange({ maySeeNext: event.currentTarget.checked })}
      />
      {t('maySeeNext')}
    </label>
  </>
)
