import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../../lib/use-title.ts'
import styles from './entrance.module.css'
import { LanguageSwitch } from './language-switch.tsx'

interface Props {
  title: string
  lede?: ReactNode
  /** Where one is in something with several steps. */
  step?: string
  children?: ReactNode
}

/** The page around everything that is met before one is inside: one card, the name, the choice of language. */
export function Entrance({ title, lede, step, children }: Props) {
  const { t } = useTranslation()
  useTitle(title)
  return (
    <div className={styles.page}>
      <main className={styles.card}>
        <p className={styles.name}>{t('common.appName')}</p>
        <header className={styles.header}>
          {step && <p className={styles.step}>{step}</p>}
          <h1>{title}</h1>
          {lede && <p className={styles.lede}>{lede}</p>}
        </header>
        {children}
      </main>
      <LanguageSwitch />
    </div>
  )
}
