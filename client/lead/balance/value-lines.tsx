import { useTranslation } from 'react-i18next'
import styles from './balance-chart.module.css'
import { valueLines } from './equal-value.ts'
import { LEFT, type Plane } from './plot.ts'
import type { Scale } from './scale.ts'

interface Props {
  price: { costPerMinute: number; valuePerPoint: number }
  middle: { minutes: number; feltUnderstood: number }
  across: Scale
  up: Scale
  plane: Plane
}

/** Along a line what a minute more costs is what it brings. Under the clouds, and quiet. */
export function ValueLines({ price, middle, across, up, plane: { x, y } }: Props) {
  const { t } = useTranslation()
  const lines = valueLines(price, middle, across, up)
  // Where its words have room.
  const top = lines.findLast(({ to }) => x(to.minutes) > LEFT + 160)
  return (
    <g>
      {lines.map(({ from, to }) => (
        <line
          key={`${from.minutes} ${from.feltUnderstood}`}
          className={styles.value}
          x1={x(from.minutes)}
          y1={y(from.feltUnderstood)}
          x2={x(to.minutes)}
          y2={y(to.feltUnderstood)}
        />
      ))}
      {top && (
        <text className={styles.tick} x={x(top.to.minutes) - 6} y={y(top.to.feltUnderstood) + 16} data-anchor="end">
          {t('lead.balance.equalValue')}
        </text>
      )}
    </g>
  )
}
