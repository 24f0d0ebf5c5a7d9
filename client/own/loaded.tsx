import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../ui/marks/visually-hidden.tsx'
import { ErrorState } from '../ui/states/error-state.tsx'
import { Skeleton } from '../ui/states/skeleton.tsx'
import styles from './own.module.css'

interface Props<Data> {
  query: UseQueryResult<Data, unknown>
  children: (data: Data) => ReactNode
}

/** A part of the page that comes by itself: waiting, failed, or there. What is there stays while it is fetched anew. */
export function Loaded<Data>({ query, children }: Props<Data>) {
  const { t } = useTranslation()
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <Skeleton width="70%" height={16} />
      <Skeleton width="45%" height={16} />
    </div>
  )
}
