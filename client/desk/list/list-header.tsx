import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Ellipsis, Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { View } from '../../../shared/contract/conversation.ts'
import { useBrand } from '../../lib/me.ts'
import { trpc } from '../../lib/trpc.ts'
import { perform } from '../../lib/use-keys.ts'
import { IconButton } from '../../ui/button/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu/menu.tsx'
import styles from './list-header.module.css'

const TABS = ['waiting', 'mine', 'unassigned', 'open'] as const satisfies View[]
const MORE = ['pending', 'snoozed', 'closed'] as const satisfies View[]

/** Which view this is, and the way to the others. */
export function ListHeader({ view }: { view: View }) {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const navigate = useNavigate()
  const { data: counts } = useQuery(trpc.conversations.counts.queryOptions({ brandId }))
  const isMore = MORE.some((other) => other === view)
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 id="list-title">
          {t(`desk.view.${view}`)} {counts && view !== 'closed' && <span className={styles.count}>{counts[view]}</span>}
        </h1>
        <Menu
          trigger={
            <button
              type="button"
              className={styles.more}
              data-on={isMore || undefined}
              aria-label={t('desk.moreViews')}
            >
              <Ellipsis size={17} />
            </button>
          }
        >
          {MORE.map((other) => (
            <MenuItem
              key={other}
              keys={counts && other !== 'closed' ? String(counts[other]) : ''}
              onSelect={() => navigate({ to: '/inbox/$view/{-$conversationId}', params: { view: other } })}
            >
              {t(`desk.view.${other}`)}
            </MenuItem>
          ))}
        </Menu>
        <IconButton label={t('desk.search')} keys="/" onClick={() => perform('search')}>
          <Search size={17} />
        </IconButton>
      </div>
      <nav className={styles.tabs} aria-label={t('desk.views')}>
        {TABS.map((tab) => (
          <Link
            key={tab}
            to="/inbox/$view/{-$conversationId}"
            params={(before) => ({ ...before, view: tab })}
            className={styles.tab}
            data-on={tab === view || undefined}
            aria-current={tab === view ? 'page' : undefined}
            activeOptions={{ exact: true }}
          >
            {t(`desk.viewShort.${tab}`)}
            {counts && counts[tab] > 0 && tab !== view && <span className={styles.small}>{counts[tab]}</span>}
          </Link>
        ))}
      </nav>
    </header>
  )
}
