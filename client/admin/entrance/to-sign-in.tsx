import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './entrance.module.css'

/** The way on for whoever has an account; `plain` beside a button that is the way on too. */
export function ToSignIn({ kind = 'primary' }: { kind?: 'primary' | 'plain' }) {
  const { t } = useTranslation()
  return (
    <Link to="/sign-in" className={styles.onward ?? ''} data-kind={kind}>
      {t('admin.signIn.submit')}
    </Link>
  )
}
