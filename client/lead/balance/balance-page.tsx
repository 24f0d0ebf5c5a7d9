import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Scale } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { DESK_KEY, USUAL_PERIOD } from '../../../shared/quality/shown-by.ts'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Page } from '../../ui/page/page.tsx'
import { EmptyState } from '../../ui/states/empty-state.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { ContactsPanel } from '../contacts/contacts-panel.tsx'
import styles from './balance.module.css'
import { type BalanceSearch, readBalanceSearch, readFigure, USUAL_CUT, writeFigure } from './balance-search.ts'
import { BalanceSkeleton } from './balance-skeleton.tsx'
import { CutSection } from './cut-section.tsx'
import { Declined } from './declined.tsx'
import { DeskPair } from './desk-pair.tsx'
import { MinuteMore } from './minute-more.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { Worth } from './worth.tsx'

const route = getRouteApi('/staff/lead/balance')
/** While the figures have not been counted yet, it is asked again after so long. */
const SOON_MS = 10_000

/** Felt understood weighed against attention time: the desk, then its groups. Nobody's name, no ranking. */
export function BalancePage() {
  const { t } = useTranslation()
  const { id: brandId, name } = useBrand()
  const { weeks = USUAL_PERIOD, by = USUAL_CUT, as, figure } = route.useSearch()
  const navigate = route.useNavigate()
  const change = (search: { [Name in keyof BalanceSearch]: BalanceSearch[Name] | undefined }) =>
    void navigate({ search: (before: BalanceSearch) => readBalanceSearch({ ...before, ...search }), replace: true })
  const balance = useQuery(
    useTRPC().quality.balance.queryOptions(
      { brandId, weeks },
      {
        placeholderData: keepPreviousData,
        refetchInterval: ({ state }) => (state.data?.desk?.withheld?.reason === 'uncounted' ? SOON_MS : false),
      },
    ),
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
    return (
      <div className={styles.body} data-stale={balance.isPlaceholderData || undefined}>
        {data.isDemo && <p className={styles.demo}>{t('lead.balance.demo')}</p>}
        {data.isFailing && <p className={styles.demo}>{t('lead.balance.failing')}</p>}
        <DeskPair
          balance={data}
          desk={data.desk}
          onOpen={() => change({ figure: writeFigure({ dimension: 'desk', key: DESK_KEY }) })}
        />
        <CutSection
          balance={data}
          by={by}
          isTable={as === 'table'}
          onBy={(cut) => change({ by: cut })}
          onTable={(isTable) => change({ as: isTable ? 'table' : undefined })}
          onOpen={(dimension, key) => change({ figure: writeFigure({ dimension, key }) })}
        />
        <Declined balance={data} />
        <MinuteMore balance={data} />
        <Worth balance={data} />
      </div>
    )
  }
  return (
    <Page title={t('lead.balance.title')} lede={`${name} · ${t('lead.balance.lede')}`} width="wide">
      <PeriodChoice weeks={weeks} onWeeks={(next) => change({ weeks: next })} />
      {body()}
      {opened && (
        <ContactsPanel
          brandId={brandId}
          weeks={weeks}
          figure={opened}
          ownName={balance.data?.cuts.team.cells.find(({ key }) => key === opened.key)?.name}
          onClose={() => change({ figure: undefined })}
        />
      )}
    </Page>
  )
}
