import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Sprout } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DemoState } from '../../../shared/contract/demo.ts'
import { localeOf } from '../../lib/format.ts'
import { useBrand, useHasRole } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Button } from '../../ui/button/button.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { Skeleton } from '../../ui/states/skeleton.tsx'
import { Door } from './door.tsx'
import styles from './welcome.module.css'

const EVERY_MS = 700

/** Fills the brand with a made-up half year, and says how far that is; takes it all away again. */
export function DemoDoor() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const isLead = useHasRole('lead')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const state = useQuery({
    ...trpc.demo.state.queryOptions({ brandId }),
    refetchInterval: ({ state: { data } }) => (isBusy(data) ? EVERY_MS : false),
  })
  const onSuccess = () => queries.invalidateQueries(trpc.demo.state.queryFilter({ brandId }))
  const fill = useMutation(trpc.demo.fill.mutationOptions({ onSuccess }))
  const remove = useMutation(trpc.demo.remove.mutationOptions({ onSuccess }))
  return (
    <Door icon={<Sprout size={22} />} title={t('admin.welcome.demo.title')} body={t('admin.welcome.demo.body')}>
      {state.isPending && <Skeleton width="18ch" height={32} />}
      {state.isError && <ErrorState error={state.error} onRetry={() => void state.refetch()} />}
      {state.data &&
        (isBusy(state.data) ? (
          <Progress state={state.data} />
        ) : (
          <>
            {state.data.underWay?.hasFailed && <p role="alert">{t('admin.welcome.demo.failed')}</p>}
            {state.data.contacts > 0 ? (
              <div className={styles.done}>
                <p role="status">{t('admin.welcome.demo.there', { count: state.data.contacts })}</p>
                {isLead && (
                  <Link to="/balance" className={styles.plain}>
                    {t('admin.welcome.demo.look')}
                  </Link>
                )}
                <Button onClick={() => remove.mutate({ brandId })}>{t('admin.welcome.demo.remove')}</Button>
              </div>
            ) : (
              <Button onClick={() => fill.mutate({ brandId })} isBusy={fill.isPending}>
                {t('admin.welcome.demo.action')}
              </Button>
            )}
          </>
        ))}
    </Door>
  )
}

function Progress({ state: { underWay } }: { state: DemoState }) {
  const { t } = useTranslation()
  if (!underWay) return null
  const { does, done, of } = underWay
  return (
    <div className={styles.progress} role="status">
      <progress {...(of ? { value: done, max: of } : {})} aria-label={t(`admin.welcome.demo.doing.${does}`)} />
      <span>
        {of
          ? t('admin.welcome.demo.stored', { done: whole(done), of: whole(of) })
          : t(`admin.welcome.demo.doing.${does}`)}
      </span>
    </div>
  )
}

const isBusy = (state: DemoState | undefined): boolean => state?.underWay?.hasFailed === false

const whole = (count: number): string => new Intl.NumberFormat(localeOf()).format(count)
