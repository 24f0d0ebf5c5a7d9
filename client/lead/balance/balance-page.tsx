import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Scale } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Page } from '../../ui/page/page.tsx'
import { EmptyState } from '../../ui/states/empty-state.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { ContactsPanel } from '../contacts/contacts-panel.tsx'
import styles from './balance.module.css'
import { type BalanceSearch, DEFAULT_WEEKS, readFigure, writeFigure } from './balance-search.ts'
import { BalanceSkeleton } from './balance-skeleton.tsx'
import { Controls } from './controls.tsx'
import { DeskPair } from './desk-pair.tsx'
import { DimensionSection } from './dimension-section.tsx'
import { Method } from './method.tsx'
import { scaleOfMinutes } from './scale.ts'

const route = getRouteApi('/staff/lead/balance')

/** Felt understood weighed against attention time: the desk, then by topic and by channel. Nobody's name, no ranking. */
export function BalancePage() {
  const { t } = useTranslation()
  const { id: brandId, name } = useBrand()
  const { weeks = DEFAULT_WEEKS, as, figure } = route.useSearch()
  const navigate = route.useNavigate()
  const change = (search: BalanceSearch) =>
    void navigate({ search: (before: BalanceSearch) => ({ ...before, ...search }), replace: true })
  const balance = useQuery(
    useTRPC().quality.balance.queryOptions({ brandId, weeks }, { placeholderData: keepPreviousData }),
  )
  const opened = readFigure(figure)

  const body = () => {
    if (balance.isPending) return <BalanceSkeleton />
    if (balance.isLoadingError) return <ErrorState error={balance.error} onRetry={() => void balance.refetch()} />
    const { data } = balance
    if (!data?.desk)
      return (
        <EmptyState icon={<Scale size={22} />} title={t('lead.balance.empty')}>
          {t('lead.balance.emptyBody')}
        </EmptyState>
      )
    const shared = {
      span: data,
      minutes: scaleOfMinutes([data.desk, ...data.byTopic, ...data.byChannel]),
      isChart: as === 'chart',
      onOpen: (dimension: 'desk' | 'topic' | 'channel', key: string) =>
        change({ figure: writeFigure({ dimension, key }) }),
    }
    return (
      <div className={styles.body} data-stale={balance.isPlaceholderData || undefined}>
        {data.isDemo && <p className={styles.demo}>{t('lead.balance.demo')}</p>}
        <DeskPair {...shared} cell={data.desk} />
        <DimensionSection {...shared} dimension="topic" desk={data.desk} cells={data.byTopic} />
        <DimensionSection {...shared} dimension="channel" desk={data.desk} cells={data.byChannel} />
      </div>
    )
  }
  return (
    <Page
      title={t('lead.balance.title')}
      lede={`${name} · ${t('lead.balance.lede')}`}
      width="wide"
      actions={<Method />}
    >
      <Controls
        weeks={weeks}
        isChart={as === 'chart'}
        onWeeks={(next) => change({ weeks: next })}
        onChart={(isChart) =>
          void navigate({
            search: ({ as: _, ...rest }: BalanceSearch) => ({ ...rest, ...(isChart && { as: 'chart' as const }) }),
            replace: true,
          })
        }
      />
      {body()}
      {opened && (
        <ContactsPanel
          brandId={brandId}
          weeks={weeks}
          figure={opened}
          onClose={() => void navigate({ search: ({ figure: _, ...rest }: BalanceSearch) => rest, replace: true })}
        />
      )}
    </Page>
  )
}
