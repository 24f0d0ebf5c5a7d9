import { useTranslation } from 'react-i18next'
import type { FigureContact } from '../../../shared/contract/quality.ts'
import { formatMoment } from '../../lib/format.ts'
import { Voice } from '../../ui/marks/voice.tsx'
import { channelName } from '../answers/channel-name.ts'
import { ConversationLink } from '../answers/conversation-link.tsx'
import { Facts } from '../answers/facts.tsx'
import { StepMark } from '../answers/step-mark.tsx'
import { useCellName } from '../balance/use-cell-name.ts'
import { useFigures } from '../balance/use-figures.ts'
import styles from './contacts.module.css'

export function Contact({ contact }: { contact: FigureContact }) {
  const { t } = useTranslation()
  const { one } = useFigures()
  const topicName = useCellName('topic')
  const { answer, topic, channel, closedAt, attentionSec, conversationId, number } = contact
  return (
    <li className={styles.contact}>
      {answer?.comment && (
        <blockquote>
          <Voice>{answer.comment}</Voice>
        </blockquote>
      )}
      <p>
        {answer ? (
          <StepMark step={answer.feltUnderstood} />
        ) : (
          <span className={styles.soft}>{t('lead.contacts.noAnswer')}</span>
        )}
      </p>
      <Facts>
        <span>{topicName(topic)}</span>
        <span>{channelName(channel, t)}</span>
        <span>{t('lead.contacts.minutes', { value: one(attentionSec / 60) })}</span>
        <time dateTime={new Date(closedAt).toISOString()}>
          {t('lead.contacts.closed', { when: formatMoment(closedAt) })}
        </time>
        {conversationId ? (
          <ConversationLink conversationId={conversationId} number={number} />
        ) : (
          <span>{t('lead.contacts.unlinked')}</span>
        )}
      </Facts>
    </li>
  )
}
