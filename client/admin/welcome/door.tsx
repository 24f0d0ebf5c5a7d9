import type { ReactNode } from 'react'
import styles from './welcome.module.css'

interface Props {
  icon: ReactNode
  title: string
  body: string
  /** The one thing to press. */
  children: ReactNode
}

export const Door = ({ icon, title, body, children }: Props) => (
  <section className={styles.door}>
    <span className={styles.icon} aria-hidden="true">
      {icon}
    </span>
    <h2>{title}</h2>
    <p>{body}</p>
    <div className={styles.action}>{children}</div>
  </section>
)
