import { useTranslation } from 'react-i18next'
import type { BalanceCell } from '../../../shared/quality/index.ts'
import { localeOf } from '../../lib/format.ts'
import { Section } from '../../ui/page/page.tsx'
import styles from './balance.module.css'
import { BalanceChart } from './balance-chart.tsx'
import { BalanceTable } from './balance-table.tsx'
import { FigureNote, type Span } from './figure-note.tsx'
import type { Scale } from './scale.ts'
import { useCellName } from './use-cell-name.ts'

interface Props {
  dimension: 'topic' | 'channel'
  cells: readonly BalanceCell[]
  desk: BalanceCell
  span: Span
  minutes: Scale
  isChart: boolean
  onOpen: (dimension: 'topic' | 'channel', key: string) => void
}

/** One cut through the desk's contacts, always in alphabetical order. */
export function DimensionSection({ dimension, cells, desk, span, minutes, isChart, onOpen }: Props) {
  const { t } = useTranslation()
  const nameOf = useCellName(dimension)
  const byName = new Intl.Collator(localeOf())
  const named = cells
    .map((cell) => ({ ...cell, name: nameOf(cell.key) }))
    .toSorted((a, b) => byName.compare(a.name, b.name))
  const shared = { dimension, cells: named, minutes, onOpen: (key: string) => onOpen(dimension, key) }
  return (
    <Section title={t(dimension === 'topic' ? 'lead.balance.byTopic' : 'lead.balance.byChannel')}>
      {isChart && (
        <div className={styles.whereThereIsRoom}>
          <BalanceChart {...shared} />
        </div>
      )}
      <div className={isChart ? styles.whereThereIsNone : undefined}>
        <BalanceTable {...shared} />
      </div>
      <FigureNote span={span} contacts={desk.contacts} answers={desk.answers} hasTopics={dimension === 'topic'} />
    </Section>
  )
}
