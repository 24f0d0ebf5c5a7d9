import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import { Skeleton } from '../../ui/states/skeleton.tsx'
import styles from './balance.module.css'

const ROWS = ['60%', '72%', '48%', '66%']

export function BalanceSkeleton() {
  const { t } = useTranslation()
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <div className={styles.pair}>
        <Skeleton height={150} />
        <Skeleton height={150} />
      </div>
      {ROWS.map((width) => (
        <Skeleton key={width} width={width} height={18} />
      ))}
    </div>
  )
}
