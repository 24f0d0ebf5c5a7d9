import type { ReactNode } from 'react'
import styles from './marks.module.css'

interface Props {
  tone?: 'plain' | 'declined' | 'waiting' | 'kept' | 'inferred' | 'accent' | undefined
  children: ReactNode
}

/** A small fact. Its words carry the meaning, the colour only repeats it. */
export const Chip = ({ tone = 'plain', children }: Props) => (
  <span className={styles.chip} data-tone={tone}>
    {children}
  </span>
)
