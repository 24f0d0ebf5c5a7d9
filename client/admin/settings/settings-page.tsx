import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useHasRole } from '../../lib/me.ts'
import { Page } from '../../ui/page/page.tsx'
import styles from './settings-page.module.css'

interface Props {
  title: string
  lede?: ReactNode
  children: ReactNode
}

/** A page of the settings, with the way to the others beside it. */
export function SettingsPage({ title, lede, children }: Props) {
  const { t } = useTranslation()
  const isAdmin = useHasRole('admin')
  return (
    <div className={styles.settings}>
      <nav className={styles.places} aria-label={t('admin.settings.title')}>
        <p aria-hidden="true">{t('admin.settings.title')}</p>
        {isAdmin && <Place to="/settings/install">{t('admin.settings.install')}</Place>}
        {isAdmin && <Place to="/settings/team">{t('admin.team.title')}</Place>}
        {isAdmin && <Place to="/settings/brand">{t('admin.brand.title')}</Place>}
        <Place to="/settings/account">{t('admin.account.title')}</Place>
      </nav>
      <Page title={title} lede={lede}>
        {children}
      </Page>
    </div>
  )
}

const Place = ({
  to,
  children,
}: {
  to: `/settings/${'install' | 'team' | 'brand' | 'account'}`
  children: ReactNode
}) => (
  <Link to={to} className={styles.place ?? ''}>
    {children}
  </Link>
)
