import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './entrance.module.css'

export function ToSignIn() {
  const { t } = useTranslation()
  return (
    <Link to="/sign-in" className={styles.onward}>
      {t('admin.signIn.submit')}
    </Link>
  )
}
