import { useTranslation } from 'react-i18next'
import type { PersonLevels } from '../../../shared/contract/person-levels.ts'
import styles from './person-levels.module.css'
import { Said } from './said.tsx'

/** The times they were on before, the latest first. One that nobody ended was over by itself. */
export function EarlierTimes({ times }: { times: readonly PersonLevels[] }) {
  const { t } = useTranslation()
  return (
    <ol className={styles.earlier}>
      {times.map((time) => (
        <li key={time.id}>
          <Said time={time} />
          {!time.ended && <p className={styles.soft}>{t('admin.people.endedItself')}</p>}
        </li>
      ))}
    </ol>
  )
}
