import { CloudOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useIsConnected } from '../lib/use-is-connected.ts'
import styles from './shell.module.css'

/** Calm: what is kept, and that it goes on by itself. */
export function OfflineBanner() {
  const { t } = useTranslation()
  const isConnected = useIsConnected()
  return (
    <div role="status">
      {!isConnected && (
        <p className={styles.offline}>
          <CloudOff size={16} aria-hidden="true" />
          {t('desk.offline')}
        </p>
      )}
    </div>
  )
}
