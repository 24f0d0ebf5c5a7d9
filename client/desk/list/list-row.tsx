import { Link } from '@tanstack/react-router'
import { CircleDashed, Mail, MessageCircle, Phone, TextCursorInput } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationRow, View } from '../../../shared/contract/conversation.ts'
import { showBidiControls } from '../../../shared/text/clean.ts'
import { formatWhen } from '../../lib/format.ts'
import { Chip } from '../../ui/marks/chip.tsx'
import { FeelingMark } from '../../ui/marks/feeling-mark.tsx'
import { Initials } from '../../ui/marks/initials.tsx'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import { customerName } from './customer-name.ts'
import { describeWait } from './describe-wait.ts'
import styles from './list-row.module.css'
import { StageChip } from './stage-chip.tsx'

const CHANNELS = { chat: MessageCircle, email: Mail, form: TextCursorInput, phone: Phone }

interface Props {
  row: ConversationRow
  view: View
  isOpen: boolean
  now: number
  assigneeName: string | null
  isMine: boolean
}

export const ListRow = memo(function ListRow({ row, view, isOpen, now, assigneeName, isMine }: Props) {
  const { t } = useTranslation()
  const Channel = CHANNELS[row.channel]
  return (
    <Link
      to="/inbox/$view/{-$conversationId}"
      params={{ view, conversationId: row.id }}
      className={styles.row}
      data-row={row.id}
      data-unread={row.unread > 0 || undefined}
      data-open={isOpen || undefined}
      preload="intent"
      draggable={false}
    >
      <strong className={styles.name}>{customerName(row, t)}</strong>
      <When row={row} now={now} />
      <span className={styles.line} dir="auto">
        {row.lastLine?.author === 'agent' && <span className={styles.us}>{t('desk.row.we')} </span>}
        {row.lastLine ? showBidiControls(row.lastLine.body) || t('desk.redact.done') : t('desk.row.empty')}
      </span>
      <span className={styles.meta}>
        <span className={styles.channel} role="img" aria-label={t(`desk.channel.${row.channel}`)}>
          <Channel size={14} aria-hidden="true" />
        </span>
        {row.feeling && <FeelingMark feeling={row.feeling} label={t(`desk.feeling.${row.feeling}`)} />}
        {row.chip && <StageChip chip={row.chip} />}
        {row.isDemo && <Chip tone="inferred">{t('desk.row.demo')}</Chip>}
        <span className={styles.end}>
          {row.assigneeId === null ? (
            <span className={styles.nobody} role="img" aria-label={t('desk.row.unassigned')}>
              <CircleDashed size={15} aria-hidden="true" />
            </span>
          ) : (
            !isMine &&
            assigneeName && (
              <span className={styles.assignee} title={assigneeName}>
                <Initials name={assigneeName} />
                <VisuallyHidden>{assigneeName}</VisuallyHidden>
              </span>
            )
          )}
          {row.unread > 0 && (
            <span className={styles.unread}>
              {row.unread > 99 ? '99+' : row.unread}
              <VisuallyHidden>{t('desk.row.unread', { count: row.unread })}</VisuallyHidden>
            </span>
          )}
        </span>
      </span>
    </Link>
  )
})

function When({ row, now }: { row: ConversationRow; now: number }) {
  const { t } = useTranslation()
  if (row.status === 'snoozed' && row.snoozedUntil !== null)
    return <span className={styles.when}>{t('desk.row.until', { when: formatWhen(row.snoozedUntil, now) })}</span>
  if (row.status === 'closed' || row.waitingSince === null)
    return <span className={styles.when}>{formatWhen(row.closedAt ?? row.lastMessageAt, now)}</span>
  return (
    <span className={styles.when} data-waiting>
      <VisuallyHidden>{t('desk.row.waits')}</VisuallyHidden>
      {describeWait(now - row.waitingSince, t)}
    </span>
  )
}
