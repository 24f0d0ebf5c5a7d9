import type { ReactNode } from 'react'
import styles from './states.module.css'

interface Props {
  icon?: ReactNode
  title: string
  children?: ReactNode
  action?: ReactNode
}

/** Nothing here, said kindly, with what to do next. */
export const EmptyState = ({ icon, title, children, action }: Props) => (
  <div className={styles.state}>
    {icon && (
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
    )}
    <p className={styles.title}>{title}</p>
    {children && <div className={styles.text}>{children}</div>}
    {action}
  </div>
)
