import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BadgeCheck, ChartScatter, Ear, Inbox, MessageSquareQuote, Settings } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBrand, useHasRole } from '../lib/me.ts'
import { useTRPC } from '../lib/trpc.ts'
import { Logo } from '../ui/marks/logo.tsx'
import { Tooltip } from '../ui/tooltip/tooltip.tsx'
import { AvailabilityToggle } from './availability-toggle.tsx'
import { MeMenu } from './me-menu.tsx'
import styles from './shell.module.css'

export function Rail() {
  const { t } = useTranslation()
  const isAgent = useHasRole('agent')
  const isLead = useHasRole('lead')
  const isAdmin = useHasRole('admin')
  return (
    <nav className={styles.rail} aria-label={t('desk.rail.label')}>
      <Logo />
      <Place to="/inbox" label={t('desk.rail.inbox')} keys="G I" icon={<Inbox size={19} />} />
      {isAgent && <OwnPlace />}
      {isLead && (
        <Place to="/voices" label={t('desk.rail.voices')} keys="G V" icon={<MessageSquareQuote size={19} />} />
      )}
      {isLead && <Place to="/balance" label={t('desk.rail.balance')} keys="G L" icon={<ChartScatter size={19} />} />}
      {isLead && <Place to="/integrity" label={t('desk.rail.integrity')} icon={<BadgeCheck size={19} />} />}
      {isAdmin && <Place to="/settings" label={t('desk.rail.settings')} keys="G S" icon={<Settings size={19} />} />}
      <div className={styles.foot}>
        <AvailabilityToggle />
        <MeMenu />
      </div>
    </nav>
  )
}

/** With a mark while a question waits for the agent's own answer. */
function OwnPlace() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const waiting = useQuery(useTRPC().ownWork.waiting.queryOptions({ brandId }))
  const count = waiting.data?.questions ?? 0
  const label = t('desk.rail.own')
  return (
    <Place
      to="/me/work"
      label={count > 0 ? t('desk.rail.ownAsked', { label, count }) : label}
      icon={<Ear size={19} />}
      isMarked={count > 0}
    />
  )
}

interface PlaceProps {
  to: '/inbox' | '/me/work' | '/voices' | '/balance' | '/integrity' | '/settings'
  label: string
  keys?: string
  icon: ReactNode
  isMarked?: boolean
}

const Place = ({ to, label, keys, icon, isMarked }: PlaceProps) => (
  <Tooltip text={label} keys={keys} side="right">
    <Link to={to} className={styles.place} aria-label={label} data-marked={isMarked || undefined}>
      {icon}
    </Link>
  </Tooltip>
)
