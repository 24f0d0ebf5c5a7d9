import { showBidiControls } from '../../../shared/text/clean.ts'
import styles from './marks.module.css'

/** A customer's own words, set in the face that is kept for them. What would turn the reading direction is shown. */
export const Voice = ({ children }: { children: string }) => (
  <q className={styles.voice} dir="auto">
    {showBidiControls(children)}
  </q>
)
