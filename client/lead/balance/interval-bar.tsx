import type { Between } from '../../../shared/quality/estimate.ts'
import styles from './interval-bar.module.css'
import { placeOn, type Scale } from './scale.ts'

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** A mean and its interval on a scale shared by the whole table. The figures stand beside it; this is for the eye. */
export function IntervalBar({ value, scale }: { value: Between; scale: Scale }) {
  const [low, middle, high] = [value.low, value.mean, value.high].map((each) => percent(placeOn(scale, each)))
  return (
    <svg className={styles.bar} aria-hidden="true">
      <line className={styles.axis} x1="0" x2="100%" y1="50%" y2="50%" />
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className={styles.axis}
          x1={percent(placeOn(scale, tick))}
          x2={percent(placeOn(scale, tick))}
          y1="30%"
          y2="70%"
        />
      ))}
      <line className={styles.range} x1={low} x2={high} y1="50%" y2="50%" />
      <circle className={styles.mean} cx={middle} cy="50%" r="4.5" />
    </svg>
  )
}

/** The numbers of the scale, over the bars of a column. */
export const ScaleLabels = ({ scale, format }: { scale: Scale; format: (value: number) => string }) => (
  <svg className={styles.labels} aria-hidden="true">
    {scale.ticks.map((tick) => (
      <text key={tick} x={percent(placeOn(scale, tick))} y="11">
        {format(tick)}
      </text>
    ))}
  </svg>
)
