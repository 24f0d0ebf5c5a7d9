import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { OWN_WEEKS, type OwnFiguresView } from '../../shared/contract/own-work.ts'
import type { Between } from '../../shared/quality/estimate.ts'
import { formatDay } from '../lib/format.ts'
import { isoWeek } from '../lib/iso-week.ts'
import { useBrand } from '../lib/me.ts'
import { useTRPC } from '../lib/trpc.ts'
import { HowLink } from '../ui/how-link/how-link.tsx'
import { Section } from '../ui/page/page.tsx'
import { Loaded } from './loaded.tsx'
import { useNumbers } from './numbers.ts'
import styles from './own.module.css'
import { StepBar } from './step-bar.tsx'

const useFigures = () => {
  const { id: brandId } = useBrand()
  return useQuery(useTRPC().ownWork.figures.queryOptions({ brandId }))
}

/** The agent's own pair, once there are answers enough; until then how many are missing, and until when. */
export function Figures() {
  const { t } = useTranslation()
  const figures = useFigures()
  return (
    <Section title={t('own.figures.title')} lede={t('own.figures.lede', { count: OWN_WEEKS })}>
      <Loaded query={figures}>{(view) => (view.figures?.pair ? <Pair view={view} /> : <NotYet view={view} />)}</Loaded>
    </Section>
  )
}

function Pair({ view: { figures, madeAt } }: { view: OwnFiguresView }) {
  const { t } = useTranslation()
  const { one } = useNumbers()
  if (!figures?.pair) return null
  const { feltUnderstood, minutes } = figures.pair
  return (
    <>
      <div className={styles.pair}>
        <Figure
          title={t('own.figures.felt')}
          unit={t('own.figures.feltUnit')}
          value={feltUnderstood}
          text={one(feltUnderstood.mean)}
          hasBar
        />
        <Figure
          title={t('own.figures.minutes')}
          unit={t('own.figures.minutesUnit')}
          value={minutes}
          text={t('own.figures.min', { value: one(minutes.mean) })}
        />
      </div>
      <p className={styles.note}>
        {t('own.figures.n', { answers: figures.answers, contacts: figures.contacts })}.{' '}
        {t('own.figures.note', { when: formatDay(madeAt ?? 0) })} <HowLink figure="balance" />
      </p>
    </>
  )
}

interface FigureProps {
  title: string
  unit: string
  value: Between
  text: string
  hasBar?: boolean
}

function Figure({ title, unit, value, text, hasBar = false }: FigureProps) {
  const { interval } = useNumbers()
  return (
    <div className={styles.figure}>
      <h3>{title}</h3>
      <p className={styles.soft}>{unit}</p>
      <p className={styles.big}>{text}</p>
      <p className={styles.soft}>{interval(value)}</p>
      {hasBar && <StepBar value={value} />}
    </div>
  )
}

function NotYet({ view: { missing, reachedAt } }: { view: OwnFiguresView }) {
  const { t } = useTranslation()
  const { timeZone } = useBrand()
  if (missing === 0) return <p>{t('own.figures.alike')}</p>
  return (
    <p>
      {t('own.figures.missing', { count: missing })}{' '}
      <span className={styles.soft}>
        {reachedAt === null ? t('own.figures.never') : t('own.figures.week', { week: isoWeek(reachedAt, timeZone) })}
      </span>
    </p>
  )
}

/** What the agent expected customers to answer, beside what they did (M10). */
export function Accuracy() {
  const { t } = useTranslation()
  const figures = useFigures()
  return (
    <Section
      title={t('own.accuracy.title')}
      lede={
        <>
          {t('own.accuracy.lede')} <HowLink figure="empathic-accuracy" />
        </>
      }
    >
      <Loaded query={figures}>{(view) => <AccuracyText view={view} />}</Loaded>
    </Section>
  )
}

/** Nothing on either side of a bias is said while its interval holds 0. */
function AccuracyText({ view: { figures } }: { view: OwnFiguresView }) {
  const { t } = useTranslation()
  const { one } = useNumbers()
  const accuracy = figures?.accuracy
  if (!accuracy?.found) return <p>{t('own.accuracy.missing', { count: accuracy?.missing ?? 5 })}</p>
  const { bias, correlation, pairs } = accuracy.found
  const points = one(Math.abs(bias.mean))
  const way = bias.low > 0 ? 'higher' : bias.high < 0 ? 'lower' : 'even'
  return (
    <>
      <p>{t(`own.accuracy.${way}`, { points })}</p>
      <p className={styles.soft}>
        {t('own.accuracy.range', { low: one(bias.low), high: one(bias.high), count: pairs })}{' '}
        {correlation && t('own.accuracy.goes', { value: one(correlation.mean) })}
      </p>
    </>
  )
}
