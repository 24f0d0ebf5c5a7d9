import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './how-link.module.css'

/** The figures that have a page on how they are measured. */
export type MeasuredFigure =
  | 'felt-understood'
  | 'handle-time'
  | 'balance'
  | 'exchange-rate'
  | 'perception-gap'
  | 'marginal-minute'
  | 'understood-when-declined'
  | 'moments-of-truth'

/** From a figure to how it is measured and what it cannot tell. */
export function HowLink({ figure }: { figure: MeasuredFigure }) {
  const { t } = useTranslation()
  const { history } = useRouter()
  const href = `/lead/measured/${figure}`
  const handleClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    history.push(href)
  }
  return (
    <a className={styles.how} href={href} onClick={handleClick}>
      {t('lead.how')}
    </a>
  )
}
