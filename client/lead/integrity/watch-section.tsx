import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IntegrityView } from '../../../shared/contract/integrity.ts'
import type { Integrity } from '../../../shared/quality/integrity.ts'
import { BASELINE_WEEKS, type Watch } from '../../../shared/quality/watch/cusum.ts'
import { formatDate, formatMoment, localeOf } from '../../lib/format.ts'
import { Section } from '../../ui/page/page.tsx'
import { Segments } from '../../ui/segments/segments.tsx'
import styles from './integrity.module.css'
import { WatchChart } from './watch-chart.tsx'
import { WatchTable } from './watch-table.tsx'

const DAY_MS = 86_400_000
const DESK = ''

/** The watch (§10) as a line with its limit, what it says in words, and what to do where it is over it. */
export function WatchSection({ view, integrity }: { view: IntegrityView; integrity: Integrity }) {
  const { t } = useTranslation()
  const { teamNames, timeZone, count } = view
  const [team, setTeam] = useState(DESK)
  const watch = integrity.teams.find(({ key }) => key === team)?.watch ?? integrity.watch
  // Noon of its Monday: summer time may come and go within the weeks, and must move none to another.
  const begins = (week: number) => integrity.weeks.from + (7 * (week - 1) + 0.5) * DAY_MS
  const nameOf = (key: string) => teamNames[key] ?? key
  return (
    <Section title={t('lead.integrity.watch.title')} lede={t('lead.integrity.watch.lede')}>
      {integrity.teams.length > 0 && (
        <Segments
          label={t('lead.integrity.watch.of')}
          value={team}
          options={[
            { value: DESK, label: t('lead.integrity.watch.desk') },
            ...integrity.teams
              .map(({ key }) => ({ value: key, label: nameOf(key) }))
              .sort((a, b) => a.label.localeCompare(b.label, localeOf())),
          ]}
          onChange={setTeam}
        />
      )}
      <Verdict watch={watch} begins={begins} timeZone={timeZone} />
      <WatchChart watch={watch} begins={begins} timeZone={timeZone} />
      <WatchTable watch={watch} begins={begins} timeZone={timeZone} />
      {count && (
        <p className={styles.note}>
          {t('lead.integrity.watch.note', {
            from: formatDate(count.fromDay),
            to: formatDate(count.toDay),
            zone: timeZone,
            whole: t('lead.integrity.watch.whole', { count: integrity.weeks.count }),
            when: formatMoment(count.madeAt),
          })}
        </p>
      )}
    </Section>
  )
}

export interface WeeksOf {
  watch: Watch
  begins: (week: number) => number
  timeZone: string
}

function Verdict({ watch, begins, timeZone }: WeeksOf) {
  const { t } = useTranslation()
  const day = new Intl.DateTimeFormat(localeOf(), { day: 'numeric', month: 'long', timeZone })
  if (watch.alarmWeek !== null)
    return (
      <div className={styles.alarm}>
        <p>
          <strong>{t('lead.integrity.watch.alarmed', { when: day.format(begins(watch.alarmWeek)) })}</strong>
        </p>
        <h3>{t('lead.integrity.watch.do.title')}</h3>
        <p>{t('lead.integrity.watch.do.body')}</p>
      </div>
    )
  if (watch.weeks.length === 0) return <p>{t('lead.integrity.watch.short')}</p>
  const missing = BASELINE_WEEKS - watch.weeks.filter(({ isBaseline }) => isBaseline).length
  return <p>{missing > 0 ? t('lead.integrity.watch.waits', { count: missing }) : t('lead.integrity.watch.calm')}</p>
}
