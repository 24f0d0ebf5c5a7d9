import type { PulseAnswer } from '../../../shared/contract/pulse.ts'
import styles from '../../ui/question/question.module.css'
import { Scale } from '../../ui/question/scale.tsx'
import type { T } from '../texts.ts'

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const LONGEST = 2000

interface Props {
  t: T
  brand: string
  answer: Partial<PulseAnswer>
  progress: 'idle' | 'sending' | 'failed'
  onChange: (patch: Partial<PulseAnswer>) => void
  onSend: () => void
  onSkip: () => void
}

/** How likely one is to recommend the brand, and why. The reason may be left empty. */
export const PulseForm = ({ t, brand, answer, progress, onChange, onSend, onSkip }: Props) => (
  <form
    className={styles.question}
    aria-label={t('page.pulse.question', { brand })}
    onSubmit={(event) => {
      event.preventDefault()
      onSend()
    }}
  >
    <Scale
      name="recommend"
      question={t('page.pulse.question', { brand })}
      numbers={NUMBERS}
      ends={[t('page.pulse.low'), t('page.pulse.high')]}
      chosen={answer.recommend ?? null}
      onChoose={(recommend) => onChange({ recommend })}
    />
    <label className={styles.missed}>
      <span className={styles.heading}>{t('page.pulse.reason')}</span> <small>{t('optional')}</small>
      <textarea
        rows={3}
        maxLength={LONGEST}
        dir="auto"
        value={answer.comment ?? ''}
        onInput={(event) => onChange({ comment: event.currentTarget.value })}
      />
    </label>
    {progress === 'failed' && (
      <p className={styles.failed} role="alert">
        {t('failed')}
      </p>
    )}
    <div className={styles.buttons}>
      <button type="button" className={styles.quiet} onClick={onSkip}>
        {t('skip')}
      </button>
      <button
        type="submit"
        className={styles.primary}
        disabled={progress === 'sending' || answer.recommend === undefined}
      >
        {t(progress === 'sending' ? 'sending' : progress === 'failed' ? 'retry' : 'send')}
      </button>
    </div>
    <p className={styles.who}>{t('page.pulse.who')}</p>
  </form>
)
