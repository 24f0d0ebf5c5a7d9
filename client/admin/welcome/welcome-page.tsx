import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CreditCard, PlugZap } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBrand } from '../../lib/me.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { Page } from '../../ui/page/page.tsx'
import { ErrorState } from '../../ui/states/error-state.tsx'
import { Skeleton } from '../../ui/states/skeleton.tsx'
import { NewTabLink } from '../code/new-tab-link.tsx'
import { DemoDoor } from './demo-door.tsx'
import { Door } from './door.tsx'
import { Readiness } from './readiness.tsx'
import styles from './welcome.module.css'

/** The first page after set-up: try it, fill it with demo data, or install it. */
export function WelcomePage() {
  const { t } = useTranslation()
  const { id: brandId, name } = useBrand()
  const install = useQuery(useTRPC().brands.install.queryOptions({ brandId }))
  return (
    <Page width="wide" title={t('admin.welcome.title', { brand: name })} lede={t('admin.welcome.lede')}>
      <div className={styles.doors}>
        <Door icon={<CreditCard size={22} />} title={t('admin.welcome.try.title')} body={t('admin.welcome.try.body')}>
          {install.isPending && <Skeleton width="18ch" height={32} />}
          {install.isError && <ErrorState error={install.error} onRetry={() => void install.refetch()} />}
          {install.data && (
            <NewTabLink href={install.data.demoUrl} className={styles.primary ?? ''}>
              {t('admin.welcome.try.action')}
            </NewTabLink>
          )}
        </Door>
        <DemoDoor />
        <Door
          icon={<PlugZap size={22} />}
          title={t('admin.welcome.install.title')}
          body={t('admin.welcome.install.body')}
        >
          <Link to="/settings/install" className={styles.plain}>
            {t('admin.welcome.install.action')}
          </Link>
        </Door>
      </div>
      <Readiness />
    </Page>
  )
}
