import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { EarlierContact, View } from '../../../shared/contract/conversation.ts'
import { formatWhen } from '../../lib/format.ts'
import { useNow } from '../../lib/use-now.ts'
import { FeelingMark } from '../../ui/marks/feeling-mark.tsx'
import { Card } from './card.tsx'
import styles from './context.module.css'

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const

/** Earlier contacts and how they sounded; an answer only where the customer allowed it. */
export function BeforeCard({ earlier, view }: { earlier: readonly EarlierContact[]; view: View }) {
  const { t } = useTranslation()
  const now = useNow()
  return (
    <Card title={t('desk.before.title')}>
      {earlier.length === 0 && <p className={styles.nothing}>{t('desk.before.nothing')}</p>}
      <ul className={styles.before}>
        {earlier.map((contact) => {
          const { conversationId, number, topic, openedAt, feeling, feltUnderstood } = contact
          const step = STEPS.find((one) => one === feltUnderstood)
          return (
            <li key={`${conversationId} ${openedAt}`}>
              {feeling ? <FeelingMark feeling={feeling} label={t(`desk.feeling.${feeling}`)} /> : <span />}
              {conversationId ? (
                <Link to="/inbox/$view/{-$conversationId}" params={{ view, conversationId }}>
                  {t(`topics.${topic}`, { defaultValue: topic })}
                  {number !== null && <small>{` #${number}`}</small>}
                </Link>
              ) : (
                <span>{t(`topics.${topic}`, { defaultValue: topic })}</span>
              )}
              <time dateTime={new Date(openedAt).toISOString()}>{formatWhen(openedAt, now)}</time>
              {step && <p>{t('desk.before.answer', { answer: t(`survey.step.${step}`).toLocaleLowerCase() })}</p>}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
