import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineEntry } from '../../../shared/contract/conversation.ts'
import { formatMoment, formatWhen } from '../../lib/format.ts'
import { useNow } from '../../lib/use-now.ts'
import { Button } from '../../ui/button/button.tsx'
import { VisuallyHidden } from '../../ui/marks/visually-hidden.tsx'
import { Card } from './card.tsx'
import styles from './context.module.css'
import { touchpointName } from './touchpoint-name.ts'

const FEW = 8

/** The way here, newest first. */
export function JourneyCard({ timeline }: { timeline: readonly TimelineEntry[] }) {
  const { t } = useTranslation()
  const now = useNow()
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? timeline : timeline.slice(0, FEW)
  return (
    <Card title={t('desk.journey.title')}>
      {timeline.length === 0 && <p className={styles.nothing}>{t('desk.journey.nothing')}</p>}
      <ol className={styles.timeline}>
        {shown.map((entry) => (
          <li key={entry.id} data-trouble={entry.isTrouble || undefined}>
            <span dir="auto">
              {entry.isTrouble && <VisuallyHidden>{`${t('desk.journey.trouble')}: `}</VisuallyHidden>}
              {touchpointName(entry, t)}
            </span>
            <time dateTime={new Date(entry.at).toISOString()} title={formatMoment(entry.at)}>
              {formatWhen(entry.at, now)}
            </time>
          </li>
        ))}
      </ol>
      {timeline.length > FEW && (
        <Button kind="quiet" size="small" onClick={() => setIsWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? t('desk.journey.less') : t('desk.journey.more', { count: timeline.length - FEW })}
        </Button>
      )}
    </Card>
  )
}
