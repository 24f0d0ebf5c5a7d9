import { useTranslation } from 'react-i18next'
import type { Balance } from '../../../shared/contract/quality.ts'
import type { Between } from '../../../shared/quality/estimate.ts'
import type { Finding } from '../../../shared/quality/finding.ts'
import type { UnderstoodByOutcome } from '../../../shared/quality/understood-when-declined.ts'
import { localeOf } from '../../lib/format.ts'
import { HowLink } from '../../ui/how-link/how-link.tsx'
import { Section } from '../../ui/page/page.tsx'
import styles from './balance.module.css'
import table from './balance-table.module.css'
import { FigureNote } from './figure-note.tsx'
import { useCellName } from './use-cell-name.ts'
import { useFigures } from './use-figures.ts'

const COLUMNS = ['declined', 'granted', 'difference'] as const

/** Being understood is not being granted (M6): the level among the declined is what listening buys, the difference what the outcome does. */
export function Declined({ balance }: { balance: Balance }) {
  const { t } = useTranslation()
  const topicName = useCellName('topic')
  const byName = new Intl.Collator(localeOf())
  if (!balance.declined?.desk) return null
  const topics = balance.declined.topic
    .map((row) => ({ ...row, name: topicName(row.key) }))
    .toSorted((a, b) => byName.compare(a.name, b.name))
  const rows: (UnderstoodByOutcome & { name: string })[] = [
    { ...balance.declined.desk, name: t('lead.balance.desk') },
    ...topics,
  ]
  return (
    <Section title={t('lead.balance.declined.title')} lede={t('lead.balance.declined.lede')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('lead.balance.by.topic')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`lead.balance.declined.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {COLUMNS.map((column) => (
                <td key={column} data-label={t(`lead.balance.declined.${column}`)}>
                  <Found finding={row[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.open}>
        <HowLink figure="understood-when-declined" />
      </p>
      <FigureNote balance={balance} />
    </Section>
  )
}

function Found({ finding }: { finding: Finding<Between & { n?: number }> }) {
  const { t } = useTranslation()
  const { one, interval, answers } = useFigures()
  if (!finding.found) {
    const { missing } = finding
    return (
      <span className={table.why}>{missing ? t('lead.balance.more', { count: missing }) : t('lead.balance.held')}</span>
    )
  }
  const { mean, n } = finding.found
  return (
    <p className={table.figure}>
      <strong>{one(mean)}</strong> <span>{interval(finding.found)}</span> {n !== undefined && <span>{answers(n)}</span>}
    </p>
  )
}
