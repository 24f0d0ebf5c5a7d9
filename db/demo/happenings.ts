import { DAY } from './calendar.ts'
import type { SituationId } from './situations.ts'

/** The length of the history, in days. */
export const HISTORY_DAYS = 182

/**
 * What befell the shop, in days since 1970: two weeks in which a region's terminal stood still, the day from which returns cost
 * and the time for them was halved, and the day from which three contacts in ten were told to take their time.
 */
export type Happenings = {
  firstDay: number
  lastDay: number
  messFrom: number
  messTo: number
  changeDay: number
  timeDay: number
}

export const MESS_REGION = 'Norrland'
export const BAD_CARRIER = 'Skärfrakt'
export const TAKE_YOUR_TIME_SHARE = 0.3

export function happeningsUntil(lastDay: number): Happenings {
  const firstDay = lastDay - HISTORY_DAYS
  const messFrom = firstDay + 58
  return { firstDay, lastDay, messFrom, messTo: messFrom + 14, changeDay: firstDay + 92, timeDay: lastDay - 70 }
}

export const isMess = ({ messFrom, messTo }: Happenings, day: number): boolean => day >= messFrom && day < messTo + 5

/** Days in which a purchase may be returned. */
export const windowOn = ({ changeDay }: Happenings, day: number): number => (day < changeDay ? 60 : 30)

/** How much more than usual is written about something on a day, by those cut off from their parcels and by others. */
export function stirOf(happenings: Happenings, id: SituationId, day: number, isCutOff: boolean): number {
  const isAfter = day >= happenings.changeDay
  if (isCutOff && (id === 'late' || id === 'missing')) return id === 'late' ? 3 : 1.8
  if (id === 'fee') return isAfter ? 1 - 0.5 * Math.min(1, (day - happenings.changeDay) / 80) : 0
  if (id === 'tooLate') return isAfter ? 1.5 : 0
  const month = new Date(day * DAY).getUTCMonth()
  if (id === 'exchange' || id === 'waiting') return month === 0 ? 1.7 : 1
  if (id === 'gift' || id === 'stock') return month === 11 ? 1.5 : 1
  return 1
}
