import { CloudOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { describeError } from '../../lib/errors.ts'
import { Button } from '../button/button.tsx'
import styles from './states.module.css'

/** A view that could not be fetched: what happened, and the way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={styles.state} role="alert">
      <span className={styles.icon} aria-hidden="true">
        <CloudOff size={22} />
      </span>
      <p className={styles.title}>{t('common.failedTitle')}</p>
      <p className={styles.text}>{describeError(error, t)}</p>
      {onRetry && <Button onClick={onRetry}>{t('common.tryAgain')}</Button>}
    </div>
  )
}
