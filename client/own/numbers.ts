import { useTranslation } from 'react-i18next'
import type { Between } from '../../shared/quality/estimate.ts'
import { localeOf } from '../lib/format.ts'

/** How the page writes numbers: one decimal, intervals in words. */
export function useNumbers() {
  const { t } = useTranslation()
  const decimal = new Intl.NumberFormat(localeOf(), { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const one = (value: number): string => decimal.format(value)
  return {
    one,
    interval: ({ low, high }: Between): string => t('own.figures.interval', { low: one(low), high: one(high) }),
    /** Seconds as people say them. */
    duration: (sec: number): string => {
      if (sec < 90) return t('own.waits.seconds', { value: Math.round(sec) })
      if (sec < 90 * 60) return t('own.waits.minutes', { value: Math.round(sec / 60) })
      return t('own.waits.hours', { value: one(sec / 3600) })
    },
  }
}
