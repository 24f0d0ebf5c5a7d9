import { useTranslation } from 'react-i18next'
import { Segments } from '../../ui/segments/segments.tsx'
import styles from './balance.module.css'
import { PERIODS } from './balance-search.ts'

interface Props {
  weeks: number
  isChart: boolean
  onWeeks: (weeks: number) => void
  onChart: (isChart: boolean) => void
}

export function Controls({ weeks, isChart, onWeeks, onChart }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.controls}>
      <Segments
        label={t('lead.balance.period')}
        value={String(weeks)}
        options={PERIODS.map((count) => ({ value: String(count), label: t('lead.balance.weeks', { count }) }))}
        onChange={(value) => onWeeks(Number(value))}
      />
      <div className={styles.whereThereIsRoom}>
        <Segments
          label={t('lead.balance.shownAs')}
          value={isChart ? 'chart' : 'table'}
          options={[
            { value: 'table', label: t('lead.balance.table') },
            { value: 'chart', label: t('lead.balance.chart') },
          ]}
          onChange={(value) => onChart(value === 'chart')}
        />
      </div>
    </div>
  )
}
