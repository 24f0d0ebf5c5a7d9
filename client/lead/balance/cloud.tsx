import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './balance-chart.module.css'
import type { NamedCell } from './named-cell.ts'
import type { Label, Plotted } from './plot.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  plotted: Plotted
  onOpen: (key: string) => void
}

/** Groups that cannot be told apart are one cloud; each name opens the contacts it is made of. */
export function Cloud({ plotted: { tone, path, x, y, labels }, onOpen }: Props) {
  const [only, ...others] = labels
  return (
    <g className={styles.cloud} data-tone={tone}>
      <path
        className={styles.area}
        d={path}
        {...(only && others.length === 0 && { onClick: () => onOpen(only.cell.key), 'data-opens': true })}
      />
      <circle className={styles.middle} cx={x} cy={y} r={4} />
      {labels.map((label) => (
        <Name key={label.cell.key} label={label} onOpen={() => onOpen(label.cell.key)} />
      ))}
    </g>
  )
}

function Name({ label: { cell, x, y, anchor }, onOpen }: { label: Label; onOpen: () => void }) {
  const said = useSaid()
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button cannot stand in a drawing
    <text
      className={styles.label}
      x={x}
      y={y}
      data-anchor={anchor}
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-label={said(cell)}
      onClick={onOpen}
      onKeyDown={handleKeyDown}
    >
      {cell.name}
    </text>
  )
}

/** A group with its figures and words, in one sentence. */
function useSaid() {
  const { t } = useTranslation()
  const { one, interval, word } = useFigures()
  return ({ name, pair, words }: NamedCell): string =>
    [
      name,
      pair && `${t('lead.balance.felt')} ${one(pair.feltUnderstood.mean)} (${interval(pair.feltUnderstood)})`,
      words && word(words.feltUnderstood),
      pair && `${t('lead.balance.attention')} ${one(pair.minutes.mean)} (${interval(pair.minutes)})`,
      words && word(words.minutes),
    ]
      .filter(Boolean)
      .join('; ')
}
