import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Topic } from '../../shared/contract/conversation.ts'
import { OWN_WEEKS, type OwnStory, type OwnWork } from '../../shared/contract/own-work.ts'
import { formatDay, formatMoment } from '../lib/format.ts'
import { useBrand } from '../lib/me.ts'
import { useTRPC } from '../lib/trpc.ts'
import { Voice } from '../ui/marks/voice.tsx'
import { Section } from '../ui/page/page.tsx'
import { Loaded } from './loaded.tsx'
import { useNumbers } from './numbers.ts'
import styles from './own.module.css'

const useWork = () => {
  const { id: brandId } = useBrand()
  return useQuery(useTRPC().ownWork.get.queryOptions({ brandId }))
}

/** Contacts that ended in a no and yet sounded better at their end: to read again, not to count. */
export function Stories() {
  const { t } = useTranslation()
  const work = useWork()
  return (
    <Section title={t('own.stories.title')} lede={t('own.stories.lede')}>
      <Loaded query={work}>
        {({ stories }) =>
          stories.length === 0 ? (
            <p className={styles.soft}>{t('own.stories.none', { count: OWN_WEEKS })}</p>
          ) : (
            <ul className={styles.stories}>
              {stories.map((story) => (
                <Story key={story.contactId} story={story} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

function Story({ story: { conversationId, number, topic, closedAt, lastWords } }: { story: OwnStory }) {
  const { t } = useTranslation()
  const known = Topic.safeParse(topic)
  return (
    <li>
      {lastWords && (
        <blockquote>
          <Voice>{lastWords}</Voice>
        </blockquote>
      )}
      <p className={styles.facts}>
        {conversationId && <ToConversation conversationId={conversationId} number={number} />}
        <span>{known.success ? t(`topics.${known.data}`) : topic}</span>
        <time dateTime={new Date(closedAt).toISOString()}>
          {t('own.stories.closed', { when: formatDay(closedAt) })}
        </time>
      </p>
    </li>
  )
}

function ToConversation({ conversationId, number }: { conversationId: string; number: number | null }) {
  const { t } = useTranslation()
  return (
    <Link to="/inbox/$view/{-$conversationId}" params={{ view: 'closed', conversationId }}>
      {t('own.conversation', { number: number ?? '' })}
    </Link>
  )
}

export function WaitsAndPromises() {
  const { t } = useTranslation()
  const work = useWork()
  return (
    <Section title={t('own.waits.title')}>
      <Loaded query={work}>
        {({ waits, promises }) => (
          <>
            <Waits waits={waits} />
            <Promises promises={promises} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Waits({ waits }: Pick<OwnWork, 'waits'>) {
  const { t } = useTranslation()
  const { duration } = useNumbers()
  if (!waits) return <p className={styles.soft}>{t('own.waits.none', { count: OWN_WEEKS })}</p>
  return (
    <>
      <dl className={styles.waits}>
        <dt>{t('own.waits.median')}</dt>
        <dd>{duration(waits.medianSec)}</dd>
        <dt>{t('own.waits.most')}</dt>
        <dd>{duration(waits.nineOfTenSec)}</dd>
      </dl>
      <p className={styles.note}>{t('own.waits.n', { count: waits.contacts, weeks: OWN_WEEKS })}</p>
    </>
  )
}

function Promises({ promises: { kept, late, missed, open } }: Pick<OwnWork, 'promises'>) {
  const { t } = useTranslation()
  if (kept + late + missed + open.length === 0) return <p className={styles.soft}>{t('own.waits.noPromises')}</p>
  return (
    <>
      <ul className={styles.counts}>
        {kept > 0 && <li>{t('own.waits.kept', { count: kept })}</li>}
        {late > 0 && <li>{t('own.waits.late', { count: late })}</li>}
        {missed > 0 && <li data-missed>{t('own.waits.missed', { count: missed })}</li>}
      </ul>
      {open.length > 0 && (
        <ul className={styles.stories}>
          {open.map(({ id, text, dueAt, conversationId, number }) => (
            <li key={id}>
              <p>{text}</p>
              <p className={styles.facts}>
                <ToConversation conversationId={conversationId} number={number} />
                <time dateTime={new Date(dueAt).toISOString()}>
                  {t('own.waits.due', { when: formatMoment(dueAt) })}
                </time>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
