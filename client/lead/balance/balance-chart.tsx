import { useTranslation } from 'react-i18next'
import type { CutCloud } from '../../../shared/quality/cut.ts'
import { localeOf } from '../../lib/format.ts'
import styles from './balance-chart.module.css'
import { Cloud } from './cloud.tsx'
import type { NamedCell } from './named-cell.ts'
import { BOTTOM, HEIGHT, LEFT, planeOf, plotted, RIGHT, TOP, WIDTH } from './plot.ts'
import { type Scale, scaleAround } from './scale.ts'
import { useFigures } from './use-figures.ts'
import { ValueLines } from './value-lines.tsx'

export interface Middle {
  minutes: number
  feltUnderstood: number
}

interface Props {
  cells: readonly NamedCell[]
  clouds: readonly CutCloud[]
  /** The desk's own pair. */
  middle: Middle | null
  /** What a step is worth and a minute costs; null draws no lines. */
  price: { costPerMinute: number; valuePerPoint: number } | null
  onOpen: (key: string) => void
}

/** Both figures at once, as clouds of 80 %, over lines of equal value. The table says the same in words. */
export function BalanceChart({ cells, clouds, middle, price, onOpen }: Props) {
  const { t } = useTranslation()
  if (clouds.length === 0) return <p className={styles.empty}>{t('lead.balance.chartEmpty')}</p>
  const points = [...clouds.flatMap(({ outline }) => outline), ...(middle ? [middle] : [])]
  const across = scaleAround(
    points.map(({ minutes }) => minutes),
    { least: 0 },
  )
  const up = scaleAround(
    points.map(({ feltUnderstood }) => feltUnderstood),
    { least: 1, most: 7 },
  )
  const plane = planeOf(across, up)
  const drawn = plotted(clouds, new Map(cells.map((cell) => [cell.key, cell])), plane)
  const missing = cells.filter(({ pair }) => !pair).map(({ name }) => name)
  return (
    <figure className={styles.chart}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it is a group, and no fieldset */}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={t('lead.balance.chartLabel')}>
        <Axes across={across} up={up} />
        {middle && (
          <g>
            <line
              className={styles.desk}
              x1={plane.x(middle.minutes)}
              x2={plane.x(middle.minutes)}
              y1={TOP}
              y2={BOTTOM}
            />
            <line
              className={styles.desk}
              x1={LEFT}
              x2={RIGHT}
              y1={plane.y(middle.feltUnderstood)}
              y2={plane.y(middle.feltUnderstood)}
            />
            <text className={styles.tick} x={LEFT + 6} y={plane.y(middle.feltUnderstood) - 5}>
              {t('lead.balance.deskLine')}
            </text>
          </g>
        )}
        {middle && price && <ValueLines price={price} middle={middle} across={across} up={up} plane={plane} />}
        {drawn.map((each) => (
          <Cloud key={each.labels.map(({ cell }) => cell.key).join(' ')} plotted={each} onOpen={onOpen} />
        ))}
      </svg>
      <figcaption>
        {drawn.some(({ tone }) => tone === 'several') && <span>{t('lead.balance.chartSeveral')} </span>}
        {missing.length > 0 && (
          <span>{t('lead.balance.chartMissing', { names: new Intl.ListFormat(localeOf()).format(missing) })}</span>
        )}
      </figcaption>
    </figure>
  )
}

function Axes({ across, up }: { across: Scale; up: Scale }) {
  const { t } = useTranslation()
  const { tick } = useFigures()
  const { x, y } = planeOf(across, up)
  return (
    <g>
      {up.ticks.map((value) => (
        <g key={value}>
          <line className={styles.line} x1={LEFT} x2={RIGHT} y1={y(value)} y2={y(value)} />
          <text className={styles.tick} x={LEFT - 10} y={y(value) + 4} data-anchor="end">
            {tick(value)}
          </text>
        </g>
      ))}
      {across.ticks.map((value) => (
        <text key={value} className={styles.tick} x={x(value)} y={BOTTOM + 18} data-anchor="middle">
          {tick(value)}
        </text>
      ))}
      <text className={styles.axis} x={LEFT} y={HEIGHT - 10}>
        ↑ {t('lead.balance.axisFelt')}
      </text>
      <text className={styles.axis} x={RIGHT} y={HEIGHT - 10} data-anchor="end">
        {t('lead.balance.axisAttention')} →
      </text>
    </g>
  )
}
