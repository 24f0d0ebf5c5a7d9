import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExplainedSignal, Figure } from './figures.ts'
import styles from './how-link.module.css'

interface Props {
  figure: Figure
  /** One of the signals, where the figure is `signals`. */
  signal?: ExplainedSignal
  /** What the link says, where there is more than one on a page. */
  children?: ReactNode
}

/** The way from a figure to how it is measured. */
export function HowLink({ figure, signal, children }: Props) {
  const { t } = useTranslation()
  return (
    <Link to="/measured/$figure" params={{ figure }} hash={signal ?? ''} className={styles.link ?? ''}>
      {children ?? t('common.howMeasured')}
    </Link>
  )
}
