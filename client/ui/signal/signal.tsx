import { useTranslation } from 'react-i18next'
import type { SignalQuestion } from '../../../shared/contract/integrity.ts'
import { HowLink } from '../how-link/how-link.tsx'
import { Evidence } from './evidence.tsx'
import styles from './signal.module.css'

interface Props {
  question: SignalQuestion
  /** `2026-03-07` as the reader's language writes it. */
  day: (day: string) => string
}

/** What a signal says, what may lie behind it, and the contacts to look at: the same words for whoever reads it. */
export function SignalText({ question, day }: Props) {
  const { t } = useTranslation()
  const { signal, fromDay, toDay, evidence } = question
  return (
    <div className={styles.signal}>
      <h3>{t(`signals.${signal}.title`)}</h3>
      <dl>
        <dt>{t('own.questions.what')}</dt>
        <dd>
          {t(`signals.${signal}.what`)}{' '}
          <span className={styles.soft}>{t('own.questions.from', { from: day(fromDay), to: day(toDay) })}</span>
        </dd>
        <dt>{t('own.questions.innocent')}</dt>
        <dd>{t(`signals.${signal}.innocent`)}</dd>
        <dt>{t('own.questions.evidence')}</dt>
        <dd>
          <Evidence contacts={evidence} />
        </dd>
      </dl>
      <p>
        <HowLink figure="signals" signal={signal} />
      </p>
    </div>
  )
}
