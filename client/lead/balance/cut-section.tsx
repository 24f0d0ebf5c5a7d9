import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Balance } from '../../../shared/contract/quality.ts'
import { CUTS, type CutBy } from '../../../shared/quality/shown-by.ts'
import { localeOf } from '../../lib/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { HowLink } from '../../ui/how-link/how-link.tsx'
import { Section } from '../../ui/page/page.tsx'
import { Segments } from '../../ui/segments/segments.tsx'
import styles from './balance.module.css'
import { BalanceChart } from './balance-chart.tsx'
import { BalanceTable } from './balance-table.tsx'
import { balanceCsv } from './csv.ts'
import { FigureNote } from './figure-note.tsx'
import { RateSlider } from './rate-slider.tsx'
import { saveFile } from './save-file.ts'
import { Summary } from './summary.tsx'
import { useCellName } from './use-cell-name.ts'

interface Props {
  balance: Balance
  by: CutBy
  isTable: boolean
  onBy: (by: CutBy) => void
  onTable: (isTable: boolean) => void
  onOpen: (dimension: CutBy, key: string) => void
}

/** One cut through the desk's contacts, as clouds or as a table, always in alphabetical order. */
export function CutSection({ balance, by, isTable, onBy, onTable, onOpen }: Props) {
  const { t } = useTranslation()
  const { costPerMinute, policyWeight, rate } = balance.value
  const [tried, setTried] = useState<number | null>(null)
  const nameOf = useCellName(by)
  const byName = new Intl.Collator(localeOf())
  const { cells, clouds } = balance.cuts[by]
  const named = cells
    .map((cell) => ({ ...cell, name: nameOf(cell.key, cell.name) }))
    .toSorted((a, b) => byName.compare(a.name, b.name))
  const pair = balance.desk?.pair
  const middle = pair ? { minutes: pair.minutes.mean, feltUnderstood: pair.feltUnderstood.mean } : null
  const worth = rate && rate.mean > 0 ? rate.mean * policyWeight : null
  const valuePerPoint = tried ?? worth
  const price = costPerMinute !== null && valuePerPoint ? { costPerMinute, valuePerPoint } : null
  const open = (key: string) => onOpen(by, key)
  const table = <BalanceTable by={by} cells={named} timeZone={balance.timeZone} onOpen={open} />
  return (
    <Section title={t('lead.balance.groups')}>
      <div className={styles.controls}>
        <Segments
          label={t('lead.balance.groups')}
          value={by}
          options={CUTS.map((cut) => ({ value: cut, label: t(`lead.balance.by.${cut}`) }))}
          onChange={(value) => {
            const cut = CUTS.find((one) => one === value)
            if (cut) onBy(cut)
          }}
        />
        <div className={styles.whereThereIsRoom}>
          <Segments
            label={t('lead.balance.shownAs')}
            value={isTable ? 'table' : 'chart'}
            options={[
              { value: 'chart', label: t('lead.balance.chart') },
              { value: 'table', label: t('lead.balance.table') },
            ]}
            onChange={(value) => onTable(value === 'table')}
          />
        </div>
      </div>
      <Summary cells={named} />
      {isTable ? (
        table
      ) : (
        <>
          <div className={styles.whereThereIsRoom}>
            <BalanceChart cells={named} clouds={clouds} middle={middle} price={price} onOpen={open} />
            {middle && clouds.length > 0 && (
              <RateSlider value={balance.value} worth={worth} tried={tried} onTry={setTried} />
            )}
          </div>
          <div className={styles.whereThereIsNone}>{table}</div>
        </>
      )}
      <p className={styles.open}>
        <Button
          size="small"
          onClick={() => saveFile(`lyhord-${by}-${balance.toDay}.csv`, balanceCsv(named, balance), 'text/csv')}
        >
          {t('lead.balance.csv')}
        </Button>
        <HowLink figure="balance" />
      </p>
      <FigureNote balance={balance} of={by} />
    </Section>
  )
}
