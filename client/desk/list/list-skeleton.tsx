import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import { Skeleton } from '../../ui/states/skeleton.tsx'
import styles from './conversation-list.module.css'

const WIDTHS = ['46%', '58%', '38%', '52%', '44%', '60%']

export function ListSkeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {WIDTHS.slice(0, rows).map((width) => (
        <div key={width} className={styles.ghost}>
          <Skeleton width={width} height={14} />
          <Skeleton width="86%" />
          <Skeleton width="34%" height={16} />
        </div>
      ))}
    </div>
  )
}
