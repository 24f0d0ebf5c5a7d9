import type { ReactNode } from 'react'
import styles from './entrance.module.css'

/** Something that stands in the way of a form, said above its button. */
export const Notice = ({
  tone = 'trouble',
  children,
}: {
  tone?: 'trouble' | 'warning' | 'calm'
  children: ReactNode
}) => (
  <div className={styles.notice} data-tone={tone} role={tone === 'trouble' ? 'alert' : 'status'}>
    {children}
  </div>
)
