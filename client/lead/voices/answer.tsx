import { useTranslation } from 'react-i18next'
import type { LatestAnswer } from '../../../shared/contract/survey.ts'
import { formatTime } from '../../lib/format.ts'
import { Chip } from '../../ui/marks/chip.tsx'
import { Voice } from '../../ui/marks/voice.tsx'
import { channelName } from '../answers/channel-name.ts'
import { ConversationLink } from '../answers/conversation-link.tsx'
import { Facts } from '../answers/facts.tsx'
import { StepMark } from '../answers/step-mark.tsx'
import styles from './voices.module.css'

/** One customer's answer: their words first, then what they chose, then where it came from. */
export function Answer({ answer }: { answer: LatestAnswer }) {
  const { t } = useTranslation()
  const { comment, feltUnderstood, solved, topic, channel, answeredAt, isDemo, conversationId, number } = answer
  return (
    <article className={styles.answer}>
      {comment ? (
        <blockquote className={styles.words}>
          <Voice>{comment}</Voice>
        </blockquote>
      ) : (
        <p className={styles.wordless}>{t('lead.voices.noWords')}</p>
      )}
      <p className={styles.choice}>
        <StepMark step={feltUnderstood} />
        {solved && <Chip>{t(`lead.solved.${solved}`)}</Chip>}
        {isDemo && <Chip tone="accent">{t('lead.demoMark')}</Chip>}
      </p>
      <Facts>
        <time dateTime={new Date(answeredAt).toISOString()}>{formatTime(answeredAt)}</time>
        <span>{t(`topics.${topic}`, { defaultValue: topic })}</span>
        <span>{channelName(channel, t)}</span>
        {conversationId ? (
          <ConversationLink conversationId={conversationId} number={number} />
        ) : (
          <span>{t('lead.voices.unlinked')}</span>
        )}
      </Facts>
    </article>
  )
}
