import { useTranslation } from 'react-i18next'
import type { DeskMessage, SystemEvent } from '../../../shared/contract/message.ts'
import { formatSoon, formatTime } from '../../lib/format.ts'
import type { T } from '../../lib/i18n.ts'
import styles from './stream.module.css'

interface Props {
  message: DeskMessage
  customerName: string
  nameOf: (userId: string | null) => string | null
}

/** What happened, small, with names. */
export function SystemLine({ message, customerName, nameOf }: Props) {
  const { t } = useTranslation()
  if (!message.event) return null
  const name = (userId: string | null) => nameOf(userId) ?? t('desk.system.somebody')
  return (
    <li className={styles.system} data-message={message.id}>
      {`${describeEvent(message.event, name, customerName, t)} · `}
      <time dateTime={new Date(message.at).toISOString()}>{formatTime(message.at)}</time>
    </li>
  )
}

function describeEvent(event: SystemEvent, name: (userId: string | null) => string, customer: string, t: T): string {
  switch (event.type) {
    case 'assigned': {
      const by = name(event.byUserId)
      if (event.toUserId === null) return t('desk.system.unassigned', { name: by })
      if (event.toUserId === event.byUserId) return t('desk.system.took', { name: by })
      return t('desk.system.assigned', { name: by, to: name(event.toUserId) })
    }
    case 'transferred': {
      const { reason } = event
      return t('desk.system.transferred', { name: name(event.byUserId), to: name(event.toUserId), reason })
    }
    case 'closed':
      if (event.closedBy === 'customer') return t('desk.system.closedByCustomer', { customer })
      if (event.closedBy === 'system') return t('desk.system.closedByItself')
      return t('desk.system.closed', { name: name(event.byUserId) })
    case 'reopened':
      if (event.byUserId === null) return t('desk.system.reopenedByCustomer', { customer })
      return t('desk.system.reopened', { name: name(event.byUserId) })
    case 'pending':
      return t('desk.system.pending', { name: name(event.byUserId) })
    case 'snoozed':
      return t('desk.system.snoozed', { name: name(event.byUserId), until: formatSoon(event.until) })
    case 'woke':
      return t('desk.system.woke')
    case 'promised': {
      const { text, dueAt } = event
      return t('desk.system.promised', { name: name(event.byUserId), text, due: formatSoon(dueAt) })
    }
  }
}
