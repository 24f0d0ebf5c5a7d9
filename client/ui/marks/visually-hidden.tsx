import type { ReactNode } from 'react'
import styles from './marks.module.css'

/** Read aloud, never drawn. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span className={styles.hidden}>{children}</span>
)
