import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../lib/format.ts'
import { useBrand } from '../lib/me.ts'
import { useTRPC } from '../lib/trpc.ts'
import { Button } from '../ui/button/button.tsx'
import { Section } from '../ui/page/page.tsx'
import { ErrorState } from '../ui/states/error-state.tsx'
import { Skeleton } from '../ui/states/skeleton.tsx'
import styles from './own.module.css'

/** Who has looked at what is the reader's, the latest first. */
export function Looks() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const looks = useInfiniteQuery(
    useTRPC().me.looks.infiniteQueryOptions({ brandId }, { getNextPageParam: ({ cursor }) => cursor ?? undefined }),
  )
  const rows = looks.data?.pages.flatMap((page) => page.looks) ?? []
  return (
    <Section title={t('own.looks.title')}>
      {looks.isPending && <Skeleton width="50%" height={16} />}
      {looks.isLoadingError && <ErrorState error={looks.error} onRetry={() => void looks.refetch()} />}
      {looks.data && rows.length === 0 && <p className={styles.soft}>{t('own.looks.none')}</p>}
      {rows.length > 0 && (
        <ul className={styles.looks}>
          {rows.map(({ id, by, what, reason, at }) => (
            <li key={id}>
              <span>{t('own.looks.row', { by, what: t(`own.looks.what.${what}`) })}</span>
              <time dateTime={new Date(at).toISOString()}>{formatMoment(at)}</time>
              {reason && <span>{t('own.looks.reason', { reason })}</span>}
            </li>
          ))}
        </ul>
      )}
      {looks.hasNextPage && (
        <div>
          <Button isBusy={looks.isFetchingNextPage} onClick={() => void looks.fetchNextPage()}>
            {t('lead.more')}
          </Button>
        </div>
      )}
    </Section>
  )
}
