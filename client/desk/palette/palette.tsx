import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationRow } from '../../../shared/contract/conversation.ts'
import type { Language } from '../../../shared/contract/fields.ts'
import { showBidiControls } from '../../../shared/text/clean.ts'
import { LANGUAGES, type T } from '../../lib/i18n.ts'
import type { KeyAction } from '../../lib/keys.ts'
import { useBrand, useHasRole } from '../../lib/me.ts'
import { client, trpc } from '../../lib/trpc.ts'
import { canPerform, perform } from '../../lib/use-keys.ts'
import { chooseLanguage } from '../../ui/language/choose-language.ts'
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
  ['pending', ''],
  ['close', 'E'],
  ['closeAndNext', '⇧ E'],
  ['foldContext', 'C'],
  ['startChats', ''],
  ['stopChats', ''],
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
  const fits = (text: string) => text.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase())
  // What answers now is asked before the dialog stands in front of it.
  const [possible] = useState(() => ACTIONS.filter(([action]) => canPerform(action)))
  const actions = possible.filter(([action]) => fits(t(`desk.keys.${action}`)))
  const places = [
    ...VIEWS.map((view) => ({
      text: t(`desk.view.${view}`),
      keys: '',
      go: () => navigate({ to: '/inbox/$view/{-$conversationId}', params: { view } }),
    })),
    ...(isLead
      ? [
          { text: t('desk.rail.voices'), keys: 'G V', go: () => navigate({ to: '/voices' }) },
          { text: t('desk.rail.balance'), keys: 'G L', go: () => navigate({ to: '/balance' }) },
        ]
      : []),
    ...(isAdmin ? [{ text: t('desk.rail.settings'), keys: 'G S', go: () => navigate({ to: '/settings' }) }] : []),
  ].filter(({ text }) => fits(text))
  const languages = LANGUAGES.filter(({ label }) => fits(`${t('desk.me.language')} ${label}`))

  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
  }, [])

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
      <Command label={t('desk.palette.label')} loop shouldFilter={false} className={styles.palette}>
        <div className={styles.field}>
          <Search size={17} aria-hidden="true" />
          <Command.Input value={query} onValueChange={setQuery} placeholder={t('desk.palette.placeholder')} />
        </div>
        <Command.List label={t('desk.palette.found')} className={styles.list}>
          {found.rows.length === 0 && (
            <Command.Empty className={styles.empty}>
              {found.isSearching ? t('desk.palette.searching') : t('desk.palette.nothing')}
            </Command.Empty>
          )}
          {found.rows.length > 0 && (
            <Command.Group heading={t('desk.palette.conversations')}>
              {found.rows.map((row) => (
                <Item key={row.id} value={`conversation ${row.id}`} onSelect={choose(() => openConversation(row))}>
                  <span className={styles.who}>
                    <strong>{customerName(row, t)}</strong>
                    <small>{`#${row.number} · ${showBidiControls(row.lastLine?.body ?? '')}`}</small>
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
          {places.length > 0 && (
            <Command.Group heading={t('desk.palette.places')}>
              {places.map(({ text, keys, go }) => (
                <Item key={text} value={`place ${text}`} keys={keys} onSelect={choose(go)}>
                  {text}
                </Item>
              ))}
            </Command.Group>
          )}
          {languages.length > 0 && (
            <Command.Group heading={t('desk.me.language')}>
              {languages.map(({ value, label }) => (
                <Item key={value} value={`language ${value}`} onSelect={choose(() => speak(value, t))}>
                  <span lang={value}>{label}</span>
                </Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </dialog>
  )
}

/** The person's language, here at once and on every desk of theirs. */
async function speak(language: Language, t: T): Promise<void> {
  if (await chooseLanguage(language, t)) client.me.setPreferences.mutate({ language }).catch(() => {})
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
  onSelect: () => void
  children: ReactNode
}

const Item = ({ value, keys, onSelect, children }: ItemProps) => (
  <Command.Item className={styles.item} value={value} onSelect={onSelect}>
    {children}
    {keys && (
      <span className={styles.keys}>
        <Kbd>{keys}</Kbd>
      </span>
    )}
  </Command.Item>
)
