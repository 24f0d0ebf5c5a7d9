import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import { Skeleton } from '../../ui/states/skeleton.tsx'
import styles from './voices.module.css'

const WIDTHS = ['92%', '64%', '78%']

export function VoicesSkeleton() {
  const { t } = useTranslation()
  return (
    <div className={styles.paper} role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {WIDTHS.map((width) => (
        <div key={width} className={styles.answer}>
          <Skeleton width={width} height={22} />
          <Skeleton width="24ch" />
          <Skeleton width="36ch" />
        </div>
      ))}
    </div>
  )
}
