import { type ErrorComponentProps, Link, Outlet, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Logo } from '../ui/marks/logo.tsx'
import { EmptyState } from '../ui/states/empty-state.tsx'
import { ErrorState } from '../ui/states/error-state.tsx'
import { Toasts } from '../ui/toast/toast.tsx'
import styles from './root.module.css'

export function Root() {
  const { t } = useTranslation()
  return (
    <>
      <Outlet />
      <Toasts label={t('common.news')} />
    </>
  )
}

/** While the first connection is made. */
export function Splash() {
  const { t } = useTranslation()
  return (
    <main className={styles.middle} role="status">
      <Logo />
      <p>{t('desk.connecting')}</p>
    </main>
  )
}

export function Missing() {
  const { t } = useTranslation()
  return (
    <main className={styles.middle}>
      <EmptyState title={t('common.notFound')} action={<Link to="/">{t('common.toInbox')}</Link>} />
    </main>
  )
}

/** A page that broke, or whose code could not be fetched: trying again fetches it anew. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  return (
    <main className={styles.middle}>
      <ErrorState error={error} onRetry={() => void router.invalidate().then(reset)} />
    </main>
  )
}
