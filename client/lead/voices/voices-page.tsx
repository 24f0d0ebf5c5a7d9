import { useInfiniteQuery } from '@tanstack/react-query'
import { MessageSquareQuote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { localeOf } from '../../lib/format.ts'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Page } from '../../ui/page/page.tsx'
import { EmptyState } from '../../ui/states/empty-state.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { More } from '../answers/more.tsx'
import { Answer } from './answer.tsx'
import { byDay, nameDay } from './by-day.ts'
import styles from './voices.module.css'
import { VoicesSkeleton } from './voices-skeleton.tsx'

/** What customers answered, newest first, to be read like a newspaper. */
export function VoicesPage() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const latest = useInfiniteQuery(
    useTRPC().answers.latest.infiniteQueryOptions(
      { brandId },
      { getNextPageParam: ({ cursor }) => cursor ?? undefined },
    ),
  )
  const answers = latest.data?.pages.flatMap((page) => page.answers) ?? []
  const now = Date.now()
  return (
    <Page title={t('lead.voices.title')} lede={t('lead.voices.lede')}>
      {latest.isPending && <VoicesSkeleton />}
      {latest.isLoadingError && <ErrorState error={latest.error} onRetry={() => void latest.refetch()} />}
      {latest.data && answers.length === 0 && (
        <EmptyState icon={<MessageSquareQuote size={22} />} title={t('lead.voices.empty')}>
          {t('lead.voices.emptyBody')}
        </EmptyState>
      )}
      {answers.length > 0 && (
        <div className={styles.paper}>
          {byDay(answers, ({ answeredAt }) => answeredAt).map(({ at, items }) => (
            <section key={at} className={styles.day}>
              <h2>{nameDay(at, now, localeOf())}</h2>
              {items.map((answer) => (
                <Answer key={answer.id} answer={answer} />
              ))}
            </section>
          ))}
          <More
            hasMore={latest.hasNextPage}
            isLoading={latest.isFetchingNextPage}
            end={t('lead.voices.all')}
            onMore={() => void latest.fetchNextPage()}
          />
        </div>
      )}
      {!latest.isPending && <p className={styles.who}>{t('lead.voices.who')}</p>}
    </Page>
  )
}
