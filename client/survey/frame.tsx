import type { ComponentChildren } from 'preact'
import styles from './page.module.css'

/** A card under the brand's name: all that a page behind a link of ours is. */
export const Frame = ({ brand, children }: { brand?: string | undefined; children: ComponentChildren }) => (
  <main className={styles.page}>
    {brand && <p className={styles.brand}>{brand}</p>}
    <div className={styles.card}>{children}</div>
  </main>
)
