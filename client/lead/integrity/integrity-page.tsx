import { useQuery } from '@tanstack/react-query'
import { BadgeCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { IntegrityView } from '../../../shared/contract/integrity.ts'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { HowLink } from '../../ui/how-link/how-link.tsx'
import { Page } from '../../ui/page/page.tsx'
import { EmptyState } from '../../ui/states/empty-state.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { Skeleton } from '../../ui/states/skeleton.tsx'
import { Gap } from './gap.tsx'
import styles from './integrity.module.css'
import { Anchors, Proxies } from './panels.tsx'
import { Questions } from './questions.tsx'
import { WatchSection } from './watch-section.tsx'

/** Whether the numbers mean what they say: the watch and its panels, of the desk; and the questions that signals have asked. */
export function IntegrityPage() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const integrity = useQuery(useTRPC().integrity.get.queryOptions({ brandId }))
  return (
    <Page
      title={t('lead.integrity.title')}
      lede={t('lead.integrity.lede')}
      width="wide"
      actions={<HowLink figure="watch" />}
    >
      {integrity.isPending && <Skeleton height={240} />}
      {integrity.isLoadingError && <ErrorState error={integrity.error} onRetry={() => void integrity.refetch()} />}
      {integrity.data && <Body view={integrity.data} />}
      <Questions />
    </Page>
  )
}

function Body({ view }: { view: IntegrityView }) {
  const { t } = useTranslation()
  const { integrity, isDemo, isFailing } = view
  if (!integrity)
    return (
      <EmptyState icon={<BadgeCheck size={22} />} title={t('lead.integrity.empty')}>
        {t('lead.integrity.emptyBody')}
      </EmptyState>
    )
  return (
    <>
      {isDemo && <p className={styles.notice}>{t('lead.integrity.demo')}</p>}
      {isFailing && <p className={styles.notice}>{t('lead.integrity.failing')}</p>}
      <WatchSection view={view} integrity={integrity} />
      <Gap gap={integrity.gap} />
      <Anchors quarters={integrity.anchors} />
      <Proxies proxies={integrity.proxies} />
    </>
  )
}
