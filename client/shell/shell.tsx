import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../lib/me.ts'
import { useKeyReader } from '../lib/use-keys.ts'
import { OfflineBanner } from './offline-banner.tsx'
import { Rail } from './rail.tsx'
import styles from './shell.module.css'
import { useGoKeys } from './use-go-keys.ts'
import { usePreloadPages } from './use-preload-pages.ts'

/** What surrounds every signed-in page. `children` work beside it, whichever it is. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  useKeyReader(useMe().preferences.hasLetterKeys)
  useGoKeys()
  usePreloadPages()
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('desk.skip')}
      </a>
      <Rail />
      <div className={styles.page}>
        <OfflineBanner />
        <div id="content" className={styles.content} tabIndex={-1}>
          <Outlet />
        </div>
      </div>
      {children}
    </div>
  )
}
