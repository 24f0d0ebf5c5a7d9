import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import styles from './answers.module.css'

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const

/** An answer on the seven steps: dots for a glance, the customer's own choice of words to read. */
export function StepMark({ step }: { step: number }) {
  const { t } = useTranslation()
  const chosen = STEPS.find((each) => each === step)
  return (
    <span className={styles.mark}>
      <span className={styles.dots} aria-hidden="true">
        {STEPS.map((each) => (
          <i key={each} data-on={each <= step || undefined} />
        ))}
      </span>
      <span>
        <VisuallyHidden>{t('lead.felt')} </VisuallyHidden>
        {chosen ? t(`survey.step.${chosen}`) : step}
        <VisuallyHidden>, {t('lead.ofSeven', { step })}</VisuallyHidden>
      </span>
    </span>
  )
}
