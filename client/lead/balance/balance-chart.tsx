import { useTranslation } from 'react-i18next'
import { localeOf } from '../../lib/format.ts'
import styles from './balance-chart.module.css'
import { Cloud, type Plotted } from './cloud.tsx'
import type { NamedCell } from './named-cell.ts'
import { placeOn, type Scale, STEP_SCALE, spreadLabels } from './scale.ts'
import { useFigures } from './use-figures.ts'

const WIDTH = 900
const HEIGHT = 420
const LEFT = 48
const RIGHT = 870
const TOP = 16
const BOTTOM = 366

interface Props {
  cells: readonly NamedCell[]
  minutes: Scale
  onOpen: (key: string) => void
}

/** Both figures at once: each group a cloud as wide and as high as its intervals. The table says the same in words. */
export function BalanceChart({ cells, minutes, onOpen }: Props) {
  const { t } = useTranslation()
  const { tick } = useFigures()
  const x = (value: number) => LEFT + placeOn(minutes, value) * (RIGHT - LEFT)
  const y = (value: number) => BOTTOM - placeOn(STEP_SCALE, value) * (BOTTOM - TOP)
  const drawn = cells.flatMap((cell): Omit<Plotted, 'labelY'>[] => {
    const { feltUnderstood: felt, attention } = cell
    if (!felt || !attention) return []
    return [
      {
        cell,
        x: { low: x(attention.low), mean: x(attention.mean), high: x(attention.high) },
        y: { low: y(felt.low), mean: y(felt.mean), high: y(felt.high) },
      },
    ]
  })
  const heights = spreadLabels(
    drawn.map((each) => each.y.mean),
    17,
  )
  const missing = cells.filter(({ feltUnderstood }) => !feltUnderstood).map(({ name }) => name)
  if (drawn.length === 0) return <p className={styles.empty}>{t('lead.balance.chartEmpty')}</p>
  return (
    <figure className={styles.chart}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it is a group, and no fieldset */}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={t('lead.balance.chartLabel')}>
        <g>
          {STEP_SCALE.ticks.map((value) => (
            <g key={value}>
              <line className={styles.line} x1={LEFT} x2={RIGHT} y1={y(value)} y2={y(value)} />
              <text className={styles.tick} x={LEFT - 10} y={y(value) + 4} data-anchor="end">
                {tick(value)}
              </text>
            </g>
          ))}
          {minutes.ticks.map((value) => (
            <text key={value} className={styles.tick} x={x(value)} y={BOTTOM + 18} data-anchor="middle">
              {tick(value)}
            </text>
          ))}
          <text className={styles.axis} x={LEFT} y={HEIGHT - 8}>
            ↑ {t('lead.balance.axisFelt')}
          </text>
          <text className={styles.axis} x={RIGHT} y={HEIGHT - 8} data-anchor="end">
            {t('lead.balance.axisAttention')} →
          </text>
        </g>
        {drawn.map((each, at) => (
          <Cloud
            key={each.cell.key}
            plotted={{ ...each, labelY: heights[at] ?? each.y.mean }}
            edge={RIGHT}
            onOpen={onOpen}
          />
        ))}
      </svg>
      {missing.length > 0 && (
        <figcaption>
          {t('lead.balance.chartMissing', { names: new Intl.ListFormat(localeOf()).format(missing) })}
        </figcaption>
      )}
    </figure>
  )
}
