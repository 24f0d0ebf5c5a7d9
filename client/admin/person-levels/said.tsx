import { useTranslation } from 'react-i18next'
import type { PersonLevels } from '../../../shared/contract/person-levels.ts'
import { formatDate, formatMoment } from '../../lib/format.ts'
import styles from './person-levels.module.css'

const WORDS = ['purpose', 'informed', 'discussedWith'] as const

/** What was said when they were switched on, by whom, and how it ended or ends. */
export function Said({ time }: { time: PersonLevels }) {
  const { t } = useTranslation()
  const { switchedOn, ended } = time
  return (
    <dl className={styles.said}>
      {WORDS.map((word) => (
        <div key={word}>
          <dt>{t(`admin.people.${word}`)}</dt>
          <dd className={styles.words}>{time[word]}</dd>
        </div>
      ))}
      <div>
        <dt>{t('admin.people.reviewOn')}</dt>
        <dd>{formatDate(time.reviewOn)}</dd>
      </div>
      <div>
        <dt>{t('admin.people.switchedOn')}</dt>
        <dd>{t('admin.people.byWhen', { by: switchedOn.by, when: formatMoment(switchedOn.at) })}</dd>
      </div>
      {ended && (
        <div>
          <dt>{t('admin.people.ended')}</dt>
          <dd>{t('admin.people.byWhen', { by: ended.by, when: formatMoment(ended.at) })}</dd>
        </div>
      )}
    </dl>
  )
}
