import { useTranslation } from 'react-i18next'
import { BalanceRow } from './balance-row.tsx'
import styles from './balance-table.module.css'
import { ScaleLabels } from './interval-bar.tsx'
import type { NamedCell } from './named-cell.ts'
import { type Scale, STEP_SCALE } from './scale.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  dimension: 'topic' | 'channel'
  cells: readonly NamedCell[]
  minutes: Scale
  onOpen: (key: string) => void
}

/** Every cell beside the others on the same two scales. Alphabetical; nothing here sorts. */
export function BalanceTable({ dimension, cells, minutes, onOpen }: Props) {
  const { t } = useTranslation()
  const { tick } = useFigures()
  const isAnyShown = cells.some(({ feltUnderstood }) => feltUnderstood)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t(dimension === 'topic' ? 'lead.balance.topic' : 'lead.balance.channel')}</th>
          <th scope="col">{t('lead.balance.answered')}</th>
          <th scope="col">
            {t('lead.balance.felt')} <small>{t('lead.balance.feltUnit')}</small>
            {isAnyShown && <ScaleLabels scale={STEP_SCALE} format={tick} />}
          </th>
          <th scope="col">
            {t('lead.balance.attention')} <small>{t('lead.balance.attentionUnit')}</small>
            {isAnyShown && <ScaleLabels scale={minutes} format={tick} />}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <BalanceRow key={cell.key} cell={cell} minutes={minutes} onOpen={() => onOpen(cell.key)} />
        ))}
      </tbody>
    </table>
  )
}
