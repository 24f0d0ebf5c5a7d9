import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OwnBatch } from '../../shared/contract/own-work.ts'
import { FEWEST_ANSWERS } from '../../shared/quality/floors.ts'
import { isoWeek } from '../lib/iso-week.ts'
import { useBrand } from '../lib/me.ts'
import { useTRPC } from '../lib/trpc.ts'
import { Voice } from '../ui/marks/voice.tsx'
import { Section } from '../ui/page/page.tsx'
import { Loaded } from './loaded.tsx'
import { useNumbers } from './numbers.ts'
import styles from './own.module.css'
import { StepBar } from './step-bar.tsx'

/** What customers wrote, batch by batch, with the mean of each: the agent's own course over time. */
export function Voices() {
  const { t } = useTranslation()
  const { id: brandId } = useBrand()
  const voices = useQuery(useTRPC().ownWork.voices.queryOptions({ brandId }))
  return (
    <Section title={t('own.voices.title')} lede={t('own.voices.lede')}>
      <Loaded query={voices}>
        {({ batches: [latest, ...earlier], waiting }) => (
          <>
            {latest && <Batch batch={latest} />}
            {!latest && waiting === 0 && <p>{t('own.voices.none', { floor: FEWEST_ANSWERS })}</p>}
            {waiting > 0 && (
              <p className={styles.soft}>{t('own.voices.waiting', { count: waiting, floor: FEWEST_ANSWERS })}</p>
            )}
            {earlier.length > 0 && (
              <details className={styles.earlier}>
                <summary>{t('own.voices.earlier')}</summary>
                {earlier.map((batch) => (
                  <Batch key={batch.id} batch={batch} />
                ))}
              </details>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Batch({ batch: { week, answers, mean, comments } }: { batch: OwnBatch }) {
  const { t } = useTranslation()
  const { one, interval } = useNumbers()
  return (
    <section className={styles.batch}>
      <header>
        <h3>{t('own.voices.week', { week: isoWeek(Date.parse(week), 'UTC') })}</h3>
        <p>
          <strong>{one(mean.mean)}</strong>{' '}
          <span className={styles.soft}>
            {interval(mean)} · {t('own.voices.answers', { count: answers })}
          </span>
        </p>
        <StepBar value={mean} />
      </header>
      {comments.length === 0 && <p className={styles.soft}>{t('own.voices.noWords')}</p>}
      {comments.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and none has a state
        <blockquote key={at}>
          <Voice>{words}</Voice>
        </blockquote>
      ))}
    </section>
  )
}
