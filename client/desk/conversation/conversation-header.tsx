import { Link } from '@tanstack/react-router'
import { ArrowLeft, ArrowRightLeft, Clock, Ellipsis, Hourglass, PanelRight, RotateCcw, UserX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ConversationRow, View } from '../../../shared/contract/conversation.ts'
import type { DeskMessage } from '../../../shared/contract/message.ts'
import { formatSoon, formatUntil } from '../../lib/format.ts'
import type { T } from '../../lib/i18n.ts'
import { useNow } from '../../lib/use-now.ts'
import { Button } from '../../ui/button/button.tsx'
import { IconButton } from '../../ui/button/icon-button.tsx'
import { Chip } from '../../ui/marks/chip.tsx'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import { Menu, MenuItem } from '../../ui/menu/menu.tsx'
import type { useActions } from '../actions/use-actions.ts'
import styles from './conversation-header.module.css'
import { CourseLine } from './course-line.tsx'
import { Viewers } from './viewers.tsx'

export type OpenDialog = 'assign' | 'snooze' | 'close' | 'closeAndNext'

interface Props {
  conversation: ConversationRow
  messages: readonly DeskMessage[]
  view: View
  customerName: string
  nameOf: (userId: string | null) => string | null
  takesYourTime: boolean
  actions: ReturnType<typeof useActions>
  mayHandle: boolean
  isContextOpen: boolean
  onToggleContext: () => void
  onOpenDialog: (dialog: OpenDialog) => void
}

export function ConversationHeader(props: Props) {
  const { conversation, messages, view, customerName, nameOf, actions, mayHandle } = props
  const { takesYourTime, isContextOpen, onToggleContext } = props
  const { t } = useTranslation()
  return (
    <header className={styles.header}>
      <Link
        to="/inbox/$view/{-$conversationId}"
        params={{ view, conversationId: undefined }}
        className={styles.back}
        aria-label={t('desk.backToList')}
      >
        <ArrowLeft size={18} />
      </Link>
      <div className={styles.who}>
        <h2 dir="auto" title={customerName}>
          {customerName}
        </h2>
        <div className={styles.facts}>
          <StatusChip conversation={conversation} />
          <p>{describe(conversation, nameOf, t)}</p>
          <CourseLine messages={messages} />
        </div>
        {takesYourTime && mayHandle && <p className={styles.takeYourTime}>{t('desk.takeYourTime')}</p>}
      </div>
      <Viewers conversationId={conversation.id} nameOf={nameOf} />
      <div className={styles.actions}>
        {mayHandle && <MainActions {...props} />}
        {mayHandle && <MoreActions {...props} actions={actions} />}
        <IconButton
          label={isContextOpen ? t('desk.context.fold') : t('desk.context.unfold')}
          keys="C"
          aria-pressed={isContextOpen}
          onClick={onToggleContext}
        >
          <PanelRight size={18} />
        </IconButton>
      </div>
    </header>
  )
}

function MainActions({ conversation: { status, assigneeId }, actions, onOpenDialog }: Props) {
  const { t } = useTranslation()
  if (status === 'closed')
    return (
      <Button size="small" onClick={actions.reopen}>
        <RotateCcw size={15} aria-hidden="true" /> {t('desk.action.reopen')}
      </Button>
    )
  return (
    <>
      {assigneeId === null ? (
        <Button size="small" kind="primary" keys="I" aria-keyshortcuts="I" onClick={actions.take}>
          {t('desk.action.take')}
        </Button>
      ) : (
        <Button
          size="small"
          keys="A"
          aria-keyshortcuts="A"
          className={styles.wide}
          onClick={() => onOpenDialog('assign')}
        >
          {t('desk.action.transfer')}
        </Button>
      )}
      <Button
        size="small"
        keys="S"
        aria-keyshortcuts="S"
        className={styles.wide}
        onClick={() => onOpenDialog('snooze')}
      >
        {t('desk.action.snooze')}
      </Button>
      <Button
        size="small"
        kind={assigneeId === null ? 'plain' : 'primary'}
        keys="E"
        aria-keyshortcuts="E"
        onClick={() => onOpenDialog('close')}
      >
        {t('desk.action.close')}
      </Button>
    </>
  )
}

function MoreActions({ conversation: { status, assigneeId }, actions, onOpenDialog }: Props) {
  const { t } = useTranslation()
  const isClosed = status === 'closed'
  return (
    <Menu
      trigger={
        <button type="button" className={styles.more} aria-label={t('desk.action.more')}>
          <Ellipsis size={18} />
        </button>
      }
    >
      <MenuItem
        icon={assigneeId === null ? <UserX size={15} /> : <ArrowRightLeft size={15} />}
        keys="A"
        onSelect={() => onOpenDialog('assign')}
      >
        {assigneeId === null || isClosed ? t('desk.action.assign') : t('desk.action.transfer')}
      </MenuItem>
      {!isClosed && (
        <MenuItem icon={<Clock size={15} />} keys="S" onSelect={() => onOpenDialog('snooze')}>
          {t('desk.action.snooze')}
        </MenuItem>
      )}
      {!isClosed && status !== 'pending' && (
        <MenuItem icon={<Hourglass size={15} />} onSelect={actions.setPending}>
          {t('desk.action.pending')}
        </MenuItem>
      )}
      {status !== 'open' && (
        <MenuItem icon={<RotateCcw size={15} />} onSelect={actions.reopen}>
          {t('desk.action.reopen')}
        </MenuItem>
      )}
    </Menu>
  )
}

function StatusChip({ conversation: { status, snoozedUntil } }: { conversation: ConversationRow }) {
  const { t } = useTranslation()
  const now = useNow()
  if (status === 'open') return null
  const text =
    status === 'snoozed'
      ? t('desk.status.snoozed', { until: snoozedUntil === null ? '' : formatSoon(snoozedUntil) })
      : t(`desk.status.${status}`)
  const short = snoozedUntil !== null && t('desk.row.until', { when: formatUntil(snoozedUntil, now) })
  return (
    <span className={styles.status} title={text}>
      <Chip tone={status === 'snoozed' ? 'waiting' : 'plain'}>
        {short ? (
          <>
            <span aria-hidden="true">{short}</span>
            <VisuallyHidden>{text}</VisuallyHidden>
          </>
        ) : (
          text
        )}
      </Chip>
    </span>
  )
}

/** `#1 284 · chat · writes from checkout · Elin answers` */
function describe(
  { number, channel, customer, chip, assigneeId, isDemo }: ConversationRow,
  nameOf: Props['nameOf'],
  t: T,
): string {
  const assignee = nameOf(assigneeId)
  return [
    `#${number}`,
    t(`desk.channel.${channel}`),
    // Without a name, where they are is already what they are called.
    customer.name && chip && t(`desk.from.${chip.stage}`),
    assignee
      ? t('desk.answers', { name: assignee.split(' ')[0] ?? assignee })
      : t('desk.row.unassigned').toLocaleLowerCase(),
    isDemo && t('desk.row.demo'),
  ]
    .filter(Boolean)
    .join(' · ')
}
