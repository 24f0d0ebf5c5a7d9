import { useTranslation } from 'react-i18next'
import { PERIODS, type Period } from '../../../shared/quality/shown-by.ts'
import { Segments } from '../../ui/segments/segments.tsx'

interface Props {
  weeks: Period
  onWeeks: (weeks: Period) => void
}

export function PeriodChoice({ weeks, onWeeks }: Props) {
  const { t } = useTranslation()
  return (
    <div>
      <Segments
        label={t('lead.balance.period')}
        value={String(weeks)}
        options={PERIODS.map((count) => ({ value: String(count), label: t('lead.balance.weeks', { count }) }))}
        onChange={(value) => {
          const period = PERIODS.find((count) => String(count) === value)
          if (period) onWeeks(period)
        }}
      />
    </div>
  )
}
