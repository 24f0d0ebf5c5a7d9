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
  const page = (
    <Page title={title} lede={lede}>
      {children}
    </Page>
  )
  // for everybody else there is one such page, and nothing to choose between
  if (!isAdmin) return page
  return (
    <div className={styles.settings}>
      <nav className={styles.places} aria-label={t('admin.settings.title')}>
        <p aria-hidden="true">{t('admin.settings.title')}</p>
        <Place to="install">{t('admin.settings.install')}</Place>
        <Place to="team">{t('admin.team.title')}</Place>
        <Place to="brand">{t('admin.brand.title')}</Place>
        <Place to="measurement">{t('admin.measurement.title')}</Place>
        <Place to="people">{t('admin.people.title')}</Place>
        <Place to="work">{t('admin.work.title')}</Place>
        <Place to="account">{t('admin.account.title')}</Place>
      </nav>
      {page}
    </div>
  )
}

type PlaceName = 'install' | 'team' | 'brand' | 'measurement' | 'people' | 'work' | 'account'

const Place = ({ to, children }: { to: PlaceName; children: ReactNode }) => (
  <Link to={`/settings/${to}`} className={styles.place ?? ''}>
    {children}
  </Link>
)
