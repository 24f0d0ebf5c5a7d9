import styles from './marks.module.css'

/** A key, for the eye: `aria-keyshortcuts` tells a screen reader. */
export const Kbd = ({ children }: { children: string }) => (
  <span className={styles.kbd} data-key aria-hidden="true">
    {children}
  </span>
)
