import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

const NAME = 'Lyhörd'
let page = ''
let waiting = 0

function write(): void {
  document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${page && page !== NAME ? `${page} · ` : ''}${NAME}`
}

/** How many wait for us, in front of whatever the page is called. */
export function setTitleCount(count: number): void {
  waiting = count
  write()
}

/** Names the page in the browser's tab. */
export function useTitle(title: string): void {
  const { t } = useTranslation()
  const name = t('common.appName')
  useEffect(() => {
    page = title === name ? '' : title
    write()
    return () => {
      page = ''
      write()
    }
  }, [title, name])
}
