import styles from './marks.module.css'

export const Logo = () => (
  <span className={styles.logo} aria-hidden="true">
    L
  </span>
)
