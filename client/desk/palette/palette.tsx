import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationRow } from '../../../shared/contract/conversation.ts'
import { LANGUAGES, setLanguage } from '../../lib/i18n.ts'
import type { KeyAction } from '../../lib/keys.ts'
import { useBrand, useHasRole } from '../../lib/me.ts'
import { client, trpc } from '../../lib/trpc.ts'
import { canPerform, perform } from '../../lib/use-keys.ts'
import { Kbd } from '../../ui/marks/kbd.tsx'
import { customerName } from '../list/customer-name.ts'
import { StageChip } from '../list/stage-chip.tsx'
import { rememberedView, VIEWS } from '../list/views.ts'
import styles from './palette.module.css'

const ACTIONS = [
  ['reply', 'R'],
  ['note', 'N'],
  ['take', 'I'],
  ['assign', 'A'],
  ['snooze', 'S'],
  ['close', 'E'],
  ['closeAndNext', '⇧ E'],
  ['foldContext', 'C'],
  ['help', '?'],
] as const satisfies (readonly [KeyAction, string])[]

/** Every action, view and conversation from one field. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const isLead = useHasRole('lead')
  const isAdmin = useHasRole('admin')
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const found = useFound(query)
  // What answers now is asked before the dialog stands in front of it.
  const [actions] = useState(() => ACTIONS.filter(([action]) => canPerform(action)))

  useEffect(() => dialog.current?.showModal(), [])

  /** First the palette goes, then the thing happens: a dialog of its own may follow. */
  const choose = (act: () => void) => () => {
    onClose()
    setTimeout(act)
  }
  const openConversation = ({ id }: ConversationRow) =>
    navigate({
      to: '/inbox/$view/{-$conversationId}',
      params: { view: rememberedView(), conversationId: id },
    })

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('desk.palette.label')}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <Command label={t('desk.palette.label')} loop className={styles.palette}>
        <div className={styles.field}>
          <Search size={17} aria-hidden="true" />
          <Command.Input
            // biome-ignore lint/a11y/noAutofocus: it was opened to type in
            autoFocus
            value={query}
            onValueChange={setQuery}
            placeholder={t('desk.palette.placeholder')}
          />
        </div>
        <Command.List className={styles.list}>
          <Command.Empty className={styles.empty}>
            {found.isSearching ? t('desk.palette.searching') : t('desk.palette.nothing')}
          </Command.Empty>
          {found.rows.length > 0 && (
            <Command.Group heading={t('desk.palette.conversations')} forceMount>
              {found.rows.map((row) => (
                <Item
                  key={row.id}
                  value={`conversation ${row.id}`}
                  isForced
                  onSelect={choose(() => openConversation(row))}
                >
                  <span className={styles.who}>
                    <strong>{customerName(row, t)}</strong>
                    <small>{`#${row.number} · ${row.lastLine?.body ?? ''}`}</small>
                  </span>
                  {row.chip && <StageChip chip={row.chip} />}
                </Item>
              ))}
            </Command.Group>
          )}
          {actions.length > 0 && (
            <Command.Group heading={t('desk.palette.actions')}>
              {actions.map(([action, keys]) => (
                <Item
                  key={action}
                  value={t(`desk.keys.${action}`)}
                  keys={keys}
                  onSelect={choose(() => perform(action))}
                >
                  {t(`desk.keys.${action}`)}
                </Item>
              ))}
            </Command.Group>
          )}
          <Command.Group heading={t('desk.palette.places')}>
            {VIEWS.map((view) => (
              <Item
                key={view}
                value={t(`desk.view.${view}`)}
                onSelect={choose(() => navigate({ to: '/inbox/$view/{-$conversationId}', params: { view } }))}
              >
                {t(`desk.view.${view}`)}
              </Item>
            ))}
            {isLead && (
              <Item value={t('desk.rail.voices')} keys="G V" onSelect={choose(() => navigate({ to: '/voices' }))}>
                {t('desk.rail.voices')}
              </Item>
            )}
            {isLead && (
              <Item value={t('desk.rail.balance')} keys="G L" onSelect={choose(() => navigate({ to: '/balance' }))}>
                {t('desk.rail.balance')}
              </Item>
            )}
            {isAdmin && (
              <Item value={t('desk.rail.settings')} keys="G S" onSelect={choose(() => navigate({ to: '/settings' }))}>
                {t('desk.rail.settings')}
              </Item>
            )}
          </Command.Group>
          <Command.Group heading={t('desk.me.language')}>
            {LANGUAGES.map(({ value, label }) => (
              <Item
                key={value}
                value={`${t('desk.me.language')} ${label}`}
                onSelect={choose(() => {
                  setLanguage(value)
                  client.me.setPreferences.mutate({ language: value }).catch(() => {})
                })}
              >
                <span lang={value}>{label}</span>
              </Item>
            ))}
          </Command.Group>
        </Command.List>
      </Command>
    </dialog>
  )
}

function useFound(typed: string) {
  const { id: brandId } = useBrand()
  const query = useDeferredValue(typed.trim())
  const isAsked = query.length >= 2 || /^#?\d+$/.test(query)
  const { data, isFetching } = useQuery({
    ...trpc.conversations.search.queryOptions({ brandId, query }),
    enabled: isAsked,
    placeholderData: (before: ConversationRow[] | undefined) => before,
  })
  return { rows: isAsked ? (data ?? []).slice(0, 8) : [], isSearching: isAsked && isFetching }
}

interface ItemProps {
  value: string
  keys?: string
  /** Found by the server: shown whatever is typed. */
  isForced?: boolean
  onSelect: () => void
  children: ReactNode
}

const Item = ({ value, keys, isForced = false, onSelect, children }: ItemProps) => (
  <Command.Item className={styles.item} value={value} forceMount={isForced} onSelect={onSelect}>
    {children}
    {keys && (
      <span className={styles.keys}>
        <Kbd>{keys}</Kbd>
      </span>
    )}
  </Command.Item>
)
