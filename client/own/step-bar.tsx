import type { Between } from '../../shared/quality/estimate.ts'
import styles from './own.module.css'

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const
const place = (value: number) => `${(((value - 1) / 6) * 100).toFixed(2)}%`

/** A mean on the seven steps with its interval, for the eye: the figures stand beside it. */
export const StepBar = ({ value }: { value: Between }) => (
  <svg className={styles.bar} aria-hidden="true">
    <line className={styles.axis} x1="0" x2="100%" y1="50%" y2="50%" />
    {STEPS.map((step) => (
      <line key={step} className={styles.axis} x1={place(step)} x2={place(step)} y1="30%" y2="70%" />
    ))}
    <line className={styles.range} x1={place(value.low)} x2={place(value.high)} y1="50%" y2="50%" />
    <circle className={styles.mean} cx={place(value.mean)} cy="50%" r="4.5" />
  </svg>
)
