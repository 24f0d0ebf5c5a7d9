import { Link } from '@tanstack/react-router'
import { Check, Inbox } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { View } from '../../../shared/contract/conversation.ts'
import { useHasRole } from '../../lib/me.ts'
import { EmptyState } from '../../ui/states/empty-state.tsx'

/** An empty view is mostly good news. A desk without any conversation yet is told where the first can come from. */
export function ListEmpty({ view }: { view: View }) {
  const { t } = useTranslation()
  const isAdmin = useHasRole('admin')
  const isQuiet = view === 'waiting' || view === 'unassigned' || view === 'mine'
  return (
    <EmptyState icon={isQuiet ? <Check size={22} /> : <Inbox size={22} />} title={t(`desk.empty.${view}.title`)}>
      <p>{t(`desk.empty.${view}.text`)}</p>
      {isAdmin && (view === 'open' || view === 'waiting') && <Link to="/welcome">{t('desk.empty.begin')}</Link>}
    </EmptyState>
  )
}
