import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskMessage, Sentiment } from '../../../shared/contract/message.ts'
import { describeError } from '../../lib/errors.ts'
import { Button } from '../../ui/button/button.tsx'
import { FeelingMark } from '../../ui/marks/feeling-mark.tsx'
import styles from './feeling-popover.module.css'
import { useCorrection } from './use-correction.ts'

const LABELS = ['negative', 'neutral', 'positive'] as const

/** What the agent says instead of the mark. It changes nothing on anybody's screen but this. */
export function MarkCorrection({ message, sentiment }: { message: DeskMessage; sentiment: Sentiment }) {
  const { t } = useTranslation()
  const { saysLabel, say, isTakenBack, error } = useCorrection(message)
  const chosen = useRef<HTMLButtonElement>(null)
  const takeBack = () => {
    // The button goes with what it takes back; focus stays among the choices.
    chosen.current?.focus()
    say(null)
  }
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{t('desk.mark.wrong')}</legend>
        {LABELS.map((label) => (
          <Button
            key={label}
            ref={label === saysLabel ? chosen : undefined}
            size="small"
            className={styles.choice}
            aria-pressed={label === saysLabel}
            // What it says already is no correction.
            disabled={label === sentiment.label && label !== saysLabel}
            onClick={() => say(label)}
          >
            <span className={styles.shape} aria-hidden="true">
              <FeelingMark feeling={label} label="" />
            </span>
            {t(`desk.mark.says.${label}`)}
          </Button>
        ))}
      </fieldset>
      <div className={styles.after}>
        <p role="status">
          {saysLabel && !error ? t('desk.mark.kept') : isTakenBack && !error ? t('desk.mark.takenBack') : ''}
        </p>
        {saysLabel && (
          <Button kind="quiet" size="small" onClick={takeBack}>
            {t('desk.mark.takeBack')}
          </Button>
        )}
      </div>
      {error && (
        <p className={styles.error} role="alert">
          {describeError(error, t)}
        </p>
      )}
    </>
  )
}
