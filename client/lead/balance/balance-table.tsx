import { useTranslation } from 'react-i18next'
import type { CutBy } from '../../../shared/quality/shown-by.ts'
import { BalanceRow } from './balance-row.tsx'
import styles from './balance-table.module.css'
import { ScaleLabels } from './interval-bar.tsx'
import type { NamedCell } from './named-cell.ts'
import { STEP_SCALE, scaleOfMinutes } from './scale.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  by: CutBy
  cells: readonly NamedCell[]
  timeZone: string
  onOpen: (key: string) => void
}

/** Every cell beside the others on the same two scales. Alphabetical; nothing here sorts. */
export function BalanceTable({ by, cells, timeZone, onOpen }: Props) {
  const { t } = useTranslation()
  const { tick } = useFigures()
  const isAnyShown = cells.some(({ pair }) => pair)
  const minutes = scaleOfMinutes(cells)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t(`lead.balance.by.${by}`)}</th>
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
          <BalanceRow
            key={cell.key}
            cell={cell}
            minutes={minutes}
            timeZone={timeZone}
            onOpen={() => onOpen(cell.key)}
          />
        ))}
      </tbody>
    </table>
  )
}
