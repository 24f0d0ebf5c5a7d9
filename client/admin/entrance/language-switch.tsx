import { useTranslation } from 'react-i18next'
import { currentLanguage, LANGUAGES } from '../../lib/i18n.ts'
import { chooseLanguage } from '../../ui/language/choose-language.ts'
import styles from './entrance.module.css'

/** Each language by its own name, so that nobody has to read another one to find theirs. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const current = currentLanguage()
  return (
    <footer>
      <ul className={styles.languages} aria-label={t('setup.language')}>
        {LANGUAGES.map(({ value, label }) => (
          <li key={value}>
            <button
              type="button"
              lang={value}
              aria-pressed={value === current}
              onClick={() => void chooseLanguage(value, t)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </footer>
  )
}
