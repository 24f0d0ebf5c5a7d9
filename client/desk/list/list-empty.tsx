import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Check, Inbox } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { View } from '../../../shared/contract/conversation.ts'
import { useBrand, useHasRole } from '../../lib/me.ts'
import { trpc } from '../../lib/trpc.ts'
import { EmptyState } from '../../ui/states/empty-state.tsx'

/** An empty view is mostly good news. A desk without any conversation yet is told where the first can come from. */
export function ListEmpty({ view }: { view: View }) {
  const { t } = useTranslation()
  const isAdmin = useHasRole('admin')
  const isQuiet = view === 'waiting' || view === 'unassigned' || view === 'mine'
  return (
    <EmptyState icon={isQuiet ? <Check size={22} /> : <Inbox size={22} />} title={t(`desk.empty.${view}.title`)}>
      <p>{t(`desk.empty.${view}.text`)}</p>
      {isAdmin && (view === 'open' || view === 'waiting') && <Begin />}
    </EmptyState>
  )
}

/** Only for a desk that has never had a conversation: none is open, waits or sleeps, and none is closed. */
function Begin() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const { data: counts } = useQuery(trpc.conversations.counts.queryOptions({ brandId }))
  // Asked anew each time: the first may have been closed since.
  const closed = useQuery({
    ...trpc.conversations.list.queryOptions({ brandId, view: 'closed', limit: 1 }),
    staleTime: 0,
  })
  const hasClosed = closed.isFetching || closed.data?.rows.length !== 0
  const isFirst = counts && !hasClosed && Object.values(counts).every((count) => count === 0)
  return isFirst ? <Link to="/welcome">{t('desk.empty.begin')}</Link> : null
}
