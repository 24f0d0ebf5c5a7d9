import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './balance-chart.module.css'
import type { NamedCell } from './named-cell.ts'
import { useFigures } from './use-figures.ts'

interface Extent {
  low: number
  mean: number
  high: number
}

export interface Plotted {
  cell: NamedCell
  x: Extent
  y: Extent
  labelY: number
}

/** The ellipse through the ends of both intervals; its four quarters may differ, since an interval need not be even. */
const outline = ({ x, y }: Plotted): string => {
  const arc = (toX: number, toY: number, rx: number, ry: number) =>
    `A${Math.abs(rx)} ${Math.abs(ry)} 0 0 1 ${toX} ${toY}`
  return [
    `M${x.low} ${y.mean}`,
    arc(x.mean, y.high, x.mean - x.low, y.mean - y.high),
    arc(x.high, y.mean, x.high - x.mean, y.mean - y.high),
    arc(x.mean, y.low, x.high - x.mean, y.low - y.mean),
    arc(x.low, y.mean, x.mean - x.low, y.low - y.mean),
    'Z',
  ].join('')
}

/** One group in the chart, a button: it opens the contacts it is made of. */
export function Cloud({ plotted, edge, onOpen }: { plotted: Plotted; edge: number; onOpen: (key: string) => void }) {
  const { t } = useTranslation()
  const { one, interval } = useFigures()
  const { cell, x, y, labelY } = plotted
  const isNearEdge = x.high > edge - 150
  const open = () => onOpen(cell.key)
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open()
  }
  const said = [
    cell.name,
    cell.feltUnderstood &&
      `${t('lead.balance.felt')} ${one(cell.feltUnderstood.mean)} (${interval(cell.feltUnderstood)})`,
    cell.attention && `${t('lead.balance.attention')} ${one(cell.attention.mean)} (${interval(cell.attention)})`,
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button cannot stand in a drawing
    <g
      className={styles.cloud}
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-label={said.filter(Boolean).join('; ')}
      onClick={open}
      onKeyDown={handleKeyDown}
    >
      <path className={styles.area} d={outline(plotted)} />
      <circle className={styles.middle} cx={x.mean} cy={y.mean} r={4} />
      <text
        className={styles.label}
        x={isNearEdge ? x.low - 8 : x.high + 8}
        y={labelY + 4}
        data-anchor={isNearEdge ? 'end' : 'start'}
      >
        {cell.name}
      </text>
    </g>
  )
}
