import { useTranslation } from 'react-i18next'
import { WATCH_LIMIT } from '../../../shared/quality/watch/cusum.ts'
import { localeOf } from '../../lib/format.ts'
import { isoWeek } from '../../lib/iso-week.ts'
import styles from './integrity.module.css'
import type { WeeksOf } from './watch-section.tsx'

/** The same as the chart, to read. */
export function WatchTable({ watch, begins, timeZone }: WeeksOf) {
  const { t } = useTranslation()
  if (watch.weeks.length === 0) return null
  const number = new Intl.NumberFormat(localeOf(), { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const say = (value: number | null) => (value === null ? '–' : number.format(value))
  const state = ({ isBaseline, cusum }: (typeof watch.weeks)[number]) => {
    if (isBaseline) return t('lead.integrity.watch.baseline')
    if (cusum === null) return t('lead.integrity.watch.notEnough')
    return cusum > WATCH_LIMIT ? t('lead.integrity.watch.alarm') : ''
  }
  return (
    <details className={styles.details}>
      <summary>{t('lead.integrity.watch.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('lead.integrity.watch.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('lead.integrity.watch.week')}</th>
              <th>{t('lead.integrity.watch.gap')}</th>
              <th>{t('lead.integrity.watch.back')}</th>
              <th>{t('lead.integrity.watch.value')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {watch.weeks.map((week) => (
              <tr key={week.week}>
                <th scope="row">{isoWeek(begins(week.week), timeZone)}</th>
                <td>{say(week.d)}</td>
                <td>{say(week.b)}</td>
                <td>{say(week.cusum)}</td>
                <td>{state(week)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
