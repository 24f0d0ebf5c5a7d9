import { useTranslation } from 'react-i18next'
import { EXPLAINED_SIGNALS } from '../../ui/how-link/figures.ts'
import styles from './measured.module.css'

/** Each signal under the name it has where it asks: what it looks at, and what may lie behind it that is nobody's fault. */
export function Signals() {
  const { t } = useTranslation()
  return (
    <dl className={styles.signals}>
      {EXPLAINED_SIGNALS.map((signal) => (
        <Signal
          key={signal}
          id={signal}
          title={t(`signals.${signal}.title`)}
          what={t(`measured.signals.${signal}`)}
          innocent={t(`signals.${signal}.innocent`)}
        />
      ))}
      <Signal
        id="momentGap"
        title={t('measured.momentGap.title')}
        what={t('measured.momentGap.what')}
        innocent={t('measured.momentGap.innocent')}
      />
    </dl>
  )
}

function Signal({ id, title, what, innocent }: { id: string; title: string; what: string; innocent: string }) {
  const { t } = useTranslation()
  return (
    <div id={id}>
      <dt>{title}</dt>
      <dd>{what}</dd>
      <dd className={styles.innocent}>
        {t('measured.innocent')} {innocent}
      </dd>
    </div>
  )
}
