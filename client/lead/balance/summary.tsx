import { useTranslation } from 'react-i18next'
import type { Word } from '../../../shared/quality/words.ts'
import { localeOf } from '../../lib/format.ts'
import styles from './balance.module.css'
import type { NamedCell } from './named-cell.ts'

/** What stands out, in a sentence or two, and nothing where nothing does. */
export function Summary({ cells }: { cells: readonly NamedCell[] }) {
  const { t } = useTranslation()
  const shown = cells.filter(({ words }) => words)
  if (shown.length < 2) return null
  const list = new Intl.ListFormat(localeOf())
  const those = (word: Word) => shown.filter(({ words }) => words?.feltUnderstood === word).map(({ name }) => name)
  const [above, below] = [those('clearly_above'), those('clearly_below')]
  const sentences = [
    ...(below.length > 0 ? [t('lead.balance.summaryBelow', { names: list.format(below) })] : []),
    ...(above.length > 0 ? [t('lead.balance.summaryAbove', { names: list.format(above) })] : []),
    ...(above.length + below.length === 0 ? [t('lead.balance.summarySame')] : []),
  ]
  return <p className={styles.summary}>{sentences.join(' ')}</p>
}
