import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { Skeleton } from '../../ui/states/skeleton.tsx'
import styles from './measured.module.css'

const WORDS = ['purpose', 'informed', 'discussedWith'] as const

/** Whether figures of single persons are on, and what was said for it: it is about those who read it here. */
export function PersonLevelsNow() {
  const { t } = useTranslation()
  const { id: brandId, name: brand } = useBrand()
  const state = useQuery(useTRPC().personLevels.get.queryOptions({ brandId }))
  if (state.isPending) return <Skeleton width="40ch" />
  if (state.isError) return <ErrorState error={state.error} onRetry={() => void state.refetch()} />
  const { current } = state.data
  if (!current) return <p className={styles.text}>{t('measured.people.off', { brand })}</p>
  return (
    <>
      <p className={styles.text}>
        {t('measured.people.on', { brand, until: formatDate(current.reviewOn), by: current.switchedOn.by })}
      </p>
      <dl className={styles.said}>
        {WORDS.map((word) => (
          <div key={word}>
            <dt>{t(`measured.people.${word}`)}</dt>
            <dd>{current[word]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
