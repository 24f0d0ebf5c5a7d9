import type { ReactNode } from 'react'
import { useTitle } from '../../lib/use-title.ts'
import styles from './page.module.css'

interface Props {
  title: string
  lede?: ReactNode
  /** What belongs to the whole page, at the end of its heading. */
  actions?: ReactNode
  width?: 'text' | 'wide'
  children: ReactNode
}

/** A page to read, under one heading. */
export function Page({ title, lede, actions, width = 'text', children }: Props) {
  useTitle(title)
  return (
    <main className={styles.page} data-width={width}>
      <header className={styles.header}>
        <h1>{title}</h1>
        {actions}
        {lede && <p className={styles.lede}>{lede}</p>}
      </header>
      {children}
    </main>
  )
}

/** A part of a page that stands for itself. */
export const Section = ({ title, lede, children }: { title: string; lede?: ReactNode; children: ReactNode }) => (
  <section className={styles.section}>
    <header>
      <h2>{title}</h2>
      {lede && <p className={styles.lede}>{lede}</p>}
    </header>
    {children}
  </section>
)
