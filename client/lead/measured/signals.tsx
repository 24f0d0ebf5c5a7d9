import { useTranslation } from 'react-i18next'
import { EXPLAINED_SIGNALS } from '../../ui/how-link/figures.ts'
import styles from './measured.module.css'

/** Each signal, and what may lie behind it that is nobody's fault. */
export function Signals() {
  const { t } = useTranslation()
  return (
    <dl className={styles.signals}>
      {EXPLAINED_SIGNALS.map((signal) => (
        <div key={signal} id={signal}>
          <dt>{t(`measured.signals.${signal}.title`)}</dt>
          <dd>{t(`measured.signals.${signal}.what`)}</dd>
          <dd className={styles.innocent}>
            {t('measured.innocent')} {t(`measured.signals.${signal}.innocent`)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
