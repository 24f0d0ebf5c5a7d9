import styles from './states.module.css'

/** A bar where text will come. Widths in `ch` or `%`. */
export const Skeleton = ({ width = '100%', height = 12 }: { width?: string; height?: number }) => (
  <span className={styles.skeleton} style={{ inlineSize: width, blockSize: height }} aria-hidden="true" />
)
