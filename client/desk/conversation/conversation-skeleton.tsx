import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import { Skeleton } from '../../ui/states/skeleton.tsx'
import styles from './conversation-view.module.css'

export function ConversationSkeleton() {
  const { t } = useTranslation()
  return (
    <main className={styles.view}>
      <div className={styles.ghostHead} role="status">
        <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
        <Skeleton width="180px" height={16} />
        <Skeleton width="260px" height={11} />
      </div>
      <div className={styles.ghosts}>
        <Skeleton width="42%" height={40} />
        <Skeleton width="55%" height={60} />
        <Skeleton width="36%" height={40} />
      </div>
    </main>
  )
}
