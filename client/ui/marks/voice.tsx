import type { ReactNode } from 'react'
import styles from './marks.module.css'

/** A customer's own words, set in the face that is kept for them. */
export const Voice = ({ children }: { children: ReactNode }) => (
  <q className={styles.voice} dir="auto">
    {children}
  </q>
)
