import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import styles from './code.module.css'

/** A link that leaves this page where it is, and says so. */
export function NewTabLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <a href={href} target="_blank" rel="noopener" className={className ?? styles.link}>
      {children}
      <ExternalLink size={14} aria-hidden="true" />
      <VisuallyHidden>{t('admin.welcome.newTab')}</VisuallyHidden>
    </a>
  )
}
