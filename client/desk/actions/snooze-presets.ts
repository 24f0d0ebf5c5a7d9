import { daysLater, momentOf, wallTimeAt, weekdayOf } from '../../lib/zone.ts'

const HOUR_MS = 3_600_000
const MORNING = 9
const MONDAY = 0

export interface Preset {
  name: 'hour' | 'laterToday' | 'tomorrow' | 'monday'
  at: number
}

/** When one would want it back, in the brand's time zone: what is past or the same as another is left out. */
export function snoozePresets(now: number, timeZone: string): Preset[] {
  const today = wallTimeAt(now, timeZone)
  const morningIn = (days: number) => momentOf(daysLater(today, days, MORNING), timeZone)
  const daysToMonday = 7 - weekdayOf(today) + MONDAY
  const presets: Preset[] = [{ name: 'hour', at: now + HOUR_MS }]
  // Three hours on is only "today" until early evening.
  if (today.hour < 18) presets.push({ name: 'laterToday', at: now + 3 * HOUR_MS })
  presets.push({ name: 'tomorrow', at: morningIn(1) })
  if (daysToMonday > 1) presets.push({ name: 'monday', at: morningIn(daysToMonday) })
  return presets
}
