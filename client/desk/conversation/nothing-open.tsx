import { MessagesSquare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/states/empty-state.tsx'
import styles from './conversation-view.module.css'

export function NothingOpen() {
  const { t } = useTranslation()
  return (
    <main className={styles.nothing}>
      <EmptyState icon={<MessagesSquare size={22} />} title={t('desk.nothingOpen.title')}>
        {t('desk.nothingOpen.text')}
      </EmptyState>
    </main>
  )
}
