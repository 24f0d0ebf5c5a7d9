import { localeOf } from '../../lib/format.ts'
import type { T } from '../../lib/i18n.ts'
import { readWait } from './wait.ts'

/** `4 min`, `1 tim`, `now`. */
export function describeWait(ms: number, t: T): string {
  const wait = readWait(ms)
  if (!wait) return t('desk.wait.now')
  return new Intl.NumberFormat(localeOf(), { style: 'unit', unit: wait.unit, unitDisplay: 'short' }).format(wait.count)
}
