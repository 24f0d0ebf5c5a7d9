import { Link } from '@tanstack/react-router'
import { ChartScatter, Inbox, MessageSquareQuote, Settings } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useHasRole } from '../lib/me.ts'
import { Logo } from '../ui/marks/logo.tsx'
import { Tooltip } from '../ui/tooltip/tooltip.tsx'
import { AvailabilityToggle } from './availability-toggle.tsx'
import { MeMenu } from './me-menu.tsx'
import styles from './shell.module.css'

export function Rail() {
  const { t } = useTranslation()
  const isLead = useHasRole('lead')
  const isAdmin = useHasRole('admin')
  return (
    <nav className={styles.rail} aria-label={t('desk.rail.label')}>
      <Logo />
      <Place to="/inbox" label={t('desk.rail.inbox')} keys="G I" icon={<Inbox size={19} />} />
      {isLead && (
        <Place to="/voices" label={t('desk.rail.voices')} keys="G V" icon={<MessageSquareQuote size={19} />} />
      )}
      {isLead && <Place to="/balance" label={t('desk.rail.balance')} keys="G L" icon={<ChartScatter size={19} />} />}
      {isAdmin && <Place to="/settings" label={t('desk.rail.settings')} keys="G S" icon={<Settings size={19} />} />}
      <div className={styles.foot}>
        <AvailabilityToggle />
        <MeMenu />
      </div>
    </nav>
  )
}

interface PlaceProps {
  to: '/inbox' | '/voices' | '/balance' | '/settings'
  label: string
  keys: string
  icon: ReactNode
}

const Place = ({ to, label, keys, icon }: PlaceProps) => (
  <Tooltip text={label} keys={keys} side="right">
    <Link to={to} className={styles.place} aria-label={label}>
      {icon}
    </Link>
  </Tooltip>
)
