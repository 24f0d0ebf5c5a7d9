import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the page in the browser's tab. */
export function useTitle(title: string): void {
  const { t } = useTranslation()
  const name = t('common.appName')
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`
    return () => {
      document.title = name
    }
  }, [title, name])
}
