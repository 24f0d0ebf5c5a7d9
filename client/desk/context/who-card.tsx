import { BadgeCheck, CircleHelp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ConversationDetail } from '../../../shared/contract/conversation.ts'
import { formatMonth, formatTime, localeOf } from '../../lib/format.ts'
import { useNow } from '../../lib/use-now.ts'
import { Card, Facts } from './card.tsx'
import styles from './context.module.css'

/** Who it is, as far as it is known, and whether that is proven. */
export function WhoCard({ customer }: { customer: ConversationDetail['customer'] }) {
  const { t } = useTranslation()
  const now = useNow()
  const { name, email, language, timeZone, firstSeenAt, isVerified } = customer
  const words = new Intl.DisplayNames(localeOf(), { type: 'language' }).of(language) ?? language
  return (
    <Card title={t('desk.who.title')}>
      <Facts
        facts={[
          name !== null && [
            t('desk.who.name'),
            <span key="name" dir="auto">
              {name}
            </span>,
          ],
          email !== null && [
            t('desk.who.email'),
            <a key="email" href={`mailto:${email}`}>
              {email}
            </a>,
          ],
          [t('desk.who.since'), formatMonth(firstSeenAt)],
          [
            t('desk.who.language'),
            timeZone ? `${words} · ${t('desk.who.clock', { time: formatTime(now, timeZone) })}` : words,
          ],
        ]}
      />
      <p className={styles.proof} data-verified={isVerified || undefined}>
        {isVerified ? <BadgeCheck size={16} aria-hidden="true" /> : <CircleHelp size={16} aria-hidden="true" />}
        <span>
          <strong>{isVerified ? t('desk.who.verified') : t('desk.who.unverified')}</strong>{' '}
          {isVerified ? t('desk.who.verifiedText') : t('desk.who.unverifiedText')}
        </span>
      </p>
    </Card>
  )
}
