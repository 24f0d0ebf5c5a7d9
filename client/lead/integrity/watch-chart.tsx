import { useTranslation } from 'react-i18next'
import { WATCH_LIMIT } from '../../../shared/quality/watch/cusum.ts'
import { localeOf } from '../../lib/format.ts'
import { isoWeek } from '../../lib/iso-week.ts'
import styles from './integrity.module.css'
import type { WeeksOf } from './watch-section.tsx'

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [900, 240, 34, 884, 16, 204]
/** So that a calm line lies low under its limit. */
const LEAST_TOP = 1.6 * WATCH_LIMIT

/** The line, week by week. Weeks to compare with and weeks without enough to say are marked as such, and break it. */
export function WatchChart({ watch: { weeks, alarmWeek, max }, begins, timeZone }: WeeksOf) {
  const { t } = useTranslation()
  if (!weeks.some(({ cusum }) => cusum !== null)) return null
  const most = Math.max(LEAST_TOP, max * 1.1)
  const x = (at: number) => LEFT + ((at + 0.5) / weeks.length) * (RIGHT - LEFT)
  const y = (value: number) => BOTTOM - (value / most) * (BOTTOM - TOP)
  const points = weeks.flatMap(({ week, cusum }, at) => (cusum === null ? [] : [{ week, at, cusum }]))
  const number = new Intl.NumberFormat(localeOf(), { maximumFractionDigits: 1 })
  const every = Math.ceil(weeks.length / 14)
  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('lead.integrity.watch.chart')}>
        <line className={styles.axis} x1={LEFT} x2={RIGHT} y1={y(0)} y2={y(0)} />
        {weeks.map(({ week, isBaseline, cusum }, at) => (
          <g key={week}>
            {cusum === null && (
              <rect
                className={isBaseline ? styles.baseline : styles.silent}
                x={x(at - 0.5)}
                width={x(1) - x(0)}
                y={TOP}
                height={BOTTOM - TOP}
              />
            )}
            {at % every === 0 && (
              <text className={styles.tick} x={x(at)} y={BOTTOM + 18}>
                {isoWeek(begins(week), timeZone)}
              </text>
            )}
          </g>
        ))}
        <line className={styles.limit} x1={LEFT} x2={RIGHT} y1={y(WATCH_LIMIT)} y2={y(WATCH_LIMIT)} />
        <text className={styles.limitText} x={RIGHT} y={y(WATCH_LIMIT) - 6}>
          {t('lead.integrity.watch.limit', { value: number.format(WATCH_LIMIT) })}
        </text>
        <polyline className={styles.line} points={points.map(({ at, cusum }) => `${x(at)},${y(cusum)}`).join(' ')} />
        {points.map(({ week, at, cusum }) => (
          <circle
            key={week}
            className={styles.point}
            data-over={cusum > WATCH_LIMIT || undefined}
            cx={x(at)}
            cy={y(cusum)}
            r={week === alarmWeek ? 7 : 4}
          />
        ))}
        <text className={styles.axisText} x={LEFT} y={HEIGHT - 2}>
          {t('lead.integrity.watch.week')}
        </text>
      </svg>
      <figcaption>
        <span data-mark="baseline">{t('lead.integrity.watch.baseline')}</span>
        <span data-mark="silent">{t('lead.integrity.watch.notEnough')}</span>
        <span data-mark="over">{t('lead.integrity.watch.alarm')}</span>
      </figcaption>
    </figure>
  )
}
