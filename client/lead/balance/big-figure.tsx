import type { Between } from '../../../shared/quality/estimate.ts'
import type { Figure } from '../../ui/how-link/figures.ts'
import { HowLink } from '../../ui/how-link/how-link.tsx'
import styles from './balance.module.css'
import { IntervalBar, ScaleLabels } from './interval-bar.tsx'
import type { Scale } from './scale.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  title: string
  unit: string
  value: Between | null
  /** The mean as it is read. */
  text: string | null
  scale: Scale
  n: string
  why: readonly string[]
  how: Figure
}

export function BigFigure({ title, unit, value, text, scale, n, why, how }: Props) {
  const { interval, tick } = useFigures()
  return (
    <div className={styles.figure}>
      <h3>{title}</h3>
      <p className={styles.unit}>{unit}</p>
      {value ? (
        <>
          <p className={styles.big}>{text}</p>
          <p className={styles.soft}>
            {interval(value)} · {n}
          </p>
          <div className={styles.scale}>
            <IntervalBar value={value} scale={scale} />
            <ScaleLabels scale={scale} format={tick} />
          </div>
        </>
      ) : (
        why.map((line) => (
          <p key={line} className={styles.why}>
            {line}
          </p>
        ))
      )}
      <p className={styles.how}>
        <HowLink figure={how} />
      </p>
    </div>
  )
}
