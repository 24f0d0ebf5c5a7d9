import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Topic } from '../../../shared/contract/conversation.ts'
import type { EvidenceContact } from '../../../shared/contract/integrity.ts'
import { formatDay } from '../../lib/format.ts'
import styles from './signal.module.css'

/** The contacts to look at, each with the way to its conversation. */
export function Evidence({ contacts }: { contacts: readonly EvidenceContact[] }) {
  const { t } = useTranslation()
  if (contacts.length === 0) return <p className={styles.soft}>{t('own.questions.noEvidence')}</p>
  return (
    <ul className={styles.evidence}>
      {contacts.map(({ contactId, conversationId, number, topic, closedAt }) => {
        const known = Topic.safeParse(topic)
        return (
          <li key={contactId}>
            {conversationId ? (
              <Link to="/inbox/$view/{-$conversationId}" params={{ view: 'closed', conversationId }}>
                {t('own.conversation', { number: number ?? '' })}
              </Link>
            ) : (
              <span>–</span>
            )}
            <span>{known.success ? t(`topics.${known.data}`) : topic}</span>
            <time dateTime={new Date(closedAt).toISOString()}>{formatDay(closedAt)}</time>
          </li>
        )
      })}
    </ul>
  )
}
